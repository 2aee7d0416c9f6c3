/**
 * A player that looks ahead: it plays what it might do now into imagined futures, each continued by several scripted
 * players, and takes what comes out best for its goal. It knows the rules and what has been revealed, nothing else.
 */
import { closed, type Action, type GameState, type Scenario } from '../../../engine/index.ts';
import { drawFrom, type Draw } from '../../luck.ts';
import { bilateral } from '../bilateral.ts';
import { hawk } from '../hawk.ts';
import { multilateral } from '../multilateral.ts';
import { given } from '../orders.ts';
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
  /** Futures in which the continuations are compared at the start of a turn. */
  readonly first: number;
  /** Futures in which every candidate is tried then. */
  readonly futures: number;
  /** Candidates that are looked at again before each act, and in how many further futures. */
  readonly finalists: number;
  readonly finalFutures: number;
  /** True for a planner that knows the truth underneath, for the worth of knowing it. */
  readonly knowsTruth?: boolean;
}

export const SMALL: Budget = { first: 5, futures: 2, finalists: 5, finalFutures: 7 };

/** What a first look at a turn gave: candidates, the best first, and who continues best. */
interface Survey {
  readonly ranked: readonly Candidate[];
  readonly leader: Policy;
}

class Decision {
  private readonly scenario: Scenario;
  private readonly state: GameState;
  private readonly name: string;
  private readonly budget: Budget;
  private readonly worth: (values: Vector) => number;

  constructor(scenario: Scenario, state: GameState, name: string, goal: Goal, budget: Budget) {
    this.scenario = scenario;
    this.state = state;
    this.name = name;
    this.budget = budget;
    this.worth = (values) => worthFor(goal, values);
  }

  /** Plays `count` futures from the one with number `from`: the same for every candidate. */
  private look(acts: readonly Action[], by: Policy, from: number, count: number): Outlook {
    const outlook = new Outlook();
    for (let at = from; at < from + count; at += 1)
      outlook.add(
        rollOut(
          this.scenario,
          this.state,
          acts,
          by,
          `${this.name}|${String(at)}`,
          this.budget.knowsTruth,
        ),
      );
    return outlook;
  }

  /** Who continues best. Whoever led before stays unless another is surely better. */
  private leaderAfter(before: Policy | undefined): Policy {
    const { first } = this.budget;
    const looks = CONTINUATIONS.map((by) => ({ by, outlook: this.look([], by, 0, first) }));
    let best = looks.find(({ by }) => by === before);
    for (const one of looks) {
      const gain = best
        ? before === undefined
          ? this.worth(one.outlook.mean) - this.worth(best.outlook.mean)
          : one.outlook.gainOver(best.outlook, this.worth)
        : 1;
      if (gain > 0) best = one;
    }
    return best?.by ?? passive;
  }

  /** Who continues best from here, and all candidates under that continuation, the best first. */
  survey(candidates: readonly Candidate[], before: Policy | undefined): Survey {
    const leader = this.leaderAfter(before);
    const ranked = candidates
      .map((candidate) => ({
        candidate,
        worth: this.worth(this.look(candidate.acts, leader, 0, this.budget.futures).mean),
      }))
      .sort((a, b) => b.worth - a.worth)
      .map(({ candidate }) => candidate);
    return { ranked, leader };
  }

  /**
   * What the leader would do, or the first few candidates where one is surely better: the luckiest of many that are
   * worth nothing looks better than it is.
   */
  final({ ranked, leader }: Survey): Candidate {
    const { finalists, finalFutures, first } = this.budget;
    const usual = this.look([], leader, first, finalFutures);
    let best = { candidate: firstActs(this.scenario, this.state, this.name)(leader), gain: 0 };
    for (const candidate of ranked.slice(0, finalists)) {
      const outlook = this.look(candidate.acts, leader, first, finalFutures);
      const gain = outlook.gainOver(usual, this.worth);
      if (gain > best.gain) best = { candidate, gain };
    }
    return best.candidate;
  }
}

/** What a continuation would do first. */
export type FirstAct = (by: Policy) => Candidate;

export function firstActs(scenario: Scenario, state: GameState, name: string): FirstAct {
  return (by) => {
    const action = by(scenario, name)(state);
    // Whoever takes over has no memory of what was done a moment ago.
    if (action.kind === 'endTurn' || given(state, action)) return WAIT;
    return { kind: action.kind === 'act' ? action.measure : action.kind, acts: [action] };
  };
}

/** True where the first step of a plan is open. */
function isOpen(scenario: Scenario, state: GameState, { acts: [first] }: Candidate): boolean {
  return first !== undefined && closed(scenario, state, first) === null;
}

/** Whether an amendment is granted: both ways are played. */
const WAYS: readonly Candidate[] = [AMEND, HEAR].map((way) => ({ kind: way.kind, acts: [way] }));

/**
 * A planner for that goal. The more it may play, the better it chooses, and the longer it takes. Each turn it surveys
 * once; before every act what is left is weighed again.
 */
export function planner(goal: Goal, budget: Budget): Policy {
  return (scenario, seed) => {
    const draw: Draw = drawFrom('planner', seed);
    let plan: readonly Action[] = [];
    let survey: Survey | undefined;
    let surveyed = 0;
    return (state) => {
      const name = `${seed}|${String(state.step)}`;
      const decide = new Decision(scenario, state, name, goal, budget);
      if (state.phase === 'council') {
        if (closed(scenario, state, AMEND) !== null) return HEAR;
        return decide.survey(WAYS, survey?.leader).ranked[0]?.acts[0] ?? HEAR;
      }
      const [next, ...later] = plan;
      plan = later;
      if (next && closed(scenario, state, next) === null) return next;
      if (!survey || surveyed !== state.turn) {
        const candidates = candidatesIn(scenario, state, draw);
        survey = decide.survey(candidates, survey?.leader);
        surveyed = state.turn;
      }
      const { leader } = survey;
      const ranked = survey.ranked.filter((candidate) => isOpen(scenario, state, candidate));
      const chosen = decide.final({ ranked, leader });
      survey = { ranked: ranked.filter((candidate) => candidate !== chosen), leader };
      plan = chosen.acts.slice(1);
      return chosen.acts[0] ?? END_TURN;
    };
  };
}
