/**
 * Scenarios for the rest of the house. Everything here is light; reading somebody's own file is in
 * `open.ts`, which brings the YAML reader and the schemas: import that lazily.
 */
export { canonical, sha256Hex } from './canonical.ts';
export { builtIn, BUILT_IN, builtInActors, isBuiltIn } from './catalogue.ts';
export { printable } from './printable.ts';
export { problemLine, type Loaded, type Problem } from './problem.ts';
