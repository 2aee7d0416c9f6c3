/** What it costs to record and to verify a run, an act and a turn, against playing the act itself. */
import { newGame, playInPlace, type Action, type Scenario } from '../src/engine/index.ts';
import { beginRun, extendRun, verify, type Run } from '../src/run/index.ts';
import { best, type Script } from './script.ts';

export interface Hashing {
  /** Milliseconds of the cheapest round. */
  readonly playPerAct: number;
  readonly recordPerAct: number;
  readonly verifyPerAct: number;
  readonly recordPerTurn: number;
  readonly verifyPerTurn: number;
  readonly verifyPerGame: number;
  /** Times the cost of playing the act in place. */
  readonly recordToPlay: number;
  readonly verifyToPlay: number;
}

function playAll(scenario: Scenario, { seed, actions }: Script): void {
  const state = newGame(scenario, seed);
  for (const action of actions) playInPlace(scenario, state, action);
}

/** Plays and records: a link and the digests of the state after each act. */
function recordAll(scenario: Scenario, { seed, actions }: Script): Run {
  const state = newGame(scenario, seed);
  let run = beginRun(scenario, state);
  for (const action of actions) {
    playInPlace(scenario, state, action);
    run = extendRun(run, action, state);
  }
  return run;
}

function turnsOf(actions: readonly Action[]): number {
  return actions.filter((action) => action.kind === 'endTurn').length;
}

function round(n: number): number {
  return Number(n.toFixed(4));
}

const ROUNDS = 15;

export function benchHashing(scenario: Scenario, scripts: readonly Script[]): Hashing {
  const runs = scripts.map((script) => recordAll(scenario, script));
  const perGame = (work: (script: Script, run: Run) => void): number =>
    best(scripts, ROUNDS, (at) => {
      const [script, run] = [scripts[at], runs[at]];
      if (script && run) work(script, run);
    }) / scripts.length;
  const play = perGame((script) => playAll(scenario, script));
  const record = perGame((script) => void recordAll(scenario, script)) - play;
  const check = perGame((_, run) => accept(run, scenario));
  const acts = scripts.reduce((sum, s) => sum + s.actions.length, 0) / scripts.length;
  const turns = scripts.reduce((sum, s) => sum + turnsOf(s.actions), 0) / scripts.length;
  return {
    playPerAct: round(play / acts),
    recordPerAct: round(record / acts),
    verifyPerAct: round(check / acts),
    recordPerTurn: round(record / turns),
    verifyPerTurn: round(check / turns),
    verifyPerGame: round(check),
    recordToPlay: round(record / play),
    verifyToPlay: round(check / play),
  };
}

function accept(run: Run, scenario: Scenario): void {
  const verified = verify(run, scenario);
  if (!verified.ok) throw new Error(verified.problem.message);
}
