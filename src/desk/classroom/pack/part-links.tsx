import { Button } from '../../parts/button.tsx';
import { useSay } from '../../parts/words.ts';

const PARTS = [
  'agenda',
  'opening',
  'decisions',
  'predictions',
  'questions',
  'map',
  'left-out',
  'closing',
  'sources',
] as const;

/** Ways to the parts. An address in the page belongs to the screens, so the focus goes there instead. */
export function PartLinks() {
  const say = useSay();
  return (
    <nav class="pack-contents" aria-label={say('pack-parts')}>
      {PARTS.map((id) => (
        <Button
          key={id}
          kind="link"
          onClick={() => {
            const head = document.getElementById(`part-head-${id}`);
            head?.scrollIntoView();
            head?.focus({ preventScroll: true });
          }}
        >
          {say(`pack-part-${id}`)}
        </Button>
      ))}
    </nav>
  );
}
