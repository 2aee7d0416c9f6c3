/** Whole games of every kind of theatre, read as the player reads them. */
import { describe, expect, test } from 'vitest';
import {
  actionsOf,
  newGame,
  options,
  outcome,
  playInPlace,
  type Action,
  type GameEvent,
  type GameState,
  type Scenario,
} from '../../src/engine/index.ts';
import { openText } from '../../src/text/node.ts';
import { frontScenario } from '../scenario/valid.ts';
import { houseScenarios } from './cases.ts';

const text = openText('en');
const BROKEN = /\{|\}|undefined|NaN|\?\?\?|\s{2}|\.\.|^\s|\s$/;
const GAMES = 3;

/** A pick below a number, from a seed. */
function picks(seed: number): (below: number) => number {
  let luck = seed + 1;
  return (below) => {
    luck = (luck * 48_271) % 2_147_483_647;
    return luck % Math.max(1, below);
  };
}

/** Six times in ten any open act or text, else the turn ends; amendments are granted half of the time. */
function next(scenario: Scenario, state: GameState, pick: (below: number) => number): Action {
  const open = options(scenario, state).filter(({ closed }) => closed === null);
  if (state.phase === 'council') {
    const amend = open.find(({ kind }) => kind === 'amend');
    return amend && pick(2) === 0 ? { kind: 'amend' } : { kind: 'hear' };
  }
  const acts = open.filter(({ kind }) => kind === 'act' || kind === 'table');
  const option = pick(10) < 6 ? acts[pick(acts.length)] : undefined;
  const actions = option ? actionsOf(option) : [];
  return actions[pick(actions.length)] ?? { kind: 'endTurn' };
}

interface Told {
  readonly event: GameEvent;
  readonly words: readonly string[];
}

/** A whole game: every event in the words of the moment at which it was told, with its causes. */
function read(scenario: Scenario, seed: number): { told: Told[]; state: GameState } {
  const told: Told[] = [];
  const state: GameState = structuredClone(newGame(scenario, `read-${seed}`));
  const pick = picks(seed);
  const sink = (event: GameEvent) => {
    const { lead, body } = text.dispatch(event, scenario, state);
    const causes = event.because.map((cause) => text.cause(cause, scenario));
    const line = event.kind === 'voteCast' ? [text.lineOf(event, scenario)] : [];
    told.push({ event, words: [lead, body, ...causes, ...line] });
  };
  while (state.phase !== 'over') playInPlace(scenario, state, next(scenario, state, pick), sink);
  return { told, state };
}

describe.each([...houseScenarios(), frontScenario()].map((s): [string, Scenario] => [s.id, s]))(
  '%s, read through',
  (_id, scenario) => {
    const games = Array.from({ length: GAMES }, (_, seed) => read(scenario, seed));
    const told = games.flatMap((game) => game.told);

    test('every line is whole, and so are its causes', () => {
      const broken = told.flatMap(({ words, event }) =>
        words.filter((each) => each === '' || BROKEN.test(each)).map((each) => [event.kind, each]),
      );
      expect(broken).toEqual([]);
    });

    test('nothing is told by an id', () => {
      const ids = [
        ...scenario.theatre.sites.map(({ id }) => id),
        ...scenario.theatre.ladder.map(({ id }) => id),
        ...scenario.calendar.map(({ id }) => id),
        ...scenario.bases.map(({ id }) => id),
      ].filter((id) => id.includes('-'));
      const spoken = new Set(
        told.flatMap(({ words }) => words.flatMap((each) => each.split(/\s/))),
      );
      expect(ids.filter((id) => spoken.has(id))).toEqual([]);
    });

    test('the story ends with what became of the alliance', () => {
      for (const { state } of games) {
        const verdict = outcome(scenario, state)?.verdict ?? '';
        expect(text.say(`verdict-${verdict}-note`)).toMatch(/\.$/);
      }
    });

    test('nobody speaks of streets where there are none', () => {
      if (scenario.theatre.kind === 'unrest') return;
      // News is the scenario's own; what the rules do is told in our words.
      const ours = told.filter(({ event }) => event.kind !== 'situationArose');
      for (const { words, event } of ours) {
        const [lead, body] = words;
        expect(`${lead} ${body}`, event.kind).not.toMatch(/\b(street|crowds?|president)/i);
      }
    });
  },
);
