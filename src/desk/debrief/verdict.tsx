import { DIMENSIONS, type GameState, type Outcome } from '../../engine/index.ts';
import { useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import type { RecordRun, Spread } from './contract.ts';
import { DimensionRow } from './dimension-row.tsx';
import { dimensionLine } from './lines.ts';

interface VerdictProps {
  session: Session;
  outcome: Outcome;
  first: GameState;
  record: RecordRun | undefined;
  spread: Spread | undefined;
  isRecord: boolean;
}

/** What the alliance became, and the five dimensions that say so. */
export function VerdictColumn(props: VerdictProps) {
  const { session, outcome, first, record, spread, isRecord } = props;
  const text = useText();
  const valueIn = (of: Outcome | undefined, id: string) =>
    of?.dimensions.find((dimension) => dimension.id === id)?.value;
  return (
    <section class="debrief-verdict" aria-labelledby="debrief-verdict">
      <header class="verdict" data-stage-window>
        <p class="label">{text.say('debrief-became')}</p>
        <h2 id="debrief-verdict">{text.say(`verdict-${outcome.verdict}`)}</h2>
        <p class="verdict-note">{text.say(`verdict-${outcome.verdict}-note`)}</p>
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
            : text.say('debrief-key-spread-coming')}
        </span>
      </p>
    </section>
  );
}
