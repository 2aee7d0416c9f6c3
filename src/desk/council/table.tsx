import { Flag, VoteMark, useText } from '../parts/index.ts';
import type { Seat, SeatMark } from './seating.ts';

/** The table without canvas: six tags with their marks, round on a wide screen, a strip on a phone. */
export function Table({ seats }: { seats: readonly Seat[] }) {
  const text = useText();
  return (
    <div class="table">
      <span class="table-wood" aria-hidden="true" />
      <ol class="table-seats" aria-label={text.say('council-seats')}>
        {seats.map((seat) => (
          <li key={seat.member} class={seatClass(seat)}>
            <Mark mark={seat.mark} />
            <span class="seat-tag">
              <Flag actor={seat.member} width={17} />
              <span class="seat-name">{seat.name}</span>
              <span class="seat-line">{seat.line}</span>
              <span class="seat-brief">{seat.brief}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function seatClass({ speaking, absent }: Seat): string {
  return ['seat', speaking && 'seat-speaking', absent && 'seat-absent'].filter(Boolean).join(' ');
}

function Mark({ mark }: { mark: SeatMark }) {
  switch (mark.kind) {
    case 'self':
      return <span class="seat-mark seat-self">{mark.word}</span>;
    case 'range':
      return <Gauge low={mark.low} high={mark.high} />;
    case 'vote':
    case 'deciding':
      return (
        <span class="seat-mark">
          <VoteMark vote={mark.kind === 'vote' ? mark.choice : 'deciding'} size={32} />
        </span>
      );
  }
}

const AROUND = 2 * Math.PI * 16;

/** A ring from the top clockwise: solid to the low end of the range, broken to the high one. */
function Gauge({ low, high }: { low: number; high: number }) {
  const solid = (low / 100) * AROUND;
  const open = ((high - low) / 100) * AROUND;
  return (
    <svg class="seat-mark seat-gauge" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
      <circle class="gauge-well" cx="20" cy="20" r="19" />
      <g transform="rotate(-90 20 20)">
        <circle class="gauge-rest" cx="20" cy="20" r="16" />
        <circle
          class="gauge-range"
          cx="20"
          cy="20"
          r="16"
          stroke-dasharray={`${solid} ${AROUND}`}
        />
        <circle
          class="gauge-range"
          cx="20"
          cy="20"
          r="16"
          stroke-dasharray={dashes(open)}
          stroke-dashoffset={-solid}
        />
      </g>
      <text x="20" y="25" text-anchor="middle">
        {Math.round((low + high) / 2)}
      </text>
    </svg>
  );
}

/** Short strokes for the length of the range, then nothing for the rest of the ring. */
function dashes(length: number): string {
  const strokes = Math.max(1, Math.floor(length / 3));
  return `${'1.6 1.4 '.repeat(strokes)}0 ${AROUND}`;
}
