/** The square of dots that a phone reads. */
import { encode } from 'uqr';

/** A square as one path of unit dots, `side` dots a side with its quiet border. */
export interface Square {
  readonly side: number;
  readonly path: string;
}

/** Blank dots around it that a reader needs (ISO/IEC 18004). */
const QUIET = 4;
/**
 * Largest square that a phone reads from a screen without trouble: version 20, 97 dots a side, which is
 * three pixels a dot in the dialog. It holds 666 signs with the better correction, 858 with the weaker.
 */
const LARGEST_VERSION = 20;

/** The square for an address; undefined where it would be too fine to be read. */
export function squareOf(address: string): Square | undefined {
  for (const ecc of ['M', 'L'] as const) {
    try {
      const { data, size } = encode(address, { ecc, border: QUIET, maxVersion: LARGEST_VERSION });
      return { side: size, path: pathOf(data) };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}

/** One stroke for every run of dark dots in a row. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.map((dark, x) => {
        if (!dark || row[x - 1] === true) return '';
        const end = row.indexOf(false, x);
        return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`;
      }),
    )
    .join('');
}
