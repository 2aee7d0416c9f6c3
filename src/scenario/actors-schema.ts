/** The shape of `actors.yaml`: who there is, and what each is like when no scenario says otherwise. */
import { z } from 'zod';
import { MOST_KNOWN } from './limits.ts';
import { byId, mapping, meter, oneOf, whole, words } from './values.ts';

/** Fields of a member's profile. Meanings and ranges: `Member` in the engine, and scenarios/README.md. */
export const memberFields = {
  name: words(60).describe('Display name'),
  alignment: meter().describe("Share of Moscow's positions that it takes as its own, 0..1000"),
  dependence: meter().describe('Mean of economic and security dependence on Moscow, 0..1000'),
  fear: meter().describe('What a precedent of force in a post-Soviet state means to it, 0..1000'),
  exposure: meter().describe('Exposure to Western sanctions, 0..1000'),
  openness: meter().describe('Openness of the regime, 0..1000'),
  insecurity: meter().describe('Insecurity of the regime, 0..1000'),
  need: mapping({ unrest: meter(), attack: meter(), quarrel: meter() }).describe(
    'How much its own situation makes it need the guarantee, by kind of threat, 0..1000',
  ),
  trust: meter().describe('Estimate that help comes if it calls, 0..1000'),
  opinion: meter().describe('Opinion of the alliance at home, 0..1000'),
  stability: meter().describe('Regime stability at the start, 0..1000'),
  outsideOptions: meter().describe('Worth of the alternatives to Moscow, 0..1000'),
  capacity: meter().describe('Capacity to contribute forces, Moscow = 1000'),
  friction: meter().describe('How hard it is to get troops abroad past its parliament, 0..1000'),
  diplomacy: meter().describe('Size of its diplomacy, 0..1000'),
};

/** Fields of an outsider's profile. */
export const outsiderFields = {
  name: words(60).describe('Display name'),
  leaning: oneOf(['critic', 'backer']).describe(
    'critic measures force against law and can punish; backer measures order and can lend cover',
  ),
  weight: meter().describe('Weight of its word in the outside dimension, 0..1000'),
  concern: meter().describe('How far it has come to object at the start, 0..1000'),
  foothold: meter().describe('Its foothold with the host at the start, 0..1000'),
};

/** Directed ties, -1000 (enmity) to 1000 (brotherhood): from -> to. Missing means 0. */
export const tiesSchema = byId(byId(whole(-1000, 1000), MOST_KNOWN), MOST_KNOWN).describe(
  'Directed ties from -> to, -1000..1000; missing means 0',
);

export const actorsSchema = mapping({
  format: z.literal(1, 'the format number 1').describe('Version of this file format'),
  members: byId(mapping(memberFields), MOST_KNOWN).describe('Members of the alliance by id'),
  outsiders: byId(mapping(outsiderFields), MOST_KNOWN).describe(
    'Countries and blocs outside it by id',
  ),
  ties: tiesSchema,
});

/** Validated content of `actors.yaml`. */
export type Actors = z.output<typeof actorsSchema>;
