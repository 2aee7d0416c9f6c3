import { expect, test } from 'vitest';
import { doneThisTurn } from '../../src/desk/situation/done.ts';
import type { Action } from '../../src/engine/index.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { openText } from '../../src/text/node.ts';
import { aSession } from './a-session.ts';

const scenario = await builtIn('kazakhstan-2022');
const text = openText('en');
const table = scenario.record.flatMap(({ acts }) => acts).find(({ kind }) => kind === 'table');
const waits: Action[] = Array.from({ length: 12 }, () => ({ kind: 'endTurn' }));

/** The session once the host has asked for help, with the actions after that. */
function asked(...actions: Action[]) {
  for (let turns = 0; turns < waits.length; turns += 1) {
    const before = waits.slice(0, turns);
    if (!table || !aSession({ scenario, text, actions: before }).state.request) continue;
    return aSession({ scenario, text, actions: [...before, table, ...actions] });
  }
  throw new Error('Nobody asked for help.');
}

test('acts are named, in their order', () => {
  const actions: Action[] = [
    { kind: 'act', measure: 'soundOut', aim: 'belarus' },
    { kind: 'act', measure: 'soundOut', aim: 'armenia' },
  ];
  const done = doneThisTurn(aSession({ scenario, text, actions }));
  expect(done).toEqual(['Sound out Minsk', 'Sound out Yerevan']);
});

test('a text that was tabled is among what was done, with what became of it', () => {
  expect(doneThisTurn(asked())).toEqual(['Tabled a text']);
  expect(doneThisTurn(asked({ kind: 'withdrawText' }))).toEqual(['Tabled a text: withdrawn']);
  const heard = Array.from({ length: 6 }, (): Action => ({ kind: 'hear' }));
  expect(doneThisTurn(asked(...heard))).toEqual([
    expect.stringMatching(/^Tabled a text: (adopted|blocked|delayed)$/),
  ]);
});
