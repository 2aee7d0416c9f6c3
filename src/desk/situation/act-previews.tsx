import { useId, useMemo } from 'preact/hooks';
import { oddsOf, type ActOption, type Preview } from '../../engine/index.ts';
import { exact, points, range, RangeScale, signed, signedEnds, useSay } from '../parts/index.ts';
import type { Text } from '../../text/index.ts';
import type { Session } from '../session.ts';
import { actionOf } from './reaches.ts';

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

/** True where the line would show a number other than nought. */
function isSeen({ meter, low, high }: Preview): boolean {
  const shown = shownAs(meter);
  return shown(low) !== 0 || shown(high) !== 0;
}

/** People are whole; political capital is what is paid, to a tenth, as everywhere; other meters are rounded. */
function shownAs(meter: string): (value: number) => number {
  if (COUNTS.has(meter)) return (value) => value;
  return meter === 'moscow.capital' ? exact : points;
}

interface ActPreviewsProps {
  session: Session;
  chosen: ActOption;
  previews: readonly Preview[];
}

/** What the chosen act would do by the end of the turn, against leaving it. */
export function ActPreviews({ session, chosen, previews }: ActPreviewsProps) {
  const say = useSay();
  const answers = useOddsWords(session, chosen);
  const id = useId();
  const shown = previews
    // What would read as nothing is nothing that anybody would act on; what drives a side is hidden.
    .filter((preview) => isSeen(preview) && !preview.meter.endsWith('.drive'))
    .sort((a, b) => size(b) - size(a))
    .slice(0, MOST);
  if (shown.length === 0 && answers.length === 0) {
    return <p class="act-note">{say('desk-act-no-effect')}</p>;
  }
  return (
    <>
      {answers.length > 0 && (
        <ul class="previews" aria-label={say('desk-act-answers')}>
          {answers.map((words) => (
            <li key={words} class="preview-odds">
              {words}
            </li>
          ))}
        </ul>
      )}
      {shown.length > 0 && (
        <>
          <p id={id} class="previews previews-head">
            {say('desk-act-previews')}
          </p>
          <ul class="previews" aria-labelledby={id}>
            {shown.map((preview) => (
              <PreviewLine key={preview.meter} session={session} preview={preview} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Chances of those on whose yes the act hangs: `Armenia says yes: 20–45 in 100`. */
function useOddsWords({ scenario, state, text }: Session, chosen: ActOption): readonly string[] {
  const odds = useMemo(() => oddsOf(scenario, state, actionOf(chosen)), [state, chosen]);
  return odds.map(({ who, chance }) =>
    text.say('desk-act-odds', {
      name: text.name(who, scenario),
      range: range(points(chance.low), points(chance.high)),
    }),
  );
}

function PreviewLine({ session, preview }: { session: Session; preview: Preview }) {
  const { scenario, text } = session;
  const { meter, now, low, high } = preview;
  const counted = COUNTS.get(meter);
  if (counted !== undefined) {
    const host = text.name(scenario.theatre.host, scenario);
    return (
      <li class="preview preview-count">
        <span class="preview-label">{text.say(counted, { host })}</span>
        <span class="preview-value">{peopleOf(session, preview)}</span>
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
  const shown = shownAs(preview.meter);
  return span(text, shown(preview.low), shown(preview.high));
}

/** People are whole, and differ widely from future to future: what is to be expected comes first. */
export function peopleOf({ text }: Session, { low, high, mean }: Preview): string {
  const people = text.say('desk-act-people', {
    way: mean > 0 ? 'more' : mean < 0 ? 'fewer' : 'same',
    mean: Math.abs(mean),
  });
  if (low === high) return people;
  return text.say('desk-act-people-between', { people, ...signedEnds(low, high) });
}

function span(text: Text, low: number, high: number): string {
  if (low === high) return signed(low);
  return text.say('desk-act-difference', signedEnds(low, high));
}
