import { expect, test } from 'vitest';
import { rowsOf } from '../../src/desk/situation/act-rows.ts';
import { whyOf } from '../../src/desk/situation/whys.ts';
import { MEASURE_GROUPS, type GameEvent, type Option } from '../../src/engine/index.ts';
import type { Session, Told } from '../../src/desk/session.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { openText } from '../../src/text/node.ts';
import { aSession, recordUntil } from './a-session.ts';

const text = openText('en');
const scenario = await builtIn('kazakhstan-2022');

function moved(before: number, after: number, because: GameEvent['because']): GameEvent {
  return { kind: 'meterMoved', meter: 'kazakhstan.trust', before, after, because };
}

function told(...events: readonly [turn: number, event: GameEvent][]): Session {
  const list: Told[] = events.map(([turn, event], at) => ({ at, turn, step: at + 1, event }));
  return aSession({ scenario, text }, { told: list });
}

test('the causes of a meter are merged by reason and told with the newest turn first', () => {
  const session = told(
    [1, moved(500, 480, [{ factor: 'answerAwaited', amount: -20 }])],
    [2, moved(480, 470, [{ factor: 'answerAwaited', amount: -10 }])],
    [3, moved(470, 570, [{ factor: 'answerSeen', amount: 100 }])],
  );
  const why = whyOf(session, 'kazakhstan.trust');
  expect(why?.start).toBe(500);
  expect(why?.lines.map(({ amount, turn }) => [amount, turn])).toEqual([
    [10, 3],
    [-3, 2],
  ]);
});

test('where a meter met its end, the causes share what was left to move', () => {
  const session = told([1, moved(40, 0, [{ factor: 'answerAwaited', amount: -200 }])]);
  expect(whyOf(session, 'kazakhstan.trust')?.lines.map(({ amount }) => amount)).toEqual([-4]);
});

test('a meter that never moved has no why', () => {
  expect(whyOf(told(), 'kazakhstan.trust')).toBeUndefined();
});

test('every option of Moscow stands in exactly one row of the menu', () => {
  for (const turn of [1, 4, 8, 12]) {
    const { options } = aSession({ scenario, text, actions: recordUntil(scenario, turn) });
    const rows = MEASURE_GROUPS.flatMap((group) => rowsOf(options, group));
    const inRows = rows.flatMap<Option>((row) => (row.kind === 'act' ? row.options : [row]));
    const onMenu = options.filter(({ kind }) => kind === 'act' || kind === 'table');
    expect(inRows).toHaveLength(onMenu.length);
  }
});
