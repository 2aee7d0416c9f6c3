/** The commands and their options. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { POLICY_NAMES, type PolicyName } from '../analysis/index.ts';
import { RULES_VERSION } from '../engine/index.ts';
import { readSeed } from '../run/index.ts';
import { balance, type BalanceOptions } from './balance.ts';
import { check } from './check.ts';
import { claims, type ClaimsOptions } from './claims.ts';
import { generate, type GenerateOptions } from './generate.ts';
import { play, type PlayOptions } from './play.ts';
import { sensitivity, type SensitivityOptions } from './sensitivity.ts';
import { sweep, type SweepOptions } from './sweep.ts';
import { MISUSED, Stop, WELL, type ExitCode, type Terminal } from './terminal.ts';
import { verify, type VerifyOptions } from './verify.ts';
import { votes } from './votes.ts';

const MOST_GAMES = 1_000_000;

/**
 * Runs one command line (without `node` and the script). Gives the exit code: 0 well, 1 the file that
 * was asked about has faults, 2 the command line was wrong; `verify` has more to say with them.
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = WELL;
  const program = commands(terminal, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? WELL : MISUSED;
    if (!(error instanceof Stop)) throw error;
    error.lines.forEach(terminal.err);
    return error.code;
  }
  return code;
}

function commands(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const program = new Command('article-iv')
    .description('Article IV in a terminal: check scenarios, play, verify runs, count many games.')
    .version(RULES_VERSION, '--version', 'version of the rules')
    .helpCommand(false)
    .showHelpAfterError('Try --help.')
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    })
    .exitOverride();
  examples(program, [
    'check scenarios/kazakhstan-2022.yaml',
    'play kazakhstan-2022 --seed steppe-1',
  ]);

  examples(
    program
      .command('check')
      .description(
        'check a scenario file (or actors.yaml): a summary, or every fault with its line',
      )
      .argument('<file>', 'the .yaml file')
      .action(async (file: string) => end(await check(file, terminal))),
    ['check scenarios/kazakhstan-2022.yaml', 'check my-crisis.yaml'],
  );
  examples(
    program
      .command('play')
      .description('play one game by a policy and tell what happens')
      .argument('<scenario>', 'id of a built-in scenario, or a file')
      .addOption(seedOption('steppe-1'))
      .addOption(policyOption())
      .option('--out <file>', 'write the run to this file')
      .option('--json', 'write the run, the outcome and all events as JSON')
      .option('--causes', 'tell the causes of everything')
      .action(async (named: string, options: PlayOptions) =>
        end(await play(named, options, terminal)),
      ),
    [
      'play kazakhstan-2022 --seed steppe-1 --policy record',
      'play my-crisis.yaml --policy random --seed 7 --causes',
      'play kazakhstan-2022 --out mine.run.json',
    ],
  );
  examples(
    program
      .command('generate')
      .description('play many games and write each into a run file of its own')
      .argument('<scenario>', 'id of a built-in scenario, a file, or all')
      .addOption(seedOption('run'))
      .addOption(policiesOption())
      .option('--games <number>', 'of each policy in each scenario', wholeNumber, 10)
      .requiredOption('--out <folder>', 'folder for the runs; made where there is none')
      .action(async (named: string, options: GenerateOptions) =>
        end(await generate(named, options, terminal)),
      ),
    [
      'generate kazakhstan-2022 --games 20 --out runs',
      'generate all --policy record random hawk --games 100 --out runs',
    ],
  );
  verifyCommand(program, end, terminal);
  examples(
    program
      .command('sweep')
      .description('play many games of one policy and count')
      .argument('<scenario>', 'id of a built-in scenario, or a file')
      .addOption(seedOption('sweep'))
      .addOption(policyOption())
      .option('--games <number>', 'how many', wholeNumber, 200)
      .option('--json', 'write the counts as JSON')
      .action(async (named: string, options: SweepOptions) =>
        end(await sweep(named, options, terminal)),
      ),
    [
      'sweep kazakhstan-2022 --policy record --games 500',
      'sweep my-crisis.yaml --policy random --games 1000 --seed a --json',
    ],
  );
  examples(
    program
      .command('votes')
      .description('hold the rules to the record of votes: what they would have foretold')
      .option('--json', 'write every answer with its chances as JSON')
      .action(async (options: { json?: boolean }) => end(await votes(options, terminal))),
    ['votes', 'votes --json'],
  );
  examples(
    program
      .command('balance')
      .description(
        'policies against each other, choices against luck: minutes, unless asked for less',
      )
      .option('--games <number>', 'of each fixed policy; all else grows with it', wholeNumber)
      .option('--planner-games <number>', 'of the planner, for each goal about half', wholeNumber)
      .option('--json', 'write everything as JSON')
      .action(async (options: BalanceOptions) => end(await balance(options, terminal))),
    ['balance', 'balance --games 20 --planner-games 1'],
  );
  examples(
    program
      .command('sensitivity')
      .description('which single parameters flip the main results of each crisis: minutes')
      .option('--games <number>', 'for each share that is told', wholeNumber)
      .option('--json', 'write everything as JSON')
      .option('--out <file>', 'write everything to this file as well')
      .action(async (options: SensitivityOptions) => end(await sensitivity(options, terminal))),
    ['sensitivity', 'sensitivity --games 20 --json'],
  );
  examples(
    program
      .command('claims')
      .description('put to the rules what is claimed about the alliance: which claims hold')
      .option('--games <number>', 'games for each measurement', wholeNumber, 200)
      .option('--json', 'write the audit as JSON')
      .option('--out <file>', 'write the audit to this file as well')
      .action(async (options: ClaimsOptions) => end(await claims(options, terminal))),
    ['claims', 'claims --games 1000 --json'],
  );
  return program;
}

function verifyCommand(program: Command, end: (code: ExitCode) => void, terminal: Terminal): void {
  const command = program
    .command('verify')
    .description('play runs again and compare: where does each first differ, and in what?')
    .argument(
      '<runs...>',
      'files, folders (what ends in .run.json or .run.txt), patterns, links, codes, - for the input',
    )
    .option('--scenario <file>', 'a scenario that is not built in; may be repeated', collected, [])
    .option('--json', 'one JSON object a line, and the same keys in each')
    .option('--quiet', 'only what does not verify')
    .option('--summary', 'and how many there were of each, at the end')
    .option('--stats', 'and runs and acts a second and the most memory, on stderr')
    .action(async (named: readonly string[], options: VerifyOptions) =>
      end(await verify(named, options, terminal)),
    );
  examples(command, [
    'verify mine.run.json',
    'verify runs --quiet --summary --stats',
    "verify 'runs/**/*.run.json' --scenario my-crisis.yaml --json",
    'verify links.txt',
  ]).addHelpText('after', VERIFY_CODES);
}

const VERIFY_CODES = `
Ends with the highest of all runs:
  0  verified
  1  diverged, illegal or truncated: the rules do not bring what the run says
  2  other rules, another text of the scenario, or a scenario that is not at hand
  3  no run, or it cannot be read`;

function collected(one: string, before: readonly string[]): readonly string[] {
  return [...before, one];
}

function examples(command: Command, lines: readonly string[]): Command {
  const shown = lines.map((line) => `  npm run cli -- ${line}`).join('\n');
  return command.addHelpText('after', `\nFor example:\n${shown}`);
}

function policyOption(): Option {
  const fallback: PolicyName = 'record';
  return new Option(
    '--policy <name>',
    'who decides for Moscow; the planner looks a little ahead and takes seconds a game',
  )
    .choices([...POLICY_NAMES])
    .default(fallback);
}

function policiesOption(): Option {
  const fallback: readonly PolicyName[] = ['record'];
  return new Option('--policy <names...>', 'who decides for Moscow, one or more')
    .choices([...POLICY_NAMES])
    .default(fallback, 'record');
}

function seedOption(fallback: string): Option {
  return new Option('--seed <text>', 'seed of the luck').default(fallback).argParser((typed) => {
    const seed = readSeed(typed);
    if (seed !== undefined) return seed;
    throw new InvalidArgumentError('A seed has 1 to 40 letters, digits, spaces or ._-');
  });
}

function wholeNumber(typed: string): number {
  const count = /^\d{1,7}$/.test(typed) ? Number(typed) : 0;
  if (count >= 1 && count <= MOST_GAMES) return count;
  throw new InvalidArgumentError(`Expected a whole number from 1 to ${MOST_GAMES}.`);
}
