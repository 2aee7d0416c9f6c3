import { expect, test } from 'vitest';
import { endingOf } from '../../src/desk/debrief/ending.tsx';
import { commitmentsOf } from '../../src/desk/situation/commitments.tsx';
import { truceWords } from '../../src/desk/situation/truce-words.ts';
import type { FrontState, GameState } from '../../src/engine/index.ts';
import { openText } from '../../src/text/node.ts';
import { FRONT, frontState } from './a-front.ts';
import { aSession } from './a-session.ts';

const text = openText('en');

function session(changes: Partial<GameState> = {}, fighting: Partial<FrontState> = {}) {
  return aSession({ scenario: FRONT, text, state: frontState(changes, fighting) });
}

test('a truce says since when it stands, who guarantees it, and what came of those before', () => {
  const truce = { since: 0, guarantor: 'russia', strength: 700 } as const;
  const words = truceWords(session({}, { truce, truces: 2 })).join(' ');
  expect(words).toMatch(/Truce since .*2022/);
  expect(words).toContain('Russia stands behind it, and both would lose by breaking it.');
  expect(words).toContain('1 truce has failed.');
  expect(truceWords(session())).toEqual([]);
});

test('a thin truce that nobody guarantees is called one', () => {
  const truce = { since: 0, guarantor: null, strength: 100 };
  const words = truceWords(session({}, { truce, truces: 1 })).join(' ');
  expect(words).toContain('Nobody stands behind it, and little keeps it.');
  expect(words).not.toContain('failed');
});

test('a member reads what it is owed and what it answered', () => {
  const state: Partial<GameState> = {
    debts: [
      { to: 'armenia', sorties: 20, delivered: 8, dueHour: 12, outcome: 'open' },
      { to: 'belarus', sorties: 4, delivered: 4, dueHour: 12, outcome: 'kept' },
    ],
    support: [{ ask: 'troops', member: 'armenia', answer: 'declines', turn: 2 }],
  };
  const lines = commitmentsOf(session(state), { id: 'armenia' });
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/20 sorties .*8 flown/);
  expect(lines[1]).toMatch(/turn 2/);
});

test('the debrief counts the dead of both sides and who was driven out', () => {
  const [first, second] = frontState().theatre.kind === 'unrest' ? [] : sides();
  if (!first || !second) throw new Error('A front has two sides.');
  const rows = endingOf(
    session(
      {},
      {
        killed: 300,
        displaced: 2500,
        sides: [
          { ...first, killed: 100 },
          { ...second, killed: 200 },
        ],
      },
    ),
  );
  const values = rows.map(({ value }) => value).join('\n');
  expect(values).toMatch(/300 \(Azerbaijan 100, Armenia 200\)/);
  expect(values).toContain('2,500');
});

function sides(): FrontState['sides'] {
  const { theatre } = frontState();
  if (theatre.kind === 'unrest') throw new Error('This is a front.');
  return theatre.sides;
}
