/** A scenario with other numbers in it, made without touching the one that it is made from. */
import type { Scenario } from '../../engine/index.ts';

/** A node of a scenario, by name, by place in a list, or in a list by the id of what is there. */
type Step = string;
type Mapping = Readonly<Record<string, unknown>>;
type List = readonly unknown[];
type Tree = Mapping | List;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

function isList(tree: Tree): tree is List {
  return Array.isArray(tree);
}

function place(list: List, step: Step): number {
  const at = list.findIndex((item) => isTree(item) && 'id' in item && item.id === step);
  return at >= 0 ? at : Number(step);
}

function inside(tree: Tree, step: Step): unknown {
  return isList(tree) ? tree[place(tree, step)] : tree[step];
}

/** The number at a path such as `members.kazakhstan.trust`; 0 where a tie is not written down. */
export function numberAt(scenario: Scenario, path: string): number {
  let node: unknown = scenario;
  for (const step of path.split('.')) node = isTree(node) ? inside(node, step) : undefined;
  return typeof node === 'number' ? node : 0;
}

function put(tree: Tree, [step, ...rest]: readonly Step[], value: number): Tree {
  if (step === undefined) return tree;
  const below = inside(tree, step);
  const next = rest.length === 0 ? value : put(isTree(below) ? below : {}, rest, value);
  if (!isList(tree)) return { ...tree, [step]: next };
  const list = [...tree];
  list[place(tree, step)] = next;
  return list;
}

/** The scenario with `value` at a path; everything else is shared with the old one. */
export function withNumber(scenario: Scenario, path: string, value: number): Scenario {
  return put(scenario as unknown as Tree, path.split('.'), value) as unknown as Scenario;
}
