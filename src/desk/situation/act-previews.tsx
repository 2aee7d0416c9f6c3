import type { Preview } from '../../engine/index.ts';
import { points, RangeScale, signedEnds, useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';

/** How many effects are shown: those that move most. */
const MOST = 6;

/** People, not points of a meter: they have no scale to stand on. */
const COUNTS: ReadonlyMap<string, string> = new Map([
  ['theatre.killed', 'desk-count-killed'],
  ['theatre.freed', 'desk-count-freed'],
  ['theatre.displaced', 'desk-count-displaced'],
]);

function size({ meter, low, high }: Preview): number {
  const most = Math.max(Math.abs(low), Math.abs(high));
  return COUNTS.has(meter) ? most * 10 : most;
}

interface ActPreviewsProps {
  session: Session;
  previews: readonly Preview[];
}

/** What the chosen act would do by the end of the turn, against leaving it. */
export function ActPreviews({ session, previews }: ActPreviewsProps) {
  const say = useSay();
  const shown = previews
    // Less than half a point of a hundred is nothing that anybody would act on; what drives a side is hidden.
    .filter((preview) => size(preview) >= 5 && !preview.meter.endsWith('.drive'))
    .sort((a, b) => size(b) - size(a))
    .slice(0, MOST);
  if (shown.length === 0) return <p class="act-note">{say('desk-act-no-effect')}</p>;
  return (
    <ul class="previews" aria-label={say('desk-act-previews')}>
      {shown.map((preview) => (
        <PreviewLine key={preview.meter} session={session} preview={preview} />
      ))}
    </ul>
  );
}

function PreviewLine({ session, preview }: { session: Session; preview: Preview }) {
  const { scenario, text } = session;
  const { meter, now, low, high } = preview;
  const counted = COUNTS.get(meter);
  if (counted !== undefined) {
    // The words divide points by ten; people are whole already.
    const people = { ...preview, low: low * 10, high: high * 10 };
    return (
      <li class="preview">
        <span class="preview-label">{text.say(counted)}</span>
        <span class="preview-value">{differenceOf(session, people)}</span>
      </li>
    );
  }
  return (
    <li class="preview">
      <span class="preview-label">{text.meter(meter, scenario)}</span>
      <RangeScale now={now} low={now + low} high={now + high} />
      <span class="preview-value">{differenceOf(session, preview)}</span>
    </li>
  );
}

/** A difference must not look like a level: both its ends have their sign. */
function differenceOf({ text }: Session, preview: Preview): string {
  const [low, high] = [points(preview.low), points(preview.high)];
  if (low === high) return text.preview(preview);
  return text.say('desk-act-difference', signedEnds(low, high));
}
