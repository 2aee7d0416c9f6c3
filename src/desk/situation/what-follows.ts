/** What a hidden truth would mean for Moscow’s acts, by the same parameters that the rules read. */
import type { Design, Scenario, Truth } from '../../engine/index.ts';

/** Ids of sentences `desk-follows-<id>`. */
export type Follows =
  | 'bootsFeed'
  | 'bootsSettle'
  | 'givingCalms'
  | 'givingEmboldens'
  | 'forceProvokes'
  | 'forceStops'
  | 'dealCalms'
  | 'dealEmboldens';

/** From here on, per mille, a parameter says something; below, luck and size matter more. Design number. */
const TELLING = 200;
/** Middle of a parameter that runs from 0 to 1000. */
const MIDDLE = 500;

function sign<T extends Follows>(value: number, above: T, below: T): T[] {
  if (value >= TELLING) return [above];
  return value <= -TELLING ? [below] : [];
}

function ofTruth({ resentment, boldness }: Truth): Follows[] {
  return [
    ...sign(resentment - MIDDLE, 'bootsFeed', 'bootsSettle'),
    ...sign(boldness - MIDDLE, 'givingEmboldens', 'givingCalms'),
  ];
}

function ofDesign({ spiral, appetite }: Design): Follows[] {
  return [
    ...sign(spiral, 'forceProvokes', 'forceStops'),
    ...sign(appetite, 'dealEmboldens', 'dealCalms'),
  ];
}

/** What would follow from each truth of the scenario, in its order; an empty list where it is half and half. */
export function whatFollows({ theatre }: Scenario): readonly (readonly Follows[])[] {
  return theatre.kind === 'unrest' ? theatre.truths.map(ofTruth) : theatre.truths.map(ofDesign);
}
