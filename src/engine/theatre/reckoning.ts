/**
 * What the fighting teaches about the guarantor. In a quarrel that nobody brought before the alliance the dead speak for
 * themselves: both parties and those who watch ask where it was. Whoever was slighted trusts it less. And where the
 * fighting ends early under somebody's eyes or word, that is remembered too (model card, "The front": reckoning).
 */
import { helpSeen } from '../alliance/help.ts';
import { clamp, div, mul, mul3 } from '../arithmetic.ts';
import { hasFlag, memberState, profile, raise, shift, since, type Game } from '../game.ts';
import { capitals } from '../moscow/measure.ts';
import type { FrontState } from '../state.ts';
import { frontIn } from './kind.ts';
import { presence } from './presence.ts';

/** Trust that each of its own dead costs at a party nobody came to, points a hundred dead, and the most in a turn. Design numbers. */
const BEREFT = { share: 500, most: 120 } as const;
/** The same at those who watch, by all the dead and by their own need. Design numbers. */
const WATCHED = { share: 300, most: 90 } as const;
/** Foothold that each rival gains meanwhile where nobody else comes. Design number. */
const VACUUM = { share: 150, most: 45 } as const;
/** What a slight takes from trust in a turn and adds to anger, per mille of it. Design numbers. */
const DISTRUST = 110;
const OFFENCE = 80;
/** What a guarantor's word on the truce counts for beside help and presence, 0..1000. Design number. */
const WORD = 400;
/** First rung at which the Council has taken a matter up, and what each rung counts for, 0..1000. Design numbers. */
const TAKEN_UP = 2;
const BY_RUNG = 110;
/** Trust at the parties and elsewhere for a fight that ended at once under full care. Design numbers. */
const CREDIT = { party: 340, elsewhere: 130 } as const;
/** Dead from which nobody thanks whoever ended it. Design number, near the toll of the record. */
const THANKLESS = 250;

/** How much of an answer the parties can see, 0..1000: help, eyes and boots between them, a word on their truce. */
function attended(game: Game): number {
  const { state, scenario } = game;
  const word = frontIn(state)?.truce?.guarantor === scenario.moscow ? WORD : 0;
  return Math.min(1000, 2 * helpSeen(game) + presence(game) + word);
}

/** What it counts for that the Council has taken the matter up, by its best text; a call is no more than a call. */
function discussed({ state }: Game): number {
  let best = 0;
  for (const t of state.council.decided)
    if (t.decision === 'adopted') best = Math.max(best, t.rung);
  return best < TAKEN_UP ? 0 : best * BY_RUNG;
}

/** The dead of a turn, by side, in a quarrel about which nobody asked. */
function mourn(game: Game, front: FrontState, dead: readonly [number, number]): void {
  const { state, scenario } = game;
  const all = dead[0] + dead[1];
  if (all === 0) return;
  const alone = Math.max(0, 1000 - attended(game) - discussed(game));
  const loss = ({ share, most }: { share: number; most: number }, killed: number): number =>
    -mul(Math.min(most, div(killed * share, 100)), alone);
  for (const id of capitals(scenario)) {
    const at = front.sides.findIndex((s) => s.id === id);
    const own = dead[at === 0 ? 0 : 1];
    const { need } = profile(scenario, id);
    const lost = at < 0 ? mul(loss(WATCHED, all), need[scenario.case.threat]) : loss(BEREFT, own);
    shift(game, id, memberState(state, id), 'trust').by('bloodshed', lost).apply();
  }
  for (const now of state.outsiders)
    shift(game, now.id, now, 'foothold').by('bloodshed', -loss(VACUUM, all)).apply();
}

/** What a party holds against Moscow comes out as distrust and anger. */
function resent(game: Game, front: FrontState): void {
  for (const side of front.sides) {
    if (side.slight === 0) continue;
    const party = memberState(game.state, side.id);
    shift(game, side.id, party, 'trust').by('slight', -mul(DISTRUST, side.slight)).apply();
    shift(game, side.id, party, 'anger').by('slight', mul(OFFENCE, side.slight)).apply();
  }
}

/** Once a turn at a front between members: what the dead of the turn and the slights of the past are worth. */
export function reckon(game: Game, before: readonly [number, number]): void {
  const front = frontIn(game.state);
  if (front?.kind !== 'border') return;
  const [first, host] = front.sides;
  if (game.state.request === null)
    mourn(game, front, [first.killed - before[0], host.killed - before[1]]);
  resent(game, front);
}

/** The fighting has ended: whoever looked after it is thanked, the more the fewer died. */
export function thank(game: Game, front: FrontState): void {
  const { state, scenario } = game;
  // Thanked once: an end that did not last earns nothing the second time.
  if (hasFlag(state, 'thanked')) return;
  raise(game, 'thanked');
  const spared = clamp(1000 - div(front.killed * 1000, THANKLESS), 0, 1000);
  const earned = mul(attended(game), spared);
  if (earned === 0) return;
  const from = since(state.turn, 'fightingEnded');
  const slighted = Math.max(front.sides[0].slight, front.sides[1].slight);
  for (const id of capitals(scenario)) {
    const side = front.sides.find((s) => s.id === id);
    const most = side === undefined ? CREDIT.elsewhere : CREDIT.party;
    const fair = Math.max(0, 1000 - 2 * (side?.slight ?? slighted));
    shift(game, id, memberState(state, id), 'trust')
      .by('guarantor', mul3(most, earned, fair), undefined, from)
      .apply();
  }
}
