/**
 * What a text is worth to Moscow itself, in utility points: its own terms as a member, and what it has at stake as
 * the patron. Terms, weights and their fit to the record: docs/model.md, "Moscow's reference policy".
 */
import {
  FORCE_RUNG,
  tie,
  type GameState,
  type Resolution,
  type Scenario,
} from '../../engine/index.ts';
import type { TextEffects } from '../../engine/council/ladder.ts';
import { asked, effectsIn, type Weighed } from './texts.ts';

/** Attention and labour that an answer takes, by rung, per mille. */
const EFFORT = [0, 30, 80, 150, 250, 400, 450, 700, 1000] as const;
/** Brokering alone: help by kind of trouble, what it costs the accused's goodwill, and its effort, per mille. */
const BROKERED = { unrest: 0, attack: 350, quarrel: 200 } as const;
const BROKER_AFFRONT = 50;
const BROKER_EFFORT = 150;
/** What a text that fails in the open costs, points at full effort. */
const FAILURE = 540;

/** a x b x c / 1,000,000, as everywhere in the rules. */
function mul3(weight: number, a: number, b: number): number {
  return (weight * a * b) / 1_000_000;
}

/** What an answer amounts to, per mille. */
interface Amount {
  readonly help: number;
  readonly force: number;
  readonly intrusion: number;
  readonly affront: number;
  readonly effort: number;
  readonly named: boolean;
}

/** Moscow's tie to the accused and its patron, -1000..1000: 0 where an unnamed text in a quarrel harms nobody. */
function bond(scenario: Scenario, named: boolean): number {
  const { accused, patron, threat } = scenario.case;
  if (accused === null || (threat === 'quarrel' && !named)) return 0;
  const behind = patron === null ? 0 : tie(scenario, scenario.moscow, patron);
  return (2 * tie(scenario, scenario.moscow, accused) + behind) / 3;
}

/** Moscow's tie to whom it helps: in an unnamed quarrel the mean of both. */
function closeness(scenario: Scenario, named: boolean): number {
  const { accused, victim, threat } = scenario.case;
  const close = tie(scenario, scenario.moscow, victim);
  if (threat !== 'quarrel' || named || accused === null) return close;
  return (close + tie(scenario, scenario.moscow, accused)) / 2;
}

function worthOf(scenario: Scenario, state: GameState, of: Amount): number {
  const { opponent, threat, affront } = scenario.case;
  const { burden } = state.moscow;
  const moscow = scenario.members.find(({ id }) => id === scenario.moscow);
  const called = asked(state);
  const west = (affront * (of.force + (of.named ? 300 : 0))) / 1000;
  return (
    mul3(650, moscow?.need[threat] ?? 0, of.help) +
    mul3(550, closeness(scenario, of.named), of.help) +
    mul3(770, called ? 1000 : 500, of.help) -
    mul3(2300, bond(scenario, of.named), of.affront) -
    mul3(1250, opponent, of.force) -
    mul3(830, opponent, of.force) -
    mul3(1130, burden, of.force) -
    mul3(360, moscow?.exposure ?? 0, west) -
    mul3(470, called ? 0 : 1000, of.intrusion) -
    mul3(470, threat === 'quarrel' ? 1000 : 0, of.intrusion) -
    mul3(440, 400 + burden, of.effort)
  );
}

/** The rung that the form of the treaty asks for: a session when arms were asked for, less for lesser appeals. */
function due(scenario: Scenario, state: GameState): number {
  if (!asked(state)) return 1;
  return scenario.case.askedRung >= FORCE_RUNG ? 3 : 2;
}

/** What it costs to answer below what is due, points; 0 or more. */
function neglect(scenario: Scenario, state: GameState, rung: number): number {
  const missing = Math.max(0, due(scenario, state) - rung);
  return mul3(350, scenario.case.severity, 1000 * missing) / 3;
}

/** What a text is worth if it stands, points. */
function worthOfText(
  scenario: Scenario,
  state: GameState,
  text: Resolution,
  effects: TextEffects,
): number {
  const effort = EFFORT[text.rung];
  const named = text.names !== null;
  return (
    worthOf(scenario, state, { ...effects, effort, named }) - neglect(scenario, state, text.rung)
  );
}

/** What stands now is worth to Moscow, its effort made: the best text adopted, or what silence costs. */
export function worthOfStanding(scenario: Scenario, state: GameState): number {
  return state.council.decided.reduce(
    (best, text) => {
      if (text.decision !== 'adopted') return best;
      const made = mul3(440, 400 + state.moscow.burden, EFFORT[text.rung]);
      return Math.max(
        best,
        worthOfText(scenario, state, text, effectsIn(scenario, state, text)) + made,
      );
    },
    -neglect(scenario, state, 0),
  );
}

/**
 * What tabling it is worth: what it is worth if it passes; what `stands`, less a failure in the open, if not. The
 * cost of answering below what is due is in both.
 */
export function worthOfTabling(
  scenario: Scenario,
  state: GameState,
  { text, effects, passes }: Weighed,
  stands: number,
): number {
  const failed = stands - mul3(FAILURE, 1000, EFFORT[text.rung]);
  return passes * worthOfText(scenario, state, text, effects) + (1 - passes) * failed;
}

/** What brokering alone is worth to Moscow, points: help to both, no vote. */
export function worthOfBrokering(scenario: Scenario, state: GameState): number {
  const { severity, threat } = scenario.case;
  return worthOf(scenario, state, {
    help: (BROKERED[threat] * severity) / 1000,
    force: 0,
    intrusion: 0,
    affront: BROKER_AFFRONT,
    effort: BROKER_EFFORT,
    named: false,
  });
}
