/**
 * Everything that reads what came from outside. Each gives sentences about what is wrong, or none; what
 * can be read from here is attacked by every test of this folder.
 */
import { decodeLink } from '../../src/run/link.ts';
import { findCode } from '../../src/run/paste.ts';
import { decodeRun } from '../../src/run/index.ts';
import { loadActors, loadScenario } from '../../src/scenario/open.ts';
import { problemLine, type Loaded } from '../../src/scenario/problem.ts';
import { readAddress } from '../../src/classroom/address.ts';
import { readDropped } from '../../src/classroom/drop.ts';
import { decodeHandIn } from '../../src/classroom/hand-in-code.ts';
import { decodeHandInFile } from '../../src/classroom/hand-in-file.ts';
import type { ClassroomResult } from '../../src/classroom/hand-in.ts';
import { testActors } from '../scenario/valid.ts';

export interface Reading {
  readonly ok: boolean;
  /** Whole sentences about what is wrong; empty where the input was taken. */
  readonly lines: readonly string[];
}

const actors = testActors();

const said = (loaded: Loaded<unknown>): Reading => ({
  ok: loaded.ok,
  lines: loaded.ok ? [] : loaded.problems.map(problemLine),
});

const textOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);
const read = (result: ClassroomResult<unknown>): Reading => ({
  ok: result.ok,
  lines: result.ok ? [] : [result.problem.message],
});

/** A reader by its name; a new one takes one line. */
export const READERS = {
  scenario: (content: string | Uint8Array): Reading =>
    said(loadScenario(content, { file: 'hostile.yaml', actors })),
  actors: (content: string | Uint8Array): Reading =>
    said(loadActors(content, { file: 'hostile.yaml' })),
  run: (content: string | Uint8Array): Reading => {
    const run = decodeRun(content);
    return { ok: run.ok, lines: run.ok ? [] : [run.problem.message] };
  },
  link: (content: string | Uint8Array): Reading => {
    const text = textOf(content);
    const run = decodeLink(findCode(text) ?? text);
    return { ok: run.ok, lines: run.ok ? [] : [run.problem.message] };
  },
  address: (content: string | Uint8Array): Reading => read(readAddress(textOf(content))),
  handIn: (content: string | Uint8Array): Reading => read(decodeHandInFile(textOf(content))),
  code: (content: string | Uint8Array): Reading => read(decodeHandIn(textOf(content))),
  dropped: (content: string | Uint8Array): Reading => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const lines = readDropped('hostile', bytes).flatMap((part) =>
      part.ok ? [] : [`${part.finding.source}: ${part.finding.message}`],
    );
    return { ok: lines.length === 0, lines };
  },
};

export type ReaderName = keyof typeof READERS;
