/**
 * How members voted when Moscow wanted something: six votes of the General Assembly on Ukraine, two asks for
 * its war, one closing text, and the texts that the appeals of 2022 were answered with. Data with sources.
 */
import type { ActorId } from '../../engine/index.ts';

/** Which of the two sets of profiles was in force: before or after January 2022 and the invasion. */
export type Mood = 'january2022' | 'september2022' | 'november2022';

/**
 * With Moscow, neither with nor against it (abstained, absent), or against it; `notWith` where the record only
 * says that it was not with Moscow.
 */
export type Answer = 'with' | 'neither' | 'against' | 'notWith';

/** A hand raised for Moscow outside the Council's business with a victim. All per mille. */
export interface EndorsementItem {
  readonly kind: 'endorsement';
  readonly id: string;
  readonly date: string;
  readonly mood: Mood;
  /** What was endorsed: 1000 an invasion, 700 an annexation, 500 militarisation, 250 a seat. */
  readonly gravity: number;
  /** 600 a vote or declaration, 1300 a legal act. */
  readonly binding: number;
  readonly push: number;
  /** States voting the other way, of all 193; what a member that signs is drawn into; whether one no blocks. */
  readonly lonely: number;
  readonly opponent: number;
  readonly stake: number;
  /** What the members did; one that is left out is not known well enough to count. */
  readonly answers: Readonly<Record<ActorId, Answer>>;
  readonly source: string;
}

/** Where the sources are named in full: docs, and here by publication. */
const UNVOTES = 'UN General Assembly roll calls (unvotes data set)';

export const ENDORSEMENTS: readonly EndorsementItem[] = [
  {
    kind: 'endorsement',
    id: 'crimea-2014',
    date: '2014-03-27',
    mood: 'january2022',
    gravity: 700,
    binding: 600,
    push: 300,
    lonely: 518,
    opponent: 0,
    stake: 0,
    answers: {
      armenia: 'with',
      belarus: 'with',
      kazakhstan: 'neither',
      kyrgyzstan: 'neither',
      tajikistan: 'neither',
    },
    source: `${UNVOTES}, resolution 68/262`,
  },
  {
    kind: 'endorsement',
    id: 'militarisation-2019',
    date: '2019-12-09',
    mood: 'january2022',
    gravity: 500,
    binding: 600,
    push: 250,
    lonely: 326,
    opponent: 0,
    stake: 0,
    answers: {
      armenia: 'with',
      belarus: 'with',
      kazakhstan: 'neither',
      kyrgyzstan: 'with',
      tajikistan: 'neither',
    },
    source: `${UNVOTES}, resolution 74/17`,
  },
  {
    kind: 'endorsement',
    id: 'invasion-2022',
    date: '2022-03-02',
    mood: 'september2022',
    gravity: 1000,
    binding: 600,
    push: 500,
    lonely: 730,
    opponent: 0,
    stake: 0,
    answers: {
      armenia: 'neither',
      belarus: 'with',
      kazakhstan: 'neither',
      kyrgyzstan: 'neither',
      tajikistan: 'neither',
    },
    source:
      'Resolution ES-11/1, 141 to 5 with 35 abstentions: Neatkariga; abstentions listed 16 May 2022',
  },
  {
    kind: 'endorsement',
    id: 'seat-2022',
    date: '2022-04-07',
    mood: 'september2022',
    gravity: 250,
    binding: 600,
    push: 800,
    lonely: 482,
    opponent: 0,
    stake: 0,
    answers: {
      armenia: 'neither',
      belarus: 'with',
      kazakhstan: 'with',
      kyrgyzstan: 'with',
      tajikistan: 'with',
    },
    source: 'Resolution ES-11/3, list of no votes: TASS; Armenia is not on it',
  },
  {
    kind: 'endorsement',
    id: 'annexations-2022',
    date: '2022-10-12',
    mood: 'september2022',
    gravity: 700,
    binding: 600,
    push: 500,
    lonely: 741,
    opponent: 0,
    stake: 0,
    answers: {
      armenia: 'neither',
      belarus: 'with',
      kazakhstan: 'neither',
      kyrgyzstan: 'neither',
      tajikistan: 'neither',
    },
    source: 'Resolution ES-11/4, no votes and abstentions: TASS',
  },
  {
    kind: 'endorsement',
    id: 'peace-2023',
    date: '2023-02-23',
    mood: 'november2022',
    gravity: 1000,
    binding: 600,
    push: 500,
    lonely: 730,
    opponent: 0,
    stake: 0,
    answers: {
      armenia: 'neither',
      belarus: 'with',
      kazakhstan: 'neither',
      kyrgyzstan: 'neither',
      tajikistan: 'neither',
    },
    source:
      'Resolution ES-11/6, 141 to 7 with 32 abstentions; members’ votes from general knowledge',
  },
  {
    kind: 'endorsement',
    id: 'united-front-2022',
    date: '2022-05-16',
    mood: 'september2022',
    gravity: 1000,
    binding: 600,
    push: 500,
    lonely: 365,
    opponent: 900,
    stake: 1000,
    answers: {
      armenia: 'notWith',
      belarus: 'with',
      kazakhstan: 'against',
      kyrgyzstan: 'notWith',
      tajikistan: 'notWith',
    },
    source: 'Moscow summit, 16 May 2022: Meduza; only Minsk spoke for it, no consensus on a role',
  },
  {
    kind: 'endorsement',
    id: 'recognition-2022',
    date: '2022-06-17',
    mood: 'september2022',
    gravity: 700,
    binding: 1300,
    push: 500,
    lonely: 730,
    opponent: 900,
    stake: 0,
    answers: {
      armenia: 'neither',
      belarus: 'neither',
      kazakhstan: 'against',
      kyrgyzstan: 'neither',
      tajikistan: 'neither',
    },
    source:
      'No member recognised the two republics; Kazakhstan said so aloud: Ukrainska Pravda, 17 June 2022',
  },
];

/** A text before the Council, with what members did or, where it was never put, that it was not agreed to. */
export interface TextItem {
  readonly kind: 'text';
  readonly id: string;
  readonly date: string;
  readonly mood: Mood;
  readonly appeal: 'kazakhstan' | 'armenia';
  readonly rung: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  readonly size: number;
  readonly days: number;
  readonly named: boolean;
  readonly closes: boolean;
  /** True where Moscow wanted it and others did not: what a weighted mean cannot see. All endorsements are. */
  readonly lonelyWish: boolean;
  /** `no` of a member is an objection; null where only the fate of the text is known. */
  readonly objectors: readonly ActorId[] | null;
  readonly agreed: boolean;
  readonly source: string;
}

const QUIET = { size: 0, days: 0, named: false, closes: false } as const;

export const TEXTS: readonly TextItem[] = [
  {
    kind: 'text',
    id: 'guards-kazakhstan',
    date: '2022-01-06',
    mood: 'january2022',
    appeal: 'kazakhstan',
    rung: 7,
    size: 2500,
    days: 14,
    named: false,
    closes: false,
    lonelyWish: false,
    objectors: [],
    agreed: true,
    source: 'Sputnik, 6 January 2022: 2,500 peacekeepers',
  },
  {
    ...QUIET,
    kind: 'text',
    id: 'mission-armenia',
    date: '2022-09-13',
    mood: 'september2022',
    appeal: 'armenia',
    rung: 4,
    lonelyWish: false,
    objectors: [],
    agreed: true,
    source: 'Council by video, 13 September 2022: a mission and a working group',
  },
  {
    ...QUIET,
    kind: 'text',
    id: 'declaration-armenia',
    date: '2022-09-13',
    mood: 'september2022',
    appeal: 'armenia',
    rung: 6,
    named: true,
    closes: true,
    lonelyWish: true,
    objectors: null,
    agreed: false,
    source: 'Asked for by Yerevan, never agreed: Horizon Weekly, November 2022',
  },
  {
    ...QUIET,
    kind: 'text',
    id: 'guards-armenia',
    date: '2022-09-15',
    mood: 'september2022',
    appeal: 'armenia',
    rung: 7,
    size: 2500,
    days: 14,
    lonelyWish: true,
    objectors: null,
    agreed: false,
    source: 'The chief of the joint staff ruled out peacekeepers: TASS, 15 September 2022',
  },
  {
    ...QUIET,
    kind: 'text',
    id: 'closing-armenia',
    date: '2022-11-23',
    mood: 'november2022',
    appeal: 'armenia',
    rung: 5,
    closes: true,
    lonelyWish: true,
    objectors: ['armenia'],
    agreed: false,
    source:
      'Yerevan summit: its host refused declaration and measures: Horizon Weekly, November 2022',
  },
];
