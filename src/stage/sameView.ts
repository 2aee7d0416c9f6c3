import type { StageView } from './view.ts';

/**
 * Whether two views look the same. Scenario and state are compared by identity (the engine never
 * changes either in place), everything else by content.
 */
export function sameView(a: StageView | undefined, b: StageView): boolean {
  if (!a || a.scenario !== b.scenario || a.state !== b.state) return false;
  return content(a) === content(b);
}

function content({
  scene,
  selection,
  zoom,
  insets,
  controls,
  bare,
  tags,
  council,
  names,
  lines,
}: StageView): string {
  return JSON.stringify([
    scene,
    selection,
    zoom,
    insets,
    controls,
    bare,
    tags,
    council,
    names,
    lines,
  ]);
}
