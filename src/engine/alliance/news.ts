/** When an appeal and its answer are news: five days after each, and the first answer weighs most. */
import type { Cause } from '../event.ts';
import { flagTurn, since, type Game } from '../game.ts';
import type { Scenario } from '../scenario.ts';
import type { GameState } from '../state.ts';
import { frontIn } from '../theatre/kind.ts';
import { hourOf } from './help.ts';

/** Hours for which an item is spoken of. Design number, from the days of talk after each appeal in the record. */
export const NEWS_HOURS = 120;
/**
 * Weight of what comes after the first answer, per mille: a report or a debt hurts by itself already, and a second
 * text is read in the light of the first. Design number.
 */
const LATER = 120;
/** First rung that is an answer: talk about an appeal is not news of its own. */
const ANSWER = 4;

/** Something that makes everyone look again. */
interface Item {
  readonly hour: number;
  /** Per mille. */
  readonly weight: number;
  readonly from: NonNullable<Cause['from']>;
}

/** What is news in this turn. */
export interface News {
  /** Hours of this turn in which it is spoken of. */
  readonly hours: number;
  /** Per mille. */
  readonly weight: number;
  readonly from: NonNullable<Cause['from']>;
}

function appeal(state: GameState): Item | null {
  const { request } = state;
  if (request !== null) {
    return { hour: request.hour, weight: 1000, from: since(request.turn, 'requestMade') };
  }
  // An attack is seen by itself; unrest that nobody asks about is the host's own affair.
  return frontIn(state) === null ? null : { hour: 0, weight: 1000, from: since(1, 'turnBegan') };
}

/** Texts that answer or that failed, the first of them in the appeal's own light. */
function texts(scenario: Scenario, state: GameState, opened: number): Item[] {
  const items: Item[] = [];
  for (const text of state.council.decided) {
    const answers = text.decision === 'adopted' && text.rung >= ANSWER;
    if (!answers && text.decision !== 'blocked') continue;
    const hour = hourOf(scenario, text.turn);
    const answer = items.length === 0 && hour <= opened + NEWS_HOURS;
    items.push({ hour, weight: answer ? 1000 : LATER, from: since(text.turn, 'textDecided') });
  }
  return items;
}

const LATER_FLAGS = [
  ['reportPublished', 'reportAnswered'],
  ['reportSplit', 'reportAnswered'],
  ['reportBuried', 'reportAnswered'],
  ['measuresBroken', 'debtSettled'],
] as const;

function affairs(scenario: Scenario, state: GameState): Item[] {
  const items: Item[] = [];
  for (const [flag, event] of LATER_FLAGS) {
    const turn = flagTurn(state, flag);
    if (turn > 0)
      items.push({ hour: hourOf(scenario, turn), weight: LATER, from: since(turn, event) });
  }
  return items;
}

/** What is spoken of in this turn, the weightiest item first and the latest of equals; null where nothing is. */
export function newsOf(game: Game): News | null {
  const { scenario, state } = game;
  const { request } = state;
  const first = appeal(state);
  if (first === null) return null;
  // Nobody is blamed for silence in the very turn of the appeal.
  if (request !== null && request.turn === state.turn && request.answered === null) return null;
  const span = scenario.turns[state.turn - 1];
  const begins = span?.at ?? 0;
  const ends = begins + (span?.hours ?? 12);
  let best: News | null = null;
  for (const item of [first, ...texts(scenario, state, first.hour), ...affairs(scenario, state)]) {
    const hours = Math.min(ends, item.hour + NEWS_HOURS) - Math.max(begins, item.hour);
    if (hours <= 0) continue;
    if (best === null || item.weight * hours >= best.weight * best.hours) {
      best = { hours, weight: item.weight, from: item.from };
    }
  }
  return best;
}
