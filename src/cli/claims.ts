/** `claims`: what the articles and the model card claim, each with what the model measures. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  audit,
  builtInWorld,
  Lab,
  type Audit,
  type Finding,
  type Reading,
  type Threshold,
} from '../analysis/claims/index.ts';
import { FAULTY, WELL, type ExitCode, type Terminal } from './terminal.ts';

export interface ClaimsOptions {
  readonly games: number;
  readonly json?: boolean;
  /** File to write the audit to as JSON. */
  readonly out?: string;
}

/** Share of claims that must pass, in per cent. */
const ENOUGH = 90;

/** Measures every claim and writes them down; ends well when nine of ten hold. */
export async function claims(
  { games, json = false, out: file }: ClaimsOptions,
  { out, err }: Terminal,
): Promise<ExitCode> {
  const started = performance.now();
  const found = audit(new Lab(await builtInWorld(), games));
  const seconds = Math.round((performance.now() - started) / 1000);
  if (json) out(JSON.stringify(found, null, 2));
  else for (const line of table(found)) out(line);
  if (file !== undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, fileOf(found));
    err(`wrote ${file}`);
  }
  err(`${seconds} seconds`);
  return found.passing * 100 >= found.claims.length * ENOUGH ? WELL : FAULTY;
}

/** Columns of a line in the formatter's layout. */
const COLUMNS = 100;

/** The audit as JSON in the layout of the formatter: short lists of plain values on one line. */
function fileOf(found: Audit): string {
  const wide = JSON.stringify(found, null, 2);
  const list = /^(\s*"\w+": )\[\n\s+([^[\]{}]*?)\n\s+\](,?)$/gm;
  return `${wide.replace(list, (whole, key: string, inner: string, comma: string) => {
    const line = `${key}[${inner.split(/\n\s+/).join(' ')}]${comma}`;
    return line.length <= COLUMNS ? line : whole;
  })}\n`;
}

function table({ rules, games, seed, passing, claims }: Audit): string[] {
  const share = ((100 * passing) / claims.length).toFixed(1);
  return [
    `Claims about the alliance, ${games} games each from seed ${seed}, rules ${rules}`,
    '',
    ...claims.flatMap(lines),
    `${passing} of ${claims.length} claims hold (${share}%); ${ENOUGH}% are enough.`,
  ];
}

const MARGIN = 11;
/** Longest name of a reading that keeps the columns in line. */
const WIDTH = 88;

function lines({
  id,
  statement,
  sources,
  setting,
  modelled,
  readings,
  pass,
  note,
}: Finding): string[] {
  const head = `${id.padEnd(5)}${(pass ? 'ok' : 'FAILS').padEnd(6)}`;
  const indent = ' '.repeat(MARGIN);
  const by = modelled ? readings.map(reading) : [`${indent}not modelled`];
  return [
    head + statement,
    ...by,
    ...(note === '' ? [] : [`${indent}note: ${note}`]),
    `${indent}played: ${setting.play}`,
    `${indent}source: ${sources.join('; ')}`,
    '',
  ];
}

function reading({ of, unit, value, threshold, pass }: Reading): string {
  const measured = value === null ? 'none' : shown(value, unit);
  const name = of.padEnd(WIDTH);
  return `${' '.repeat(MARGIN)}${name} ${measured.padStart(9)}  ${wanted(threshold, unit).padEnd(18)} ${pass ? '' : 'no'}`.trimEnd();
}

function shown(value: number, unit: Reading['unit']): string {
  return unit === '%' ? `${value}%` : String(value);
}

function wanted(threshold: Threshold, unit: Reading['unit']): string {
  const mark = (value: number): string => shown(value, unit);
  switch (threshold.kind) {
    case 'between':
      return `${mark(threshold.low)} to ${mark(threshold.high)}`;
    case 'atLeast':
      return `at least ${mark(threshold.mark)}`;
    case 'atMost':
      return `at most ${mark(threshold.mark)}`;
    case 'above':
      return `above ${mark(threshold.mark)}`;
    case 'below':
      return `below ${mark(threshold.mark)}`;
  }
}
