import { expect, test } from 'vitest';
import { firstDraft } from '../../../src/desk/council/clauses.ts';
import { previewIfAdopted, promiseOf } from '../../../src/desk/council/promise.ts';
import { promiseWords } from '../../../src/desk/council/what-it-does.tsx';
import { clausesOf, newGame, type Rung } from '../../../src/engine/index.ts';
import { builtIn } from '../../../src/scenario/index.ts';
import { openText } from '../../../src/text/node.ts';

const scenario = await builtIn('armenia-azerbaijan-2022');
const text = openText('en');
const state = newGame(scenario, 'march-1');
const draft = (rung: Rung) => firstDraft(scenario, clausesOf(scenario), rung);
const words = (rung: Rung) =>
  promiseWords({ scenario, state, text }, draft(rung), promiseOf(scenario, state, draft(rung)));

test('joint measures promise sorties by a date, a mission a report by one', () => {
  expect(words(5)).toMatch(/24 sorties of equipment for Armenia, due by \d+ September/);
  expect(words(4)).toMatch(/report is due by \d+ \w+/);
  expect(words(7)).toMatch(/up to 2,500 troops to Armenia for 14 days/);
});

test('an unnamed call promises words', () => {
  const call = { ...draft(1), names: null };
  expect(promiseWords({ scenario, state, text }, call, promiseOf(scenario, state, call))).toContain(
    'words',
  );
});

test('what it does if adopted leaves the game as it is', () => {
  const before = JSON.stringify(state);
  const effects = previewIfAdopted(scenario, state, draft(5));
  expect(effects.length).toBeGreaterThan(0);
  expect(JSON.stringify(state)).toBe(before);
});
