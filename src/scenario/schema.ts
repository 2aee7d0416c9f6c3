/** The shape of a scenario file. Names are those of the compiled `Scenario` in the engine. */
import { z } from 'zod';
import { memberFields, outsiderFields, tiesSchema } from './actors-schema.ts';
import { MOST_ACTORS, MOST_PLACES, MOST_SITUATIONS, MOST_SOURCES, MOST_TURNS } from './limits.ts';
import {
  briefingSchema,
  recordOutcomeSchema,
  recordSchema,
  situationSchema,
} from './story-schema.ts';
import { theatreSchema } from './theatre-schema.ts';
import {
  atMost,
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
const HOURS = 'a multiple of 12 from 12 to 336';

const turnSchema = mapping({
  date: z
    .string(ISO_DATE)
    .regex(/^\d{4}-\d{2}-\d{2}$/, ISO_DATE)
    .describe('Local date'),
  part: oneOf(['day', 'morning', 'night']),
  hours: z
    .int(HOURS)
    .min(12, HOURS)
    .max(336, HOURS)
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
  advantage: byId(meter(), MOST_ACTORS)
    .default({})
    .describe('In a quarrel between members: who is ahead, 0..1000; leave out elsewhere'),
});

const meansSchema = mapping({
  capital: meter().describe('Political capital, 0..1000'),
  standing: meter().describe("To be seen as the region's guarantor, 0..1000"),
  burden: meter().describe('How much the war takes, 0..1000'),
  forces: meter().describe('Forces free of the war, 0..1000'),
  sortiesPerHalfDay: whole(0, 1000).describe('Sorties in twelve hours when nothing else asks'),
  acts: whole(1, 12).describe('Acts a turn when nothing else asks'),
  expeditionary: whole(1, 100000).describe('Troops that can be sent at once'),
  frontSorties: whole(0, 1000)
    .default(0)
    .describe('Sorties in twelve hours that the war asks for at a burden of 1000'),
});

const warSchema = mapping({
  against: slug().describe('The outsider that it is fought against'),
  lonely: meter().describe('States voting the other way, in 1000 of all'),
});

const monitorSchema = mapping({
  by: slug().describe('The outsider that sends them'),
  delay: whole(0, 10000).describe('Hours from the invitation to the first patrol'),
  monitors: whole(1, 10000).describe('How many come'),
});

const occasionSchema = mapping({
  id: slug(),
  name: words(80),
  turn: whole(1, MOST_TURNS).describe('Turn in which it is due'),
  kind: oneOf(['drill', 'summit']),
  host: slug().describe('The member that it is held at'),
});

const baseSchema = mapping({
  id: slug(),
  name: words(60),
  member: slug().describe('The member in whose country it is'),
  troops: whole(1, 100000).describe('Troops that could be posted'),
  at: coordinates(),
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
  turns: list(turnSchema, MOST_TURNS, 8).describe('8 to 24 turns, one after the other'),
  moscow: slug().describe('The member that the player decides for'),
  presidency: list(slug(), MOST_ACTORS, 1).describe(
    'Who presides: the first at the start, then in order',
  ),
  members: byId(memberSchema.nullable(), MOST_ACTORS).describe('Members that take part'),
  outsiders: byId(outsiderSchema.nullable(), MOST_ACTORS).describe('Outsiders that take part'),
  ties: tiesSchema.default({}).describe('Deviations from the ties in actors.yaml'),
  case: caseSchema.describe('What makes the case what it is for the Council'),
  means: meansSchema.describe("Moscow's means at the start"),
  theatre: theatreSchema,
  war: warSchema.nullable().default(null).describe("Moscow's great war; leave out for none"),
  monitor: monitorSchema
    .nullable()
    .default(null)
    .describe('Somebody else who may send monitors; leave out for nobody'),
  calendar: list(occasionSchema, 12).default([]).describe('Drills and summits ahead'),
  bases: list(baseSchema, 12).default([]).describe("Moscow's troops in members' countries"),
  byRoad: list(slug(), MOST_ACTORS).default([]).describe('Members whose contingent comes by road'),
  situations: list(situationSchema, MOST_SITUATIONS).describe('Scheduled and conditional events'),
  places: list(placeSchema, MOST_PLACES).describe('Places on the map that are not sites'),
  record: list(recordSchema, MOST_TURNS).describe('What was done in history'),
  recordOutcome: recordOutcomeSchema,
  sources: atMost(
    z.record(sourceId(), sourceSchema, 'a mapping from source ids'),
    MOST_SOURCES,
  ).describe('Sources by id; every id used in a text must be here'),
});

/** Validated content of a scenario file, before it is merged with the actors. */
export type ScenarioSource = z.output<typeof scenarioSchema>;

type Partial<T extends Record<string, z.ZodType>> = { [K in keyof T]: z.ZodOptional<T[K]> };

function partial<T extends Record<string, z.ZodType>>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, field.optional()]),
  ) as Partial<T>;
}
