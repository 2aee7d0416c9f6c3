import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  FORCE_RUNG,
  LENGTHS,
  MEASURES,
  METERS,
  RULE_FLAGS,
  SIZES,
} from '../../src/engine/index.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);
const guide = readFileSync(fileURLToPath(new URL('README.md', FOLDER)), 'utf8');

/** What the guide sets in code type. */
const coded = [...guide.matchAll(/`([^`\n]+)`|^```yaml\n([^]*?)^```/gm)]
  .map(([, inline, block]) => inline ?? block ?? '')
  .join('\n');

/** Names of all fields that a JSON Schema knows, at any depth. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { properties?: object };
  return [...Object.keys(properties ?? {}), ...Object.values(schema).flatMap(fieldsOf)];
}

function unexplained(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !new RegExp(`\\b${name}\\b`).test(coded));
}

test.each(['scenario', 'actors'])('the guide names every field of the %s schema', (name) => {
  const file = fileURLToPath(new URL(`${name}.schema.json`, FOLDER));
  const fields = fieldsOf(JSON.parse(readFileSync(file, 'utf8')));
  expect(fields.length).toBeGreaterThan(10);
  expect(unexplained(fields)).toEqual([]);
});

test('the guide names every measure, meter and flag of the rules', () => {
  expect(unexplained([...MEASURES, ...RULE_FLAGS, ...Object.values(METERS).flat()])).toEqual([]);
});

test('the guide has the sizes and lengths that the rules offer', () => {
  expect(guide).toContain(`${SIZES.slice(0, -1).join(', ')} or ${SIZES.at(-1)} troops`);
  expect(guide).toContain(`${LENGTHS.slice(0, -1).join(', ')} or ${LENGTHS.at(-1)} days`);
  expect(guide).toContain(`rungs ${FORCE_RUNG} and ${FORCE_RUNG + 1} only`);
});

test('its examples are YAML', () => {
  const blocks = [...guide.matchAll(/^```yaml\n([^]*?)^```/gm)].map(([, block]) => block ?? '');
  expect(blocks.length).toBeGreaterThan(1);
  for (const block of blocks) expect(() => parse(block) as unknown).not.toThrow();
});
