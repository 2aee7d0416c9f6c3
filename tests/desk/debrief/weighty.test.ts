/** What a debrief may never leave out: a government that fell, the turn in which most people died. */
import { expect, test } from 'vitest';
import { playOut, POLICIES } from '../../../src/analysis/index.ts';
import { playAll, stateOf } from '../../../src/app/game.ts';
import { course, turningPoints } from '../../../src/desk/debrief/course.ts';
import { endingOf } from '../../../src/desk/debrief/ending.tsx';
import { fellWords } from '../../../src/desk/debrief/government-fell.tsx';
import { questions } from '../../../src/desk/debrief/questions.ts';
import { killedIn, turnStory } from '../../../src/desk/debrief/turn-story.ts';
import type { Session } from '../../../src/desk/session.ts';
import { newGame, outcome, type Action } from '../../../src/engine/index.ts';
import { builtIn } from '../../../src/scenario/index.ts';
import { openText } from '../../../src/text/node.ts';
import { aSession } from '../a-session.ts';

const text = openText('en');
const SEEDS = Array.from({ length: 12 }, (_, index) => `z-${index}`);

async function byChance(id: 'kazakhstan-2022' | 'kyrgyz-tajik-2022'): Promise<Session[]> {
  const scenario = await builtIn(id);
  return SEEDS.map((seed) => {
    const actions: Action[] = [];
    playOut(scenario, seed, POLICIES.random, {
      step: (_, action) => {
        if (action) actions.push(action);
      },
    });
    const game = playAll(scenario, seed, actions);
    const { marks, told } = game;
    return aSession({ scenario, text, state: stateOf(game) }, { marks, told });
  });
}

const UNREST = await byChance('kazakhstan-2022');
const FRONT = await byChance('kyrgyz-tajik-2022');

function drawn({ scenario, marks, told, state }: Session) {
  const played = marks.filter(({ turn }) => turn > 0);
  return {
    points: course(scenario, played, told),
    turning: turningPoints(scenario, newGame(scenario, state.seed), played, told),
  };
}

test('a government that fell is told with its causes, in the story of its turn and in how it ended', () => {
  const fallen = UNREST.filter(({ state }) => state.theatre.incumbent === 'fallen');
  expect(fallen.length).toBeGreaterThan(0);
  for (const session of fallen) {
    const turn = session.told.find(({ event }) => event.kind === 'incumbentFell')?.turn ?? 0;
    const words = fellWords(session);
    expect(words?.that).toContain(`The president of Kazakhstan fell on turn ${turn}`);
    expect(words?.why).toMatch(/Stability was down to \d+ of 100, .*split at the top at \d+/);
    const leads = turnStory(session, turn).map(({ lead }) => lead);
    expect(leads).toContain('Nur-Sultan changes hands.');
    const ended = outcome(session.scenario, session.state);
    if (!ended) throw new Error('The game is over.');
    const asked = questions({
      scenario: session.scenario,
      first: newGame(session.scenario, session.state.seed),
      last: session.state,
      told: session.told,
      outcome: ended,
    });
    expect(asked[0]?.key).toBe('debrief-question-fell');
    const [first] = endingOf(session);
    expect(first).toMatchObject({ label: 'Government', value: expect.stringContaining('fell') });
    expect(drawn(session).turning.map((point) => point.turn)).toContain(turn);
  }
});

test('a government in office is told to be, and no fall is claimed', () => {
  const inOffice = UNREST.find(({ state }) => state.theatre.incumbent === 'inOffice');
  if (!inOffice) throw new Error('In one of these runs the government stays.');
  expect(fellWords(inOffice)).toBeUndefined();
  const rows = endingOf(inOffice);
  expect(rows[0]?.value).toBe('In office.');
  expect(rows.map(({ label }) => label)).toEqual(expect.arrayContaining(['Order', 'Alliance']));
});

test('the turn in which most people died is drawn hot, named, and counts its dead', () => {
  const sessions = FRONT;
  for (const session of sessions) {
    const { points, turning } = drawn(session);
    const worst = points.toSorted((one, other) => other.killed - one.killed)[0];
    if (!worst || worst.killed < 20) continue;
    expect(worst.trouble).toBeGreaterThan(200);
    expect(turning.find(({ turn }) => turn === worst.turn)?.killed).toBe(worst.killed);
    expect(killedIn(session, worst.turn)).toBe(worst.killed);
  }
  // Among them is one whose worst turn was quiet again when it ended.
  const flared = sessions.some((session) =>
    drawn(session).points.some(({ turn, killed, trouble }) => {
      const end = session.marks.find((mark) => mark.turn === turn)?.state.theatre;
      return killed >= 20 && trouble > 200 && end?.kind !== 'unrest' && (end?.intensity ?? 0) < 100;
    }),
  );
  expect(flared).toBe(true);
});

test('how it ended says whether the guns are silent, since when, and what became of the truce', () => {
  for (const session of FRONT) {
    const rows = new Map(endingOf(session).map(({ label, value }) => [label, value]));
    const { theatre } = session.state;
    if (theatre.kind === 'unrest') throw new Error('This is a front.');
    expect(rows.get('Fighting')).toMatch(
      theatre.orderRestored ? /^Over since turn \d+/ : /^(Not over: \d+ of 100|Quiet, but)/,
    );
    expect(rows.get('Truce')).toMatch(
      theatre.truce ? /^Truce since|stands behind/ : /^None stands/,
    );
    expect(rows.get('Alliance')).toMatch(/^\d of 6 in the room/);
  }
});
