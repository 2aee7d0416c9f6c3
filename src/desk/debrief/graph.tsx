import { points, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import type { CoursePoint } from './course.ts';
import { troubleWords } from './trouble.ts';

interface GraphProps {
  session: Session;
  run: readonly CoursePoint[];
  record: readonly CoursePoint[];
  /** Turns of the decisions that mattered, in their order: their numbers stand over them. */
  decided: readonly number[];
  chosen: number;
  onChoose: (turn: number) => void;
}

const WIDTH = 654;
const HEIGHT = 246;
const LEFT = 36;
const RIGHT = 18;
const TOP = 62;
const BOTTOM = 206;

/** The trouble and the alliance's credibility over the turns; the record is dashed. */
export function Graph({ session, run, record, decided, chosen, onChoose }: GraphProps) {
  const text = useText();
  const turns = session.scenario.turns.length;
  const x = (turn: number) => LEFT + ((turn - 0.5) / turns) * (WIDTH - LEFT - RIGHT);
  const y = scale(run, record);
  const line = (of: readonly CoursePoint[], key: 'trouble' | 'credibility') =>
    of
      .map((point, index) => `${index ? 'L' : 'M'}${x(point.turn).toFixed(1)} ${y.at(point[key])}`)
      .join('');
  const half = (x(2) - x(1)) / 2;
  const fights = session.state.theatre.kind !== 'unrest';
  return (
    <svg
      class="graph"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="group"
      aria-label={text.say(fights ? 'desk-debrief-graph-front' : 'debrief-graph')}
    >
      {y.ticks.map((tick) => (
        <g key={tick}>
          <path class="graph-rule" d={`M${LEFT} ${y.at(tick)}H${WIDTH - RIGHT}`} />
          <text class="graph-value" x={LEFT - 8} y={y.at(tick)} dy="4" text-anchor="end">
            {points(tick)}
          </text>
        </g>
      ))}
      <rect
        class="graph-chosen"
        x={x(chosen) - half}
        y="26"
        width={half * 2}
        height={BOTTOM - 26}
      />
      <Deaths {...{ run, record, x, half }} />
      <path class="graph-record" d={line(record, 'trouble')} />
      <path class="graph-record" d={line(record, 'credibility')} />
      <path class="graph-credibility" d={line(run, 'credibility')} />
      <path class="graph-stability" d={line(run, 'trouble')} />
      <Names {...{ session, run, y }} />
      {run.map(({ turn }) => {
        const date = text.date(session.scenario, turn);
        const label = text.say('debrief-turn-of', { turn, date });
        const numbers = decided.flatMap((at, index) => (at === turn ? [index + 1] : []));
        const named = { turn: label, numbers: numbers.join(', ') };
        return (
          <TurnTarget
            key={turn}
            label={numbers.length > 0 ? text.say('debrief-mattered-turn', named) : label}
            numbers={numbers}
            x={x(turn)}
            half={half}
            turn={turn}
            chosen={turn === chosen}
            onChoose={onChoose}
          />
        );
      })}
    </svg>
  );
}

interface DeathsProps {
  run: readonly CoursePoint[];
  record: readonly CoursePoint[];
  x: (turn: number) => number;
  half: number;
}

/** Highest bar, pixels of the drawing. */
const TALLEST = 54;

/**
 * People killed in each turn, as bars from the axis: a war that flares up and ends within one turn leaves no
 * trace in where the lines stand at its end. Solid the run, an open bar the record.
 */
function Deaths({ run, record, x, half }: DeathsProps) {
  const text = useText();
  const most = Math.max(0, ...[...run, ...record].map(({ killed }) => killed));
  if (most === 0) return null;
  const bar = ({ turn, killed }: CoursePoint, side: number, name: string) => {
    const height = (killed / most) * TALLEST;
    const width = half * 0.5;
    const left = x(turn) + (side < 0 ? -width - 1 : 1);
    return killed === 0 ? null : (
      <rect class={name} x={left} y={BOTTOM - height} width={width} height={height} />
    );
  };
  return (
    <g aria-hidden="true">
      {record.map((point) => bar(point, 1, 'graph-deaths-record'))}
      {run.map((point) => bar(point, -1, 'graph-deaths'))}
      <text class="graph-value" x={LEFT} y="16">
        {text.say('debrief-deaths', { most: text.number(most) })}
      </text>
    </g>
  );
}

interface Scale {
  at(value: number): number;
  readonly ticks: readonly number[];
}

/** From the lowest to the highest value drawn, rounded outwards to tens. */
function scale(run: readonly CoursePoint[], record: readonly CoursePoint[]): Scale {
  const all = [...run, ...record].flatMap(({ trouble, credibility }) => [trouble, credibility]);
  const low = Math.max(0, Math.floor((Math.min(500, ...all) - 30) / 100) * 100);
  const high = Math.min(1000, Math.ceil((Math.max(600, ...all) + 30) / 100) * 100);
  const step = high - low > 500 ? 200 : 100;
  return {
    at: (value) => Math.round((BOTTOM - ((value - low) / (high - low)) * (BOTTOM - TOP)) * 10) / 10,
    ticks: Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, i) => low + i * step),
  };
}

interface NamesProps {
  session: Session;
  run: readonly CoursePoint[];
  y: Scale;
}

/** The lines are named at their ends, apart from each other. */
function Names({ session, run, y }: NamesProps) {
  const text = useText();
  const last = run.at(-1);
  if (!last) return null;
  // The upper line is named above itself, the lower one beneath, or above where the graph ends.
  const upper = last.trouble >= last.credibility;
  const under = (value: number) => (y.at(value) > BOTTOM - 22 ? -9 : 18);
  return (
    <>
      <text
        class="graph-name"
        x={WIDTH - RIGHT}
        y={y.at(last.trouble) + (upper ? -9 : under(last.trouble))}
        text-anchor="end"
      >
        {troubleWords(session)}
      </text>
      <text
        class="graph-name graph-name-credibility"
        x={WIDTH - RIGHT}
        y={y.at(last.credibility) + (upper ? under(last.credibility) : -9)}
        text-anchor="end"
      >
        {text.say('debrief-credibility')}
      </text>
    </>
  );
}

interface TurnTargetProps {
  label: string;
  /** Numbers of the decisions of this turn. */
  numbers: readonly number[];
  x: number;
  half: number;
  turn: number;
  chosen: boolean;
  onChoose: (turn: number) => void;
}

/** A turn that can be chosen: the strip above its number on the axis. */
function TurnTarget({ label, numbers, x, half, turn, chosen, onChoose }: TurnTargetProps) {
  const width = 4 + 14 * numbers.length;
  return (
    <g
      class={chosen ? 'graph-turn graph-turn-chosen' : 'graph-turn'}
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={chosen}
      onClick={() => onChoose(turn)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(turn);
      }}
    >
      <rect class="graph-hit" x={x - half} y="20" width={half * 2} height={HEIGHT - 24} />
      {numbers.length > 0 && (
        <>
          <path class="graph-turning" d={`M${x} 40V${BOTTOM}`} />
          <rect class="graph-tag" x={x - width / 2} y="22" width={width} height="18" />
          <text class="graph-number" x={x} y="36" text-anchor="middle">
            {numbers.join('\u2002')}
          </text>
        </>
      )}
      <text class="graph-axis" x={x} y={BOTTOM + 22} text-anchor="middle">
        {turn}
      </text>
    </g>
  );
}
