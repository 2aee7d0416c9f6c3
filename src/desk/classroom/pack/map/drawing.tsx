import { CONCEPTS, type ConceptId } from '../../../../classroom/pack/concepts.ts';
import { useSay } from '../../../parts/words.ts';
import { linesOf } from './lines.ts';
import { HEIGHT, PLACES, RADIUS, WIDTH } from './places.ts';

/** An arrow as it is drawn. */
export interface DrawnArrow {
  readonly from: ConceptId;
  readonly to: ConceptId;
  readonly sign: 'raises' | 'lowers' | 'both';
  /** Drawn thick: by the class as well as by the model. */
  readonly hit?: boolean;
}

/** Written on the arrows, with a true minus. */
const SIGNS = { raises: '+', lowers: '−', both: '±' } as const;

interface DrawingProps {
  arrows: readonly DrawnArrow[];
  /** What the picture is called. Its arrows are listed beside it. */
  name: string;
  /** The concept that stands out: what the table beside it is about. */
  lit?: ConceptId | undefined;
}

/** Concepts as circles, arrows between them: solid with a plus, dashed with a minus, dotted with both. */
export function Drawing({ arrows, name, lit }: DrawingProps) {
  const lines = linesOf(arrows);
  return (
    <svg class="map-drawing" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
      {lines.map(({ arrow: { from, to, sign, hit }, path, head }) => (
        <g key={`${from} ${to}`} class={`map-arrow map-${sign}${hit === true ? ' map-hit' : ''}`}>
          <path d={path} />
          <polygon points={head} />
        </g>
      ))}
      {CONCEPTS.map((id) => (
        <Concept key={id} id={id} lit={id === lit} />
      ))}
      {lines.map(({ arrow: { from, to, sign }, x, y }) => (
        <g key={`${from} ${to}`} class="map-sign">
          <circle cx={x} cy={y} r="10.5" />
          <text x={x} y={y + 5.5}>
            {SIGNS[sign]}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Longest line in a circle, in letters. */
const LONGEST_LINE = 10;
/** Height of a line, and of the middle of its letters, in ems. */
const LEADING = 1;
const MIDDLE = 0.34;

function Concept({ id, lit }: { id: ConceptId; lit: boolean }) {
  const say = useSay();
  const { x, y } = PLACES[id];
  const lines = brokenUp(say(`pack-concept-${id}`));
  return (
    <g class={lit ? 'map-concept map-lit' : 'map-concept'}>
      <circle cx={x} cy={y} r={RADIUS} />
      {lines.map((words, at) => (
        <text key={at} x={x} y={y} dy={`${MIDDLE + (at - (lines.length - 1) / 2) * LEADING}em`}>
          {words}
        </text>
      ))}
    </g>
  );
}

/** Words in lines that fit into a circle. */
function brokenUp(words: string): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LONGEST_LINE) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
