/**
 * What Moscow has begun and must see through: reports, debts, warnings, the front's demand, dates. Each
 * with the act that settles it, where there is one.
 */
import type {
  ActorId,
  GameState,
  MeasureId,
  Occasion,
  Option,
  Scenario,
} from '../../engine/index.ts';
import { frontOf, turnOf } from '../theatre.ts';

/** The act, or the tabling of a text, that a line leads to. */
export type DueAct = MeasureId | 'table';

interface Settled {
  /** Undefined where nothing can be done now. */
  readonly act: DueAct | undefined;
  /** True where it costs something already now, or will at the end of this turn. */
  readonly pressing: boolean;
}

export type Due = Settled &
  (
    | { readonly kind: 'warning'; readonly to: ActorId; readonly boots: boolean }
    | { readonly kind: 'report' }
    | { readonly kind: 'reportComes'; readonly turn: number }
    | { readonly kind: 'request'; readonly by: ActorId }
    | {
        readonly kind: 'debt';
        readonly to: ActorId;
        readonly delivered: number;
        readonly sorties: number;
        readonly turn: number;
      }
    | { readonly kind: 'front'; readonly demand: number; readonly short: number }
    | { readonly kind: 'consent'; readonly owed: readonly ActorId[] }
    | { readonly kind: 'airlift'; readonly troops: number }
    | { readonly kind: 'withdrawal'; readonly turn: number }
    | { readonly kind: 'noDate'; readonly turn: number }
    | { readonly kind: 'monitors'; readonly turn: number }
    | {
        readonly kind: 'occasion';
        readonly id: string;
        readonly what: Occasion['kind'];
        readonly host: ActorId;
        readonly turn: number;
      }
  );

interface Standing {
  readonly scenario: Scenario;
  readonly state: GameState;
  readonly options: readonly Option[];
}

/** All that is due, the most pressing first. */
export function dueOf(standing: Standing): Due[] {
  if (standing.state.phase === 'over') return [];
  const all = [
    ...warningOf(standing),
    ...reportOf(standing),
    ...requestOf(standing),
    ...debtsOf(standing),
    ...consentOf(standing),
    ...liftOf(standing),
    ...troopsOf(standing),
    ...monitorsOf(standing),
    ...occasionOf(standing),
  ];
  return [...all.filter(({ pressing }) => pressing), ...all.filter(({ pressing }) => !pressing)];
}

/** The first of these acts that is open, else the first that is on the menu at all. */
function actFor({ options }: Standing, wanted: readonly DueAct[]): DueAct | undefined {
  const has = (act: DueAct, open: boolean) =>
    options.some(
      (option) =>
        (option.kind === 'table'
          ? act === 'table'
          : 'measure' in option && option.measure === act) &&
        (!open || option.closed === null),
    );
  return wanted.find((act) => has(act, true)) ?? wanted.find((act) => has(act, false));
}

/** What shows that a warning was meant. */
const SUBSTANCE: readonly DueAct[] = ['postBase', 'peacekeepers', 'table'];

function warningOf(standing: Standing): Due[] {
  const { contingent, moscow, warning } = standing.state;
  if (!warning?.called) return [];
  const { to } = warning;
  const boots = moscow.posted > 0 || contingent?.units.some(({ landed }) => landed > 0) === true;
  return boots
    ? [{ kind: 'warning', to, boots, act: undefined, pressing: false }]
    : [{ kind: 'warning', to, boots, act: actFor(standing, SUBSTANCE), pressing: true }];
}

function reportOf(standing: Standing): Due[] {
  const { scenario, state } = standing;
  const { mission } = state;
  if (!mission || mission.answer !== null) return [];
  if (mission.landedTurn > 0) {
    return [{ kind: 'report', act: actFor(standing, ['answerReport']), pressing: true }];
  }
  const turn = turnOf(scenario, mission.dueHour, 'arrival');
  return [{ kind: 'reportComes', turn, act: undefined, pressing: false }];
}

function requestOf(standing: Standing): Due[] {
  const { request } = standing.state;
  if (!request || request.answered !== null) return [];
  return [{ kind: 'request', by: request.by, act: actFor(standing, ['table']), pressing: true }];
}

function debtsOf(standing: Standing): Due[] {
  const { scenario, state } = standing;
  return state.debts
    .filter(({ outcome }) => outcome === 'open')
    .map(({ to, delivered, sorties, dueHour }) => {
      const turn = turnOf(scenario, dueHour, 'deadline');
      const act = actFor(standing, ['deliver']);
      return { kind: 'debt', to, delivered, sorties, turn, act, pressing: turn <= state.turn + 1 };
    });
}

function consentOf(standing: Standing): Due[] {
  const { pending } = standing.state.council;
  if (!pending || pending.owed.length === 0) return [];
  const act = actFor(standing, ['visit', 'promise', 'press']);
  return [{ kind: 'consent', owed: pending.owed, act, pressing: false }];
}

/** Sorties that are flown elsewhere are missed at the front. */
function liftOf({ state }: Standing): Due[] {
  const { frontDemand: demand, sorties } = state.moscow;
  if (demand <= 0) return [];
  const short = Math.max(0, demand - sorties);
  return [{ kind: 'front', demand, short, act: undefined, pressing: short > 0 }];
}

const HOURS_A_DAY = 24;

/** Troops that were agreed and have not left yet: those who may fly, and those whose vote at home is still out. */
function waitingOf({ units }: NonNullable<GameState['contingent']>): number {
  return units.reduce((sum, { pledged, ready, ratified }) => sum + (ratified ? ready : pledged), 0);
}

/** Troops that nobody has ordered to fly, else when those who are there leave. */
function troopsOf(standing: Standing): Due[] {
  const { scenario, state } = standing;
  const { contingent } = state;
  if (!contingent || contingent.gone || contingent.leaving) return [];
  if (contingent.leavesAt !== null) {
    const turn = turnOf(scenario, contingent.leavesAt);
    return [{ kind: 'withdrawal', turn, act: actFor(standing, ['withdraw']), pressing: false }];
  }
  const waiting = waitingOf(contingent);
  if (contingent.airlift === 'waits' && waiting > 0) {
    const act = actFor(standing, ['airlift']);
    return [{ kind: 'airlift', troops: waiting, act, pressing: true }];
  }
  if (contingent.arrivedAt === null) return [];
  const turn = turnOf(scenario, contingent.arrivedAt + contingent.days * HOURS_A_DAY, 'deadline');
  const act = actFor(standing, ['setDate']);
  // Once it is over everybody asks when they leave.
  const pressing = state.theatre.orderRestored || turn <= state.turn + 1;
  return [{ kind: 'noDate', turn, act, pressing }];
}

function monitorsOf(standing: Standing): Due[] {
  const { monitor } = standing.state;
  if (monitor.status !== 'invited' || monitor.arrivesAt === null) return [];
  const turn = turnOf(standing.scenario, monitor.arrivesAt, 'deadline');
  return [{ kind: 'monitors', turn, act: actFor(standing, ['monitor']), pressing: false }];
}

/** The next drill or summit: where anger shows. */
function occasionOf(standing: Standing): Due[] {
  const { scenario, state } = standing;
  const next = scenario.calendar.find(
    ({ id, turn }) =>
      turn >= state.turn && state.occasions.some((one) => one.id === id && one.status === 'ahead'),
  );
  if (!next) return [];
  const { id, kind: what, host, turn } = next;
  const act = what === 'drill' ? actFor(standing, ['moveDrill']) : undefined;
  return [{ kind: 'occasion', id, what, host, turn, act, pressing: false }];
}

/** Truces that did not hold. */
export function brokenTruces(state: GameState): number {
  const front = frontOf(state);
  return front ? front.truces - (front.truce ? 1 : 0) : 0;
}
