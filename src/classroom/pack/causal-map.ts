/**
 * The arrows of the model: which concept pushes which up or down, counted over the causes that the events of many
 * games carry. Built by `npm run causes` into `src/classroom/built/causal-map.json`.
 */
import { playOut, POLICIES, seedOfGame, type PolicyName } from '../../analysis/index.ts';
import {
  RULES_VERSION,
  tie,
  type Cause,
  type GameEvent,
  type Scenario,
} from '../../engine/index.ts';
import { CONCEPT_TABLE, type Concept, type ConceptId, type Sign } from './concepts.ts';

/** What a factor does along an arrow. */
interface Share {
  readonly factor: string;
  /** Moves in which it pushed the target up, and down. */
  readonly up: number;
  readonly down: number;
}

/** An arrow. */
export interface Edge {
  readonly from: ConceptId;
  readonly to: ConceptId;
  /** Which way more of `from` pushes `to`: `both` where neither way has 85 in 100. */
  readonly sign: 'raises' | 'lowers' | 'both';
  /** Moves of `to` in which `from` pushed it up, and down. */
  readonly up: number;
  readonly down: number;
  /** The factors behind it, the most frequent first. */
  readonly shares: readonly Share[];
}

export interface CausalMap {
  readonly rulesVersion: string;
  /** Hashes of the scenarios by id. */
  readonly scenarios: Readonly<Record<string, string>>;
  readonly policies: readonly PolicyName[];
  /** Games of each policy in each scenario. */
  readonly games: number;
  /** Moves of each concept that is ever moved: votes, moves of a meter, reports of people killed. */
  readonly moves: Readonly<Partial<Record<ConceptId, number>>>;
  readonly edges: readonly Edge[];
}

/** Ways to play that are quick, and unlike each other. */
export const MAP_POLICIES = [
  'record',
  'passive',
  'random',
  'hawk',
  'bilateral',
  'multilateral',
  'reference',
] as const satisfies readonly PolicyName[];

/** An arrow has to be seen in so many moves, and in one of so many of its target's. */
const FEWEST_MOVES = 10;
const ONE_IN = 200;
/** From this share on an arrow has one sign. */
const ONE_WAY = 0.85;

/** The map of these scenarios, each played `games` times with each policy. Takes some 10 ms a game. */
export function causalMapOf(scenarios: readonly Scenario[], games: number): CausalMap {
  const count = new MoveCount();
  for (const scenario of scenarios) {
    for (const policy of MAP_POLICIES) {
      for (let game = 0; game < games; game += 1) {
        const hear = count.listener(scenario);
        playOut(scenario, seedOfGame('causes', game), POLICIES[policy], { event: hear });
      }
    }
  }
  return {
    rulesVersion: RULES_VERSION,
    scenarios: Object.fromEntries(scenarios.map(({ id, hash }) => [id, hash])),
    policies: MAP_POLICIES,
    games,
    moves: Object.fromEntries(count.moves),
    edges: count.edges(),
  };
}

interface Tally {
  up: number;
  down: number;
  readonly shares: Map<string, { up: number; down: number }>;
}

/** Counts, move by move, who pushed whom which way. */
export class MoveCount {
  readonly moves = new Map<ConceptId, number>();
  readonly #tallies = new Map<string, Tally>();

  /** A sink for the events of one game. */
  listener(scenario: Scenario): (event: GameEvent) => void {
    let named = false;
    return (event) => {
      if (event.kind === 'textTabled') named = event.text.names !== null;
      const target = movedBy(event);
      if (!target || event.because.length === 0) return;
      this.moves.set(target.id, (this.moves.get(target.id) ?? 0) + 1);
      for (const concept of CONCEPT_TABLE) {
        if (concept.id !== target.id) this.#count(concept, target.id, event, { scenario, named });
      }
    };
  }

  #count(from: Concept, to: ConceptId, event: GameEvent, at: Setting): void {
    const pushes = event.because.flatMap((cause) => {
      const push = pushOf(from.speaks, cause, event, at);
      return push === 0 ? [] : [{ factor: cause.factor, push }];
    });
    const sum = pushes.reduce((all, { push }) => all + push, 0);
    if (sum === 0) return;
    const key = `${from.id} ${to}`;
    const tally = this.#tallies.get(key) ?? { up: 0, down: 0, shares: new Map() };
    this.#tallies.set(key, tally);
    tally[sum > 0 ? 'up' : 'down'] += 1;
    for (const { factor, push } of pushes) {
      const share = tally.shares.get(factor) ?? { up: 0, down: 0 };
      tally.shares.set(factor, share);
      share[push > 0 ? 'up' : 'down'] += 1;
    }
  }

  /** By the order of the concepts. */
  edges(): readonly Edge[] {
    return CONCEPT_TABLE.flatMap(({ id: from }) =>
      CONCEPT_TABLE.flatMap(({ id: to }) => {
        const tally = this.#tallies.get(`${from} ${to}`);
        const least = Math.max(FEWEST_MOVES, (this.moves.get(to) ?? 0) / ONE_IN);
        return tally && tally.up + tally.down >= least ? [edgeOf(from, to, tally)] : [];
      }),
    );
  }
}

interface Setting {
  readonly scenario: Scenario;
  /** True where the text before the Council names a culprit. */
  readonly named: boolean;
}

/** What more of the concept adds to the move by way of this cause; 0 where the cause does not speak of it. */
function pushOf(speaks: readonly Sign[], cause: Cause, event: GameEvent, at: Setting): number {
  const sign = speaks.find(({ factor }) => factor === cause.factor);
  if (!sign || (sign.when === 'named' && !at.named)) return 0;
  if (sign.sense !== 'tie') return cause.amount * sign.sense;
  const accused = cause.about ?? at.scenario.case.accused;
  if (event.kind !== 'voteCast' || accused === null) return 0;
  return cause.amount * Math.sign(tie(at.scenario, event.member, accused));
}

/** The concept that the event moves. */
function movedBy(event: GameEvent): Concept | undefined {
  if (event.kind !== 'meterMoved') {
    return CONCEPT_TABLE.find(({ moved }) => moved.event === event.kind);
  }
  const dot = event.meter.lastIndexOf('.');
  const [owner, key] = [event.meter.slice(0, dot), event.meter.slice(dot + 1)];
  return CONCEPT_TABLE.find(
    ({ moved: { meter } }) =>
      meter?.key === key && (meter.owner === undefined || meter.owner === owner),
  );
}

function edgeOf(from: ConceptId, to: ConceptId, { up, down, shares }: Tally): Edge {
  const [most, all] = [Math.max(up, down), up + down];
  const sign = most < all * ONE_WAY ? 'both' : up > down ? 'raises' : 'lowers';
  const listed = [...shares].map(([factor, share]) => ({ factor, ...share }));
  listed.sort((a, b) => b.up + b.down - a.up - a.down || (a.factor < b.factor ? -1 : 1));
  return { from, to, sign, up, down, shares: listed };
}
