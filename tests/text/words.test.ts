import { describe, expect, test } from 'vitest';
import {
  CLOSED_REASONS,
  DIMENSIONS,
  FACTORS,
  MEASURES,
  METERS,
  options,
  VERDICTS,
  type GameEvent,
} from '../../src/engine/index.ts';
import type { Dispatch } from '../../src/text/index.ts';
import { frontScenario } from '../scenario/valid.ts';
import { openText } from '../../src/text/node.ts';
import {
  aFront,
  aGame,
  events,
  GUARD_TEXT,
  houseScenarios,
  kazakhstan,
  type Bare,
} from './cases.ts';

const text = openText('en');
const scenario = kazakhstan();
const interstate = aFront('interstate');
const border = aFront('border');
const houses = [...houseScenarios(), frontScenario()];
const state = aGame(scenario);

/** What a message that went wrong leaves behind. */
const BROKEN = /\{|\}|undefined|NaN|\?\?\?|\s{2}|\.\.|^\s|\s$/;

const told = ({ lead, body }: Dispatch) => `${lead} ${body}`;
const line = (event: Bare) => text.dispatch({ because: [], ...event }, scenario, state);

describe('dispatches', () => {
  describe.each([
    ['unrest', scenario],
    ['interstate', interstate],
    ['border', border],
  ])('in a theatre of kind %s', (_kind, at) => {
    const actors = [...at.members, ...at.outsiders].map(({ id }) => id);

    test.each(events().map((event): [string, GameEvent] => [event.kind, event]))(
      '%s has its words',
      (_, event) => {
        const { lead, body, actor } = text.dispatch(event, at, state);
        for (const words of [lead, body]) {
          expect(words).not.toBe('');
          expect(words).not.toMatch(BROKEN);
        }
        expect(body.at(-1)).toMatch(/[.?!]/);
        expect(actors).toContain(actor);
      },
    );
  });

  test('ground on a front is a side’s, a site in a city the government’s', () => {
    const lost = { kind: 'siteChanged', before: 'host', after: 'lost', damaged: false } as const;
    expect(told(text.dispatch({ ...lost, site: 'jermuk', because: [] }, interstate, state))).toBe(
      'Jermuk: taken by Ankara.',
    );
    expect(told(line({ ...lost, site: 'airport' }))).toBe(
      'Almaty airport: out of the government’s hands.',
    );
  });

  test('the dead of a front are counted for both sides together', () => {
    const killed = { kind: 'peopleKilled', killed: 3, total: 40, because: [] } as const;
    expect(told(text.dispatch(killed, border, state))).toBe(
      '3 people killed, 40 on the two sides since it began.',
    );
  });

  test('a truce says whose word stands behind it', () => {
    const words = (guarantor: string | null) =>
      told(
        text.dispatch({ kind: 'truceAgreed', guarantor, number: 2, because: [] }, border, state),
      );
    expect(words(null)).toContain('Nobody');
    expect(words('council')).toContain('the Council');
    expect(words('russia')).toBe(
      'A second truce. Dushanbe and Bishkek agree to stop firing; Moscow stands behind it.',
    );
  });

  test('every rung of the hedging ladder is told in its own words, up and back', () => {
    const steps = events().filter(({ kind }) => kind === 'hedgeStepped');
    const bodies = steps.map((event) => text.dispatch(event, scenario, state).body);
    expect(new Set(bodies).size).toBe(steps.length);
  });

  test('what the sides make of each other after the fighting is no news', () => {
    const moved = { kind: 'sideMoved', side: 'turkey', before: 'hold', after: 'settle' } as const;
    const notable = (orderRestored: boolean) => {
      const theatre = { ...state.theatre, orderRestored };
      return text.dispatch({ ...moved, because: [] }, interstate, { ...state, theatre }).notable;
    };
    expect([notable(false), notable(true)]).toEqual([true, false]);
  });

  test('a second rally is not told like the first', () => {
    const held = { kind: 'rallyHeld', member: 'armenia', because: [] } as const;
    const words = (flags: typeof state.flags, turn: number) =>
      text.dispatch(held, scenario, { ...state, turn, flags }).body;
    const flag = { id: 'rallied', turn: 4 };
    expect(words([flag], 4)).not.toBe(words([flag], 6));
  });

  test('an act that its own event tells is not told twice', () => {
    for (const measure of ['warn', 'visit', 'answerReport'] as const) {
      expect(line({ kind: 'actTaken', measure, aim: null, capital: 5 }).notable).toBe(false);
    }
  });

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
    for (const about of [undefined, 'china', 'airport', 'zhanaozen', 'council']) {
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
    for (const house of houses) {
      const game = aGame(house);
      for (const option of options(house, game)) {
        if (option.kind !== 'act') continue;
        const { measure, aim } = option;
        const note = text.measureNote(measure, aim, house);
        const act = {
          kind: 'actTaken',
          measure,
          aim: aim ?? null,
          capital: 0,
          because: [],
        } as const;
        const done = text.dispatch(act, house, game);
        for (const words of [text.measure(measure, aim, house), note, done.body]) {
          expect(words).not.toMatch(BROKEN);
          expect(words).not.toContain(aim?.includes('-') ? aim : '-capital');
        }
        expect(note.at(-1)).toBe('.');
      }
    }
  });

  test('two aims of one measure never read the same', () => {
    for (const house of houses) {
      const acts = options(house, aGame(house)).flatMap((option) =>
        option.kind === 'act' ? [text.measure(option.measure, option.aim, house)] : [],
      );
      expect(acts.filter((words, at) => acts.indexOf(words) !== at)).toEqual([]);
    }
  });

  test.each(MEASURES)('measure %s about somebody, in streets and on a front', (measure) => {
    for (const at of [{ ...border, theatre: scenario.theatre }, interstate]) {
      expect(text.measure(measure, 'armenia', at)).not.toMatch(BROKEN);
      expect(text.measureNote(measure, 'armenia', at)).not.toMatch(BROKEN);
    }
  });

  test('every meter, by its owner', () => {
    const owners = {
      moscow: 'moscow',
      unrest: 'theatre',
      front: 'theatre',
      member: 'kazakhstan',
      outsider: 'west',
      site: 'site.airport',
      side: 'side.armenia',
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

  test('a package says whether it is the last word', () => {
    const measures = { ...GUARD_TEXT, rung: 5, size: 0, days: 0 } as const;
    const last = (closes: boolean) => text.clauses({ ...measures, closes }, scenario).at(-1);
    expect(last(false)).toContain('interim package');
    expect(last(true)).toContain('final package');
  });

  test('nobody is put on the streets of a front', () => {
    const police = { ...GUARD_TEXT, task: 'police' } as const;
    expect(text.clauses(police, scenario).join(' ')).toContain('streets');
    expect(text.clauses(police, border).join(' ')).not.toContain('streets');
  });

  test('every rung can be tabled', () => {
    for (const rung of [0, 1, 2, 3, 4, 5, 6, 7, 8] as const) {
      const sentences = text.clauses({ ...GUARD_TEXT, rung, names: 'china' }, scenario);
      for (const words of sentences) expect(words).not.toMatch(BROKEN);
    }
  });
});
