/** Parts of a scenario file that tell a story: briefing, situations, record. */
import { z } from 'zod';
import type { Condition } from '../engine/index.ts';
import { LENGTHS, MEASURES, SIZES } from '../engine/index.ts';
import { MOST_TURNS } from './limits.ts';
import {
  flagName,
  list,
  mapping,
  meter,
  oneOf,
  slug,
  sourceId,
  whole,
  words,
  yesOrNo,
} from './values.ts';

const sources = () =>
  list(sourceId(), 12).default([]).describe('Ids of the sources behind this text');

const statement = mapping({
  text: words().describe('One paragraph'),
  sources: sources(),
  contested: words(600)
    .or(z.literal(''))
    .default('')
    .describe('What the sources disagree about; leave out where they agree'),
});

/** Texts that the reader sees first. */
export const briefingSchema = mapping({
  title: words(80).describe('Title of the dossier'),
  summary: words(300).describe('Two or three sentences for the title screen'),
  kind: words(60).describe('Kind of crisis in two or three words'),
  question: words(200).describe('The question that the player has to answer'),
  paragraphs: list(statement, 12, 1).describe('The situation, one paragraph an item'),
  stakes: list(statement, 8, 1).describe('What is at stake'),
  cast: list(mapping({ actor: slug(), line: words(300) }), 20, 1).describe(
    'Who takes part, with one line on what each wants',
  ),
});

const metersMark = whole(-1000, 1000);

const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  mapping({
    all: list(conditionSchema, 12, 1).optional().describe('Every one of these holds'),
    any: list(conditionSchema, 12, 1).optional().describe('At least one of these holds'),
    not: conditionSchema.optional().describe('This does not hold'),
    turn: turnWindow.optional().describe('A turn, or [first, last], both included, counted from 1'),
    flag: flagName().optional().describe('A flag that the rules or a situation have raised'),
    meter: words(120).optional().describe('A meter, for example theatre.crowds'),
    above: metersMark.optional().describe('The meter is greater than this'),
    below: metersMark.optional().describe('The meter is less than this'),
    truth: slug().optional().describe('This is the hidden truth of the run: for noisy signs of it'),
  }),
) as z.ZodType<Condition>;

const TURN_WINDOW = `a turn from 1 to ${MOST_TURNS}, or [first turn, last turn]`;
const turnNumber = z.int(TURN_WINDOW).min(1, TURN_WINDOW).max(MOST_TURNS, TURN_WINDOW);
const turnWindow = z.union(
  [
    turnNumber.transform((turn): [number, number] => [turn, turn]),
    z.tuple([turnNumber, turnNumber], TURN_WINDOW),
  ],
  TURN_WINDOW,
);

const effectSchema = z.union(
  [
    mapping({
      meter: words(120).describe('A meter, for example kazakhstan.stability'),
      by: whole(-1000, 1000).describe('Added to it'),
    }),
    mapping({ flag: flagName().describe('A flag to raise') }),
  ],
  'an effect: {meter, by} or {flag}',
);

/** A scheduled or conditional event. */
export const situationSchema = mapping({
  id: slug(),
  actor: slug().describe('Whose news it is'),
  when: conditionSchema.describe('What must hold; an empty mapping always does'),
  chance: meter().default(1000).describe('Chance in 1000, each turn that the condition holds'),
  effects: list(effectSchema, 12).default([]).describe('What it changes'),
  desk: oneOf(['council', 'theatre', 'capitals', 'outsiders']).describe(
    'Where it is put among the dispatches',
  ),
  violent: yesOrNo().default(false).describe('True where people are hurt'),
  title: words(120),
  text: words(1200).describe('What happens in the run, whatever happened in history'),
  inRecord: words(600)
    .optional()
    .describe('What happened in history, where it has numbers or an end of its own'),
  sources: sources(),
});

const tableSchema = mapping({
  rung: z
    .literal([1, 2, 3, 4, 5, 6, 7, 8], 'a rung of the response ladder, 1 to 8')
    .describe('Rung of the response ladder, 1..8'),
  basis: oneOf(['article2', 'article4']).describe('Article of the treaty'),
  names: slug().nullable().default(null).describe('The one named as culprit; leave out for none'),
  size: z
    .literal([0, ...SIZES], `${['0', ...SIZES].join(', ')} troops (0 below rung 7)`)
    .default(0)
    .describe('Troops; 0 below rung 7'),
  days: z
    .literal([0, ...LENGTHS], `${['0', ...LENGTHS].join(', ')} days (0 below rung 7)`)
    .default(0)
    .describe('Length of the mandate; 0 below rung 7'),
  task: oneOf(['guard', 'police']).default('guard'),
  closes: yesOrNo()
    .default(false)
    .describe('At rung 5: true for a final package, false for an interim one'),
});

const aim = z
  .union([words(60), z.int()], 'an actor, site, pace, frame, task or number of days')
  .transform(String);

const actSchema = z.union(
  [
    mapping({ table: tableSchema }),
    mapping({ act: oneOf(MEASURES), aim: aim.optional() }),
    oneOf(['amend', 'hear', 'withdrawText']),
  ],
  'an act: {table: …}, {act: …, aim: …}, amend, hear or withdrawText (turns end by themselves)',
);

/** What was done in history, one entry for a turn in which something was done. */
export const recordSchema = mapping({
  turn: whole(1, MOST_TURNS),
  text: words(1200).describe('What happened, in words'),
  sources: sources(),
  acts: list(actSchema, 24)
    .default([])
    .describe('Acts to play at this turn, or at the first later turn where they are open'),
});

/** What the record ended with. */
export const recordOutcomeSchema = mapping({
  killed: z
    .tuple([whole(0, 100000), whole(0, 100000)], '[lowest, highest] number of people killed')
    .describe('[lowest, highest] number of people killed'),
  displaced: z
    .tuple(
      [whole(0, 10_000_000), whole(0, 10_000_000)],
      '[lowest, highest] number of people driven from their homes',
    )
    .default([0, 0])
    .describe('[lowest, highest] number of people driven from their homes'),
  text: words(1200),
  sources: sources(),
});

export type RecordAct = z.output<typeof actSchema>;
export type EffectSource = z.output<typeof effectSchema>;
