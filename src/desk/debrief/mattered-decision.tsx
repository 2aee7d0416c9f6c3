import { useId, useState } from 'preact/hooks';
import type { Difference, DimensionDifference } from '../../analysis/decisions/index.ts';
import type { Text } from '../../text/index.ts';
import { percent, points, signed, signedEnds, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { consequences, decisionWords, mindedWords, otherwiseWords } from './decision-words.ts';
import { partiesOf } from './lines.ts';

interface MatteredDecisionProps {
  session: Session;
  difference: Difference;
  /** 1 for the one that mattered most. */
  number: number;
  /** Half of the scale on which differences are drawn, points of 1000. */
  reach: number;
  /** True where the graph shows its turn. */
  pressed: boolean;
  onChoose: (turn: number) => void;
}

/** One decision: what was decided, and how each dimension would have come out otherwise. */
export function MatteredDecision(props: MatteredDecisionProps) {
  const { session, difference, number, reach, pressed, onChoose } = props;
  const text = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { decision, dimensions } = difference;
  const { turn, what } = decision;
  const words = decisionWords(session, what);
  const minded = mindedWords(session, difference);
  return (
    <li class="mattered-decision">
      <button
        type="button"
        class="mattered-turn"
        aria-pressed={pressed}
        onClick={() => onChoose(turn)}
      >
        <span class="turning-number" aria-hidden="true">
          {number}
        </span>
        <span>
          <span class="label">
            {text.say('debrief-turn-of', { turn, date: text.date(session.scenario, turn) })}
          </span>
          <b>{words}</b>
        </span>
      </button>
      <h3 class="mattered-otherwise">{otherwiseWords(session, what)}</h3>
      <ul class="mattered-dimensions">
        {dimensions.map((dimension) => (
          <DimensionChange key={dimension.id} {...{ session, dimension, reach }} />
        ))}
      </ul>
      <p class="mattered-consequences">
        {[...consequences(session, difference), minded].join(' ').trim()}
      </p>
      <button
        type="button"
        class="why"
        aria-expanded={open}
        aria-controls={id}
        aria-label={text.say('debrief-mattered-why', { decision: words })}
        onClick={() => setOpen(!open)}
      >
        {text.say(open ? 'debrief-why-shut' : 'debrief-why')}
      </button>
      <div id={id} class="mattered-why" data-open={open}>
        <Causes session={session} dimensions={dimensions} />
      </div>
    </li>
  );
}

function dimensionName({ text, scenario }: Session, id: DimensionDifference['id']): string {
  // In a quarrel both are members, and both count.
  const both = id === 'ally' && partiesOf(scenario).length > 1;
  return text.say(both ? 'debrief-dimension-parties' : `dimension-${id}`);
}

interface DimensionChangeProps {
  session: Session;
  dimension: DimensionDifference;
  reach: number;
}

/** Signed, with its range over the futures as a hatched bar around nothing, and a stop at the mean. */
function DimensionChange({ session, dimension, reach }: DimensionChangeProps) {
  const text = useText();
  const { id, mean, low, high } = dimension;
  const name = dimensionName(session, id);
  const by = signed(points(mean));
  const ends = endsOf(text, points(low), points(high));
  const at = (value: number) => percent(value, -reach, reach);
  return (
    <li>
      <span class="unseen">{text.say('debrief-mattered-by', { dimension: name, by, ends })}</span>
      <span aria-hidden="true">{name}</span>
      <b aria-hidden="true">{by}</b>
      <span class="mattered-scale" aria-hidden="true">
        <i
          class="mattered-range"
          style={{ left: at(low), width: `calc(${at(high)} - ${at(low)})` }}
        />
        <i class="mattered-mean" style={{ left: at(mean) }} />
      </span>
      <span class="mattered-ends" aria-hidden="true">
        {ends}
      </span>
    </li>
  );
}

/** `−8 to −81`, or one number where no future differs. */
function endsOf(text: Text, low: number, high: number): string {
  if (low === high) return signed(low);
  return text.say('debrief-mattered-ends', signedEnds(low, high));
}

/** The causes that make up each difference; a dimension that did not move has none. */
function Causes({
  session,
  dimensions,
}: Pick<MatteredDecisionProps, 'session'> & Pick<Difference, 'dimensions'>) {
  const { text, scenario } = session;
  return (
    <dl>
      {dimensions
        .filter(({ because }) => because.length > 0)
        .map(({ id, because }) => (
          <div key={id}>
            <dt>{dimensionName(session, id)}</dt>
            <dd>
              {because
                .map((cause) => `${text.cause(cause, scenario)} ${signed(points(cause.amount))}`)
                .join('; ')}
            </dd>
          </div>
        ))}
    </dl>
  );
}
