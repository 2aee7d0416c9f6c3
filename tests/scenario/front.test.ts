import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/open.ts';
import { accepted, frontScenario, frontText, testActors, validScenario } from './valid.ts';

describe('a scenario in which two sides fight', () => {
  const scenario = frontScenario();

  test('has its sides, rungs, ground and designs', () => {
    const { theatre } = scenario;
    if (theatre.kind !== 'border') throw new Error('not a border');
    expect(theatre.sides.map(({ id }) => id)).toEqual(['armenia', 'kazakhstan']);
    expect(theatre.ladder[2]).toEqual({ id: 'assault', intensity: 600 });
    expect(theatre.sites[0]).toMatchObject({ id: 'dam', people: 4000, armoury: false });
    expect(theatre.truths[0]).toEqual({
      id: 'commanders',
      weight: 500,
      drive: -50,
      aims: 0,
      heed: 400,
      command: 300,
      spiral: 0,
      appetite: 0,
    });
  });

  test('has its presidency, war, monitors, calendar and bases', () => {
    expect(scenario).toMatchObject({
      presidency: ['belarus', 'armenia'],
      war: { against: 'west', lonely: 730 },
      monitor: { by: 'china', delay: 72, monitors: 40 },
    });
    expect(scenario.calendar[0]).toEqual({
      id: 'river-drill',
      turn: 7,
      kind: 'drill',
      host: 'kazakhstan',
    });
    expect(scenario.bases).toEqual([
      { id: 'valley-base', member: 'kazakhstan', troops: 500, at: [70900, 40100] },
    ]);
  });

  test('has names for what is on its calendar, its bases and its designs', () => {
    expect(scenario.names).toMatchObject({
      'river-drill': 'River drill',
      'valley-base': 'Valley base',
      'from-above': 'It was planned in the capital',
    });
  });

  test('tells a final package from an interim one in its record, and amends', () => {
    const closing = scenario.record[1]?.acts[1];
    expect(closing?.kind === 'table' && closing.text.closes).toBe(true);
    expect(scenario.record[1]?.acts[2]).toEqual({ kind: 'amend' });
  });

  test('may be an attack by an outsider on a member', () => {
    const text = frontText()
      .replace('kind: border', 'kind: interstate')
      .replace('threat: quarrel', 'threat: attack')
      .replace('accused: armenia', 'accused: china')
      .replace('  advantage: { armenia: 600, kazakhstan: 200 }\n', '')
      .replace('{ id: armenia, strength', '{ id: china, strength')
      .replace('side.armenia.drive', 'side.china.drive');
    const mine = accepted(loadScenario(text, { file: 'mine.yaml', actors: testActors() }));
    expect(mine.theatre.kind).toBe('interstate');
    expect(mine.case.advantage).toEqual({});
  });
});

test('what a scenario does not mention, it does not have', () => {
  expect(validScenario()).toMatchObject({
    war: null,
    monitor: null,
    calendar: [],
    bases: [],
    means: { frontSorties: 0 },
    case: { advantage: {} },
    recordOutcome: { displaced: [0, 0] },
  });
});
