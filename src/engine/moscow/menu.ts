/** Moscow's menu: every measure by id, and whether an act is open. */
import type { ActAction, MeasureId } from '../action.ts';
import { countUse, cause, shift, type Game } from '../game.ts';
import type { ActOption, Closed, Cost } from '../option.ts';
import type { Scenario } from '../scenario.ts';
import type { GameState } from '../state.ts';
import { explain, monitor, reassure } from './abroad.ts';
import { advanceParty, backIncumbent, equip } from './bilateral.ts';
import { moveDrill } from './drills.ts';
import { press, promise, soundOut, urgeConcessions, visit } from './capitals.ts';
import { seekConsent } from './consent.ts';
import { airlift, changeTask, guardFirst, setDate, withdraw } from './force.ts';
import { shut, useKey, type Measure } from './measure.ts';
import { proposeMechanism } from './mechanism.ts';
import { probe } from './probe.ts';
import { evacuate, peacekeepers, postBase } from './presence.ts';
import { refuse } from './refusal.ts';
import { answerReport, deliver } from './reports.ts';
import { askRecognition, askTroops, askUnitedFront } from './support.ts';
import { broker } from './truce.ts';
import { frame } from './voice.ts';
import { warn } from './warning.ts';

const MENU: Readonly<Record<MeasureId, Measure>> = {
  refuse,
  answerReport,
  proposeMechanism,
  moveDrill,
  soundOut,
  promise,
  press,
  visit,
  urgeConcessions,
  askUnitedFront,
  askRecognition,
  askTroops,
  broker,
  backIncumbent,
  equip,
  deliver,
  evacuate,
  postBase,
  advanceParty,
  peacekeepers,
  seekConsent,
  probe,
  reassure,
  explain,
  monitor,
  warn,
  frame,
  airlift,
  guardFirst,
  changeTask,
  setDate,
  withdraw,
};
const ORDER = Object.values(MENU);

/** What stands in the way of any act of this cost now, or null. */
export function affordable(state: GameState, cost: Cost): Closed | null {
  if (state.phase === 'over') return shut('gameOver');
  if (state.phase === 'council') return shut('textOnTable');
  const { moscow } = state;
  if (moscow.acts < cost.acts) return shut('noActsLeft');
  if (moscow.capital < cost.capital) {
    return { reason: 'capitalShort', needed: cost.capital, present: moscow.capital };
  }
  if (moscow.sorties < cost.sorties) {
    return { reason: 'noLift', needed: cost.sorties, present: moscow.sorties };
  }
  return null;
}

/** Takes the price of an act. */
export function pay(game: Game, cost: Cost): void {
  const { moscow } = game.state;
  moscow.acts -= cost.acts;
  moscow.sorties -= cost.sorties;
  shift(game, 'moscow', moscow, 'capital').by('price', -cost.capital).apply();
}

function costOf(measure: Measure, aim: string): Cost {
  return measure.costFor?.(aim) ?? measure.cost;
}

const AIMS = new WeakMap<Scenario, Map<MeasureId, readonly string[] | null>>();

/** What a measure can be aimed at in a scenario; remembered, since it is the same for the whole game. */
function aimsOf(scenario: Scenario, measure: Measure): readonly string[] | null {
  let all = AIMS.get(scenario);
  if (!all) {
    all = new Map();
    AIMS.set(scenario, all);
  }
  let aims = all.get(measure.id);
  if (aims === undefined) {
    aims = measure.aims(scenario);
    all.set(measure.id, aims);
  }
  return aims;
}

/** Political capital that an act takes, points; 0 for one that there is not. */
export function capitalOf({ measure: id, aim }: ActAction): number {
  const measure = Object.hasOwn(MENU, id) ? MENU[id] : undefined;
  return measure ? costOf(measure, aim ?? '').capital : 0;
}

/** Why an act is closed, or null where it is open. */
export function closedAct(scenario: Scenario, state: GameState, action: ActAction): Closed | null {
  const measure = Object.hasOwn(MENU, action.measure) ? MENU[action.measure] : undefined;
  if (!measure || measure.applies?.(scenario) === false) return shut('noSuchAim');
  const aims = aimsOf(scenario, measure);
  if (
    aims === null
      ? action.aim !== undefined
      : action.aim === undefined || !aims.includes(action.aim)
  ) {
    return shut('noSuchAim');
  }
  const aim = action.aim ?? '';
  return affordable(state, costOf(measure, aim)) ?? measure.closed(scenario, state, aim);
}

export function act(game: Game, action: ActAction): void {
  const measure = MENU[action.measure];
  const aim = action.aim ?? '';
  const cost = costOf(measure, aim);
  const { capital } = cost;
  game.tell?.({
    kind: 'actTaken',
    measure: measure.id,
    aim: action.aim ?? null,
    capital,
    because: [cause('price', 0 - capital)],
  });
  pay(game, cost);
  countUse(game.state, useKey(measure.id, aim));
  measure.run(game, aim);
}

/** Every act, open or closed, in the menu's order. */
export function actOptions(scenario: Scenario, state: GameState): ActOption[] {
  const list: ActOption[] = [];
  for (const measure of ORDER) {
    if (measure.applies?.(scenario) === false) continue;
    const { id, aims } = measure;
    const group = measure.groupIn?.(scenario) ?? measure.group;
    const targets = aims(scenario);
    if (targets === null) {
      list.push({
        kind: 'act',
        measure: id,
        group,
        cost: costOf(measure, ''),
        closed: closedAct(scenario, state, { kind: 'act', measure: id }),
      });
      continue;
    }
    for (const aim of targets) {
      const closed = closedAct(scenario, state, { kind: 'act', measure: id, aim });
      list.push({ kind: 'act', measure: id, aim, group, cost: costOf(measure, aim), closed });
    }
  }
  return list;
}
