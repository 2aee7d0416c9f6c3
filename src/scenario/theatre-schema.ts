/** Theatres in a scenario file: unrest inside a member, or two sides that fight. */
import { z } from 'zod';
import { MOST_SITES } from './limits.ts';
import {
  coordinates,
  list,
  mapping,
  meter,
  ONE_OF,
  oneOf,
  slug,
  whole,
  words,
  yesOrNo,
} from './values.ts';

const siteFields = {
  id: slug(),
  name: words(60),
  at: coordinates().describe('[longitude, latitude] in decimal degrees'),
  pull: meter().describe('Pull on crowds or attackers, 0..1000'),
  weight: meter().describe('What holding it means, for the regime or as ground, 0..1000'),
  garrison: whole(1, 10000).describe('Troops that guard it fully'),
  control: meter().default(1000).describe("The host's control at the start, 0..1000"),
  landing: yesOrNo().default(false).describe('True where transports land'),
  people: whole(0, 10_000_000)
    .default(0)
    .describe('People who live within reach of the fighting and may flee'),
};

const unrestSiteSchema = mapping({
  ...siteFields,
  armoury: yesOrNo().default(false).describe('True where looting it arms the crowd'),
});

const shift = () => whole(-1000, 1000).default(0);
const drawWeight = () => whole(1, 1000).describe('Relative weight of the draw');

const truthSchema = mapping({
  id: slug(),
  name: words(120),
  weight: drawWeight(),
  crowds: shift().describe('Added to the starting meter'),
  loyalty: shift().describe('Added to the starting meter'),
  split: shift().describe('Added to the starting meter'),
  resentment: meter().describe('How much foreign boots feed the crowd, 0..1000'),
  deference: meter().describe('How much an outside guarantee settles the elite, 0..1000'),
  boldness: meter().default(500).describe('How far giving way is taken for weakness, 0..1000'),
});

const designSchema = mapping({
  id: slug(),
  name: words(120),
  weight: drawWeight(),
  drive: shift().describe("Added to the first side's drive"),
  aims: shift().describe("Added to the first side's aims"),
  heed: meter().describe('How far a price (warning, presence, guarantor) counts with it, 0..1000'),
  command: meter().describe("How far its capital's orders reach the line, 0..1000"),
  spiral: shift()
    .default(0)
    .describe('What force shown to it adds to its drive, per mille: negative where it deters'),
  appetite: shift()
    .default(0)
    .describe('What accommodation adds to its drive, per mille: negative where it satisfies'),
});

const sideSchema = mapping({
  id: slug().describe('An actor that takes part'),
  strength: meter().describe('Force that it can bring to bear on the spot, 0..1000'),
  drive: meter().describe('How set it is on pressing at the start, 0..1000'),
  aims: meter().describe('Ground that it wants, as a share of all the weight of sites, 0..1000'),
  invitation: meter()
    .default(0)
    .describe('How far it wants the alliance to come in at the start, 0..1000'),
});

const TWO_SIDES = 'two sides: the one who presses first, then the host';

const host = () => slug().describe('The member in trouble: the one attacked, where two fight');
const plate = () => slug().describe('Looks of the place on the map: id of the plate');

const unrestSchema = mapping({
  kind: z.literal('unrest').describe('Unrest inside a member'),
  host: host(),
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
  sites: list(unrestSiteSchema, MOST_SITES, 1).describe('Places that can be held or lost'),
  truths: list(truthSchema, 6, 1).describe('What may be true underneath; one is drawn by seed'),
  freedPerThousand: whole(0, 5000).describe('Host personnel freed by 1000 foreign guards'),
  deadliness: whole(0, 10000).describe(
    'Deaths in twelve hours when crowds, arms and force are all at 1000',
  ),
  plate: plate(),
});

const frontSchema = mapping({
  kind: oneOf(['interstate', 'border']).describe(
    'interstate: an outsider against a member; border: member against member',
  ),
  host: host(),
  sides: z.tuple([sideSchema, sideSchema], TWO_SIDES).describe(TWO_SIDES),
  intensity: meter().describe('How hot the fighting is at the start, 0..1000'),
  opening: whole(0, 240)
    .default(0)
    .describe('Hours in which the first side presses by orders given before'),
  ladder: list(
    mapping({
      id: slug(),
      name: words(60),
      intensity: meter().describe('Reached when intensity is at least this'),
    }),
    10,
    2,
  ).describe('Rungs of escalation, lowest first; the first starts at 0'),
  sites: list(mapping(siteFields), MOST_SITES, 1).describe('Ground that can be held or lost'),
  truths: list(designSchema, 6, 1).describe(
    'What may be true of the one who presses; one is drawn by seed',
  ),
  deadliness: whole(0, 10000).describe('Deaths in twelve hours with everything at 1000'),
  plate: plate(),
});

export const theatreSchema = z
  .discriminatedUnion('kind', [unrestSchema, frontSchema], {
    error: (issue) =>
      issue.code === 'invalid_union'
        ? `${ONE_OF}unrest, interstate, border`
        : 'a mapping with kind: unrest, interstate or border',
  })
  .describe('Where it happens: unrest, or two sides that fight');

/** Validated theatre of a scenario file. */
export type TheatreSource = z.output<typeof theatreSchema>;
export type FrontSource = Extract<TheatreSource, { sides: unknown }>;
