/** Texts before the Council as Moscow weighs them: what each would help, and how likely it passes. */
import {
  CHOICES,
  clausesOf,
  closed,
  FORCE_RUNG,
  forecast,
  type Forecast,
  textsOf,
  type GameState,
  type Resolution,
  type Scenario,
} from '../../engine/index.ts';
import { effectsOf, type TextEffects } from '../../engine/council/ladder.ts';

/** A text with what it does and its chance. */
export interface Weighed {
  readonly text: Resolution;
  readonly effects: TextEffects;
  /** Chance that nobody objects, 0..1, as far as minds are known. */
  readonly passes: number;
}

const [CONTRIBUTE, CONSENT, OBJECT, AWAY] = (
  ['contribute', 'consent', 'object', 'away'] as const
).map((choice) => CHOICES.indexOf(choice)) as [number, number, number, number];

const DRAFTS = new WeakMap<Scenario, readonly Resolution[]>();

/** Lengths worth weighing: the record's, and a month, from which help grows no further. */
const DAYS = [0, 14, 30];

/**
 * Texts worth weighing: mutual defence for troops and consultation for the rest, guards rather than police; every
 * rung, name and size.
 */
export function draftsOf(scenario: Scenario): readonly Resolution[] {
  let drafts = DRAFTS.get(scenario);
  if (!drafts) {
    drafts = textsOf(clausesOf(scenario)).filter(
      ({ rung, basis, task, days }) =>
        task === 'guard' && DAYS.includes(days) && (basis === 'article4') === rung >= FORCE_RUNG,
    );
    DRAFTS.set(scenario, drafts);
  }
  return drafts;
}

/** The state as Moscow knows it: a mind that was not sounded out counts as undecided. */
function asKnown(state: GameState): GameState {
  const members = state.members.map((now) => (now.sounded ? now : { ...now, leaning: 0 }));
  return { ...state, members };
}

/** True where somebody has asked for help and was not refused. */
export function asked({ request }: GameState): boolean {
  return request !== null && request.answered !== 'refused';
}

/** What a text amounts to in this case. */
export function effectsIn(scenario: Scenario, state: GameState, text: Resolution): TextEffects {
  return effectsOf(text, scenario.case, asked(state));
}

/**
 * Chance that nobody objects, 0..1, at the vote or, after staying away, in the turn after. Hidden minds are left out.
 */
export function chanceToPass(scenario: Scenario, state: GameState, text: Resolution): number {
  return passing(scenario, asKnown(state), text);
}

function passing(scenario: Scenario, known: GameState, text: Resolution): number {
  let chance = 1;
  for (const answer of forecast(scenario, known, text)) chance *= 1 - objection(answer);
  return chance;
}

/** Chance that a member stops a text: aloud, or by refusing its consent after staying away. */
function objection({ shares, refuses }: Forecast): number {
  const against = shares[OBJECT] ?? 0;
  const decided = against + (shares[CONTRIBUTE] ?? 0) + (shares[CONSENT] ?? 0);
  // Certain to stay away: its chair is empty, or its part is frozen and nobody waits for it.
  if (decided === 0) return refuses / 1000;
  return (against + ((shares[AWAY] ?? 0) * against) / decided) / 1000;
}

/** The text with the highest score among those that are `wanted`, or undefined where none scores above `least`. */
export function bestText(
  scenario: Scenario,
  state: GameState,
  wanted: (text: Resolution) => boolean,
  score: (weighed: Weighed) => number,
  least = 0,
): Resolution | undefined {
  const known = asKnown(state);
  // By what each would be worth if it were sure to pass: most votes then need not be foretold.
  const hopes: { readonly weighed: Weighed; readonly hope: number }[] = [];
  for (const text of draftsOf(scenario)) {
    if (!wanted(text)) continue;
    const weighed = { text, effects: effectsIn(scenario, state, text), passes: 1 };
    const hope = score(weighed);
    if (hope > least) hopes.push({ weighed, hope });
  }
  hopes.sort((a, b) => b.hope - a.hope);
  let best: Resolution | undefined;
  let most = least;
  for (const { weighed, hope } of hopes) {
    if (hope <= most) break;
    const { text, effects } = weighed;
    const worth = score({ text, effects, passes: passing(scenario, known, text) });
    if (worth <= most) continue;
    most = worth;
    best = text;
  }
  return best;
}

/** True where a text may be put before the Council now. */
export function mayTable(scenario: Scenario, state: GameState): boolean {
  const [text] = draftsOf(scenario);
  return text !== undefined && closed(scenario, state, { kind: 'table', text }) === null;
}

/** Members but Moscow by how likely they are to object to a text, most likely first. */
export function doubters(
  scenario: Scenario,
  state: GameState,
  text: Resolution,
): { readonly member: string; readonly objects: number }[] {
  return forecast(scenario, asKnown(state), text)
    .map((answer) => ({ member: answer.member, objects: objection(answer) }))
    .sort((a, b) => b.objects - a.objects);
}

/** Best rung that the Council has agreed to, 0 for none. */
export function adoptedRung({ council }: GameState): number {
  return council.decided.reduce(
    (best, { decision, rung }) => (decision === 'adopted' ? Math.max(best, rung) : best),
    0,
  );
}
