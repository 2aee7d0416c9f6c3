import type { Cause } from '../../engine/index.ts';
import { points } from '../parts/figures.ts';
import type { Session, Told } from '../session.ts';

/** A government that did not outlast the crisis: said before all numbers, with what brought it down. */
export function GovernmentFell({ session }: { session: Session }) {
  const words = fellWords(session);
  if (!words) return null;
  return (
    <div class="verdict-fell">
      <p>
        <b>{words.that}</b>
      </p>
      <p>{words.why}</p>
    </div>
  );
}

/** Undefined where the government is in office, or where nothing tells of its fall. */
export function fellWords({
  scenario,
  state,
  told,
  text,
}: Session): { readonly that: string; readonly why: string } | undefined {
  const at = told.findLast(({ event }) => event.kind === 'incumbentFell');
  if (!at || at.event.kind !== 'incumbentFell') return undefined;
  const { host, because } = at.event;
  const streets = scenario.theatre.kind === 'unrest';
  const theatre = streets ? 'unrest' : 'front';
  const stability =
    lastStability(told, at.at, host) ?? state.members.find(({ id }) => id === host)?.stability;
  const level = (factor: Cause['factor']) => points(amountOf(because, factor));
  return {
    that: text.say('debrief-fell', {
      theatre,
      host: text.name(host, scenario),
      turn: at.turn,
      date: text.date(scenario, at.turn),
    }),
    why: text.say('debrief-fell-why', {
      theatre,
      stability: points(stability ?? 0),
      split: level('eliteSplit'),
      crowds: level('crowdPressure'),
      anger: level('homePublic'),
    }),
  };
}

/** Where its stability stood when it fell: the game may have moved it on before it ended. */
function lastStability(told: readonly Told[], before: number, host: string): number | undefined {
  const moved = told.findLast(
    ({ at, event }) =>
      at < before && event.kind === 'meterMoved' && event.meter === `${host}.stability`,
  );
  return moved?.event.kind === 'meterMoved' ? moved.event.after : undefined;
}

function amountOf(because: readonly Cause[], factor: Cause['factor']): number {
  return because.find((each) => each.factor === factor)?.amount ?? 0;
}
