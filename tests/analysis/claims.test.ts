/** The audit: every claim says who makes it and how it is measured, the model can fail it, and the file is fresh. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  builtInWorld,
  CLAIMS,
  find,
  holds,
  Lab,
  PLACES,
  SEED,
  sourceOf,
  type Audit,
  type Finding,
  type World,
} from '../../src/analysis/claims/index.ts';
import { main } from '../../src/cli/program.ts';
import { RULES_VERSION, type Scenario } from '../../src/engine/index.ts';
import { changed } from '../engine/builder.ts';

const BUILT = fileURLToPath(new URL('../../src/analysis/built/claims.json', import.meta.url));
const GAMES = 40;

const world = await builtInWorld();
const lab = new Lab(world, GAMES);
const all = CLAIMS.map(([, claim]) => claim);

function measured(id: string, place: World = world, games = GAMES): Finding {
  const entry = CLAIMS.find(([, claim]) => claim.id === id);
  if (!entry) throw new Error(`no claim ${id}`);
  const [group, claim] = entry;
  return find(place === world && games === GAMES ? lab : new Lab(place, games), group, claim);
}

describe('the list', () => {
  test('has every row of the articles that can be tested', () => {
    const numbers = [
      1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 14, 15, 18, 21, 22, 24, 25, 26, 27, 28, 30, 31, 32, 33, 34,
      38,
    ];
    const wanted = numbers.map((n) => `V${String(n).padStart(2, '0')}`);
    const given = CLAIMS.filter(([group]) => group === 'articles').map(([, { id }]) => id);
    expect(given).toEqual(wanted);
  });

  test('gives no two claims the same id', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test.each(all)(
    '$id says who claims it, how it is measured, and what would bear it out',
    (claim) => {
      expect(claim.statement).toMatch(/^[A-Z].*\.$/);
      expect(claim.sources.length).toBeGreaterThan(0);
      expect(claim.setting.play.length).toBeGreaterThan(3);
      expect(claim.wanted.length).toBeGreaterThan(0);
      for (const id of claim.confirmedBy) expect(sourceOf(world, id), id).toBeDefined();
      expect(claim.confirmedBy.length > 0 || claim.sources.includes('card')).toBe(true);
      expect(claim.measure !== null || claim.note !== undefined).toBe(true);
    },
  );
});

describe('the model has not taken over what the articles get wrong:', () => {
  test.each(CLAIMS.filter(([group]) => group === 'errors').map(([, claim]) => claim))(
    '$id $statement',
    ({ id }) => {
      const { readings, pass } = measured(id);
      expect(pass, JSON.stringify(readings)).toBe(true);
    },
  );
});

describe('the audit can fail', () => {
  const without = (place: 'kazakhstan' | 'armenia', scenario: Scenario): World => ({
    ...world,
    [place]: scenario,
  });

  test('against a great power the Council sends nobody, and the claim that it does falls', () => {
    expect(measured('V01').pass).toBe(true);
    const strong = changed(world.kazakhstan, { case: { opponent: 1000 }, allies: { trust: 150 } });
    expect(measured('V01', without('kazakhstan', strong)).pass).toBe(false);
  });

  test('where the accused has no friends and no army, January’s text passes, and V12 falls', () => {
    expect(measured('V12').pass).toBe(true);
    const weak = changed(world.armenia, {
      case: { opponent: 50, accused: null, patron: null },
      allies: { fear: 50 },
    });
    const { pass, readings } = measured('V12', without('armenia', weak));
    expect(pass).toBe(false);
    expect(readings[1]?.value).toBeGreaterThan(15);
  });

  test('a site in Karabakh is found out', () => {
    const { theatre } = world.armenia;
    const [first, ...rest] = theatre.sites;
    if (!first) throw new Error('no sites');
    const sites = [{ ...first, at: [46_752, 39_816] as const }, ...rest];
    const moved = { ...world.armenia, theatre: { ...theatre, sites } as Scenario['theatre'] };
    expect(measured('E1', without('armenia', moved)).readings[0]?.value).toBe(1);
  });

  test('a sentence that puts a summit into Dushanbe is found out', () => {
    const { briefing } = world.kazakhstan;
    const told = {
      ...world.kazakhstan,
      briefing: { ...briefing, summary: 'The allies were holding a summit in Dushanbe.' },
    };
    expect(measured('E4', without('kazakhstan', told)).pass).toBe(false);
  });

  test('what the model does not have counts as failed', () => {
    const unknown = all.filter(({ measure }) => measure === null);
    expect(unknown.map(({ id }) => measured(id).pass)).toEqual(unknown.map(() => false));
  });

  test('what is no number bears out nothing', () => {
    expect(holds({ kind: 'atMost', mark: 10 }, Number.NaN)).toBe(false);
    expect(holds({ kind: 'above', mark: 50 }, 50)).toBe(false);
    expect(holds({ kind: 'atLeast', mark: 50 }, 50)).toBe(true);
    expect(holds({ kind: 'between', low: 200, high: 260 }, 260)).toBe(true);
  });
});

describe('the terminal', () => {
  test('prints every claim, and ends well only where nine of ten hold', async () => {
    const out: string[] = [];
    const args = ['claims', '--games', '3'];
    const code = await main(args, { out: (line) => out.push(line), err: () => undefined });
    for (const { id, statement } of all)
      expect(out.some((line) => line.startsWith(id) && line.endsWith(statement))).toBe(true);
    const [, held, of] = /^(\d+) of (\d+) claims hold/.exec(out.at(-1) ?? '') ?? [];
    expect(Number(of)).toBe(all.length);
    expect(code).toBe(Number(held) * 10 >= all.length * 9 ? 0 : 1);
  });
});

describe('src/analysis/built/claims.json', () => {
  const built = JSON.parse(readFileSync(BUILT, 'utf8')) as Audit;
  const stale = 'is stale: run npm run claims -- --games 1000';

  test('is of these rules and these scenarios', () => {
    expect(built.rules, stale).toBe(RULES_VERSION);
    expect(built.seed, stale).toBe(SEED);
    expect(built.games, stale).toBeGreaterThanOrEqual(1000);
    const hashes = Object.entries(PLACES).map(([at, id]) => [id, world[at as keyof World].hash]);
    expect(built.scenarios, stale).toEqual(Object.fromEntries(hashes));
  });

  test('has the claims as they stand, each with its thresholds', () => {
    const told = ({ id, statement, setting }: Pick<Finding, 'id' | 'statement' | 'setting'>) => ({
      id,
      statement,
      setting,
    });
    expect(built.claims.map(told), stale).toEqual(all.map(told));
    for (const [i, { wanted }] of all.entries()) {
      const readings = built.claims[i]?.readings.map(({ of, unit, threshold, origin }) => ({
        of,
        unit,
        threshold,
        origin,
      }));
      expect(readings, stale).toEqual(wanted);
    }
    expect(built.passing).toBe(built.claims.filter(({ pass }) => pass).length);
  });

  test('measures the same again: what needs no luck, and what ends in the first turn', () => {
    const cheap = all.filter(({ setting, measure }) => measure !== null && !setting.seeds);
    expect(cheap.length).toBeGreaterThan(5);
    const opening = new Lab(world, built.games);
    for (const id of [...cheap.map((claim) => claim.id), 'V28', 'V30', 'V31', 'R3']) {
      const [group, claim] = CLAIMS.find(([, one]) => one.id === id) ?? [];
      if (!group || !claim) throw new Error(`no claim ${id}`);
      const before = built.claims.find((finding) => finding.id === id)?.readings;
      expect(find(opening, group, claim).readings, `${id} ${stale}`).toEqual(before);
    }
  });

  test('measures about the same again over the first games of the record', () => {
    for (const id of ['V01', 'V04', 'V09', 'V12', 'V34']) {
      const before = built.claims.find((finding) => finding.id === id)?.readings ?? [];
      for (const [i, { value, unit }] of measured(id).readings.entries()) {
        // Forty games against a thousand: four standard errors of a share, a fifth of a number of people.
        const slack = unit === '%' ? 32 : (before[i]?.value ?? 0) / 5;
        expect(Math.abs((value ?? 0) - (before[i]?.value ?? 0)), `${id} ${stale}`).toBeLessThan(
          slack,
        );
      }
    }
  });
});
