/**
 * The heavy path: text of a scenario file or of actors.yaml to data that was checked, with the YAML
 * reader and the schemas. Built-in scenarios need none of this; see `catalogue.ts`.
 */
import type { Scenario } from '../engine/index.ts';
import { actorsSchema, type Actors } from './actors-schema.ts';
import { scenarioHash } from './canonical.ts';
import { doubtsOf, faultsOfAims, faultsOfMeaning } from './checks/index.ts';
import { compile } from './compile.ts';
import { faultsOf, placed, placedAlready } from './diagnostics.ts';
import { freeze } from './freeze.ts';
import { MOST_PROBLEMS, MOST_PIECES, MOST_PIECES_OF_ACTORS } from './limits.ts';
import { decode, parse, type Parsed } from './parse.ts';
import { inFileOrder, type Fault, type Loaded, type Problem } from './problem.ts';
import { profilesOf } from './profiles.ts';
import { scenarioSchema } from './schema.ts';

export type { Actors } from './actors-schema.ts';

/** A file's content: text, or bytes that have yet to be found to be UTF-8. */
export type Content = string | Uint8Array;

/**
 * Reads a scenario: text, parsed, validated, merged with the actors, compiled and frozen.
 * `file` is the name that problems carry. Never throws on content.
 */
export function loadScenario(
  content: Content,
  { file, actors }: { readonly file: string; readonly actors: Actors },
): Loaded<Scenario> {
  const parsed = read(content, file);
  if (!('locate' in parsed)) return refused(parsed);
  const shape = scenarioSchema.safeParse(parsed.data);
  if (!shape.success)
    return refused(placed(faultsOf(shape.error.issues, parsed.data), parsed, file));

  const source = shape.data;
  const profiles = profilesOf(source, actors);
  const faults = [...('members' in profiles ? [] : profiles), ...faultsOfMeaning(source)].slice(
    0,
    MOST_PROBLEMS,
  );
  if (faults.length > 0 || !('members' in profiles)) return refused(placed(faults, parsed, file));

  const compiled = compile(source, profiles);
  const scenario = freeze({ ...compiled, hash: scenarioHash(compiled) });
  const aims = faultsOfAims(scenario);
  if (aims.length > 0) return refused(placed(aims, parsed, file));
  return {
    ok: true,
    value: scenario,
    warnings: inFileOrder(placed(doubtsOf(source), parsed, file)),
  };
}

/** Reads actors.yaml. Never throws on content. */
export function loadActors(content: Content, { file }: { readonly file: string }): Loaded<Actors> {
  const parsed = read(content, file, MOST_PIECES_OF_ACTORS);
  if (!('locate' in parsed)) return refused(parsed);
  const shape = actorsSchema.safeParse(parsed.data);
  if (!shape.success)
    return refused(placed(faultsOf(shape.error.issues, parsed.data), parsed, file));
  const faults = strangers(shape.data);
  if (faults.length > 0) return refused(placed(faults, parsed, file));
  return { ok: true, value: freeze(shape.data), warnings: [] };
}

function read(
  content: Content,
  file: string,
  mostPieces = MOST_PIECES,
): Parsed | readonly Problem[] {
  const text = typeof content === 'string' ? content : decode(content);
  if (typeof text !== 'string') return placedAlready([text], file);
  const parsed = parse(text, mostPieces);
  return 'locate' in parsed ? parsed : placedAlready(parsed, file);
}

function refused(problems: readonly Problem[]): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems: inFileOrder(problems) };
}

/** Ties from or to somebody whom the file does not describe. */
function strangers(actors: Actors): Fault[] {
  const names = [...Object.keys(actors.members), ...Object.keys(actors.outsiders)];
  const unknown = (path: string[], id: string): Fault[] =>
    names.includes(id)
      ? []
      : [{ path, expected: 'a member or outsider of this file', found: id, names, atKey: true }];
  return Object.entries(actors.ties).flatMap(([from, row]) => [
    ...unknown(['ties', from], from),
    ...Object.keys(row).flatMap((to) => unknown(['ties', from, to], to)),
  ]);
}
