import { expect, test } from 'vitest';
import { causeLines } from '../../src/desk/situation/dispatch-causes.tsx';
import { playOut, POLICIES } from '../../src/analysis/index.ts';
import { BUILT_IN, builtIn } from '../../src/scenario/index.ts';
import type { GameEvent } from '../../src/engine/index.ts';
import { openText } from '../../src/text/node.ts';
import { aSession } from './a-session.ts';

const text = openText('en');

test.each(BUILT_IN)(
  '%s: the causes of deaths and flight add up to the people counted',
  async (id) => {
    const scenario = await builtIn(id);
    const session = aSession({ scenario, text });
    const events: GameEvent[] = [];
    playOut(scenario, 'one', POLICIES.random, { event: (event) => events.push(event) });
    const sum = (event: GameEvent) =>
      causeLines(session, event).reduce((total, { amount }) => total + amount, 0);
    const killed = events.filter((event) => event.kind === 'peopleKilled');
    expect(killed.length).toBeGreaterThan(0);
    for (const event of killed) expect(sum(event)).toBe(event.killed);
    const driven = events.filter((event) => event.kind === 'peopleDisplaced');
    for (const event of driven) expect(sum(event)).toBe(event.displaced);
  },
);
