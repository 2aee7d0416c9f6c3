/** One rule set, two executors: `play` through Immer, `playInPlace` on a plain object. */
import { freeze, produce } from 'immer';
import type { Action } from './action.ts';
import { chairDelays, tablingCost } from './council/chair.ts';
import { clausesOf, isDraft, textsOf } from './council/draft.ts';
import { amend, hear, table, withdrawText } from './council/session.ts';
import type { GameEvent, Sink } from './event.ts';
import type { Game } from './game.ts';
import { act, actOptions, affordable, closedAct, pay } from './moscow/menu.ts';
import { price, shut } from './moscow/measure.ts';
import { IllegalAction, type Closed, type Cost, type Option } from './option.ts';
import type { Luck } from './random.ts';
import type { Scenario } from './scenario.ts';
import type { GameState } from './state.ts';
import { endTurn } from './turn.ts';

const FREE: Cost = price(0, 0, 0);

/** Why tabling is closed, whatever the text, or null. */
function closedTabling(scenario: Scenario, state: GameState): Closed | null {
  const short = affordable(state, tablingCost(scenario, state));
  if (short) return short;
  if (state.council.pending !== null) return shut('textPending');
  return chairDelays(scenario, state);
}

/** Steps of the vote and of the clock, in the order in which they are listed. */
const STEPS = ['amend', 'hear', 'withdrawText', 'endTurn'] as const;
type Step = (typeof STEPS)[number];

function closedStep(state: GameState, kind: Step): Closed | null {
  if (state.phase === 'over') return shut('gameOver');
  if (kind === 'endTurn') return state.phase === 'council' ? shut('textOnTable') : null;
  if (state.phase !== 'council') return shut('noTextOnTable');
  if (kind !== 'amend') return null;
  if (state.council.votes.length > 0) return shut('answersBegun');
  return state.council.amendment === null ? shut('noAmendment') : null;
}

/** Why an action is closed, or null where `play` accepts it. A kind that there is not is closed too. */
export function closed(scenario: Scenario, state: GameState, action: Action): Closed | null {
  switch (action.kind) {
    case 'act':
      return closedAct(scenario, state, action);
    case 'table':
      return (
        closedTabling(scenario, state) ??
        (isDraft(scenario, action.text) ? null : shut('notThatClause'))
      );
    case 'amend':
    case 'hear':
    case 'withdrawText':
    case 'endTurn':
      return closedStep(state, action.kind);
    default:
      return shut('noSuchAim');
  }
}

/** Every action Moscow could take now: cost, and why not where it is not open. */
export function options(scenario: Scenario, state: GameState): Option[] {
  return [
    ...actOptions(scenario, state),
    {
      kind: 'table',
      group: 'council',
      cost: tablingCost(scenario, state),
      closed: closedTabling(scenario, state),
      clauses: clausesOf(scenario),
    },
    ...STEPS.map((kind): Option => ({ kind, cost: FREE, closed: closedStep(state, kind) })),
  ];
}

/** The actions behind an option: one for an act or a step, every text for tabling. */
export function actionsOf(option: Option): Action[] {
  if (option.kind === 'table')
    return textsOf(option.clauses).map((text) => ({ kind: 'table', text }));
  if (option.kind !== 'act') return [{ kind: option.kind }];
  const { measure, aim } = option;
  return [aim === undefined ? { kind: 'act', measure } : { kind: 'act', measure, aim }];
}

/** The recipe behind every action: validate, change, say what happened. */
function recipe(game: Game, action: Action): void {
  game.state.step += 1;
  switch (action.kind) {
    case 'act':
      act(game, action);
      break;
    case 'table':
      pay(game, tablingCost(game.scenario, game.state));
      table(game, action.text);
      break;
    case 'amend':
      amend(game);
      break;
    case 'hear':
      hear(game);
      break;
    case 'withdrawText':
      withdrawText(game);
      break;
    case 'endTurn':
      endTurn(game);
      break;
  }
}

export interface Played {
  readonly state: GameState;
  readonly events: readonly GameEvent[];
}

/** Plays an action on an immutable state. Throws `IllegalAction` with the reason that `options` gives. */
export function play(scenario: Scenario, state: GameState, action: Action): Played {
  const shutNow = closed(scenario, state, action);
  if (shutNow) throw new IllegalAction(shutNow);
  const events: GameEvent[] = [];
  const next = produce(state, (draft: GameState) => {
    recipe({ scenario, state: draft, tell: (event) => events.push(event) }, action);
  });
  return { state: next, events: freeze(events) };
}

/**
 * Plays an action on a plain state that it changes. Events go to the sink, where there is one; `luck` makes
 * the streams where it is given.
 */
export function playInPlace(
  scenario: Scenario,
  state: GameState,
  action: Action,
  sink?: Sink,
  luck?: Luck,
): void {
  const shutNow = closed(scenario, state, action);
  if (shutNow) throw new IllegalAction(shutNow);
  const game: Game = { scenario, state, tell: sink };
  recipe(luck === undefined ? game : { ...game, luck }, action);
}
