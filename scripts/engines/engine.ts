/** A JavaScript engine that the golden games are played in. */

/** An engine that is there and ready. */
export interface Present {
  readonly version: string;
  /** Runs a classic script and gives what it prints, by the global function that `script` is handed. */
  readonly run: (script: Script) => Promise<string>;
}

/** The text of a script that hands its result to the function of that name, once. */
export type Script = (tell: string) => string;

export interface Engine {
  readonly name: string;
  /** Kin share their arithmetic: five engines of one family would say little. */
  readonly family: 'V8' | 'SpiderMonkey' | 'JavaScriptCore' | 'QuickJS';
  /** What to install, in words, where the engine is missing. */
  readonly comesFrom: string;
  /** The engine, where it is on this machine. */
  readonly find: () => Present | undefined;
  /** Brings it here; throws where that cannot be done. */
  readonly install: () => void;
}

/** How long one engine may take in all, in milliseconds. */
export const LONGEST = 600_000;
