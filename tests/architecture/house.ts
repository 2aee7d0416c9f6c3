/** Which room of `src` may import from which, and what the rooms really do. */
import { filesUnder, importsOf, read, target } from './source.ts';

/** The rooms, from the cellar up, each with those that it may use. `docs/architecture.md` has the why. */
export const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  scenario: ['engine'],
  run: ['engine', 'scenario'],
  analysis: ['engine', 'run', 'scenario'],
  classroom: ['analysis', 'engine', 'run', 'scenario'],
  text: ['engine', 'scenario'],
  stage: ['engine', 'scenario'],
  desk: ['analysis', 'classroom', 'engine', 'run', 'scenario', 'text'],
  app: ['analysis', 'classroom', 'desk', 'engine', 'run', 'scenario', 'stage', 'text'],
  cli: ['analysis', 'classroom', 'engine', 'run', 'scenario', 'text'],
};

interface Keeping {
  name: string;
  packages: RegExp;
  rooms: readonly string[];
  /** Files elsewhere that may use them all the same. */
  door?: RegExp;
}

/** Packages that belong to some rooms only. The engine has a list of its own. */
export const KEPT_TO: readonly Keeping[] = [
  { name: 'Phaser', packages: /^phaser(\/|$)/, rooms: ['stage'] },
  { name: 'Preact', packages: /^(preact|@preact\/signals)(\/|$)/, rooms: ['desk', 'app'] },
  { name: 'Node', packages: /^node:/, rooms: ['cli'], door: /^src\/[^/]+\/node\.ts$/ },
  { name: 'commander', packages: /^commander$/, rooms: ['cli'] },
];

export interface Step {
  /** The file that imports. */
  file: string;
  /** Its room, and the room that it reaches into. */
  from: string;
  to: string;
  typeOnly: boolean;
}

export function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

/** Every import of `src`, with where it leads. */
export function importsInSrc(): { file: string; path: string; typeOnly: boolean }[] {
  return filesUnder('src').flatMap((file) =>
    importsOf(read(file)).map(({ specifier, typeOnly }) => ({
      file,
      path: target(file, specifier),
      typeOnly,
    })),
  );
}

/** The imports that go from one room to another. */
export function steps(): Step[] {
  return importsInSrc().flatMap(({ file, path, typeOnly }) => {
    const from = roomOf(file);
    const to = roomOf(path);
    return from === undefined || to === undefined || from === to
      ? []
      : [{ file, from, to, typeOnly }];
  });
}

/** The arrows of the first Mermaid flowchart in a document, each as `from -> to`. */
export function drawnArrows(document: string): string[] {
  const picture = /```mermaid\n([^]*?)```/.exec(document)?.[1] ?? '';
  return picture.split('\n').flatMap((line) => {
    const ends = line.trim().split(/\s*-->\s*/);
    if (ends.length < 2) return [];
    return ends
      .slice(1)
      .flatMap((to, index) =>
        names(ends[index] ?? '').flatMap((from) => names(to).map((end) => `${from} -> ${end}`)),
      );
  });
}

/** `a & b["label"]` names the nodes a and b. */
function names(side: string): string[] {
  return side.split('&').map((node) => /^\w*/.exec(node.trim())?.[0] ?? '');
}

/** Whether one can walk from a room to another along the arrows. */
export function reaches(arrows: readonly string[], from: string, to: string): boolean {
  return arrows.some((arrow) => {
    const [start = '', end = ''] = arrow.split(' -> ');
    return start === from && (end === to || reaches(arrows, end, to));
  });
}
