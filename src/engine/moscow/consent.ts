/** The consent of the accused: the road to the Council may lead through its capital. */
import { div } from '../arithmetic.ts';
import type { Cause } from '../event.ts';
import {
  cause,
  hasFlag,
  lastUse,
  luckOf,
  memberState,
  profile,
  raise,
  shift,
  since,
  usesOf,
} from '../game.ts';
import type { Game } from '../game.ts';
import { chance } from '../logit.ts';
import { tie } from '../scenario.ts';
import { frontIn, sideOf } from '../theatre/kind.ts';
import { isMember } from '../affairs/parties.ts';
import { reportAnswer } from '../affairs/report.ts';
import { price, shut, useKey, type Measure } from './measure.ts';

/** As sharp as a vote. */
const CONSENT_LAMBDA = 14;
/** What it holds against troops and observers as such (design number). */
const RELUCTANCE = -340;

/** Why the accused would let the alliance come to the line: it has what it wanted, or owes Moscow something. */
function consentCauses(game: Game, accused: string): Cause[] {
  const { state, scenario } = game;
  const front = frontIn(state);
  const side = front === null ? undefined : sideOf(front, accused);
  const member = isMember(scenario, accused);
  const asked = usesOf(state, useKey('seekConsent', accused));
  return [
    cause('drive', RELUCTANCE - div(side?.drive ?? 0, 5)),
    cause('aimsMet', div((side?.aimsMet ?? 0) * 11, 20)),
    cause('exhaustion', div(side?.exhaustion ?? 0, 4)),
    cause('ties', member ? 0 : div(tie(scenario, accused, scenario.moscow), 2)),
    cause('alignment', member ? div(memberState(state, accused).alignment, 3) : 0),
    cause('dependence', member ? div(profile(scenario, accused).dependence, 6) : 0),
    cause('ownClaim', -div(scenario.case.advantage[accused] ?? 0, 4)),
    cause('framing', state.frame === 'aggression' ? -220 : state.frame === 'restraint' ? 50 : 0),
    cause('warning', state.warning?.to === accused ? -120 : 0),
    // Whoever told the victim no has done it a favour that it may return.
    cause('refusal', hasFlag(state, 'refused') ? 110 : 0),
    cause('report', reportAnswer(state) === 'bury' ? 80 : 0),
    cause('fatigue', -60 * Math.max(0, asked - 1)),
  ].filter((c) => c.amount !== 0);
}

/** Chance per mille that the accused consents when asked now, this time counted among the asks. */
export function chanceOfConsent(game: Game, accused: string): number {
  let worth = 0;
  for (const c of consentCauses(game, accused)) worth += c.amount;
  return chance(worth, CONSENT_LAMBDA);
}

export const seekConsent: Measure = {
  id: 'seekConsent',
  group: 'outsiders',
  cost: price(30),
  applies: (scenario) => scenario.case.accused !== null,
  aims: (scenario) => (scenario.case.accused === null ? [] : [scenario.case.accused]),
  closed(_, state, aim) {
    if (hasFlag(state, 'accusedConsents')) return shut('alreadyDone');
    if (hasFlag(state, 'named')) return shut('textAdopted');
    return lastUse(state, useKey('seekConsent', aim)) === state.turn ? shut('alreadySaid') : null;
  },
  run(game, aim) {
    const { state, scenario } = game;
    const because = consentCauses(game, aim);
    const granted = luckOf(game, 'outsiders', 1).below(1000) < chanceOfConsent(game, aim);
    game.tell?.({ kind: 'consentSought', of: aim, granted, because });
    const from = since(state.turn, 'consentSought');
    const victim = memberState(state, scenario.case.victim);
    // Its fate is talked over above its head, with the one it fears.
    shift(game, victim.id, victim, 'trust').by('ties', -10, aim, from).apply();
    if (granted) raise(game, 'accusedConsents');
  },
};
