/** How Moscow's public framing sits with a member before a text. The weights are design numbers. */
import { mul, mul3 } from '../arithmetic.ts';
import { tie, type Scenario } from '../scenario.ts';
import type { Frame } from '../state.ts';
import { armed, bondToAccused, type Setting } from './terms.ts';

/** First rung that does something, and what a frame counts for there against a text with troops, per mille. */
const DOING = 4;
const WITHOUT_TROOPS = 400;

/** How close a member is to those who hold force against law, 0..1000. */
function tiesToCritics(scenario: Scenario, id: string): number {
  let closest = 0;
  for (const o of scenario.outsiders)
    if (o.leaning === 'critic') closest = Math.max(closest, tie(scenario, id, o.id));
  return closest;
}

const WORTH: Readonly<Record<Frame, (s: Setting) => number>> = {
  /** Insurance for the insecure, dread for the open. */
  terrorists: (s) => mul3(160, s.member.need.unrest, 1000) - mul3(90, s.member.openness, 1000),
  domestic: () => -60,
  /** Welcome to the open and the fearful; between two who fight it fobs off the one attacked. */
  restraint(s) {
    if (s.victim && s.scenario.case.threat !== 'unrest') return -110;
    return mul3(120, s.member.openness, 1000) + mul3(80, s.now.fear, 1000);
  },
  /** Believed by insecure autocracies, dreaded by those with ties to the critics. */
  orchestration: (s) =>
    mul3(200, s.member.insecurity, 1000 - s.member.openness) -
    mul3(190, tiesToCritics(s.scenario, s.member.id), 1000),
  /** Names the accused by voice: hardens those tied to it, warms the victim. */
  aggression: (s) => (s.victim ? 130 : -mul3(260, bondToAccused(s.scenario, s.member.id), 1000)),
};

/** Utility points; 0 while Moscow is silent, and for texts that do nothing. */
export function framing(s: Setting): number {
  if (s.state.frame === null || s.text.rung < DOING) return 0;
  const worth = WORTH[s.state.frame](s);
  return armed(s.text) ? worth : mul(worth, WITHOUT_TROOPS);
}
