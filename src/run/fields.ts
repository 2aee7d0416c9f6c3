/**
 * Which single fields of a state would make its digests the recorded ones. A record holds no states, only a
 * digest of 32 bits for each part; where one field of a part differs, its recorded value can be sought.
 */
import type { GameState } from '../engine/index.ts';
import { canonical } from '../scenario/index.ts';
import { fnv, fnvBefore } from './fnv.ts';
import { contentOf, differingParts, digestIn, digestOf, keysOf, type Part } from './parts.ts';
import { copyOf } from './retrace.ts';

/** A field of the state with the value that was recorded and the one that the replay has. */
export interface FieldDifference {
  /** Its path in the state: `moscow.capital`, `members.2.trust`. */
  readonly field: string;
  readonly recorded: string;
  readonly recomputed: string;
}

/** Whole numbers that are tried in the place of a value: meters are 0..1000, hours and dead go beyond. */
const LEAST = -2000;
const MOST = 10_000;
const NUMBERS = Array.from({ length: MOST - LEAST + 1 }, (_, at) => String(LEAST + at));
const OTHERS = ['true', 'false', 'null'];

/** A value within the canonical text of a part. */
interface Leaf {
  readonly path: readonly (string | number)[];
  readonly from: number;
  readonly to: number;
}

/**
 * The fields, at most one for each part, with which `state` has the digests `recorded`; `confirmed` has the
 * last word on a state that was changed so. Undefined where more differs than that.
 */
export function fieldsOf(
  state: GameState,
  recorded: string,
  confirmed: (changed: GameState) => boolean,
): readonly FieldDifference[] | undefined {
  const changed = copyOf(state);
  const found: FieldDifference[] = [];
  for (const part of differingParts(recorded, digestOf(state))) {
    const one = fieldIn(state, part, digestIn(recorded, part));
    if (!one) return undefined;
    put(changed, one.path, JSON.parse(one.recorded));
    found.push({
      field: one.path.join('.'),
      recorded: one.recorded,
      recomputed: one.recomputed,
    });
  }
  return found.length > 0 && confirmed(changed) ? found : undefined;
}

interface Found {
  readonly path: Leaf['path'];
  readonly recorded: string;
  readonly recomputed: string;
}

/** The field of the part that, with another value, gives the part that digest. */
function fieldIn(state: GameState, part: Part, digest: string): Found | undefined {
  const { text, leaves } = spelled(contentOf(state, part));
  const strings = text.match(/"[^"\\]*"(?=[,\]}])/g) ?? [];
  const candidates = [...new Set([...strings, ...OTHERS]), ...NUMBERS];
  const end = Number.parseInt(digest, 16) | 0;
  for (const { path, from, to } of leaves) {
    const before = fnv(text.slice(0, from));
    const after = fnvBefore(text.slice(to), end);
    const recorded = candidates.find((value) => fnv(value, before) === after);
    if (recorded === undefined) continue;
    const [key = 0, ...rest] = path;
    const field = keysOf(part)[Number(key)] ?? '';
    return { path: [field, ...rest], recorded, recomputed: text.slice(from, to) };
  }
  return undefined;
}

/** The canonical text of plain JSON, with the places of its values. */
function spelled(content: unknown): { readonly text: string; readonly leaves: readonly Leaf[] } {
  const leaves: Leaf[] = [];
  let text = '';
  const spell = (value: unknown, path: Leaf['path']): void => {
    if (Array.isArray(value)) {
      text += '[';
      value.forEach((item, at) => {
        if (at > 0) text += ',';
        spell(item, [...path, at]);
      });
      text += ']';
    } else if (typeof value === 'object' && value !== null) {
      text += '{';
      Object.entries(value)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .forEach(([key, item], at) => {
          text += `${at > 0 ? ',' : ''}${JSON.stringify(key)}:`;
          spell(item, [...path, key]);
        });
      text += '}';
    } else {
      const from = text.length;
      text += canonical(value);
      leaves.push({ path, from, to: text.length });
    }
  };
  spell(content, []);
  return { text, leaves };
}

function put(state: GameState, path: Leaf['path'], value: unknown): void {
  let holder: unknown = state;
  for (const key of path.slice(0, -1)) holder = (holder as Record<string | number, unknown>)[key];
  const last = path.at(-1);
  if (last !== undefined) (holder as Record<string | number, unknown>)[last] = value;
}
