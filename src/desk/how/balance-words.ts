/** Words of the balance table, from the file. */
import type { BalanceFile, Check, ScenarioBalance } from '../../analysis/balance/file.ts';
import type { Scenario } from '../../engine/index.ts';
import type { Say } from '../parts/words.ts';

/** `−0.12`. */
export function correlation(value: number): string {
  return value.toFixed(2).replace('-', '−');
}

/** `Kazakhstan, January 2022`; null stands for all crises. */
export function crisisWords(id: string | null, say: Say): string {
  return say(id === null ? 'how-crisis-all' : `how-crisis-${id}`);
}

/** Acts that the menu of the game names without an aim, or not at all. */
const NAMED_HERE: readonly string[] = [
  'table',
  'refuse',
  'backIncumbent',
  'proposeMechanism',
  'askUnitedFront',
  'probe',
  'withdraw',
];

/** A kind of act as the menu calls it. */
export function actWords(kind: string, say: Say): string {
  return NAMED_HERE.includes(kind) ? say(`how-act-${kind}`) : say(`desk-row-${kind}`);
}

/** The answer that a game ended with, from the form in the file: `7-2500`, `5-interim+broker`. */
export function formWords(form: string, say: Say): string {
  const [text = '', ...alone] = form.split('+');
  const [rung, ...clauses] = text.split('-');
  let words = say(`rung-${rung}`);
  for (const clause of clauses) {
    const size = Number(clause);
    words = Number.isNaN(size)
      ? say(`how-form-${clause}`, { text: words })
      : say('how-form-troops-strong', { text: words, size });
  }
  for (const act of alone) words = say(`how-form-${act}`, { text: words });
  return words;
}

/**
 * Where an act came nearest to the best, from `random 3, turn 3, moscow`, or `searched script 3, …` where the turn was
 * looked for; null where it never was near.
 */
export function whereWords(where: string, crisis: string, say: Say): string | null {
  const [, source, game, turn, goal] =
    /^(?:searched )?(\w+) (\d+), turn (\d+), (\w+)$/.exec(where) ?? [];
  if (source === undefined) return null;
  return say('how-measures-where', {
    crisis: say(`how-crisis-short-${crisis}`),
    source: say(`how-measures-source-${source}`),
    game: Number(game),
    turn: Number(turn),
    goal: say(`how-goal-${goal}`),
  });
}

/** Lines whose value is a share and is written without its sign. */
const SHARES: readonly string[] = ['waiting', 'luck', 'luckOfPlans'];

/** What was found for a line, with policies, crises, acts and answers by their names. */
export function foundFor(
  { id, value }: Check,
  file: BalanceFile,
  scenarios: readonly Scenario[],
  say: Say,
): string {
  if (value === '') return say('how-checks-none');
  if (SHARES.includes(id)) return say('how-balance-percent', { value: Number(value) });
  if (id === 'goalsDiffer' || id === 'goalsDifferForPlanner') {
    return value
      .split(', ')
      .map((form) => formWords(form, say))
      .join('; ');
  }
  const names = namesIn(file, scenarios, say);
  return value
    .replace(/[A-Za-z][\w-]*/g, (word) => names.get(word) ?? word)
    .replace(/(?<![\w.])-(?=\d)/g, '−');
}

function namesIn(
  { balance }: BalanceFile,
  scenarios: readonly Scenario[],
  say: Say,
): ReadonlyMap<string, string> {
  const all = <T>(of: (one: ScenarioBalance) => readonly T[]) => [...new Set(balance.flatMap(of))];
  return new Map([
    ...all(({ policies }) => policies.map(({ policy }) => policy)).map(
      (policy) => [policy, lower(say(`how-policy-${policy}`))] as const,
    ),
    ...all(({ measures }) => measures.map(({ kind }) => kind)).map(
      (kind) => [kind, lower(actWords(kind, say))] as const,
    ),
    ...balance.map(({ id }) => [id, say(`how-crisis-short-${id}`)] as const),
    ...scenarios.flatMap(({ situations }) =>
      situations.map(({ id, title }) => [id, title] as const),
    ),
  ]);
}

function lower(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
