/** Moscow's options in the order and the grouping of the menu: one row a measure, however many aims. */
import type {
  ActOption,
  Closed,
  Cost,
  MeasureGroup,
  MeasureId,
  Option,
  TableOption,
} from '../../engine/index.ts';
import type { Session } from '../session.ts';

export interface ActRow {
  readonly kind: 'act';
  readonly measure: MeasureId;
  /** One for each aim; a single one where the measure needs none. */
  readonly options: readonly ActOption[];
  readonly aimed: boolean;
  /** Why none of them is open, or null where one is. */
  readonly closed: Closed | null;
  readonly cost: Cost;
  /** True where the aims do not all take the same. */
  readonly costsDiffer: boolean;
}

export type Row = ActRow | TableOption;

export function rowsOf(options: readonly Option[], group: MeasureGroup): readonly Row[] {
  const measures = new Map<MeasureId, ActOption[]>();
  const rows: Row[] = [];
  for (const option of options) {
    if (option.kind === 'table' && option.group === group) rows.push(option);
    if (option.kind !== 'act' || option.group !== group) continue;
    measures.set(option.measure, [...(measures.get(option.measure) ?? []), option]);
  }
  for (const [measure, acts] of measures) {
    const first = acts.find(({ closed }) => closed === null) ?? acts[0];
    if (!first) continue;
    const aimed = first.aim !== undefined;
    const { closed, cost } = first;
    const costsDiffer = acts.some((act) => !sameCost(act.cost, cost));
    rows.push({ kind: 'act', measure, options: acts, aimed, closed, cost, costsDiffer });
  }
  return rows;
}

function sameCost(one: Cost, other: Cost): boolean {
  return (
    one.capital === other.capital &&
    one.acts === other.acts &&
    one.sorties === other.sorties &&
    one.forces === other.forces
  );
}

/**
 * What an act takes as things stand. A delivery lists the least that it flies with; it flies all that the
 * oldest open debt still asks and the turn's lift allows.
 */
export function costNow(cost: Cost, measure: MeasureId, { state }: Session): Cost {
  if (measure !== 'deliver') return cost;
  const debt = state.debts.find(({ outcome }) => outcome === 'open');
  if (!debt) return cost;
  return { ...cost, sorties: Math.min(debt.sorties - debt.delivered, state.moscow.sorties) };
}

/** The row's name on the menu. */
export function rowName(row: Row, { text, scenario }: Session): string {
  if (row.kind === 'table') return text.say('desk-act-table');
  if (row.aimed) return text.say(`desk-row-${row.measure}`);
  return text.measure(row.measure, undefined, scenario);
}

export function rowShort(row: Row, { text }: Session): string {
  return text.say(`desk-short-${row.kind === 'table' ? 'table' : row.measure}`);
}

/** Measures whose aims are choices, and not somebody or somewhere. */
const WORDED_AIMS: readonly MeasureId[] = [
  'frame',
  'airlift',
  'changeTask',
  'answerReport',
  'postBase',
  'monitor',
];

/** What an aim is called on its small button. */
export function aimName(option: ActOption, { text, scenario }: Session): string {
  const { aim = '', measure } = option;
  if (measure === 'setDate') return text.say('desk-aim-days', { days: Number(aim) });
  if (/^\d+$/.test(aim)) return text.say('desk-aim-troops', { troops: Number(aim) });
  if (WORDED_AIMS.includes(measure)) return text.say(`desk-aim-${aim}`);
  return text.name(aim, scenario);
}

/** True for the choice that holds already: the pace, the task, the site that is guarded first. */
export function isCurrent({ closed }: ActOption): boolean {
  return closed?.reason === 'sameAsNow';
}

/** Why the whole row is closed. What holds already is told by itself, and not as a reason. */
export function closedWords({ options, closed }: ActRow, session: Session): string {
  const { text } = session;
  const now = options.find(isCurrent);
  if (now?.measure === 'changeTask') return text.say(`desk-already-${now.aim}`);
  const option = options.find((one) => one.closed === closed);
  return option ? whyClosed(option, session) : '';
}

/** Said once and for all; other acts that were done are open again in the next turn. */
const FOR_GOOD: readonly MeasureId[] = ['frame', 'monitor'];

/** Why an act is closed, and when it opens again where only time stands in its way. */
export function whyClosed({ closed, cost, measure }: ActOption, { state, text }: Session): string {
  if (!closed) return '';
  const { reason } = closed;
  if (reason === 'noActsLeft') {
    return text.closed({ reason, needed: cost.acts, present: state.moscow.acts });
  }
  if (reason === 'alreadySaid' && !FOR_GOOD.includes(measure)) {
    return text.say('desk-closed-again-next');
  }
  if (reason === 'alreadyDone' && measure === 'press') return text.say('desk-closed-again-text');
  return text.closed(closed);
}

export function isSame(a: ActOption | undefined, b: ActOption): boolean {
  return a?.measure === b.measure && a.aim === b.aim;
}
