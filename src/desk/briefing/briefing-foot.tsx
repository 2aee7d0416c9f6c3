import { Button, useSay } from '../parts/index.ts';
import { Seed } from '../title/seed.tsx';
import './briefing-foot.css';

interface BriefingFootProps {
  seed: string;
  /** Absent where the seed was dealt: then the way back leads to where it was. */
  onSeed?: ((seed: string) => void) | undefined;
  onNewSeed?: (() => void) | undefined;
  onBegin: () => void;
  onBack: () => void;
}

/** The way in, and the way back. */
export function BriefingFoot({ seed, onSeed, onNewSeed, onBegin, onBack }: BriefingFootProps) {
  const say = useSay();
  return (
    <footer class={`briefing-foot${onSeed ? '' : ' briefing-foot-dealt'}`}>
      <Button onClick={onBack}>{say(onSeed ? 'desk-briefing-back' : 'assigned-back')}</Button>
      {onSeed && onNewSeed ? <Seed {...{ seed, onSeed, onNewSeed }} /> : null}
      <Button kind="primary" hint="Enter" onClick={onBegin}>
        {seed === '' ? say('desk-briefing-begin') : <BeginWithSeed seed={seed} />}
      </Button>
    </footer>
  );
}

/** Stands for the seed where the words round it are asked for. */
const PLACE = '*';

/** `Begin with seed isfara-3`, never broken inside the seed. */
function BeginWithSeed({ seed }: { seed: string }) {
  const say = useSay();
  const [before, after] = say('desk-briefing-begin-seed', { seed: PLACE }).split(PLACE);
  return (
    <>
      {before}
      <span class="seed-whole">{seed}</span>
      {after}
    </>
  );
}
