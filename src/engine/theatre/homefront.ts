/** What fighting does to the host's government, and what quiet gives back. */
import { div, mul } from '../arithmetic.ts';
import { helpSeen } from '../alliance/help.ts';
import { memberState, profile, shift, since, type Game } from '../game.ts';
import { lostGround } from './ground.ts';
import { frontIn } from './kind.ts';

/** What twelve hours of fighting take from stability: by ground lost, dead, a public let down, no answer. Calibration. */
const GROUND = 30;
const DEAD = { most: 16, share: 4 } as const;
const LET_DOWN = 8;
const UNANSWERED = -5;
/** What help that can be seen gives back meanwhile. */
const SEEN = 14;
/** Half-days in which quiet brings stability back, and what ground and anger keep of it. Calibration. */
const RECOVERY = 24;
const GROUND_KEPT = 260;
const ANGER_KEPT = 280;
/** Will that comes back to a side in twelve quiet hours, points. Calibration. */
const REST = 3;

/** Twelve hours under fire, in which so many fell. */
export function underFire(game: Game, fallen: number): void {
  const { state, scenario } = game;
  const host = memberState(state, scenario.theatre.host);
  const { request } = state;
  const waits = request !== null && request.by === host.id && request.answered !== 'accepted';
  shift(game, host.id, host, 'stability')
    .by('lostSites', -mul(GROUND, lostGround(game)))
    .by('bloodshed', -Math.min(DEAD.most, div(fallen, DEAD.share)))
    .by('homePublic', -mul(LET_DOWN, host.anger))
    .by(
      'answerAwaited',
      waits ? UNANSWERED : 0,
      undefined,
      waits ? since(request.turn, 'requestMade') : undefined,
    )
    .by('guaranteeSeen', mul(SEEN, helpSeen(game)))
    .apply();
}

/** A turn's quiet half-days together: will comes back, and stability as far as ground and anger let it. */
export function recover(game: Game, halfDays: number): void {
  const { state, scenario } = game;
  const front = frontIn(state);
  if (front === null || halfDays === 0) return;
  for (const side of front.sides)
    shift(game, `side.${side.id}`, side, 'exhaustion')
      .by('calm', -REST * halfDays)
      .apply();
  const host = memberState(state, scenario.theatre.host);
  const { stability } = profile(scenario, host.id);
  const share = Math.min(halfDays, RECOVERY);
  const ground = mul(GROUND_KEPT, lostGround(game));
  const anger = mul(ANGER_KEPT, host.anger);
  shift(game, host.id, host, 'stability')
    .by('calm', div((stability - host.stability) * share, RECOVERY))
    .by('lostSites', -div(ground * share, RECOVERY))
    .by('homePublic', -div(anger * share, RECOVERY))
    .apply();
}
