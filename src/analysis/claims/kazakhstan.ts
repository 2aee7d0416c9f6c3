/** Claims about January 2022, measured in the runs in which the Council approved, but for the first. */
import type { GameState } from '../../engine/index.ts';
import { highest, sentTroops } from './answers.ts';
import { DECIDED, share, type Claim, type Setting } from './claim.ts';
import { median, percent, type Lab } from './lab.ts';

const RECORD: Setting = { places: ['kazakhstan'], play: 'the acts of the record', seeds: true };
const HOST = 'kazakhstan';
/** A vital site where transports land. */
const AIRPORT = 'airport';
const DAY = 24;

function ends(lab: Lab): GameState[] {
  return lab.played('kazakhstan', 'record').map(({ state }) => state);
}

function approved(lab: Lab): GameState[] {
  return ends(lab).filter(sentTroops);
}

function came(state: GameState, nation: string): number {
  let sum = 0;
  for (const unit of state.contingent?.units ?? [])
    if (unit.nation === nation) sum += unit.landed + unit.home + unit.enRoute;
  return sum;
}

function troops(state: GameState): number {
  return state.members.reduce((sum, { id }) => sum + came(state, id), 0);
}

/** True where Moscow sent more than half and every other member but the host sent some. */
function mostlyMoscow(lab: Lab, state: GameState): boolean {
  const { moscow } = lab.world.kazakhstan;
  const others = state.members.filter(({ id }) => id !== moscow && id !== HOST);
  return came(state, moscow) * 2 > troops(state) && others.every(({ id }) => came(state, id) > 0);
}

function hoursToLand(state: GameState): number {
  const landed = state.contingent?.arrivedAt ?? null;
  return landed === null || state.request === null ? Number.NaN : landed - state.request.hour;
}

function daysOfStay(state: GameState): number {
  const { arrivedAt, leavesAt, leaving } = state.contingent ?? {};
  if (arrivedAt == null || leavesAt == null || leaving !== true) return Number.NaN;
  return (leavesAt - arrivedAt) / DAY;
}

const stays = (state: GameState): boolean => state.theatre.incumbent === 'inOffice';

export const KAZAKHSTAN: readonly Claim[] = [
  {
    id: 'V01',
    statement: 'Asked by Kazakhstan in January 2022, the Council approves a deployment.',
    sources: ['gale', 'hansbury'],
    confirmedBy: ['K2', 'K14', 'K21'],
    setting: RECORD,
    wanted: [share('runs in which troops are approved', { kind: 'atLeast', mark: 80 }, 'table')],
    measure: (lab) => [percent(ends(lab), sentTroops)],
  },
  {
    id: 'V02',
    statement: 'The contingent is about 2,500 strong.',
    sources: ['gale', 'hansbury'],
    confirmedBy: ['K9', 'K10', 'K29'],
    setting: RECORD,
    wanted: [
      {
        of: 'troops that went, in the middle run',
        unit: 'people',
        threshold: { kind: 'between', low: 2000, high: 3000 },
        origin: 'table',
      },
    ],
    measure: (lab) => [median(approved(lab).map(troops))],
  },
  {
    id: 'V03',
    statement: 'Russia supplies more than half of it, and every other member but the host some.',
    sources: ['hansbury'],
    confirmedBy: ['K10', 'K23', 'K24'],
    setting: RECORD,
    wanted: [share('runs with troops from all five, most of them Russia’s', DECIDED)],
    measure: (lab) => [percent(approved(lab), (state) => mostlyMoscow(lab, state))],
  },
  {
    id: 'V04',
    statement: 'The first troops arrive within a day of the appeal.',
    sources: ['hansbury'],
    confirmedBy: ['K2', 'K4', 'K13'],
    setting: RECORD,
    wanted: [share('runs with troops on the ground within 24 hours', DECIDED)],
    measure: (lab) => [percent(approved(lab), (state) => hoursToLand(state) <= DAY)],
  },
  {
    id: 'V05',
    statement: 'They begin to leave six to eight days after they came.',
    sources: ['gale'],
    confirmedBy: ['K11', 'K12', 'K13'],
    setting: RECORD,
    wanted: [share('runs in which the withdrawal begins on day six to eight', DECIDED)],
    measure: (lab) => [
      percent(approved(lab), (state) => daysOfStay(state) >= 6 && daysOfStay(state) <= 8),
    ],
  },
  {
    id: 'V06',
    statement: 'They guard vital sites such as airports and do not face crowds.',
    sources: ['gale'],
    confirmedBy: ['K11', 'K27'],
    setting: RECORD,
    wanted: [
      share('runs in which their task stays to guard', DECIDED),
      share('runs in which they are at the airport before they leave', DECIDED),
    ],
    measure(lab) {
      const runs = approved(lab);
      return [
        percent(runs, (state) => state.contingent?.task === 'guard'),
        percent(
          lab.played('kazakhstan', 'record').filter(({ state }) => sentTroops(state)),
          ({ guarded }) => guarded.has(AIRPORT),
        ),
      ];
    },
  },
  {
    id: 'V07',
    statement: 'The response makes the president likelier to survive, and he stays in office.',
    sources: ['gale'],
    confirmedBy: ['K1', 'K15'],
    setting: { ...RECORD, play: 'the acts of the record, and the same seeds with no act at all' },
    wanted: [
      share('runs in which he stays', DECIDED),
      {
        of: 'more often than where nobody answers, in points of a hundred',
        unit: '%',
        threshold: { kind: 'above', mark: 0 },
        origin: 'table',
      },
    ],
    measure(lab) {
      const helped = percent(ends(lab), stays);
      const alone = percent(lab.played('kazakhstan', 'passive'), ({ state }) => stays(state));
      return [percent(approved(lab), stays), Math.round((helped - alone) * 10) / 10];
    },
  },
  {
    id: 'V08',
    statement: 'The legal basis is Article 4, though the threat is a domestic one.',
    sources: ['gale', 'hansbury'],
    confirmedBy: ['I3', 'K43', 'K44', 'K45'],
    setting: RECORD,
    wanted: [share('runs in which troops are approved on Article 4 against unrest', DECIDED)],
    measure: (lab) => [
      percent(
        ends(lab),
        (state) =>
          lab.world.kazakhstan.case.threat === 'unrest' &&
          state.council.decided.some(
            (t) => t.decision === 'adopted' && t.rung === highest(state) && t.basis === 'article4',
          ),
      ),
    ],
    note: 'The record’s text names the article; what is tested is that the Council accepts it.',
  },
  {
    id: 'V09',
    statement: 'More than two hundred people die.',
    sources: ['hansbury'],
    confirmedBy: ['K17', 'K18', 'K19', 'K30', 'K37'],
    setting: RECORD,
    wanted: [
      {
        of: 'killed, in the middle run',
        unit: 'people',
        threshold: { kind: 'between', low: 200, high: 260 },
        origin: 'table',
      },
    ],
    measure: (lab) => [median(approved(lab).map(({ theatre }) => theatre.killed))],
  },
];
