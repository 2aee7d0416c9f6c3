/** Measures towards outsiders: cover from backers, explanations to critics. */
import { mul } from '../arithmetic.ts';
import { coverer } from '../council/cover.ts';
import { memberState, shift, raise, since, usesOf, type Game } from '../game.ts';
import type { Scenario } from '../scenario.ts';
import type { GameState, OutsiderState } from '../state.ts';
import { faded, price, shut, useKey, type Measure } from './measure.ts';

/** What reassuring the accused or its patron adds to the victim's anger, the first time. Design number. */
const OVERHEARD = 24;

/** What Moscow can say of a rival's monitors. */
const ATTITUDES = ['tolerate', 'contest'] as const;
/** What leave to look buys and costs; what contesting it costs and delays. Points of 1000, design numbers. */
const TOLERATE = {
  concern: -40,
  standing: -18,
  trust: 14,
  anger: -50,
  stability: 10,
  backer: 25,
  foothold: 60,
};
const CONTEST = { trust: -25, anger: 45, standing: 12, backer: -40, foothold: -60 };
/** How much longer contested monitors take, and how much sooner those come who may, per mille of the time that is left. */
const DELAYS = 500;
const HASTENS = -350;

function outsidersOf(scenario: Scenario, leaning: 'critic' | 'backer'): string[] {
  return scenario.outsiders.filter((o) => o.leaning === leaning).map((o) => o.id);
}

function find(state: GameState, id: string): OutsiderState | undefined {
  return state.outsiders.find((o) => o.id === id);
}

export const reassure: Measure = {
  id: 'reassure',
  group: 'outsiders',
  cost: price(12),
  aims: (scenario) => outsidersOf(scenario, 'backer'),
  closed: (_, state, aim) =>
    usesOf(state, useKey('reassure', aim)) >= 2 ? shut('alreadyDone') : null,
  run(game, aim) {
    const { state, scenario } = game;
    const outsider = find(state, aim);
    if (!outsider) return;
    const from = since(state.turn, 'actTaken');
    shift(game, aim, outsider, 'concern')
      .by('reassurance', -faded(state, 'reassure', aim, 110), undefined, from)
      .apply();
    shift(game, aim, outsider, 'foothold')
      .by('reassurance', faded(state, 'reassure', aim, 26), undefined, from)
      .apply();
    // One backer's word carries votes among those who listen to it.
    if (coverer(scenario)?.id === aim) raise(game, 'covered');
    const { accused, patron, victim } = scenario.case;
    if (aim !== accused && aim !== patron) return;
    // Whoever was attacked hears what is said to the other side.
    const attacked = memberState(state, victim);
    const heard = faded(state, 'reassure', aim, OVERHEARD);
    shift(game, victim, attacked, 'anger').by('reassurance', heard, aim, from).apply();
  },
};

export const explain: Measure = {
  id: 'explain',
  group: 'outsiders',
  cost: price(12),
  aims: (scenario) => outsidersOf(scenario, 'critic'),
  closed: (_, state, aim) =>
    usesOf(state, useKey('explain', aim)) >= 3 ? shut('alreadyDone') : null,
  run(game, aim) {
    const { state } = game;
    const outsider = find(state, aim);
    if (!outsider) return;
    const from = since(state.turn, 'actTaken');
    // A date makes an explanation worth listening to.
    const dated = state.contingent?.leavesAt != null ? 60 : 0;
    const worth = faded(state, 'explain', aim, 80) + dated;
    shift(game, aim, outsider, 'concern').by('explanation', -worth, undefined, from).apply();
  },
};

/** Every backer of the scenario hears what Moscow makes of the monitors. */
function backersHear(game: Game, by: number): void {
  const from = since(game.state.turn, 'actTaken');
  for (let i = 0; i < game.state.outsiders.length; i += 1) {
    const outsider = game.state.outsiders[i];
    if (!outsider || game.scenario.outsiders[i]?.leaning !== 'backer') continue;
    shift(game, outsider.id, outsider, 'concern').by('monitors', by, undefined, from).apply();
  }
}

/** Those who are on their way come later, or sooner, by that share of the time that is left. */
function reschedule({ state }: Game, by: number): void {
  const { monitor, hour } = state;
  if (monitor.status !== 'invited' || monitor.arrivesAt === null) return;
  monitor.arrivesAt += mul(by, Math.max(0, monitor.arrivesAt - hour));
}

function tolerate(game: Game, rival: OutsiderState | undefined): void {
  const { state, scenario } = game;
  const from = since(state.turn, 'actTaken');
  const victim = memberState(state, scenario.case.victim);
  state.monitor.attitude = 'tolerated';
  reschedule(game, HASTENS);
  if (rival) {
    shift(game, rival.id, rival, 'concern')
      .by('monitors', TOLERATE.concern, undefined, from)
      .apply();
    shift(game, rival.id, rival, 'foothold')
      .by('monitors', TOLERATE.foothold, undefined, from)
      .apply();
  }
  for (const meter of ['trust', 'anger', 'stability'] as const)
    shift(game, victim.id, victim, meter).by('monitors', TOLERATE[meter], undefined, from).apply();
  shift(game, 'moscow', state.moscow, 'standing')
    .by('monitors', TOLERATE.standing, undefined, from)
    .apply();
  backersHear(game, TOLERATE.backer);
}

function contest(game: Game, rival: OutsiderState | undefined): void {
  const { state, scenario } = game;
  const from = since(state.turn, 'actTaken');
  const victim = memberState(state, scenario.case.victim);
  state.monitor.attitude = 'contested';
  reschedule(game, DELAYS);
  if (rival) {
    shift(game, rival.id, rival, 'foothold')
      .by('monitors', CONTEST.foothold, undefined, from)
      .apply();
  }
  shift(game, victim.id, victim, 'trust').by('monitors', CONTEST.trust, undefined, from).apply();
  shift(game, victim.id, victim, 'anger').by('monitors', CONTEST.anger, undefined, from).apply();
  shift(game, 'moscow', state.moscow, 'standing')
    .by('monitors', CONTEST.standing, undefined, from)
    .apply();
  backersHear(game, CONTEST.backer);
}

export const monitor: Measure = {
  id: 'monitor',
  group: 'outsiders',
  cost: price(10),
  applies: (scenario) => scenario.monitor !== null,
  aims: () => ATTITUDES,
  closed(_, state) {
    if (state.monitor.status === 'absent') return shut('noMonitor');
    return state.monitor.attitude === 'silent' ? null : shut('alreadySaid');
  },
  run(game, aim) {
    const rival = find(game.state, game.scenario.monitor?.by ?? '');
    if (aim === 'tolerate') tolerate(game, rival);
    else contest(game, rival);
  },
};
