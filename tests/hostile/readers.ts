/**
 * Everything that reads what came from outside. Each gives sentences about what is wrong, or none; what
 * can be read from here is attacked by every test of this folder.
 */
import { decodeLink } from '../../src/run/link.ts';
import { findCode } from '../../src/run/paste.ts';
import { decodeRun } from '../../src/run/index.ts';
import { loadActors, loadScenario } from '../../src/scenario/open.ts';
import { problemLine, type Loaded } from '../../src/scenario/problem.ts';
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
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    const run = decodeLink(findCode(text) ?? text);
    return { ok: run.ok, lines: run.ok ? [] : [run.problem.message] };
  },
};

export type ReaderName = keyof typeof READERS;
