import { percent, signed } from './figures.ts';
import { useSay } from './words.ts';

export interface CauseLine {
  /** The reason in words. */
  readonly words: string;
  /** Signed share, as shown; 0 for a reason without a size. */
  readonly amount: number;
  /** Turn in which it came, where there is one. */
  readonly turn?: number | undefined;
}

interface CauseListProps {
  lines: readonly CauseLine[];
  /** Longest bar; the largest amount in the list where absent. */
  longest?: number;
}

/** Signed causes: what pushes up is solid to the right of the axis, what pulls down hatched to the left. */
export function CauseList({ lines, longest }: CauseListProps) {
  const most = longest ?? Math.max(1, ...lines.map((line) => Math.abs(line.amount)));
  return (
    <ul class="causes">
      {lines.map((line) => (
        <CauseRow key={`${line.words} ${line.turn ?? ''}`} line={line} most={most} />
      ))}
    </ul>
  );
}

function CauseRow({ line, most }: { line: CauseLine; most: number }) {
  const say = useSay();
  const width = percent(Math.abs(line.amount), 0, most);
  const up = line.amount >= 0;
  return (
    <li class="cause">
      <span class={up ? 'cause-bars cause-up' : 'cause-bars cause-down'}>
        {line.amount !== 0 && (
          <>
            <span class="cause-amount">{signed(line.amount)}</span>
            <span class="cause-half" aria-hidden="true">
              <span class="cause-bar" style={{ width }} />
            </span>
          </>
        )}
      </span>
      <span class="cause-words">{line.words}</span>
      {line.turn !== undefined && (
        <span class="cause-turn">
          <span class="unseen">{say('desk-turn-word')} </span>
          {line.turn}
        </span>
      )}
    </li>
  );
}
