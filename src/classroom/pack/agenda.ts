/** How the minutes of a debrief are shared out. */

export const AGENDA_PARTS = [
  'opening',
  'decisions',
  'predictions',
  'map',
  'left-out',
  'transfer',
  'exit',
] as const;
export type AgendaPart = (typeof AGENDA_PARTS)[number];

/** Lengths that a debrief may have, in minutes. */
export const LENGTHS_OF_DEBRIEF = [20, 30, 45] as const;
export type DebriefLength = (typeof LENGTHS_OF_DEBRIEF)[number];

/** Minutes of each part, in the order of the parts. Half of the time belongs to decisions and the map. */
const MINUTES: Readonly<Record<DebriefLength, readonly number[]>> = {
  20: [2, 7, 2, 4, 2, 2, 1],
  30: [3, 10, 3, 7, 3, 2, 2],
  45: [4, 15, 5, 10, 4, 4, 3],
};

export interface AgendaItem {
  readonly part: AgendaPart;
  /** Minutes from the beginning. */
  readonly from: number;
  readonly to: number;
}

/** What the class has to talk about. */
export interface Matter {
  readonly decisions: boolean;
  readonly predictions: boolean;
}

/**
 * Parts that a class has nothing for are left out. The time of the predictions goes to the decisions, that of the
 * decisions to the map: the whole is always as long as it was to be.
 */
export function agendaOf(length: DebriefLength, matter: Matter): readonly AgendaItem[] {
  const minutes = new Map(AGENDA_PARTS.map((part, at) => [part, MINUTES[length][at] ?? 0]));
  if (!matter.predictions) give(minutes, 'predictions', 'decisions');
  if (!matter.decisions) give(minutes, 'decisions', 'map');
  let from = 0;
  return [...minutes].map(([part, lasts]) => {
    const item = { part, from, to: from + lasts };
    from = item.to;
    return item;
  });
}

function give(minutes: Map<AgendaPart, number>, from: AgendaPart, to: AgendaPart): void {
  minutes.set(to, (minutes.get(to) ?? 0) + (minutes.get(from) ?? 0));
  minutes.delete(from);
}
