import type { ActOption, Preview } from '../../engine/index.ts';
import { RangeScale, useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { actionOf } from './reaches.ts';

/** How many effects are shown: those that move most. */
const MOST = 6;

function size({ low, high }: Preview): number {
  return Math.max(Math.abs(low), Math.abs(high));
}

/** What the chosen act would do by the end of the turn, against leaving it. */
export function ActPreviews({ session, chosen }: { session: Session; chosen: ActOption }) {
  const say = useSay();
  const { scenario, text } = session;
  const previews = session
    .preview(actionOf(chosen))
    // Less than half a point of a hundred is nothing that anybody would act on.
    .filter((preview) => size(preview) >= 5)
    .sort((a, b) => size(b) - size(a))
    .slice(0, MOST);
  if (previews.length === 0) return <p class="act-note">{say('desk-act-no-effect')}</p>;
  return (
    <ul class="previews" aria-label={say('desk-act-previews')}>
      {previews.map((preview) => (
        <li key={preview.meter} class="preview">
          <span>{text.meter(preview.meter, scenario)}</span>
          <RangeScale
            now={preview.now}
            low={preview.now + preview.low}
            high={preview.now + preview.high}
          />
          <span class="preview-value">{text.preview(preview)}</span>
        </li>
      ))}
    </ul>
  );
}
