import { tie, type ActorId, type Cause, type Scenario } from '../../engine/index.ts';
import type { Text } from '../../text/index.ts';
import { CauseList, points, signed, useText } from '../parts/index.ts';

interface ReasonsProps {
  scenario: Scenario;
  /** Whose reasons they are. */
  member: ActorId;
  because: readonly Cause[];
}

/** The two strongest reasons. */
export function TwoReasons({ scenario, member, because }: ReasonsProps) {
  const text = useText();
  const strongest = bySize(because).slice(0, 2);
  return (
    <>
      {strongest.map((cause) => (
        <span key={`${cause.factor}${cause.about ?? ''}`} class="reason">
          <b>{signed(points(cause.amount))}</b> {reasonWords(text, scenario, member, cause)}
        </span>
      ))}
    </>
  );
}

/** All of them, as signed bars. */
export function AllReasons({ scenario, member, because }: ReasonsProps) {
  const text = useText();
  return (
    <div class="reasons-all">
      <CauseList
        lines={bySize(because).map((cause) => ({
          words: reasonWords(text, scenario, member, cause),
          amount: points(cause.amount),
          turn: cause.from?.turn,
        }))}
      />
    </div>
  );
}

/** Ties below which another country is an enemy, -1000..1000. */
const ENMITY = -400;

/** A reason in words that fit whose it is: nobody has a tie to itself, and a tie to an enemy is a quarrel. */
export function reasonWords(text: Text, scenario: Scenario, member: ActorId, cause: Cause): string {
  const { factor, about, amount } = cause;
  if (factor === 'precedent' && member === scenario.case.victim) {
    return text.say('council-reason-own-soil');
  }
  if (about === undefined || (factor !== 'tieToAccused' && factor !== 'solidarity')) {
    return text.cause(cause, scenario);
  }
  if (about === member) return text.say('council-reason-named');
  const name = text.name(about, scenario);
  if (tie(scenario, member, about) <= ENMITY) {
    return text.say('council-reason-quarrel', { about: name });
  }
  const distant = factor === 'tieToAccused' ? amount > 0 : amount < 0;
  return distant
    ? text.say('council-reason-distance', { about: name })
    : text.cause(cause, scenario);
}

function bySize(because: readonly Cause[]): Cause[] {
  return [...because]
    .filter(({ amount }) => points(amount) !== 0)
    .sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
}
