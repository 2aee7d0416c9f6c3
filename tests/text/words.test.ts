import { describe, expect, test } from 'vitest';
import {
  CLOSED_REASONS,
  DIMENSIONS,
  FACTORS,
  METERS,
  options,
  VERDICTS,
  type GameEvent,
} from '../../src/engine/index.ts';
import { openText } from '../../src/text/node.ts';
import { aGame, events, GUARD_TEXT, kazakhstan, type Bare } from './cases.ts';

const text = openText('en');
const scenario = kazakhstan();
const state = aGame(scenario);

/** What a message that went wrong leaves behind. */
const BROKEN = /\{|\}|undefined|NaN|\?\?\?|\s{2}|\.\.|^\s|\s$/;

const line = (event: Bare) => text.dispatch({ because: [], ...event }, scenario, state);

describe('dispatches', () => {
  test.each(events().map((event): [string, GameEvent] => [event.kind, event]))(
    '%s has its words',
    (_, event) => {
      const { lead, body, actor } = text.dispatch(event, scenario, state);
      for (const words of [lead, body]) {
        expect(words).not.toBe('');
        expect(words).not.toMatch(BROKEN);
      }
      expect(body.at(-1)).toMatch(/[.?!]/);
      expect([...scenario.members, ...scenario.outsiders].map(({ id }) => id)).toContain(actor);
    },
  );

  test('a government is called by its capital, as on the day', () => {
    const { lead, body } = line({ kind: 'requestMade', by: 'kazakhstan', askedRung: 7 });
    expect(`${lead} ${body}`).toBe(
      'Nur-Sultan asks the alliance for help under its treaty: peacekeepers.',
    );
  });

  test('a bloc without a capital keeps its name', () => {
    expect(line({ kind: 'outsiderSpoke', outsider: 'west', stance: 'watches' }).lead).toBe(
      'The West',
    );
  });

  test('Moscow’s transports leave from its air bases and land at a local hour', () => {
    const flight = {
      id: 1,
      by: 'air',
      from: 'russia',
      to: 'kazakhstan',
      nation: 'russia',
    } as const;
    const up = { ...flight, troops: 300, sorties: 8, landsAt: 100, homeward: false };
    expect(line({ kind: 'transportDeparted', ...up }).body).toBe(
      '8 sorties leave Chkalovsky and Ivanovo for Almaty with 300 from Russia; landing 6 January, around midday.',
    );
  });

  test('people being hurt is told as violence, a vote is not', () => {
    expect(line({ kind: 'peopleKilled', killed: 3, total: 3 }).violent).toBe(true);
    expect(
      line({ kind: 'voteCast', member: 'armenia', choice: 'object', shares: [] }).violent,
    ).toBe(false);
  });

  test('small moves of a meter are for the panels', () => {
    const move = { kind: 'meterMoved', meter: 'kazakhstan.trust', before: 500 } as const;
    expect(line({ ...move, after: 510 }).notable).toBe(false);
    expect(line({ ...move, after: 640 }).notable).toBe(true);
  });
});

describe('everything that the rules can name has its words', () => {
  test.each(FACTORS)('factor %s, alone and about somebody', (factor) => {
    for (const about of [undefined, 'china', 'airport', 'zhanaozen']) {
      const words = text.cause({ factor, amount: 5, ...(about ? { about } : {}) }, scenario);
      expect(words).not.toBe('');
      expect(words).not.toMatch(BROKEN);
    }
  });

  test.each(CLOSED_REASONS)('closed: %s', (reason) => {
    const words = text.closed({ reason, needed: 120, present: 45 });
    expect(words).not.toMatch(BROKEN);
    expect(words.at(-1)).toBe('.');
  });

  test('every act that Moscow may take, with each of its aims', () => {
    for (const option of options(scenario, state)) {
      if (option.kind !== 'act') continue;
      const { measure, aim } = option;
      const note = text.measureNote(measure, aim, scenario);
      const done = line({ kind: 'actTaken', measure, aim: aim ?? null, capital: 0 });
      for (const words of [text.measure(measure, aim, scenario), note, done.body]) {
        expect(words).not.toMatch(BROKEN);
        expect(words).not.toContain(aim?.includes('-') ? aim : '-capital');
      }
      expect(note.at(-1)).toBe('.');
    }
  });

  test('every meter, by its owner', () => {
    const owners = {
      moscow: 'moscow',
      theatre: 'theatre',
      member: 'kazakhstan',
      outsider: 'west',
      site: 'site.airport',
    };
    for (const [kind, names] of Object.entries(METERS)) {
      for (const name of names) {
        const words = text.meter(`${owners[kind as keyof typeof METERS]}.${name}`, scenario);
        expect(words).not.toMatch(BROKEN);
      }
    }
    expect(text.meter('kazakhstan.trust', scenario)).toBe('Kazakhstan’s trust');
    expect(text.meter('site.airport.control', scenario)).toBe('Airport held');
  });

  test.each([
    ...VERDICTS.flatMap((verdict) => [`verdict-${verdict}`, `verdict-${verdict}-note`]),
    ...DIMENSIONS.map((dimension) => `dimension-${dimension}`),
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((rung) => `rung-${rung}`),
  ])('%s', (key) => {
    expect(text.say(key)).not.toMatch(BROKEN);
  });
});

describe('the text before the Council', () => {
  test('reads as numbered sentences', () => {
    expect(text.clauses(GUARD_TEXT, scenario)).toEqual([
      'The Council, under Article 4,',
      'sends peacekeepers, 2,500 strong,',
      'for 14 days, to guard vital sites,',
      'names no one',
      'and settles the matter.',
    ]);
  });

  test('has no troops and no mandate below the rungs of force', () => {
    const mission = {
      ...GUARD_TEXT,
      rung: 4,
      basis: 'article2',
      size: 0,
      days: 0,
      closes: false,
    } as const;
    expect(text.clauses(mission, scenario)).toEqual([
      'The Council, under Article 2,',
      'sends a fact-finding mission,',
      'names no one',
      'and keeps the matter open.',
    ]);
  });

  test('every rung can be tabled', () => {
    for (const rung of [0, 1, 2, 3, 4, 5, 6, 7, 8] as const) {
      const sentences = text.clauses({ ...GUARD_TEXT, rung, names: 'china' }, scenario);
      for (const words of sentences) expect(words).not.toMatch(BROKEN);
    }
  });
});
