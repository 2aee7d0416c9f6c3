/** Saved runs as their page shows them: whether each can be gone on with, and why not. */
import { scenarioOfId } from '../classroom/arm-id.ts';
import type { RecordedAct, SavedFacts, SavedState } from '../desk/saved/index.ts';
import { MEASURES, RULES_VERSION, type Scenario } from '../engine/index.ts';
import type { Text } from '../text/index.ts';
import { nameOfRun } from './recording.ts';
import { factsOfRun, type Found, type SavedRun } from './saved-run.ts';
import { scenarioOf, type Visitors } from './visitors.ts';

/** The scenarios that the runs belong to, by id; without those that are not here. */
export async function scenariosOf(
  runs: readonly SavedRun[],
  visitors: Visitors,
): Promise<ReadonlyMap<string, Scenario>> {
  const ids = new Set(runs.map(({ scenario }) => scenario.id));
  const all = await Promise.all(
    [...ids].map((id) => scenarioOf(id, visitors).catch(() => undefined)),
  );
  return new Map(all.flatMap((scenario) => (scenario ? [[scenario.id, scenario]] : [])));
}

/** The arms that the runs were dealt, by id (`classroom/arms.ts`). */
export function armsOf(
  runs: readonly SavedRun[],
  visitors: Visitors,
): Promise<ReadonlyMap<string, Scenario>> {
  const dealt = runs.filter(({ scenario: { id } }) => scenarioOfId(id) !== id);
  return scenariosOf(dealt, visitors);
}

export function savedFacts(
  found: Found,
  scenario: Scenario | undefined,
  elsewhere: boolean,
  text: Text,
): SavedFacts {
  if (!found.sound) {
    return {
      id: found.id,
      title: '',
      seed: '',
      turn: 0,
      turns: 0,
      acts: 0,
      begun: '',
      changed: '',
      named: true,
      name: text.say('saved-damaged', { id: found.id.slice(0, 8) }),
      state: 'damaged',
      reason: text.say('saved-why-damaged'),
      elsewhere: false,
    };
  }
  const { run } = found;
  const state = stateOf(run, scenario);
  const reason = reasonOf(state, run, scenario, text);
  const title = run.scenario.title || (scenario?.briefing.title ?? run.scenario.id);
  return {
    id: run.id,
    named: run.name !== null,
    name: nameOfRun({ ...run, scenario: { ...run.scenario, title } }),
    title,
    state,
    ...(reason === undefined ? {} : { reason }),
    seed: run.seed,
    turn: run.turn,
    turns: run.turns || (scenario?.turns.length ?? 0),
    acts: run.step,
    begun: dateOf(run.created, text),
    changed: dateOf(run.changed, text, true),
    elsewhere,
  };
}

function stateOf(run: SavedRun, scenario: Scenario | undefined): SavedState {
  if (run.rules !== RULES_VERSION) return 'rules';
  if (!scenario) return 'missing';
  if (run.scenario.hash !== scenario.hash) return 'text';
  return run.finished ? 'finished' : 'open';
}

function reasonOf(
  state: SavedState,
  { rules, scenario: { id, hash } }: SavedRun,
  scenario: Scenario | undefined,
  { say }: Text,
): string | undefined {
  const short = (digits: string) => digits.slice(0, 12);
  if (state === 'rules') return say('saved-why-rules', { made: rules, here: RULES_VERSION });
  if (state === 'missing') return say('saved-why-missing', { id, made: short(hash) });
  if (state !== 'text' || !scenario) return undefined;
  return say('saved-why-text', { made: short(hash), here: short(scenario.hash) });
}

/** The acts as they were recorded, in words as far as the words of today know them. */
export function recordedActs(
  { run }: SavedRun,
  scenario: Scenario | undefined,
  text: Text,
): RecordedAct[] {
  let turn = 1;
  return (factsOfRun(run)?.acts ?? []).map((act, at) => {
    const told = { step: at + 1, turn, words: wordsOf(act, scenario, text) };
    if (kindOf(act) === 'endTurn') turn += 1;
    return told;
  });
}

const HIGHEST_RUNG = 8;
const KNOWN = ['endTurn', 'hear', 'amend', 'withdrawText'];

function wordsOf(act: unknown, scenario: Scenario | undefined, text: Text): string {
  const kind = kindOf(act);
  if (KNOWN.includes(kind)) return text.say(`saved-act-${kind}`);
  const fields = act as Readonly<Record<string, unknown>>;
  if (kind === 'act') {
    const measure = String(fields['measure']);
    const aim = typeof fields['aim'] === 'string' ? fields['aim'] : undefined;
    const known = scenario && (MEASURES as readonly string[]).includes(measure);
    return known ? text.measure(measure, aim, scenario) : [measure, aim].filter(Boolean).join(', ');
  }
  const rung = kind === 'table' ? rungOf(fields) : undefined;
  if (rung !== undefined) return text.say('saved-act-table', { rung: text.say(`rung-${rung}`) });
  return JSON.stringify(act);
}

/** A step of the response ladder that today's words know. */
function rungOf({ text }: Readonly<Record<string, unknown>>): number | undefined {
  const rung = typeof text === 'object' && text !== null && 'rung' in text ? text.rung : undefined;
  return typeof rung === 'number' && Number.isInteger(rung) && rung >= 0 && rung <= HIGHEST_RUNG
    ? rung
    : undefined;
}

function kindOf(act: unknown): string {
  return typeof act === 'object' && act !== null && 'kind' in act ? String(act.kind) : '';
}

/** A date as the player's own clock has it. */
function dateOf(milliseconds: number, { locale }: Text, withTime = false): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'medium',
    ...(withTime ? { timeStyle: 'short' } : {}),
  }).format(milliseconds);
}
