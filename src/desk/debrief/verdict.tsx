import { DIMENSIONS, type GameState, type Outcome } from '../../engine/index.ts';
import { useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import type { RecordRun, Spread } from './contract.ts';
import { DimensionRow } from './dimension-row.tsx';
import { helpCame } from './help-came.ts';
import { GovernmentFell } from './government-fell.tsx';
import { dimensionLine } from './lines.ts';

interface VerdictProps {
  session: Session;
  outcome: Outcome;
  first: GameState;
  record: RecordRun | undefined;
  spread: Spread | undefined;
  /** True where the many runs could not be played. */
  failed: boolean;
  isRecord: boolean;
}

/** Help that came as it was promised did not come by halves. */
function noteOf(outcome: Outcome): string {
  const whole = outcome.verdict === 'reluctantGuarantor' && helpCame(outcome) === 'whole';
  return whole ? 'debrief-note-reluctantGuarantor-whole' : `verdict-${outcome.verdict}-note`;
}

/** What the alliance became, and the five dimensions that say so. */
export function VerdictColumn(props: VerdictProps) {
  const { session, outcome, first, record, spread, failed, isRecord } = props;
  const text = useText();
  const valueIn = (of: Outcome | undefined, id: string) =>
    of?.dimensions.find((dimension) => dimension.id === id)?.value;
  return (
    <section class="debrief-verdict" aria-labelledby="debrief-verdict">
      <header class="verdict" data-stage-window>
        <p class="label">{text.say('debrief-became')}</p>
        <h2 id="debrief-verdict">{text.say(`verdict-${outcome.verdict}`)}</h2>
        <p class="verdict-note">{text.say(noteOf(outcome))}</p>
        <GovernmentFell session={session} />
      </header>
      <ul class="dimensions">
        {DIMENSIONS.flatMap((id) => {
          const dimension = outcome.dimensions.find((each) => each.id === id);
          if (!dimension) return [];
          return [
            <DimensionRow
              key={id}
              session={session}
              dimension={dimension}
              line={dimensionLine(text, session, first, id)}
              record={valueIn(record?.outcome, id)}
              eightInTen={spread?.eightInTen[id]}
            />,
          ];
        })}
      </ul>
      <p class="dimension-scale-words">{text.say('debrief-scale')}</p>
      <p class="dimension-key">
        <span>
          <i class="key-you" aria-hidden="true" />
          {text.say(isRecord ? 'debrief-key-played' : 'debrief-key-you')}
        </span>
        {!isRecord && (
          <span>
            <i class="key-record" aria-hidden="true" />
            {text.say('debrief-key-record')}
          </span>
        )}
        <span>
          <i class="key-spread" aria-hidden="true" />
          {spread
            ? text.say('debrief-key-spread', { runs: spread.runs })
            : text.say(failed ? 'debrief-key-spread-failed' : 'debrief-key-spread-coming')}
        </span>
      </p>
    </section>
  );
}
