import type { Cause, Scenario } from '../../engine/index.ts';
import { CauseList, points, signed, useText } from '../parts/index.ts';

interface ReasonsProps {
  scenario: Scenario;
  because: readonly Cause[];
}

/** The two strongest reasons. */
export function TwoReasons({ scenario, because }: ReasonsProps) {
  const text = useText();
  const strongest = bySize(because).slice(0, 2);
  return (
    <>
      {strongest.map((cause) => (
        <span key={`${cause.factor}${cause.about ?? ''}`} class="reason">
          <b>{signed(points(cause.amount))}</b> {text.cause(cause, scenario)}
        </span>
      ))}
    </>
  );
}

/** All of them, as signed bars. */
export function AllReasons({ scenario, because }: ReasonsProps) {
  const text = useText();
  return (
    <div class="reasons-all">
      <CauseList
        lines={bySize(because).map((cause) => ({
          words: text.cause(cause, scenario),
          amount: points(cause.amount),
          turn: cause.from?.turn,
        }))}
      />
    </div>
  );
}

function bySize(because: readonly Cause[]): Cause[] {
  return [...because]
    .filter(({ amount }) => points(amount) !== 0)
    .sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
}
