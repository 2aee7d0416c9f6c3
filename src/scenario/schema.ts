/** The shape of a scenario file. Names are those of the compiled `Scenario` in the engine. */
import { z } from 'zod';
import { memberFields, outsiderFields, tiesSchema } from './actors-schema.ts';
import {
  briefingSchema,
  recordOutcomeSchema,
  recordSchema,
  situationSchema,
} from './story-schema.ts';
import {
  byId,
  coordinates,
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

const ISO_DATE = 'a date like 2022-01-05';
const HOURS = 'a multiple of 12 from 12 to 168';

const turnSchema = mapping({
  date: z
    .string(ISO_DATE)
    .regex(/^\d{4}-\d{2}-\d{2}$/, ISO_DATE)
    .describe('Local date'),
  part: oneOf(['day', 'morning', 'night']),
  hours: z
    .int(HOURS)
    .min(12, HOURS)
    .max(168, HOURS)
    .multipleOf(12, HOURS)
    .describe('Length in hours, a multiple of 12'),
});

/** A member's deviations from actors.yaml; a member that is not there needs every field. */
const memberSchema = mapping({
  ...partial(memberFields),
  need: mapping(partial(memberFields.need.def.shape)).optional(),
}).describe('Deviations from actors.yaml; an actor that is not there needs every field');

const outsiderSchema = mapping(partial(outsiderFields)).describe(
  'Deviations from actors.yaml; an actor that is not there needs every field',
);

const siteSchema = mapping({
  id: slug(),
  name: words(60),
  at: coordinates().describe('[longitude, latitude] in decimal degrees'),
  pull: meter().describe('Pull on crowds and armed groups, 0..1000'),
  weight: meter().describe('What holding it means for the regime, 0..1000'),
  garrison: whole(1, 10000).describe('Troops that guard it fully'),
  control: meter().default(1000).describe("The host's control at the start, 0..1000"),
  armoury: yesOrNo().default(false).describe('True where looting it arms the crowd'),
  landing: yesOrNo().default(false).describe('True where transports land'),
});

const shift = () => whole(-1000, 1000).default(0);

const truthSchema = mapping({
  id: slug(),
  name: words(120),
  weight: whole(1, 1000).describe('Relative weight of the draw'),
  crowds: shift().describe('Added to the starting meter'),
  loyalty: shift().describe('Added to the starting meter'),
  split: shift().describe('Added to the starting meter'),
  resentment: meter().describe('How much foreign boots feed the crowd, 0..1000'),
  deference: meter().describe('How much an outside guarantee settles the elite, 0..1000'),
});

const theatreSchema = mapping({
  kind: oneOf(['unrest']).describe('Type of theatre'),
  host: slug().describe('The member in trouble'),
  crowds: meter().describe('People in the streets at the start, 0..1000'),
  armed: meter().describe('Arms among them at the start, 0..1000'),
  loyalty: meter().describe('Loyalty of the security forces at the start, 0..1000'),
  split: meter().describe('Split in the elite at the start, 0..1000'),
  grievance: meter().describe('Grievance at the start, 0..1000'),
  ladder: list(
    mapping({
      id: slug(),
      name: words(60),
      crowds: meter().describe('Reached when crowds are at least this …'),
      armed: meter().describe('… and arms at least this'),
    }),
    10,
    2,
  ).describe('Rungs of escalation, lowest first; the first starts at 0 and 0'),
  sites: list(siteSchema, 24, 1).describe('Places that can be held, contested or lost'),
  truths: list(truthSchema, 6, 1).describe('What may be true underneath; one is drawn by seed'),
  freedPerThousand: whole(0, 5000).describe('Host personnel freed by 1000 foreign guards'),
  deadliness: whole(0, 10000).describe(
    'Deaths in twelve hours when crowds, arms and force are all at 1000',
  ),
  plate: slug().describe('Looks of the place on the map: id of the plate'),
});

const caseSchema = mapping({
  threat: oneOf(['unrest', 'attack', 'quarrel']),
  victim: slug().describe('The member that the crisis happens to'),
  severity: meter().describe('900 regime at stake; 800 hundreds dead in an attack; 600 about 100'),
  opponent: meter().describe('150 crowds with looted arms; 400 a peer; 600 a stronger state'),
  troopsNeeded: whole(1, 100000).describe('Troops below which help scales down'),
  askedRung: z
    .literal([0, 1, 2, 3, 4, 5, 6, 7, 8], 'a rung of the response ladder, 0 to 8')
    .describe('Rung of the response ladder that the victim asks for, 0..8'),
  nameAsked: yesOrNo().default(false).describe('True when the victim wants a culprit named'),
  accused: slug().nullable().default(null).describe('The one accused; leave out for none'),
  patron: slug().nullable().default(null).describe("The accused's patron; leave out for none"),
  affront: meter().describe('How far a force text affronts the West, 0..1000'),
});

const meansSchema = mapping({
  capital: meter().describe('Political capital, 0..1000'),
  standing: meter().describe("To be seen as the region's guarantor, 0..1000"),
  burden: meter().describe('How much the war takes, 0..1000'),
  forces: meter().describe('Forces free of the war, 0..1000'),
  sortiesPerHalfDay: whole(0, 1000).describe('Sorties in twelve hours when nothing else asks'),
  acts: whole(1, 12).describe('Acts a turn when nothing else asks'),
  expeditionary: whole(1, 100000).describe('Troops that can be sent at once'),
});

const placeSchema = mapping({
  id: slug(),
  name: words(60),
  at: coordinates(),
  kind: oneOf(['capital', 'city', 'airbase']),
});

const sourceSchema = mapping({
  title: words(300),
  url: z
    .string('a web address beginning with https://')
    .regex(/^https?:\/\/[^\s<>"]+$/, 'a web address beginning with https://')
    .max(1000, 'a web address beginning with https://'),
});

export const scenarioSchema = mapping({
  format: z.literal(1, 'the format number 1').describe('Version of this file format'),
  id: slug().describe('Id of the scenario, for example kazakhstan-2022'),
  briefing: briefingSchema,
  turns: list(turnSchema, 24, 8).describe('8 to 24 turns, one after the other'),
  moscow: slug().describe('The member that the player decides for'),
  chair: slug().describe('The member whose turn it is to preside'),
  members: byId(memberSchema.nullable()).describe('Members that take part'),
  outsiders: byId(outsiderSchema.nullable()).describe('Outsiders that take part'),
  ties: tiesSchema.default({}).describe('Deviations from the ties in actors.yaml'),
  case: caseSchema.describe('What makes the case what it is for the Council'),
  means: meansSchema.describe("Moscow's means at the start"),
  theatre: theatreSchema,
  byRoad: list(slug(), 12).default([]).describe('Members whose contingent comes by road'),
  situations: list(situationSchema, 120).describe('Scheduled and conditional events'),
  places: list(placeSchema, 60).describe('Places on the map that are not sites'),
  record: list(recordSchema, 24).describe('What was done in history'),
  recordOutcome: recordOutcomeSchema,
  sources: z
    .record(sourceId(), sourceSchema, 'a mapping from source ids')
    .describe('Sources by id; every id used in a text must be here'),
});

/** Validated content of a scenario file, before it is merged with the actors. */
export type ScenarioSource = z.output<typeof scenarioSchema>;

type Partial<T extends Record<string, z.ZodType>> = { [K in keyof T]: z.ZodOptional<T[K]> };

function partial<T extends Record<string, z.ZodType>>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, field.optional()]),
  ) as Partial<T>;
}
