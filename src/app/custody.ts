/**
 * Which tab may write a run. One at a time: with Web Locks where the browser has them, else (plain http)
 * with a lease in the record that is renewed while the tab lives. Tabs tell each other over a channel.
 * This is courtesy between tabs; what keeps a run whole is that storage compares chains (`storage.ts`).
 */
import type { Storage } from './storage.ts';

export interface Custody {
  /** Asks for a run. False where another tab has it. Gives back the one that was held before. */
  take(id: string): Promise<boolean>;
  /** Takes the run from the tab that has it, once that has written what it had. */
  seize(id: string): Promise<void>;
  release(): void;
  /** Of these runs the ones that another tab has. */
  elsewhere(ids: readonly string[]): Promise<ReadonlySet<string>>;
}

interface Parts {
  /** Id of this tab. */
  readonly tab: string;
  readonly storage: Storage;
  readonly now: () => number;
  /** Another tab takes the run: nothing is written to it from here on. */
  readonly onLost: (id: string) => void;
  /** Resolves when everything that was written has arrived. */
  readonly settled: () => Promise<unknown>;
  /** Absent where the browser has none. */
  readonly locks: LockManager | undefined;
}

/** What tabs say to each other. */
interface Word {
  readonly kind: 'yield' | 'yielded';
  readonly run: string;
}

const CHANNEL = 'article-iv';
/** Milliseconds in which a tab gives a run up; after that it sleeps, and the run is taken from it. */
const PATIENCE = 2500;
/** Milliseconds that a lease lasts, and after which it is renewed. */
const LEASE = 20_000;
const RENEWAL = 6000;

export function openCustody({ tab, storage, now, onLost, settled, locks }: Parts): Custody {
  const channel = new BroadcastChannel(CHANNEL);
  const say = (word: Word) => channel.postMessage(word);
  /** The run that was asked for last: what comes for another one is given back. */
  let wanted: string | undefined;
  let held: { id: string; end: () => void } | undefined;
  let onYielded: ((run: string) => void) | undefined;

  const release = () => {
    wanted = undefined;
    held?.end();
    held = undefined;
  };
  const lose = (id: string) => {
    if (held?.id !== id) return;
    held = undefined;
    onLost(id);
  };
  channel.onmessage = ({ data: { kind, run } }: MessageEvent<Word>) => {
    if (kind === 'yielded') onYielded?.(run);
    if (kind !== 'yield' || held?.id !== run) return;
    const { end } = held;
    lose(run);
    void settled().then(() => {
      end();
      say({ kind: 'yielded', run });
    });
  };

  const lock = (id: string, options: LockOptions) =>
    new Promise<boolean>((resolve) => {
      const asked = locks?.request(nameOf(id), options, (granted) => {
        if (!granted || wanted !== id) return resolve(false);
        return new Promise<void>((end) => {
          held = { id, end };
          resolve(true);
        });
      });
      // Not granted in time, or stolen by a tab that found this one asleep.
      asked?.catch(() => {
        lose(id);
        resolve(false);
      });
    });
  const lease = async (id: string, force = false): Promise<boolean> => {
    const leased = await storage.lease(id, tab, now() + LEASE, force);
    // Where nothing can be stored there is nothing to guard.
    if (leased.ok && !leased.value) return false;
    if (wanted !== id) {
      void storage.lease(id, tab, 0);
      return false;
    }
    const renewal = setInterval(() => {
      void storage.lease(id, tab, now() + LEASE).then((again) => {
        if (!again.ok || again.value) return;
        clearInterval(renewal);
        lose(id);
      });
    }, RENEWAL);
    held = {
      id,
      end: () => {
        clearInterval(renewal);
        void storage.lease(id, tab, 0);
      },
    };
    return true;
  };
  const yielded = (id: string) =>
    new Promise<void>((resolve) => {
      setTimeout(resolve, PATIENCE);
      onYielded = (run) => {
        if (run === id) resolve();
      };
    });

  return {
    release,
    async take(id) {
      if (held?.id === id) return true;
      release();
      wanted = id;
      return locks ? lock(id, { ifAvailable: true }) : lease(id);
    },
    async seize(id) {
      release();
      wanted = id;
      say({ kind: 'yield', run: id });
      if (!locks) {
        await yielded(id);
        await lease(id, true);
        return;
      }
      const inTime = await lock(id, { signal: AbortSignal.timeout(PATIENCE) });
      if (!inTime) await lock(id, { steal: true });
    },
    async elsewhere(ids) {
      const others = ids.filter((id) => id !== held?.id);
      if (locks) {
        const names = new Set((await locks.query()).held?.map(({ name }) => name));
        return new Set(others.filter((id) => names.has(nameOf(id))));
      }
      const all = await storage.all();
      const leased = (all.ok ? all.value : []).filter(
        (found) =>
          found.sound &&
          found.run.lease &&
          found.run.lease.holder !== tab &&
          found.run.lease.until > now(),
      );
      return new Set(leased.map(({ id }) => id));
    },
  };
}

function nameOf(id: string): string {
  return `article-iv/run/${id}`;
}
