import { expect, test } from 'vitest';
import { playAll, stateOf } from '../../../src/app/game.ts';
import { lastBallot } from '../../../src/desk/council/ballot.ts';
import { firstDraft } from '../../../src/desk/council/clauses.ts';
import { seats } from '../../../src/desk/council/seating.ts';
import { clausesOf, whip, type Action } from '../../../src/engine/index.ts';
import { builtIn } from '../../../src/scenario/index.ts';
import { openText } from '../../../src/text/node.ts';

const scenario = await builtIn('kazakhstan-2022');
const text = openText('en');
const draft = firstDraft(scenario, clausesOf(scenario), 3);

function seated(...actions: Action[]) {
  const game = playAll(scenario, 'steppe-1407', actions);
  const state = stateOf(game);
  const ballot = lastBallot(scenario, state, game.told);
  return seats(text, scenario, whip(scenario, state, draft), ballot);
}

/** What fits beside a mark in a third of a phone. */
const BRIEF = 11;

test('every seat says its state in words short enough for the strip on a phone', () => {
  const hear: Action = { kind: 'hear' };
  const table: Action = { kind: 'table', text: draft };
  for (const shown of [seated(), seated(table), seated(table, hear, hear, hear, hear, hear)]) {
    expect(shown[0]?.member).toBe(scenario.presidency[0]);
    for (const { brief } of shown) expect(brief).toMatch(new RegExp(`^\\S.{0,${BRIEF - 1}}$`));
  }
});
