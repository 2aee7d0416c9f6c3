/** What is done with dropped files: in a worker, or on the page where there are none. */
import { takenApart, type Taken } from '../../classroom/archive.ts';
import { readTaken, type DroppedPart } from '../../classroom/drop.ts';
import { inspect, type Inspected } from '../../classroom/inspect.ts';
import { unreadable } from '../../classroom/refusal.ts';
import { settingOf, type ClassTask, type Setting } from '../../classroom/setting.ts';
import type { Scenario } from '../../engine/index.ts';
import { freeze } from '../../scenario/freeze.ts';

/** A file out of an archive. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  /** Archives that it was in, and one. */
  readonly depth: number;
}

/** A file to take apart, or a part to check and play. A file with a depth is out of an archive already. */
export type Job =
  | {
      readonly kind: 'read';
      readonly name: string;
      readonly bytes: ArrayBuffer;
      readonly depth?: number;
    }
  | { readonly kind: 'inspect'; readonly part: DroppedPart };

/** What comes of each. */
export interface Results {
  /** Of an archive what is in it, to be read in turn: one bad file of it is not to cost the good ones. */
  readonly read: readonly (DroppedPart | PackedFile)[];
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
      if (job.kind === 'read') return read(job);
      if (!setting) throw new Error('A part can be checked when the setting was told.');
      return inspect(job.part, setting);
    },
  };
}

function read({ name, bytes, depth }: Extract<Job, { kind: 'read' }>): Results['read'] {
  const content = new Uint8Array(bytes);
  if (depth !== undefined) return readTaken({ name, bytes: content, depth });
  const taken = takenApart({ name, bytes: content, depth: 1 });
  const [only] = taken;
  if (taken.length === 1 && only?.kind === 'file') return readTaken(only.file);
  return taken.map(handedOn);
}

function handedOn(taken: Taken): Results['read'][number] {
  if (taken.kind === 'refused') return { ok: false, finding: taken.finding };
  const { name, bytes, depth } = taken.file;
  // What is not packed is a view of the whole archive, which would be handed on with it.
  return { name, bytes: bytes.slice().buffer, depth };
}

/** What stands in the place of a result that never came. */
export function lost(job: Pick<Job, 'kind'>, source: string, reason: string): Result {
  const finding = unreadable(source, reason);
  return job.kind === 'read' ? [{ ok: false, finding }] : { kind: 'refused', finding };
}
