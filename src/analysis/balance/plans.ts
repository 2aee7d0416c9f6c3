/**
 * Standing orders drawn by chance: strategies as a player might hold them, each the same whatever the seed of the
 * game. They span the space that the balance table asks about; most are mediocre, some are good.
 */
import {
  clausesOf,
  type Action,
  type GameState,
  type Resolution,
  type Scenario,
} from '../../engine/index.ts';
import { drawFrom, pick, type Draw } from '../luck.ts';
import { alone } from '../policies/bilateral.ts';
import { councilFirst } from '../policies/multilateral.ts';
import { act, following, type Order } from '../policies/orders.ts';
import type { Policy } from '../policies/policy.ts';
import { chanceToPass, doubters, draftsOf, mayTable } from '../policies/texts.ts';
import { keepsTo, LINES, lineOf } from './lines.ts';
import { keepingTo, STANCES } from './stances.ts';

type Orders = (scenario: Scenario, state: GameState) => readonly Order[];

/** One standing order in this many is given. */
const GIVEN = 3;
/** Standing orders wait until a turn up to this one. */
const LATEST = 4;

/** What may be ordered; each a list of acts that belong together. */
function menuOf(scenario: Scenario, draw: Draw): Orders[] {
  const { theatre, outsiders, case: facts } = scenario;
  const ofLeaning = (leaning: string) => outsiders.filter((one) => one.leaning === leaning);
  const sides = theatre.kind === 'unrest' ? [] : theatre.sides.map(({ id }) => id);
  const frames = ['terrorists', 'domestic', 'restraint', 'orchestration', 'aggression'] as const;
  const frame = pick(draw, frames);
  const capital = pick(
    draw,
    scenario.members.map(({ id }) => id).filter((id) => id !== scenario.moscow),
  );
  const notice = pick(draw, ['2', '5', '10']);
  const early = draw(2) === 0;
  const always =
    (...acts: Action[]): Orders =>
    () =>
      acts;
  return [
    always(act('equip')),
    always(act('backIncumbent')),
    always(act('broker')),
    always(act('postBase', 'line')),
    always(act('peacekeepers'), act('advanceParty')),
    always(act('evacuate')),
    always(act('probe')),
    always(act('urgeConcessions')),
    always(act('proposeMechanism')),
    always(act('frame', frame)),
    always(act('refuse')),
    always(...sides.slice(0, 1).map((id) => act('warn', id))),
    always(act('visit', theatre.host)),
    always(act('visit', capital)),
    always(...ofLeaning('backer').map(({ id }) => act('reassure', id))),
    always(...ofLeaning('critic').map(({ id }) => act('explain', id))),
    always(...(facts.accused === null ? [] : [act('seekConsent', facts.accused)])),
    always(act('deliver')),
    always(act('monitor', pick(draw, ['tolerate', 'contest']))),
    (_, state) => (early || state.theatre.orderRestored ? [act('setDate', notice)] : []),
  ];
}

/** Worst odds at which a plan tables its text, drawn with the plan. */
const ODDS = [0.3, 0.6, 0.9] as const;

/** Puts one text before the Council as soon as somebody asked or died, helped by a promise or not. */
function council(text: Resolution, odds: number, promises: boolean): Orders {
  return (scenario, state) => {
    const called = state.request !== null || state.theatre.killed > 0;
    const before = state.council.decided.some(
      ({ rung, decision }) => rung === text.rung && decision !== 'withdrawn',
    );
    if (!called || before || !mayTable(scenario, state)) return [];
    const first = promises ? doubters(scenario, state, text)[0] : undefined;
    const help: Order[] = first ? [act('promise', first.member)] : [];
    const table: Order = () =>
      chanceToPass(scenario, state, text) < odds ? undefined : { kind: 'table', text };
    return [...help, table];
  };
}

function anyText(scenario: Scenario, draw: Draw): Resolution {
  const rung = pick(draw, clausesOf(scenario).rungs);
  return pick(
    draw,
    draftsOf(scenario).filter((text) => text.rung === rung),
  );
}

/** What a plan is built on: two texts of its own, the Council first, or Moscow alone. */
function baseOf(number: number, scenario: Scenario, draw: Draw): Orders {
  const texts = [anyText(scenario, draw), anyText(scenario, draw)].map((text) =>
    council(text, pick(draw, ODDS), draw(2) === 0),
  );
  if (number % 3 === 1) return councilFirst.orders;
  if (number % 3 === 2) return alone.orders;
  return (scenario, state) => texts.flatMap((one) => one(scenario, state));
}

/** Holds a plan's orders to one tack. */
type Tack = (state: GameState, orders: readonly Order[]) => readonly Order[];

/** The tack that is drawn: a line on unrest, where half of the plans take it by acts too; a stance at a front. */
function tackOf({ theatre }: Scenario, draw: Draw): Tack {
  if (theatre.kind !== 'unrest') {
    const stance = pick(draw, STANCES);
    return (_, orders) => keepingTo(stance, orders);
  }
  const line = pick(draw, LINES);
  const firmly = draw(2) === 0;
  return (state, orders) =>
    [...(firmly ? lineOf(line, state) : []), ...orders].filter((order) =>
      keepsTo(line, state, order),
    );
}

/** The plan with that number: its base, a third of the menu, an answer to reports, a pace of transports. */
export function planOf(number: number): Policy {
  return (scenario, seed) => {
    const draw = drawFrom('plan', String(number));
    const base = baseOf(number, scenario, draw);
    const report = pick(draw, ['publish', 'split', 'bury']);
    const pace = pick(draw, ['surge', 'steady']);
    const extras = menuOf(scenario, draw)
      .map((given) => ({ given, from: 1 + draw(LATEST), kept: draw(GIVEN) === 0 }))
      .filter(({ kept }) => kept);
    const grants = draw(2) === 0;
    const keeps = tackOf(scenario, draw);
    return following({
      orders: (scenario, state) =>
        keeps(state, [
          act('answerReport', report),
          ...extras
            .filter(({ from }) => state.turn >= from)
            .flatMap(({ given }) => given(scenario, state)),
          ...base(scenario, state),
          act('airlift', pace),
        ]),
      grants: () => grants,
    })(scenario, seed);
  };
}
