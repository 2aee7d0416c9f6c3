/**
 * The class that was read, in memory and nowhere else: it is gone with the page. The class page fills it, the debrief
 * pack reads it.
 */
import { useEffect, useState } from 'preact/hooks';
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
  /** True for runs that scripts played. */
  readonly isExample: boolean;
}

const EMPTY: ClassState = {
  report: undefined,
  scenario: undefined,
  files: [],
  earlier: undefined,
  reading: undefined,
  message: undefined,
  title: '',
  given: new Map(),
  mode: 'labels',
  isExample: false,
};

let state = EMPTY;
const listeners = new Set<() => void>();

export function classState(): ClassState {
  return state;
}

export function setClass(change: Partial<ClassState>): void {
  state = { ...state, ...change };
  for (const tell of listeners) tell();
}

/** Drops everything that was read. */
export function forgetClass(): void {
  setClass(EMPTY);
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
