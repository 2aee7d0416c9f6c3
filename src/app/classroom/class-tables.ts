/** The tables of the class for a spreadsheet, saved on this computer. */
import { decisionsTable, runsTable } from '../../classroom/table.ts';
import { namingOf } from '../../desk/classroom/class/index.ts';
import { tableWords } from '../../desk/classroom/table-words.ts';
import { saveFile } from '../files.ts';
import type { House } from '../house.ts';
import { classState } from './class-store.ts';

const TABLES = { runs: runsTable, decisions: decisionsTable };

/** Offers a table for saving. `named` is whether the names that the teacher gave may leave the page. */
export function saveTable(kind: keyof typeof TABLES, { text }: House, named: boolean): void {
  const { report, scenario, given, mode, title } = classState();
  if (!report || !scenario) return;
  const naming = namingOf(named ? 'labels' : mode, named ? given : new Map(), text.say);
  const table = TABLES[kind](report, tableWords(text, scenario, naming.nameOf));
  const plain = (title === '' ? 'class' : title).replace(/[^\p{L}\p{N}.-]+/gu, '-');
  saveFile(`${plain}-${kind}.csv`, table, 'text/csv;charset=utf-8');
}
