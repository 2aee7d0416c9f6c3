/** From what was named to runs: read one at a time, and never more of a file than a run can have. */
import { closeSync, openSync, readSync } from 'node:fs';
import { decodeRun, type Run, type RunProblem } from '../../run/index.ts';
import { LARGEST_RUN } from '../../run/file.ts';
import { decodeLink, isWhole, type LinkedRun } from '../../run/link.ts';
import { jsonFault } from '../../run/json.ts';
import { findCode } from '../../run/paste.ts';
import type { Input } from './inputs.ts';

/** A run as it came, or what is wrong with it. `name` says where it came from. */
export type Arrival = { readonly name: string } & (
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'link'; readonly linked: LinkedRun }
  | { readonly kind: 'faulty'; readonly problem: RunProblem; readonly at: TextPlace | null }
  | { readonly kind: 'unreadable'; readonly why: string }
);

/** A place in a text, from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Bytes that are read of one input: a sign has at most three in UTF-8 for each unit of UTF-16. */
const MOST_BYTES = 3 * LARGEST_RUN + 4;
const PIECE = 64 * 1024;
const STDIN = 0;

/** The runs in one input: one in a file or a link, any number of codes in a text with one to a line. */
export function arrivalsOf(input: Input): readonly Arrival[] {
  const { name } = input;
  if (input.kind === 'nothing') return [{ name, kind: 'unreadable', why: input.why }];
  if (input.kind === 'code') return [fromCode(name, findCode(input.text) ?? '')];
  let text: string;
  try {
    text = new TextDecoder().decode(readAtMost(input.kind === 'stdin' ? STDIN : name));
  } catch (error) {
    return [
      { name, kind: 'unreadable', why: error instanceof Error ? error.message : String(error) },
    ];
  }
  const codes = /^\s*\{/.test(text) || name.endsWith('.json') ? [] : codesIn(text);
  if (codes.length === 0) return [fromText(name, text)];
  return codes.map(({ code, line }) => fromCode(codes.length > 1 ? `${name}:${line}` : name, code));
}

/** Codes in a text: one to a line where lines hold whole ones, else the one that goes over several lines. */
function codesIn(text: string): readonly { readonly code: string; readonly line: number }[] {
  const whole = text.split('\n').flatMap((part, at) => {
    const code = findCode(part);
    return code !== undefined && isWhole(code) ? [{ code, line: at + 1 }] : [];
  });
  if (whole.length > 0) return whole;
  const code = findCode(text);
  return code === undefined ? [] : [{ code, line: 1 }];
}

function fromCode(name: string, code: string): Arrival {
  const decoded = decodeLink(code);
  if (decoded.ok) return { name, kind: 'link', linked: decoded.value };
  return { name, kind: 'faulty', problem: decoded.problem, at: null };
}

function fromText(name: string, text: string): Arrival {
  const decoded = decodeRun(text);
  if (decoded.ok) return { name, kind: 'run', run: decoded.value };
  return { name, kind: 'faulty', problem: decoded.problem, at: brokenAt(text) };
}

/** Where a text is no JSON any more, or null where it is, or is too long to look. */
function brokenAt(text: string): TextPlace | null {
  const fault = text.length > LARGEST_RUN ? undefined : jsonFault(text);
  return fault === undefined ? null : { line: fault.line, column: fault.column };
}

/** The bytes of a file or of the standard input, cut where they are more than a run has. */
function readAtMost(from: string | typeof STDIN): Uint8Array {
  const file = typeof from === 'string' ? openSync(from, 'r') : from;
  try {
    const bytes = Buffer.allocUnsafe(MOST_BYTES);
    let length = 0;
    while (length < MOST_BYTES) {
      const read = readSync(file, bytes, length, Math.min(PIECE, MOST_BYTES - length), null);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } finally {
    if (file !== STDIN) closeSync(file);
  }
}
