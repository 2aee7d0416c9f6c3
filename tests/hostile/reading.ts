/**
 * Reads the corpus in a process of its own and reports each reading, so that what hangs or takes all
 * memory takes only this process with it. It is given little memory to begin with.
 */
import { CORPUS } from './corpus/index.ts';
import { READERS } from './readers.ts';

/** What became of one input. */
export interface Report {
  readonly name: string;
  /** `thrown` where an error came out of the reader. */
  readonly end: 'accepted' | 'refused' | 'thrown';
  /** The sentences, at most the first few, and how many there were. */
  readonly lines: readonly string[];
  readonly count: number;
  /** The least of some readings, milliseconds of this process. */
  readonly milliseconds: number;
  /** Most that was on the heap and in buffers after a reading and not before, megabytes. */
  readonly megabytes: number;
  /** Something of the input came into force. */
  readonly polluted: boolean;
}

/** A busy machine is slow at times; what is quick at best is quick. */
const MOST_ATTEMPTS = 10;
const QUICK = 100;
/** Shorter inputs are not worth tidying the memory for. */
const LARGE = 50_000;
const MOST_LINES = 120;
const OWN = Reflect.ownKeys(Object.prototype).length;

const used = () => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const polluted = () =>
  'polluted' in globalThis || 'polluted' in {} || Reflect.ownKeys(Object.prototype).length !== OWN;

function report(at: number): Report | undefined {
  const hostile = CORPUS[at];
  if (!hostile) return undefined;
  const content = hostile.content();
  let milliseconds = Infinity;
  let megabytes = 0;
  let end: Report['end'] = 'refused';
  let lines: readonly string[] = [];
  for (let attempt = 0; attempt < MOST_ATTEMPTS && milliseconds > QUICK; attempt += 1) {
    if (content.length > LARGE) globalThis.gc?.();
    const before = used();
    const cpu = process.cpuUsage();
    const began = performance.now();
    try {
      const reading = READERS[hostile.reader](content);
      end = reading.ok ? 'accepted' : 'refused';
      lines = reading.lines;
    } catch (error) {
      end = 'thrown';
      lines = [String(error)];
    }
    // Collecting garbage runs beside it and counts as work; other processes count as time.
    const { user, system } = process.cpuUsage(cpu);
    milliseconds = Math.min(milliseconds, performance.now() - began, (user + system) / 1000);
    megabytes = Math.max(megabytes, (used() - before) / 1e6);
  }
  const { name } = hostile;
  const told = lines.slice(0, MOST_LINES).map((line) => line.slice(0, 4000));
  return {
    name,
    end,
    lines: told,
    count: lines.length,
    milliseconds,
    megabytes,
    polluted: polluted(),
  };
}

process.on('message', (at: number) => {
  process.send?.(report(at) ?? null);
});
