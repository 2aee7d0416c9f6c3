/** How the minutes of a debrief are shared out. */

export const AGENDA_PARTS = [
  'opening',
  'decisions',
  'arms',
  'endings',
  'predictions',
  'map',
  'left-out',
  'transfer',
  'exit',
] as const;
export type AgendaPart = (typeof AGENDA_PARTS)[number];

/** Lengths that a debrief may have, in minutes: those of the plans for 50 and for 90 minutes, and a lesson of its own. */
export const LENGTHS_OF_DEBRIEF = [17, 32, 45] as const;
export type DebriefLength = (typeof LENGTHS_OF_DEBRIEF)[number];

/** Minutes of each part, in their order. The first two are the steps of the lesson plans: a test reads them there. */
const AGENDAS: Readonly<Record<DebriefLength, readonly (readonly [AgendaPart, number])[]>> = {
  17: [
    ['opening', 3],
    ['decisions', 6],
    ['endings', 4],
    ['predictions', 2],
    ['exit', 2],
  ],
  32: [
    ['opening', 5],
    ['decisions', 8],
    ['arms', 6],
    ['map', 8],
    ['endings', 5],
  ],
  45: [
    ['opening', 4],
    ['decisions', 12],
    ['endings', 5],
    ['predictions', 4],
    ['map', 10],
    ['left-out', 4],
    ['transfer', 3],
    ['exit', 3],
  ],
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
  readonly arms: boolean;
  readonly endings: boolean;
}

/**
 * Parts that a class has nothing for are left out, and their time goes to others: that of the arms to the predictions,
 * of predictions and endings to the decisions, of the decisions to the opening round. The whole is always as long as it
 * was to be.
 */
export function agendaOf(length: DebriefLength, matter: Matter): readonly AgendaItem[] {
  const parts = AGENDAS[length].map(([part, minutes]) => ({ part, minutes }));
  const give = (from: AgendaPart, to: AgendaPart) => {
    const giver = parts.find(({ part }) => part === from);
    if (!giver) return;
    const taker = parts.find(({ part }) => part === to);
    if (!taker) {
      giver.part = to;
      return;
    }
    taker.minutes += giver.minutes;
    parts.splice(parts.indexOf(giver), 1);
  };
  if (!matter.arms) give('arms', 'predictions');
  if (!matter.predictions) give('predictions', 'decisions');
  if (!matter.endings) give('endings', 'decisions');
  if (!matter.decisions) give('decisions', 'opening');
  let from = 0;
  return parts.map(({ part, minutes }) => {
    const item = { part, from, to: from + minutes };
    from = item.to;
    return item;
  });
}
