/** What is done with dropped files: in a worker, or on the page where there are none. */
import { readDropped, unreadable, type DroppedPart } from '../../classroom/drop.ts';
import { inspect, type Inspected } from '../../classroom/inspect.ts';
import { settingOf, type ClassTask, type Setting } from '../../classroom/setting.ts';
import type { Scenario } from '../../engine/index.ts';
import { freeze } from '../../scenario/freeze.ts';

/** A file to take apart, or a part to check and play. */
export type Job =
  | { readonly kind: 'read'; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly kind: 'inspect'; readonly part: DroppedPart };

/** What comes of each. */
export interface Results {
  readonly read: readonly DroppedPart[];
  readonly inspect: Inspected;
}
export type Result = Results[Job['kind']];

/** What the page tells a worker. Parts are checked against the setting that was told last. */
export type Told =
  | { readonly kind: 'set'; readonly task: ClassTask; readonly scenario: Scenario | undefined }
  | { readonly kind: 'do'; readonly jobs: readonly { readonly at: number; readonly job: Job }[] };

/** What a worker tells the page: that it is there, then of each job, in their order, what came of it. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly at: number; readonly result: Result };

/** Somebody who does jobs one after the other. */
export interface Hand {
  set(task: ClassTask, scenario: Scenario | undefined): void;
  /** Never throws on content. */
  do(job: Job): Result;
}

export function aHand(): Hand {
  let setting: Setting | undefined;
  return {
    set(task, scenario) {
      setting = settingOf(task, scenario && freeze(scenario));
    },
    do(job) {
      if (job.kind === 'read') return readDropped(job.name, new Uint8Array(job.bytes));
      if (!setting) throw new Error('A part can be checked when the setting was told.');
      return inspect(job.part, setting);
    },
  };
}

/** What stands in the place of a result that never came. */
export function lost(job: Pick<Job, 'kind'>, source: string, reason: string): Result {
  const finding = unreadable(source, reason);
  return job.kind === 'read' ? [{ ok: false, finding }] : { kind: 'refused', finding };
}
