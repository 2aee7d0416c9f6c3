/**
 * A player that looks ahead: it plays what it might do now into imagined futures, each continued by several scripted
 * players, and takes what comes out best for its goal. It knows the rules and what has been revealed, nothing else.
 */
import { closed, type Action, type GameState, type Scenario } from '../../../engine/index.ts';
import { drawFrom, type Draw } from '../../luck.ts';
import { bilateral } from '../bilateral.ts';
import { hawk } from '../hawk.ts';
import { multilateral } from '../multilateral.ts';
import { passive } from '../passive.ts';
import { AMEND, END_TURN, HEAR, type Policy } from '../policy.ts';
import { record } from '../record.ts';
import { reference } from '../reference.ts';
import { candidatesIn, WAIT, type Candidate } from './candidates.ts';
import { worthFor, type Goal, type Vector } from './goal.ts';
import { Outlook, rollOut } from './rollout.ts';

/** Whoever might take over from the planner. */
export const CONTINUATIONS: readonly Policy[] = [
  multilateral,
  bilateral,
  record,
  passive,
  hawk,
  reference,
];

/** How much is played for one decision. */
export interface Budget {
  /** Futures that every continuation, and then every candidate, is tried in first. */
  readonly futures: number;
  /** Candidates that are looked at again, and in how many further futures. */
  readonly finalists: number;
  readonly finalFutures: number;
  /** Continuations under which the finalists are looked at. */
  readonly continuations: number;
}

export const SMALL: Budget = { futures: 2, finalists: 4, finalFutures: 6, continuations: 2 };

interface Tried {
  readonly candidate: Candidate;
  readonly by: Policy;
  readonly outlook: Outlook;
}

class Decision {
  private readonly scenario: Scenario;
  private readonly state: GameState;
  private readonly name: string;
  private readonly goal: Goal;

  constructor(scenario: Scenario, state: GameState, name: string, goal: Goal) {
    this.scenario = scenario;
    this.state = state;
    this.name = name;
    this.goal = goal;
  }

  /** Plays `count` futures from the one with number `from`: the same for every candidate. */
  private look(tried: Tried, from: number, count: number): void {
    for (let at = from; at < from + count; at += 1) {
      const { candidate, by, outlook } = tried;
      outlook.add(
        rollOut(this.scenario, this.state, candidate.acts, by, `${this.name}|${String(at)}`),
      );
    }
  }

  private best(all: readonly Tried[]): Tried[] {
    return all
      .map((tried) => ({ tried, worth: worthFor(this.goal, tried.outlook.mean) }))
      .sort((a, b) => b.worth - a.worth)
      .map(({ tried }) => tried);
  }

  private tried(candidate: Candidate, by: Policy, futures: number): Tried {
    const tried = { candidate, by, outlook: new Outlook() };
    this.look(tried, 0, futures);
    return tried;
  }

  /** Candidates by their worth, all under the best continuation; and the continuations by theirs. */
  survey(candidates: readonly Candidate[], follow: FirstAct, budget: Budget): Survey {
    const followed = this.best(
      CONTINUATIONS.map((by) => this.tried(follow(by), by, budget.futures)),
    );
    const leader = followed[0]?.by ?? passive;
    const first = this.best([
      ...followed,
      ...candidates.map((candidate) => this.tried(candidate, leader, budget.futures)),
    ]);
    const ranked = new Map<string, Candidate>();
    for (const { candidate } of first) {
      const key = JSON.stringify(candidate.acts);
      if (!ranked.has(key)) ranked.set(key, candidate);
    }
    return { ranked: [...ranked.values()], by: followed.map(({ by }) => by) };
  }

  /**
   * The best of the first few and of waiting, in further futures under several continuations. An act has to be surely
   * better than waiting: the luckiest of many that are worth nothing looks better than it is.
   */
  final({ ranked, by }: Survey, budget: Budget): Candidate {
    const few = ranked.filter(({ kind }) => kind !== WAIT.kind).slice(0, budget.finalists);
    const worth = (values: Vector) => worthFor(this.goal, values);
    let best = { candidate: WAIT, worth: -1 };
    for (const player of by.slice(0, budget.continuations)) {
      const look = (candidate: Candidate) => {
        const tried = { candidate, by: player, outlook: new Outlook() };
        this.look(tried, budget.futures, budget.finalFutures);
        return tried.outlook;
      };
      const waiting = look(WAIT);
      const base = worth(waiting.mean);
      if (base > best.worth) best = { candidate: WAIT, worth: base };
      for (const candidate of few) {
        const gained = base + look(candidate).gainOver(waiting, worth);
        if (gained > best.worth) best = { candidate, worth: gained };
      }
    }
    return best.candidate;
  }
}

/** What a first look at a turn gave: candidates and continuations, the best first. */
interface Survey {
  readonly ranked: readonly Candidate[];
  readonly by: readonly Policy[];
}

/** What a continuation would do first. */
export type FirstAct = (by: Policy) => Candidate;

export function firstActs(scenario: Scenario, state: GameState, name: string): FirstAct {
  return (by) => {
    const action = by(scenario, name)(state);
    const kind = action.kind === 'act' ? action.measure : action.kind;
    return { kind: kind === 'endTurn' ? WAIT.kind : kind, acts: [action] };
  };
}

/** Whether an amendment is granted: both ways are played. */
function answer(scenario: Scenario, state: GameState, decide: Decision, budget: Budget): Action {
  if (closed(scenario, state, AMEND) !== null) return HEAR;
  const ways: Candidate[] = [AMEND, HEAR].map((way) => ({ kind: way.kind, acts: [way] }));
  const { ranked } = decide.survey(ways, () => ways[1] ?? WAIT, budget);
  return ranked[0]?.acts[0] ?? HEAR;
}

/** True where the first step of a plan is open. */
function isOpen(scenario: Scenario, state: GameState, { acts: [first] }: Candidate): boolean {
  return first !== undefined && closed(scenario, state, first) === null;
}

/**
 * A planner for that goal. The more it may play, the better it chooses, and the longer it takes. Each turn is
 * surveyed once; after the first act the best of what is left is weighed again.
 */
export function planner(goal: Goal, budget: Budget): Policy {
  return (scenario, seed) => {
    const draw: Draw = drawFrom('planner', seed);
    let plan: Action[] = [];
    let survey: Survey = { ranked: [], by: [] };
    let surveyed = 0;
    return (state) => {
      const name = `${seed}|${String(state.step)}`;
      const decide = new Decision(scenario, state, name, goal);
      if (state.phase === 'council') return answer(scenario, state, decide, budget);
      const [next, ...later] = plan;
      plan = later;
      if (next && closed(scenario, state, next) === null) return next;
      if (surveyed !== state.turn) {
        const candidates = candidatesIn(scenario, state, draw);
        survey = decide.survey(candidates, firstActs(scenario, state, name), budget);
        surveyed = state.turn;
      }
      const ranked = survey.ranked.filter((candidate) => isOpen(scenario, state, candidate));
      const chosen = decide.final({ ...survey, ranked }, budget);
      survey = { ...survey, ranked: ranked.filter((candidate) => candidate !== chosen) };
      plan = chosen.acts.slice(1);
      return chosen.acts[0] ?? END_TURN;
    };
  };
}
