/** Arbitrary damage to a sound file: to its content part by part, and to its bytes. */
import fc from 'fast-check';

/** Values that readers trip over. */
const ODD: readonly unknown[] = [
  null,
  true,
  '',
  0,
  -0,
  -1,
  1,
  1.5,
  8,
  12,
  1000,
  1001,
  1e6,
  2 ** 53,
  Infinity,
  NaN,
  'x',
  'russia',
  'armenia',
  'constructor',
  'valueOf',
  '__proto__',
  'a\u001b[2J',
  '\u202e',
  '<script>1</script>',
  'x'.repeat(5000),
  [],
  {},
  [[]],
  [1, 2],
  { kind: 'act' },
  { not: {} },
  { meter: 'moscow.capital', above: 0 },
];

type Container = Record<string | number, unknown>;

interface Spot {
  readonly container: Container;
  readonly key: string | number;
}

/** Every part of the content but the whole. */
function spotsOf(value: unknown): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const container = value as Container;
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [{ container, key }, ...spotsOf(container[key])]);
}

interface Change {
  readonly how: 'remove' | 'replace' | 'repeat' | 'move' | 'nudge' | 'rename';
  readonly at: number;
  readonly other: number;
  readonly value: unknown;
}

const change: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom('remove', 'replace', 'repeat', 'move', 'nudge', 'rename'),
  at: fc.nat(),
  other: fc.nat(),
  value: fc.oneof(fc.constantFrom(...ODD), fc.integer({ min: -1000, max: 1000 }), fc.jsonValue()),
});

function apply(content: unknown, { how, at, other, value }: Change): void {
  const spots = spotsOf(content);
  const spot = spots[at % Math.max(1, spots.length)];
  const target = spots[other % Math.max(1, spots.length)];
  if (!spot || !target) return;
  const { container, key } = spot;
  const here = container[key];
  if (how === 'replace') container[key] = value;
  else if (how === 'move') target.container[target.key] = structuredClone(here);
  else if (how === 'nudge') container[key] = typeof here === 'number' ? nudged(here, other) : value;
  else if (Array.isArray(container)) {
    if (how === 'remove') container.splice(Number(key), 1);
    else container.splice(other % (container.length + 1), 0, structuredClone(here));
  } else {
    if (how !== 'repeat') delete container[key];
    if (how !== 'remove') container[`${String(key)}${other % 3}`] = here;
  }
}

/** A number near by, or at an end of its range: what is most likely to be accepted and matter. */
function nudged(here: number, other: number): number {
  return (
    [here + 1, here - 1, 0, 1000, -1000, 1, Math.floor(here / 2), other % 1001][other % 8] ?? here
  );
}

/** Content with some of its parts removed, replaced, repeated, moved, renamed. */
export function nodesChanged(contents: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...contents), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([content, changes]) => {
      const damaged: unknown = structuredClone(content);
      for (const one of changes) apply(damaged, one);
      return damaged;
    });
}

const edit = fc.record({
  how: fc.constantFrom('flip', 'insert', 'remove', 'cut', 'repeat'),
  at: fc.nat(),
  byte: fc.oneof(
    fc.nat({ max: 255 }),
    fc.constantFrom(...new TextEncoder().encode('{}[]:,-?&*!|>\'"%@`#\n\t\\ ')),
  ),
  length: fc.nat({ max: 40 }),
});

/** Bytes of a text with some of them flipped, inserted, removed, repeated or cut off. */
export function bytesChanged(texts: readonly string[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 3 }))
    .map(([text, edits]) => {
      const bytes = [...new TextEncoder().encode(text)];
      for (const { how, at, byte, length } of edits) {
        const here = at % Math.max(1, bytes.length);
        if (how === 'flip') bytes[here] = (bytes[here] ?? 0) ^ (1 << (byte % 8));
        else if (how === 'insert') bytes.splice(here, 0, byte);
        else if (how === 'remove') bytes.splice(here, length);
        else if (how === 'repeat') bytes.splice(here, 0, ...bytes.slice(here, here + length));
        else bytes.length = here;
      }
      return Uint8Array.from(bytes);
    });
}
