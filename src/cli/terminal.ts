/** Where the commands write, and how they end. */

/** What a command may write to. One call is one line. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Shows a line that the next one replaces, or none when empty. Only where somebody watches. */
  readonly progress?: (line: string) => void;
}

/** Everything is well. */
export const WELL = 0;
/** The file that was asked about has faults. */
export const FAULTY = 1;
/** The question itself was wrong: no such file, option or scenario. */
export const MISUSED = 2;
/** A run cannot be read (`verify`). */
export const UNREADABLE = 3;
export type ExitCode = typeof WELL | typeof FAULTY | typeof MISUSED | typeof UNREADABLE;

/** Ends a command before its time; `main` writes the lines to stderr. */
export class Stop extends Error {
  readonly code: ExitCode;
  readonly lines: readonly string[];

  constructor(code: ExitCode, lines: readonly string[]) {
    super(lines.join('\n'));
    this.code = code;
    this.lines = lines;
  }
}
