import type { StageView } from './view.ts';

/** What is compared by content, in a fixed order. */
const CONTENT = [
  'scene',
  'selection',
  'zoom',
  'insets',
  'controls',
  'bare',
  'tags',
  'council',
  'names',
  'lines',
] as const satisfies readonly Exclude<keyof StageView, 'scenario' | 'state'>[];

/**
 * Whether two views look the same. Scenario and state are compared by identity (the engine never
 * changes either in place), everything else by content.
 */
export function sameView(a: StageView | undefined, b: StageView): boolean {
  if (!a || a.scenario !== b.scenario || a.state !== b.state) return false;
  return content(a) === content(b);
}

function content(view: StageView): string {
  return JSON.stringify(CONTENT.map((key) => view[key]));
}
