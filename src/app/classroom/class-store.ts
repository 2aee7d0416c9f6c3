/**
 * The class that was read, in memory and nowhere else: it is gone with the page. The class page fills it, the debrief
 * pack reads it.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../classroom/finding.ts';
import type { Report } from '../../classroom/report.ts';
import type { GivenNames, NamingMode } from '../../desk/classroom/class/index.ts';
import type { Scenario } from '../../engine/index.ts';
import type { ClassFile, ClassReading } from './reader.ts';

/** How far reading has come; `of` is null while the files are opened. */
export interface ReadingNow {
  readonly kind: 'playing' | 'reading';
  readonly done: number;
  readonly of: number | null;
}

export interface ClassState {
  readonly report: Report | undefined;
  /** Of the report, as it is, not an arm of it. */
  readonly scenario: Scenario | undefined;
  /** What came of everything that was dropped, also where there is no report. */
  readonly findings: readonly Finding[];
  /** What was dropped, so that a run can be opened again. */
  readonly files: readonly ClassFile[];
  /** What the next reading adds to. */
  readonly earlier: ClassReading | undefined;
  readonly reading: ReadingNow | undefined;
  /** What went wrong with the last drop, in a sentence. */
  readonly message: string | undefined;
  readonly title: string;
  readonly given: GivenNames;
  readonly mode: NamingMode;
  /** True once the teacher has opened what came of the runs: until then only the list of them is shown. */
  readonly isOpen: boolean;
  /** True for runs that scripts played. */
  readonly isExample: boolean;
}

/** Before anything was read. */
export const EMPTY: ClassState = {
  report: undefined,
  scenario: undefined,
  findings: [],
  files: [],
  earlier: undefined,
  reading: undefined,
  message: undefined,
  title: '',
  given: new Map(),
  mode: 'labels',
  isOpen: false,
  isExample: false,
};

let state = EMPTY;
let life = new AbortController();
let example = new AbortController();
const listeners = new Set<() => void>();

export function classState(): ClassState {
  return state;
}

/** Ends when the class is forgotten: what was begun for it before is to end, and to change nothing. */
export function classLife(): AbortSignal {
  return life.signal;
}

/** A change of the class; nothing where `of` has ended, on whose behalf it is made. */
export function setClass(change: Partial<ClassState>, of?: AbortSignal): void {
  if (of?.aborted) return;
  state = { ...state, ...change };
  for (const tell of listeners) tell();
}

/** Drops everything that was read, and ends what is under way. */
export function forgetClass(): void {
  stopExample();
  life.abort();
  life = new AbortController();
  setClass(EMPTY);
}

/** An example begins: its signal ends when it is stopped, or gives way to another, or to files of the teacher's. */
export function beginExample(): AbortSignal {
  stopExample();
  example = new AbortController();
  return example.signal;
}

/** Stops the example, whether it is being played or read. */
export function stopExample(): void {
  example.abort();
}

/** The state as it is now, and whenever it changes. */
export function useClass(): ClassState {
  const [now, setNow] = useState(state);
  useEffect(() => {
    const tell = () => setNow(state);
    listeners.add(tell);
    tell();
    return () => void listeners.delete(tell);
  }, []);
  return now;
}
