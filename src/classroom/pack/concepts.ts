/**
 * What a class draws arrows between, and where each of it stands in the causes that events carry. The arrows of
 * the model are not written down anywhere: they are counted from events (`causal-map.ts`) by this table.
 */
import type { Cause, EventKind } from '../../engine/index.ts';

export const CONCEPTS = [
  'request',
  'trust',
  'precedent',
  'force',
  'naming',
  'ties',
  'consent',
  'help',
  'acts',
  'capital',
  'burden',
  'losses',
  'standing',
  'hedging',
] as const;
export type ConceptId = (typeof CONCEPTS)[number];

/** A factor that speaks of a concept. */
export interface Sign {
  readonly factor: Cause['factor'];
  /**
   * 1 where the factor is there because there is much of the concept, -1 where it is there because there is little.
   * `tie` where it may be either: the sign of the tie of the one who is moved to the one whom the cause is about.
   */
  readonly sense: 1 | -1 | 'tie';
  /** `named` where it counts only before a text that names a culprit. */
  readonly when?: 'named';
}

/** Where a concept is itself moved. Without either it is only ever a cause. */
export interface Moved {
  /** Last part of a meter's name, and its owner where only one counts. */
  readonly meter?: { readonly key: string; readonly owner?: string };
  /** Events whose causes push it up where their amounts are above zero. */
  readonly event?: EventKind;
}

export interface Concept {
  readonly id: ConceptId;
  readonly speaks: readonly Sign[];
  readonly moved: Moved;
}

function much(...factors: readonly Cause['factor'][]): readonly Sign[] {
  return factors.map((factor) => ({ factor, sense: 1 }));
}

function little(...factors: readonly Cause['factor'][]): readonly Sign[] {
  return factors.map((factor) => ({ factor, sense: -1 }));
}

const TABLE: Readonly<Record<ConceptId, Omit<Concept, 'id'>>> = {
  /** That the host has asked. */
  request: { speaks: [...much('appeal'), ...little('uninvited')], moved: { event: 'requestMade' } },
  /** Trust of members that help comes. */
  trust: { speaks: much('trust', 'reciprocity'), moved: { meter: { key: 'trust' } } },
  /** Fear that the same could be done on one's own soil. */
  precedent: { speaks: much('precedent', 'sovereignty'), moved: { meter: { key: 'fear' } } },
  /** Troops from abroad: how many, how long, against whom. */
  force: {
    speaks: much(
      'troopsOnSoil',
      'foreignBoots',
      'presence',
      'combatForce',
      'foreignPolice',
      'deployment',
      'costOfSending',
      'entrapment',
      'overstay',
    ),
    moved: { event: 'troopsPledged' },
  },
  /** That a text names a culprit: it meets ties to the one named, and sanctions. */
  naming: {
    speaks: [
      { factor: 'tieToAccused', sense: 1, when: 'named' },
      { factor: 'sanctions', sense: 1, when: 'named' },
    ],
    moved: {},
  },
  /** How close a member is to the accused. */
  ties: { speaks: [{ factor: 'tieToAccused', sense: 'tie' }], moved: {} },
  /** Members' consent in the Council, and what it decides. */
  consent: {
    speaks: [...much('adopted'), ...little('objection', 'failedText', 'absence')],
    moved: { event: 'voteCast' },
  },
  /** Help that is seen to arrive. */
  help: {
    speaks: [
      ...much('answerSeen', 'delivered', 'debtKept'),
      ...little('disappointment', 'answerAwaited', 'noAnswer', 'hollowAnswer'),
    ],
    moved: {},
  },
  /** What Moscow does to win governments over. */
  acts: {
    speaks: much('price', 'visit', 'pressure', 'promise', 'cover', 'guarantor'),
    moved: {},
  },
  capital: { speaks: much('capital'), moved: { meter: { key: 'capital', owner: 'moscow' } } },
  /** How heavily Moscow's own war weighs. */
  burden: { speaks: much('war'), moved: { meter: { key: 'burden', owner: 'moscow' } } },
  /** People killed. */
  losses: { speaks: much('bloodshed', 'killing'), moved: { event: 'peopleKilled' } },
  /** Moscow's standing as one who keeps its word. */
  standing: { speaks: much('standing'), moved: { meter: { key: 'standing', owner: 'moscow' } } },
  /** Insurance that members take out elsewhere. */
  hedging: { speaks: much('hedging'), moved: { meter: { key: 'hedge' } } },
};

export const CONCEPT_TABLE: readonly Concept[] = CONCEPTS.map((id) => ({ id, ...TABLE[id] }));
