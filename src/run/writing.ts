/** The `.run.json` file: a run as the text of its file. `file.ts` reads it. */
import type { Run } from './run.ts';

/** The run as the text of its file: one action and one check a line, fields in a fixed order. */
export function encodeRun(run: Run): string {
  const list = (items: readonly unknown[]) =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  const { format, scenario, scenarioHash, rules, seed, actions, chain, digests, finished } = run;
  const parent = run.parent ? { parent: run.parent } : {};
  const head = { format, scenario, scenarioHash, rules, seed, finished, ...parent };
  const lines = Object.entries(head).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  lines.push(
    `"actions": ${list(actions)}`,
    `"chain": ${list(chain)}`,
    `"digests": ${list(digests)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
