import { useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { sideOf } from '../theatre.ts';

/** What a member brings, in the few words of its tag. */
export function useUnitWords(): (session: Session, member: string) => string {
  const say = useSay();
  return ({ scenario, state }, member) => {
    if (member === scenario.theatre.host) return say('desk-unit-host');
    const side = sideOf(state, member);
    if (side) return say(state.theatre.orderRestored ? 'desk-move-ended' : `move-${side.move}`);
    const unit = state.contingent?.units.find(({ nation }) => nation === member);
    if (unit && unit.landed > 0) return say('desk-unit-landed', { troops: unit.landed });
    if (unit && unit.enRoute > 0) return say('desk-unit-flying', { troops: unit.enRoute });
    if (unit && unit.ready > 0) return say('desk-unit-ready', { troops: unit.ready });
    if (unit && unit.pledged > 0) return say('desk-unit-pledged', { troops: unit.pledged });
    if (unit && unit.home > 0) return say('desk-unit-home', { troops: unit.home });
    return say(member === scenario.moscow ? 'desk-unit-moscow' : 'desk-unit-none');
  };
}
