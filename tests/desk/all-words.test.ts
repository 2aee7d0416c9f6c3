import { expect, test } from 'vitest';
import { playOut, POLICIES } from '../../src/analysis/index.ts';
import { firstState, playAll, stateOf, type Game } from '../../src/app/game.ts';
import { endingOf } from '../../src/desk/debrief/ending.tsx';
import { questions } from '../../src/desk/debrief/questions.ts';
import {
  aimName,
  closedWords,
  rowName,
  rowsOf,
  rowShort,
} from '../../src/desk/situation/act-rows.ts';
import { commitmentsOf } from '../../src/desk/situation/commitments.tsx';
import { dueOf } from '../../src/desk/situation/due.ts';
import { dueWords } from '../../src/desk/situation/due-strip.tsx';
import { standingOf } from '../../src/desk/situation/standing.ts';
import { truceWords } from '../../src/desk/situation/truce-words.ts';
import {
  MEASURE_GROUPS,
  options,
  outcome,
  type Action,
  type Scenario,
} from '../../src/engine/index.ts';
import type { Session } from '../../src/desk/session.ts';
import { BUILT_IN, builtIn } from '../../src/scenario/index.ts';
import { openText } from '../../src/text/node.ts';
import { aSession } from './a-session.ts';

/** Strict: a key without words throws. */
const text = openText('en');
const SEEDS = ['one', 'two', 'three'];

function played(scenario: Scenario, seed: string): Game {
  const actions: Action[] = [];
  playOut(scenario, seed, POLICIES.random, {
    step: (_, action) => {
      if (action) actions.push(action);
    },
  });
  return playAll(scenario, seed, actions);
}

function wordsOf(session: Session): readonly string[] {
  const { options: menu, state } = session;
  const acts = MEASURE_GROUPS.flatMap((group) => rowsOf(menu, group)).flatMap((row) => [
    rowName(row, session),
    rowShort(row, session),
    ...(row.kind === 'act'
      ? [
          closedWords(row, session),
          ...row.options.flatMap((option) => (row.aimed ? [aimName(option, session)] : [])),
        ]
      : []),
  ]);
  const members = state.members.flatMap((member) => [
    ...standingOf(session, member),
    ...commitmentsOf(session, member),
  ]);
  const due = dueOf(session).map((one) => dueWords(session, one));
  return [...acts, ...members, ...due, ...truceWords(session)];
}

test.each(BUILT_IN)('%s: whatever happens, the desk has words for it', async (id) => {
  const scenario = await builtIn(id);
  for (const seed of SEEDS) {
    const game = played(scenario, seed);
    for (const state of game.states) {
      const session = aSession({ scenario, text, state }, { options: options(scenario, state) });
      // An aim that is nobody's name would be shown as its id.
      for (const words of wordsOf(session)) expect(words).not.toMatch(/^[a-z]+(-[a-z]+)+$/);
    }
    const last = stateOf(game);
    const ended = outcome(scenario, last);
    if (!ended) throw new Error('The game is not over.');
    const rows = endingOf(aSession({ scenario, text, state: last }));
    expect(rows.map(({ value }) => value)).not.toContain('');
    const list = questions({
      scenario,
      first: firstState(game),
      last,
      told: game.told,
      outcome: ended,
    });
    for (const { key, numbers, actors } of list) {
      const names = Object.entries(actors).map(([arg, actor]) => [arg, text.name(actor, scenario)]);
      expect(text.say(key, { ...numbers, ...Object.fromEntries(names) })).toMatch(/\?$/);
    }
  }
});
