import type { Kept } from '../classroom/kept-note.tsx';

/** One thing that is stored on this computer. */
export interface StoredThing {
  readonly kind: 'database' | 'local' | 'session' | 'cache' | 'worker' | 'cookie';
  readonly name: string;
  /** Records of a database, files of a cache; 1 for everything else. */
  readonly count: number;
  /** Of text 2 for each sign; undefined where the browser does not tell. */
  readonly bytes: number | undefined;
}

/** What could not be deleted: another tab holds it open, or the browser refused. */
export interface Held {
  readonly name: string;
  readonly why: 'open' | 'refused';
}

export interface PrivacyProps {
  /** What is stored now; undefined while it is looked up. */
  things: readonly StoredThing[] | undefined;
  /** Whether the page opens without a network. */
  kept: Kept;
  /** Runs that other tabs have open. */
  elsewhere: number;
  /** `going` while everything is deleted; afterwards what was held. */
  wiped: 'going' | readonly Held[] | undefined;
  onWipe: () => void;
}
