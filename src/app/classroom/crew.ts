/** Some workers that share the jobs of a class. One that dies of a job costs that job alone. */
import type { Scenario } from '../../engine/index.ts';
import type { ClassTask } from '../../classroom/setting.ts';
import { aHand, type Hand, type Job, type Reply, type Result, type Told } from './work.ts';

/** A worker as far as it is needed here. */
export type Labour = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Jobs of one kind, to be had by number. */
export interface Batch {
  readonly count: number;
  /** The job with that number, made when it is due. Rejects where it cannot be had. */
  readonly jobAt: (at: number) => Promise<Job>;
  /** How many are handed out at a time. */
  readonly atOnce: number;
  readonly done: (at: number, result: Result) => void;
  /** The job took too long, killed the worker that did it, or could not be had. */
  readonly lost: (at: number, reason: string) => void;
}

export interface Crew {
  set(task: ClassTask, scenario: Scenario | undefined): void;
  /** Resolves when all of them are done or lost. */
  do(batch: Batch): Promise<void>;
  dismiss(): void;
}

/** Seconds after which a job is given up. The dearest sound one takes about one on a slow machine. */
const PATIENCE = 20;
const SECOND = 1000;
/** Milliseconds of work on the page between two breaths. */
const SLICE = 12;
const TOO_LONG = `It took longer than ${PATIENCE} seconds to read and was given up.`;
const DIED = 'The program that read it broke down over it.';

/** A crew of that many workers; `hire` throws where there are none. What they cannot do is done on the page. */
export function aCrew(size: number, hire: () => Labour, second = SECOND): Crew {
  let setting: Extract<Told, { kind: 'set' }> | undefined;
  let isDismissed = false;
  const posts = Array.from({ length: size }, () => new Post(hire, second));
  return {
    set(task, scenario) {
      setting = { kind: 'set', task, scenario };
      for (const post of posts) post.set(setting);
    },
    async do(batch) {
      const waiting = Array.from({ length: batch.count }, (_, at) => at);
      await Promise.all(posts.map((post) => labour(post, batch, waiting, () => isDismissed)));
      await onPage(batch, waiting, setting, () => isDismissed);
    },
    dismiss() {
      isDismissed = true;
      for (const post of posts) post.leave();
    },
  };
}

/** Takes jobs off the list until it is empty, or there is no worker to be had. */
async function labour(
  post: Post,
  batch: Batch,
  waiting: number[],
  isOver: () => boolean,
): Promise<void> {
  while (waiting.length > 0 && !isOver()) {
    if (!(await post.isManned())) return;
    const taken = waiting.splice(0, batch.atOnce);
    const jobs = await jobsOf(batch, taken);
    if (isOver()) return;
    const end = await post.do(jobs, batch.done);
    if (isOver()) return;
    if (end.kind === 'done') continue;
    const [culprit, ...rest] = end.left;
    if (culprit !== undefined) batch.lost(culprit, end.reason);
    waiting.unshift(...rest);
  }
}

async function jobsOf(batch: Batch, taken: readonly number[]) {
  const jobs = await Promise.all(
    taken.map(async (at) => {
      try {
        return [{ at, job: await batch.jobAt(at) }];
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        batch.lost(at, `It could not be opened: ${reason.replace(/\.?$/, '.')}`);
        return [];
      }
    }),
  );
  return jobs.flat();
}

type End =
  | { readonly kind: 'done' }
  | { readonly kind: 'lost'; readonly left: readonly number[]; readonly reason: string };

/** A place for a worker: when one dies, another takes it. */
class Post {
  readonly #hire: () => Labour;
  readonly #second: number;
  #worker: Labour | undefined;
  #isReady = false;
  #setting: Told | undefined;
  /** Seconds since the worker was last heard of, while it is waited for. */
  #clock: ReturnType<typeof setInterval> | undefined;
  #heard: (reply: Reply) => void = () => {};
  #failed: (reason: string) => void = () => {};
  #waited = 0;

  constructor(hire: () => Labour, second: number) {
    this.#hire = hire;
    this.#second = second;
  }

  set(setting: Told): void {
    this.#setting = setting;
    if (this.#isReady) this.#worker?.postMessage(setting);
  }

  /** True when a worker is there and listens. */
  async isManned(): Promise<boolean> {
    if (this.#isReady) return true;
    try {
      const worker = this.#hire();
      this.#worker = worker;
      worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        this.#waited = 0;
        this.#heard(data);
      };
      worker.onerror = (event) => {
        // It is told where it belongs, and is no error of the page.
        event.preventDefault();
        this.#failed(DIED);
      };
    } catch {
      return false;
    }
    this.#isReady = await this.#wait<boolean>((resolve) => {
      this.#heard = () => resolve(true);
      this.#failed = () => resolve(false);
    });
    if (!this.#isReady) this.leave();
    else if (this.#setting) this.#worker?.postMessage(this.#setting);
    return this.#isReady;
  }

  /** Has the jobs done, telling of each. */
  async do(jobs: readonly { at: number; job: Job }[], done: Batch['done']): Promise<End> {
    const left = jobs.map(({ at }) => at);
    if (left.length === 0) return { kind: 'done' };
    const end = await this.#wait<End>((resolve) => {
      this.#heard = (reply) => {
        if (reply.kind !== 'done') return;
        left.splice(left.indexOf(reply.at), 1);
        done(reply.at, reply.result);
        if (left.length === 0) resolve({ kind: 'done' });
      };
      this.#failed = (reason) => resolve({ kind: 'lost', left, reason });
      const buffers = jobs.flatMap(({ job }) => (job.kind === 'read' ? [job.bytes] : []));
      const told: Told = { kind: 'do', jobs };
      this.#worker?.postMessage(told, buffers);
    });
    if (end.kind === 'lost') this.leave();
    return end;
  }

  leave(): void {
    this.#failed('');
    clearInterval(this.#clock);
    const worker = this.#worker;
    this.#worker = undefined;
    if (worker) {
      // What it had still to say is not taken for the word of the next one.
      worker.onmessage = null;
      worker.onerror = null;
      worker.terminate();
    }
    this.#isReady = false;
  }

  /** Waits for the worker, and gives it up when nothing was heard for too long. */
  async #wait<T>(begin: (resolve: (value: T) => void) => void): Promise<T> {
    this.#waited = 0;
    // Counted in ticks: a machine that slept in between has not waited.
    this.#clock = setInterval(() => {
      this.#waited += 1;
      if (this.#waited > PATIENCE) this.#failed(TOO_LONG);
    }, this.#second);
    try {
      return await new Promise<T>(begin);
    } finally {
      clearInterval(this.#clock);
    }
  }
}

/** Undefined where the hand broke down over it. */
function resultOf(hand: Hand, job: Job): Result | undefined {
  try {
    return hand.do(job);
  } catch {
    return undefined;
  }
}

/** Does what is left on the page, with a breath between slices so that it stays responsive. */
async function onPage(
  batch: Batch,
  waiting: number[],
  setting: Extract<Told, { kind: 'set' }> | undefined,
  isOver: () => boolean,
): Promise<void> {
  // To set a hand up costs as much as reading several runs.
  if (waiting.length === 0 || isOver()) return;
  const hand = aHand();
  if (setting) hand.set(setting.task, setting.scenario);
  let began = performance.now();
  while (waiting.length > 0 && !isOver()) {
    for (const { at, job } of await jobsOf(batch, waiting.splice(0, 1))) {
      // It may have been ended while the file was opened.
      if (isOver()) return;
      const result = resultOf(hand, job);
      if (result) batch.done(at, result);
      else batch.lost(at, DIED);
    }
    if (performance.now() - began < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}
