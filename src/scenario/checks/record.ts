/** The record: turns in order, texts that can be tabled. */
import { FORCE_RUNG } from '../../engine/index.ts';
import type { Report } from './known.ts';
import type { Path } from '../problem.ts';
import type { ScenarioSource } from '../schema.ts';
import type { RecordAct } from '../story-schema.ts';

type Table = Extract<RecordAct, { table: unknown }>['table'];

/** Faults of the record and of its outcome. */
export function checkRecord(source: ScenarioSource, report: Report): void {
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
      if (typeof act === 'object' && 'table' in act)
        checkTable(act.table, source, ['record', at, 'acts', index, 'table'], report);
    });
  });
  for (const key of ['killed', 'displaced'] as const) {
    const [low, high] = source.recordOutcome[key];
    if (low > high) {
      report({
        path: ['recordOutcome', key],
        expected: 'the lower number first',
        found: `[${low}, ${high}]`,
      });
    }
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
  if (table.closes && table.rung !== 5 && table.rung !== 6) {
    report({
      path: [...path, 'closes'],
      expected: 'no closes but at rung 5: rung 6 always closes the matter, the others never do',
      found: 'true',
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
