/** Where the recital of one engine first differs from that of another. */
import { SHORT_LINK } from '../../src/run/chain.ts';
import { differingPart } from '../../src/run/parts.ts';
import type { Run } from '../../src/run/index.ts';
import type { Recital } from './recital.ts';

/** How much was compared: games, and links of their chains, those of the replay included. */
export interface Extent {
  readonly games: number;
  readonly links: number;
}

export function extentOf({ games }: Recital): Extent {
  const links = games.reduce(
    (sum, { played, replayed }) => sum + linksOf(played) + linksOf(replayed),
    0,
  );
  return { games: games.length, links };
}

/**
 * The first difference, for people: game, played or replayed, step, and part of the state. Undefined
 * when all chains and digests are alike.
 */
export function firstDifference(reference: Recital, other: Recital): string | undefined {
  for (const [at, due] of reference.games.entries()) {
    const found = other.games[at];
    if (found?.title !== due.title) return `${due.title}: not played`;
    for (const [how, run] of [
      ['played', found.played],
      ['replayed', found.replayed],
    ] as const) {
      const where = differenceOf(due.played, run, found.failed);
      if (where !== undefined) return `${due.title}, ${how}: ${where}`;
    }
  }
  const [more] = other.games.slice(reference.games.length);
  return more && `${more.title}: not played by the reference`;
}

function differenceOf(due: Run, found: Run, failed = 'the end'): string | undefined {
  const common = Math.min(linksOf(due), linksOf(found));
  for (let step = 0; step < common; step += 1) {
    const [one, other] = [due, found].map(({ actions }) => JSON.stringify(actions[step - 1]));
    // An act comes before what it did.
    if (one !== other) return `step ${step}, the act that was chosen`;
    const part = differingPart(due.digests[step] ?? '', found.digests[step] ?? '');
    if (part !== undefined) return `step ${step}, ${part}`;
    if (linkOf(due, step) !== linkOf(found, step)) return `step ${step}, chain`;
  }
  return linksOf(due) === linksOf(found) ? undefined : `step ${common}, ${failed}`;
}

/** A link; the last of a run is kept in full, but may be in the middle of a longer one. */
function linkOf(run: Run, step: number): string | undefined {
  const link = run.chain[step];
  return step === run.actions.length && !run.finished ? link?.slice(0, SHORT_LINK) : link;
}

function linksOf({ chain }: Run): number {
  return chain.length;
}
