/** `play ID|FILE`: one game by a policy, told line by line. */
import { writeFileSync } from 'node:fs';
import { playOut, POLICIES, type PolicyName } from '../analysis/index.ts';
import {
  outcome,
  type Action,
  type Cause,
  type GameEvent,
  type GameState,
  type Outcome,
  type Scenario,
} from '../engine/index.ts';
import { beginRun, encodeRun, extendRun, type Run } from '../run/index.ts';
import { openText } from '../text/node.ts';
import type { Text } from '../text/index.ts';
import { scenarioOf } from './sources.ts';
import { MISUSED, Stop, WELL, type ExitCode, type Terminal } from './terminal.ts';

export interface PlayOptions {
  readonly seed: string;
  readonly policy: PolicyName;
  /** File for the run. */
  readonly out?: string;
  readonly json?: boolean;
  readonly causes?: boolean;
}

interface Played {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly outcome: Outcome;
  /** Events of the opening and of each action, with the state that they led to. */
  readonly told: readonly { readonly state: GameState; readonly events: readonly GameEvent[] }[];
}

/** Plays the game, writes the transcript (or JSON) and, where asked, the run file. */
export async function play(
  named: string,
  options: PlayOptions,
  { out }: Terminal,
): Promise<ExitCode> {
  const played = record(await scenarioOf(named), options);
  if (options.json) {
    const { run, outcome, told } = played;
    out(JSON.stringify({ run, outcome, events: told.flatMap(({ events }) => events) }, null, 2));
  } else {
    for (const line of transcript(played, openText('en'), options.causes === true)) out(line);
  }
  if (options.out !== undefined) {
    save(options.out, encodeRun(played.run));
    if (!options.json) out(`The run is in ${options.out}.`);
  }
  return WELL;
}

function record(scenario: Scenario, { seed, policy }: PlayOptions): Played {
  let run: Run | undefined;
  let events: GameEvent[] = [];
  const told: { state: GameState; events: GameEvent[] }[] = [];
  const step = (state: GameState, action: Action | undefined) => {
    run = run && action ? extendRun(run, action, state) : beginRun(scenario, state);
    told.push({ state: structuredClone(state), events });
    events = [];
  };
  const last = playOut(scenario, seed, POLICIES[policy], {
    event: (event) => events.push(event),
    step,
  });
  const ended = outcome(scenario, last);
  if (!run || !ended) throw new Error('A game that was played out has a run and an outcome.');
  return { scenario, run, outcome: ended, told };
}

function transcript(
  { scenario, run, outcome, told }: Played,
  text: Text,
  causes: boolean,
): string[] {
  const lines = [`${scenario.briefing.title}, seed ${run.seed}, rules ${run.rules}`];
  for (const { state, events } of told) {
    for (const event of events) {
      if (event.kind === 'turnBegan') {
        lines.push('', `${event.turn}. ${text.date(scenario, event.turn)}`);
        continue;
      }
      const { lead, body, notable } = text.dispatch(event, scenario, state);
      if (!notable && !causes) continue;
      lines.push(`   ${[lead, body].filter((part) => part !== '').join(' ')}`);
      if (causes) lines.push(...reasons(event.because, scenario, text));
    }
  }
  lines.push('', `Verdict: ${text.say(`verdict-${outcome.verdict}`)}`);
  if (causes) lines.push(...reasons(outcome.because, scenario, text));
  for (const { id, value, because } of outcome.dimensions) {
    lines.push(
      `${text.say(`dimension-${id}`).padEnd(14)} ${String(Math.round(value / 10)).padStart(3)}`,
    );
    if (causes) lines.push(...reasons(because, scenario, text));
  }
  lines.push('', `${run.actions.length} actions, hash ${run.chain.at(-1) ?? ''}`);
  return lines;
}

function reasons(because: readonly Cause[], scenario: Scenario, text: Text): string[] {
  return because.map((cause) => {
    const { amount, from } = cause;
    const sign = amount > 0 ? '+' : '';
    const since = from === undefined ? '' : ` (turn ${from.turn})`;
    return `       ${`${sign}${amount}`.padStart(6)}  ${text.cause(cause, scenario)}${since}`;
  });
}

function save(file: string, content: string): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Stop(MISUSED, [`${file} cannot be written: ${reason}`]);
  }
}
