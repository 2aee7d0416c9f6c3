/** How much there is to read in a text, found before it is read: the YAML reader has no limits itself. */
import { Lexer } from 'yaml';
import { DEEPEST, MOST_PIECES } from './limits.ts';

/** Where a text goes beyond a limit, and what the limit is. */
export interface Excess {
  /** UTF-16 units from the beginning. */
  readonly offset: number;
  readonly expected: string;
  readonly found: string;
}

/** A little over the limit can still be read, and is then refused with its path. */
const FAR_TOO_DEEP = 2 * DEEPEST;

/** Marks of the YAML lexer that stand for no characters of the text. */
const WITHOUT_WIDTH = new Set(['\u0002', '\u0018', '\u001F']);

/** The first place where the text is too much to be read, or undefined. Never throws. */
export function excess(text: string, mostPieces: number): Excess | undefined {
  let offset = 0;
  let pieces = 0;
  let brackets = 0;
  let marks = 0;
  const indents: number[] = [];
  let atLineStart = true;
  for (const piece of new Lexer().lex(text)) {
    pieces += 1 + within(piece);
    if (pieces > mostPieces) {
      return { offset, expected: `at most ${mostPieces} words and marks`, found: 'more of them' };
    }
    if (WITHOUT_WIDTH.has(piece)) continue;
    if (atLineStart && brackets === 0) stepIn(indents, piece.startsWith(' ') ? piece.length : 0);
    atLineStart = piece === '\n' || piece === '\r\n';
    if (atLineStart) marks = 0;
    else if (piece === '[' || piece === '{') brackets += 1;
    else if (piece === ']' || piece === '}') brackets -= 1;
    else if (brackets === 0 && (piece === '-' || piece === '?' || piece === ':')) marks += 1;
    if (brackets < 0) {
      return { offset, expected: `the opening bracket of ${piece} before it`, found: 'none' };
    }
    // Outside brackets each mark of a line may open a part, and so may each step to the right.
    if (Math.max(brackets, marks, indents.length) > FAR_TOO_DEEP) {
      return { offset, expected: 'a scenario', found: 'parts nested far too deeply' };
    }
    offset += piece.length;
  }
  return undefined;
}

/** Line ends and escapes within a text: the reader works through them one by one. */
function within(piece: string): number {
  if (piece.length < 3) return 0;
  const mark = piece.startsWith('"') ? /[\n\\]/g : /\n/g;
  let count = 0;
  while (count <= MOST_PIECES && mark.test(piece)) count += 1;
  return count;
}

/** Keeps the steps to the right that lead to a line with that many spaces. */
function stepIn(indents: number[], spaces: number): void {
  while ((indents.at(-1) ?? -1) >= spaces) indents.pop();
  indents.push(spaces);
}
