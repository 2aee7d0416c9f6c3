/** Findings about what was dropped and holds no hand-in, or a damaged one. */
import { printable } from '../scenario/index.ts';
import type { Finding } from './finding.ts';

const LONGEST_SOURCE = 300;
const EXPECTED = 'Expected a hand-in, a run, or a text with the codes of hand-ins';

/** The finding about a thing that is no hand-in, or a damaged one. */
export function unreadable(source: string, message: string): Finding {
  const at = sourceLine(source);
  return { kind: 'unreadable', source: at, label: '', run: null, step: null, turn: null, message };
}

/** That there was something else; `found` fits after "found". */
export function nothing(source: string, found: string): Finding {
  return unreadable(source, `${EXPECTED}; found ${found}.`);
}

/** True for what `nothing` gave. */
export function isNothing({ message }: Finding): boolean {
  return message.startsWith(EXPECTED);
}

/** A source as it is told: one line, not too long. */
export function sourceLine(source: string): string {
  return printable(source, LONGEST_SOURCE);
}
