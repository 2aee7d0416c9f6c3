import type { MemberState } from '../../engine/index.ts';
import { Track, useSay } from '../parts/index.ts';
import { hedgingTrack } from './hedging.ts';

/** How far a member has stepped away from the alliance, and what it would do next. */
export function HedgingView({ member }: { member: MemberState }) {
  const say = useSay();
  const { steps, now, next } = hedgingTrack(member);
  return (
    <Track
      label={say('desk-hedging')}
      steps={steps.map(({ id, reached }) => ({ name: say(`hedge-${id}`), reached }))}
      now={say(`hedge-${now}`)}
      next={next && say('desk-hedging-next', { step: say(`hedge-${next}`) })}
    />
  );
}
