/** A terminal that somebody watches: it has a last line that is drawn over. */
import type { Terminal } from './terminal.ts';

/** To the first column, and clear the line. */
const CLEAR = '\r\u001b[K';

/** The terminal with a line of progress, which gives way to every other line. */
export function watched({ out, err }: Terminal, write: (text: string) => void): Terminal {
  let shown = false;
  const clear = (): void => {
    if (shown) write(CLEAR);
    shown = false;
  };
  return {
    out(line) {
      clear();
      out(line);
    },
    err(line) {
      clear();
      err(line);
    },
    progress(line) {
      clear();
      if (line === '') return;
      write(line);
      shown = true;
    },
  };
}

const BAR = 30;
/** Milliseconds between two drawings. */
const PAUSE = 100;

/** Draws how far a work of `all` pieces is, at most ten times a second; does nothing where nobody watches. */
export function progressBar({ progress }: Terminal, all: number): (done: number) => void {
  let drawn = Number.NEGATIVE_INFINITY;
  return (done) => {
    if (!progress || all < 2) return;
    if (done >= all) {
      progress('');
      return;
    }
    const now = performance.now();
    if (now - drawn < PAUSE) return;
    drawn = now;
    const full = Math.floor((BAR * done) / all);
    progress(`[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] ${done} of ${all}`);
  };
}
