/** The record: turns in order, acts that exist, aims that can be aimed at. */
import { FORCE_RUNG, LENGTHS, type MeasureId } from '../../engine/index.ts';
import { mustKnow, type Known, type Report } from './known.ts';
import type { Path } from '../problem.ts';
import type { ScenarioSource } from '../schema.ts';
import type { RecordAct } from '../story-schema.ts';

type Table = Extract<RecordAct, { table: unknown }>['table'];

/** Faults of the record and of its outcome. */
export function checkRecord(source: ScenarioSource, known: Known, report: Report): void {
  let before = 0;
  source.record.forEach(({ turn, acts }, at) => {
    if (turn <= before || turn > source.turns.length) {
      report({
        path: ['record', at, 'turn'],
        expected: `a turn later than that of the entry before it and at most ${source.turns.length}`,
        found: String(turn),
      });
    }
    before = Math.max(before, turn);
    acts.forEach((act, index) => {
      const path = ['record', at, 'acts', index];
      if (typeof act === 'string') return;
      if ('table' in act) checkTable(act.table, source, [...path, 'table'], report);
      else checkAim(act.act, act.aim, aimsOf(act.act, source, known), path, report);
    });
  });
  const [low, high] = source.recordOutcome.killed;
  if (low > high) {
    report({
      path: ['recordOutcome', 'killed'],
      expected: 'the lower number first',
      found: `[${low}, ${high}]`,
    });
  }
}

function checkTable(table: Table, source: ScenarioSource, path: Path, report: Report): void {
  const { accused } = source.case;
  const armed = table.rung >= FORCE_RUNG;
  for (const key of ['size', 'days'] as const) {
    if (armed !== table[key] > 0) {
      report({
        path: [...path, key],
        expected: armed
          ? `a number of ${key === 'size' ? 'troops' : 'days'}, since rung ${table.rung} sends troops`
          : `no ${key} below rung ${FORCE_RUNG}`,
        found: armed ? 'nothing' : String(table[key]),
      });
    }
  }
  if (!armed && table.task !== 'guard') {
    report({
      path: [...path, 'task'],
      expected: `no task below rung ${FORCE_RUNG}`,
      found: `"${table.task}"`,
    });
  }
  if (table.names !== null && table.names !== accused) {
    report({
      path: [...path, 'names'],
      expected: accused === null ? 'nobody, since the case accuses nobody' : `"${accused}"`,
      found: `"${table.names}"`,
    });
  }
  if (table.rung === 6 && table.names === null) {
    report({
      path: [...path, 'names'],
      expected: 'the one accused, since rung 6 names an aggressor',
      found: 'nothing',
    });
  }
}

const FRAMES = ['terrorists', 'domestic', 'restraint'];
const PACES = ['waits', 'steady', 'surge'];
const TASKS = ['guard', 'police'];

/** What a measure may be aimed at; an empty list where it takes no aim. */
function aimsOf(measure: MeasureId, source: ScenarioSource, known: Known): readonly string[] {
  switch (measure) {
    case 'soundOut':
    case 'promise':
    case 'press':
      return known.members.filter((id) => id !== source.moscow);
    case 'reassure':
    case 'explain':
      return [...known.outsiders, ...known.members.filter((id) => id !== source.moscow)];
    case 'frame':
      return FRAMES;
    case 'airlift':
      return PACES;
    case 'guardFirst':
      return known.sites;
    case 'changeTask':
      return TASKS;
    case 'setDate':
      return [...Array(365).keys()].map(String);
    case 'refuse':
    case 'urgeConcessions':
    case 'backIncumbent':
    case 'equip':
    case 'advanceParty':
    case 'withdraw':
    default:
      return [];
  }
}

function checkAim(
  measure: MeasureId,
  aim: string | undefined,
  aims: readonly string[],
  path: Path,
  report: Report,
): void {
  if (aims.length === 0) {
    if (aim !== undefined) {
      report({ path: [...path, 'aim'], expected: `no aim for ${measure}`, found: `"${aim}"` });
    }
  } else if (aim === undefined) {
    report({ path, expected: `an aim for ${measure}: ${some(aims)}`, found: 'nothing' });
  } else {
    mustKnow(report, [...path, 'aim'], aim, aims, `an aim for ${measure}: ${some(aims)}`);
  }
}

function some(aims: readonly string[]): string {
  return aims.length > 100 ? `a number of days, for example ${LENGTHS[0]}` : aims.join(', ');
}
