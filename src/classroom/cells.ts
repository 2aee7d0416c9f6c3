/** A table as a file for a spreadsheet: UTF-8 with its mark, RFC 4180, and no cell that could be run. */
import Papa from 'papaparse';

/** Numbers stay numbers; null is an empty cell. */
export type Cell = string | number | null;

/** By this sign spreadsheets know that the file is UTF-8. */
const MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * What a spreadsheet would take for a formula: it begins with = + - or @, ASCII or full-width, if need be after spaces
 * and signs that cannot be seen; or it begins with a tab or a line's end.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/**
 * The same behind a sign that parts cells where the comma does not: half of Europe's spreadsheets read a semicolon so,
 * and then pay no heed to the quotes. A quote there opens and closes at once: what is behind it begins the cell.
 */
const LATER_FORMULA = /([;\t])(?=[\s\p{Cf}"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;

/** The file, with a line for the headings and one for each row. Every text in it is disarmed. */
export function fileOf(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [headings, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.replace(LATER_FORMULA, "$1'") : cell)),
  );
  return MARK + Papa.unparse(lines, { newline: LINE_END, escapeFormulae: FORMULA }) + LINE_END;
}
