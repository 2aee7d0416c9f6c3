/**
 * Going to any step of a run, against the cost of playing one act: what a scrubber costs that is dragged to and fro.
 * Memory is what the heap grew by with the whole timeline, against the same states each on its own.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { seenRun, shownAt } from '../src/app/seen-run.ts';
import type { Scenario } from '../src/engine/index.ts';
import { lastStep, seek, timelineOf, type Timeline } from '../src/run/timeline.ts';
import type { Script } from './script.ts';

export interface Seek {
  /** Acts of the longest game, which is the one that is measured. */
  readonly acts: number;
  /** Milliseconds to build its timeline, and to play one act of it. */
  readonly build: number;
  readonly perAct: number;
  /** Milliseconds of going to a step: the state alone, and all that the desk reads of it. */
  readonly state: Quantiles;
  readonly desk: Quantiles;
  /** Times the cost of one act, at the 95th percentile. */
  readonly deskToAct: number;
  /** Kilobytes of the heap: the timeline with its events, and its states each on its own, without. */
  readonly heap: number;
  readonly unshared: number;
}

interface Quantiles {
  readonly p50: number;
  readonly p95: number;
}

const SEEKS = 4000;

export function benchSeek(scenario: Scenario, scripts: readonly Script[]): Seek {
  const [longest] = [...scripts].sort((a, b) => b.actions.length - a.actions.length);
  if (!longest) throw new Error('There is no game to measure.');
  // Warm, so that what is measured is the work and not the compiler.
  for (let round = 0; round < 3; round += 1) timelineOf(scenario, longest);
  const before = heap();
  const began = performance.now();
  const timeline = timelineOf(scenario, longest);
  const build = performance.now() - began;
  const grown = heap() - before;
  const seen = seenRun(scenario, timeline);
  const acts = longest.actions.length;
  const desk = quantiles(timeline, (step) => shownAt(scenario, seen, step));
  const perAct = build / acts;
  return {
    acts,
    build: round(build),
    perAct: round(perAct),
    state: quantiles(timeline, (step) => seek(timeline, step)),
    desk,
    deskToAct: round(desk.p95 / perAct),
    heap: Math.round(grown / 1024),
    unshared: Math.round(unshared(timeline) / 1024),
  };
}

/** Steps in an order that jumps all over the run, the same each time. */
function quantiles(timeline: Timeline, go: (step: number) => unknown): Quantiles {
  const steps = lastStep(timeline) + 1;
  const times = Array.from({ length: SEEKS }, (_, at) => {
    const step = (at * 7919) % steps;
    const began = performance.now();
    go(step);
    return performance.now() - began;
  }).sort((a, b) => a - b);
  const of = (share: number) => round(times[Math.floor(share * (times.length - 1))] ?? 0);
  return { p50: of(0.5), p95: of(0.95) };
}

/** Bytes that the states would take if they shared nothing. */
function unshared({ moments }: Timeline): number {
  const before = heap();
  const copies = moments.map(({ state }) => structuredClone(state));
  const grown = heap() - before;
  return copies.length === moments.length ? grown : 0;
}

/** Bytes of the heap that are in use. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

function round(n: number): number {
  return Number(n.toFixed(4));
}
