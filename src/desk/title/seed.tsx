import { useId } from 'preact/hooks';
import { useSay } from '../parts/words.ts';
import '../style/seed.css';

interface SeedProps {
  seed: string;
  onSeed: (seed: string) => void;
  onNewSeed: () => void;
}

/** Longer seeds are of no use, and a run has to fit into a link. */
const LONGEST = 40;

/** The seed: whoever plays with the same one has the same luck. */
export function Seed({ seed, onSeed, onNewSeed }: SeedProps) {
  const say = useSay();
  const id = useId();
  return (
    <div class="seed">
      <div class="seed-head">
        <label class="seed-label" for={id}>
          {say('desk-title-seed')}
        </label>
        <span class="seed-note">{say('desk-title-seed-note')}</span>
      </div>
      <input
        id={id}
        class="seed-input"
        type="text"
        value={seed}
        maxLength={LONGEST}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => onSeed(event.currentTarget.value)}
      />
      <button type="button" class="seed-new" onClick={onNewSeed}>
        {say('desk-title-new-seed')}
      </button>
    </div>
  );
}
