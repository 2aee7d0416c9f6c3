/**
 * Questions for the discussion. Each leans on a work and is asked where this class's runs give it something to hold on
 * to: which ones, follows from the runs and from nothing else. Words: `pack-question-<id>` is the question, `-why` what
 * in the runs it comes from, `-says` what the work says.
 */
import type { Report } from '../report.ts';
import { endOf } from '../votes.ts';
import { ClassFacts, percentOf } from './class-facts.ts';

/** Works that questions lean on, by the ids under which the page cites them. */
export type DiscussionWork =
  | 'snyder'
  | 'leeds'
  | 'leeds2003'
  | 'berkemeier'
  | 'crescenzi'
  | 'mattes'
  | 'narang'
  | 'christensen'
  | 'johnson'
  | 'kenwick'
  | 'fearon'
  | 'scholz'
  | 'schelling'
  | 'signorino'
  | 'mckelvey'
  | 'esarey';

export const TOPICS = [
  'reliability',
  'dilemma',
  'reputation',
  'council',
  'force',
  'method',
] as const;
type Topic = (typeof TOPICS)[number];

/** What the runs say that the question is about. */
interface Found {
  /** How much there is to it, 0..100: the strongest are asked. */
  readonly strength: number;
  readonly numbers: Readonly<Record<string, number>>;
}

interface Rule {
  readonly id: string;
  readonly topic: Topic;
  readonly works: readonly DiscussionWork[];
  /** Undefined where the runs say nothing about it. */
  readonly find: (facts: ClassFacts) => Found | undefined;
}

/** So many are asked. */
export const FEWEST_QUESTIONS = 5;
export const MOST_QUESTIONS = 7;
/** Of one topic. */
const MOST_OF_A_TOPIC = 2;
/** Fewer yeses to troops than this say nothing of who shared the load. */
const FEW_YESES = 10;
/** Beyond the fewest, a question has to be as strong as this. */
const STRONG = 25;

export interface DiscussionQuestion {
  readonly id: string;
  readonly topic: Topic;
  readonly works: readonly DiscussionWork[];
  readonly numbers: Readonly<Record<string, number>>;
}

/** How evenly a part splits a whole: 100 for halves, 0 for all or none. */
function evenness(part: number, whole: number): number {
  const share = percentOf(part, whole);
  return 2 * Math.min(share, 100 - share);
}

/** `part` of `whole`, where there is enough of it. */
function part(of: number, whole: number, strength: number, least = 1): Found | undefined {
  return of < least || whole === 0
    ? undefined
    : { strength, numbers: { part: of, whole, share: percentOf(of, whole) } };
}

/** In the order of their being asked where they are equally strong. */
export const DISCUSSION: readonly Rule[] = [
  {
    id: 'kept-promise',
    topic: 'reliability',
    works: ['leeds'],
    find: (facts) =>
      part(
        facts.sentTroops,
        facts.finished.length,
        evenness(facts.sentTroops, facts.finished.length),
      ),
  },
  {
    id: 'seldom-fulfilled',
    topic: 'reliability',
    works: ['berkemeier'],
    find: (facts) => {
      const [whole, without] = [facts.finished.length, facts.finished.length - facts.sentTroops];
      return part(without, whole, percentOf(without, whole) - 30, Math.ceil(whole / 2));
    },
  },
  {
    id: 'cheap-to-break',
    topic: 'reliability',
    works: ['leeds2003'],
    find: (facts) => {
      const letDown = facts.count(({ played }) => played.happened.ally === false);
      return part(letDown, facts.finished.length, percentOf(letDown, facts.finished.length) - 25);
    },
  },
  {
    id: 'two-fears',
    topic: 'dilemma',
    works: ['snyder'],
    find: (facts) => {
      const [drawnIn, leftAlone] = [facts.weighed('entrapment'), facts.weighed('guarantee')];
      const whole = facts.answers.length;
      if (drawnIn === 0 || leftAlone === 0) return undefined;
      const strength = 2 * percentOf(Math.min(drawnIn, leftAlone), whole);
      return { strength, numbers: { drawnIn, leftAlone, whole } };
    },
  },
  {
    id: 'precedent',
    topic: 'dilemma',
    works: ['snyder', 'mattes'],
    find: (facts) => {
      const feared = facts.weighed('precedent');
      return part(feared, facts.answers.length, percentOf(feared, facts.answers.length));
    },
  },
  {
    id: 'passed-buck',
    topic: 'dilemma',
    works: ['christensen'],
    find: (facts) => {
      const { yes, sent } = facts.burdenShared;
      const kept = yes - sent;
      return yes < FEW_YESES ? undefined : part(kept, yes, percentOf(kept, yes) - 20);
    },
  },
  {
    id: 'known-by-deeds',
    topic: 'reputation',
    works: ['crescenzi'],
    find: (facts) => {
      const failed = facts.ended('paperTiger', 'bystander');
      return part(failed, facts.finished.length, 2 * percentOf(failed, facts.finished.length));
    },
  },
  {
    id: 'spread-risk',
    topic: 'reputation',
    works: ['narang'],
    find: (facts) => {
      const away = facts.answers.filter(({ choice }) => choice === 'away').length;
      return part(away, facts.answers.length, 3 * percentOf(away, facts.answers.length));
    },
  },
  {
    id: 'patron-alone',
    topic: 'reputation',
    works: ['mattes'],
    find: (facts) => {
      const alone = facts.ended('lonePoliceman', 'openEndedGarrison');
      return part(alone, facts.finished.length, 2 * percentOf(alone, facts.finished.length));
    },
  },
  {
    id: 'one-objection',
    topic: 'council',
    works: ['scholz', 'schelling'],
    find: (facts) => {
      const blocked = facts.votes.filter((vote) => endOf(vote) === 'blocked').length;
      return part(blocked, facts.votes.length, 2 * percentOf(blocked, facts.votes.length));
    },
  },
  {
    id: 'named-in-public',
    topic: 'council',
    works: ['fearon'],
    find: (facts) => {
      const named = facts.count(({ played }) =>
        played.votes.some(({ text }) => text.names !== null),
      );
      return part(named, facts.finished.length, evenness(named, facts.finished.length));
    },
  },
  {
    id: 'loyal-yes',
    topic: 'council',
    works: ['leeds2003', 'snyder'],
    find: (facts) => {
      const loyal = facts.weighed('loyalty');
      return part(loyal, facts.answers.length, percentOf(loyal, facts.answers.length) - 55);
    },
  },
  {
    id: 'deterrence',
    topic: 'force',
    works: ['johnson', 'kenwick'],
    find: (facts) => {
      const more = facts.count(({ played }) => played.happened.losses === true);
      return part(more, facts.finished.length, evenness(more, facts.finished.length));
    },
  },
  {
    id: 'same-act-other-end',
    topic: 'method',
    works: ['mckelvey', 'signorino'],
    find: ({ report, finished }) => {
      const endings = report.verdicts.filter(({ runs }) => runs > 0).length;
      return endings < 2
        ? undefined
        : { strength: Math.min(60, 15 * endings), numbers: { endings, whole: finished.length } };
    },
  },
  {
    id: 'hidden-minds',
    topic: 'method',
    works: ['esarey'],
    find: ({ report: { calibration } }) => {
      const { brier, predictions } = calibration;
      if (brier === null) return undefined;
      const strength = Math.min(100, Math.round(brier * 200));
      return { strength, numbers: { predictions, brier } };
    },
  },
  {
    id: 'no-experiment',
    topic: 'method',
    works: ['signorino'],
    find: ({ report }) =>
      report.arms.length > 0 || report.runs.length === 0
        ? undefined
        : { strength: 20, numbers: { whole: report.runs.length } },
  },
  {
    id: 'dealt-by-chance',
    topic: 'method',
    works: ['signorino'],
    find: ({ report: { arms } }) => {
      // None where an arm has too few runs to be compared.
      const compared = arms.flatMap(({ dimensions }) =>
        dimensions.flatMap(({ against }) => against ?? []),
      );
      const clear = compared.filter(({ low, high }) => low > 0 || high < 0).length;
      return compared.length === 0
        ? undefined
        : { strength: clear > 0 ? 70 : 45, numbers: { arms: arms.length, clear } };
    },
  },
];

/**
 * Five to seven questions where the runs give as many, the strongest first, of one topic two at most; fewer only where
 * so little was played that no more rules find anything.
 */
export function chosenQuestions(report: Report): readonly DiscussionQuestion[] {
  const facts = new ClassFacts(report);
  const found = DISCUSSION.flatMap(({ find, ...rule }) => {
    const what = find(facts);
    return what ? [{ ...rule, ...what }] : [];
  }).sort((a, b) => b.strength - a.strength);
  const chosen: typeof found = [];
  for (const one of found) {
    const alike = chosen.filter(({ topic }) => topic === one.topic).length;
    const wanted = chosen.length < FEWEST_QUESTIONS || one.strength >= STRONG;
    if (alike < MOST_OF_A_TOPIC && wanted && chosen.length < MOST_QUESTIONS) chosen.push(one);
  }
  return chosen.map(({ id, topic, works, numbers }) => ({ id, topic, works, numbers }));
}
