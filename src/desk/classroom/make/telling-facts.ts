/**
 * Facts that a class can talk about: few, each with a sentence for a 16-year-old (`make-telling-…`), the one that is
 * proposed first. None is proposed at a value that leaves the class without a game.
 */
import { factOf, factsOf, type Fact } from '../../../classroom/arms.ts';
import type { Scenario } from '../../../engine/index.ts';

interface Telling {
  readonly id: string;
  /** Its words: `make-topic-…` names it plainly, `make-telling-…` says what it means. */
  readonly topic: string;
}

const BURDEN: Telling = { id: 'means.burden', topic: 'burden' };
const OPPONENT: Telling = { id: 'case.opponent', topic: 'opponent' };
const TROOPS: Telling = { id: 'case.troopsNeeded', topic: 'troops' };

const TELLING: Readonly<Record<string, readonly Telling[]>> = {
  'kazakhstan-2022': [
    BURDEN,
    OPPONENT,
    { id: 'theatre.loyalty', topic: 'loyalty' },
    { id: 'theatre.grievance', topic: 'grievance' },
    { id: 'theatre.split', topic: 'split' },
    TROOPS,
  ],
  'armenia-azerbaijan-2022': [
    BURDEN,
    OPPONENT,
    { id: 'ties.kazakhstan.azerbaijan', topic: 'tie' },
    { id: 'members.kazakhstan.trust', topic: 'trust' },
    { id: 'members.armenia.stability', topic: 'stability' },
    { id: 'theatre.sides.azerbaijan.drive', topic: 'drive' },
  ],
  'kyrgyz-tajik-2022': [
    BURDEN,
    { id: 'theatre.sides.tajikistan.invitation', topic: 'invitation-tajikistan' },
    { id: 'theatre.sides.kyrgyzstan.invitation', topic: 'invitation-kyrgyzstan' },
    { id: 'members.kyrgyzstan.stability', topic: 'stability' },
    { id: 'members.tajikistan.fear', topic: 'fear' },
    { id: 'theatre.sides.tajikistan.drive', topic: 'drive-tajikistan' },
  ],
};

export interface TellingFact {
  readonly fact: Fact;
  readonly topic: string;
}

/** Of a scenario of one's own only what every crisis has. */
export function tellingFacts(scenario: Scenario): readonly TellingFact[] {
  const known = Object.hasOwn(TELLING, scenario.id) ? TELLING[scenario.id] : undefined;
  return (known ?? [BURDEN, OPPONENT, TROOPS]).flatMap(({ id, topic }) => {
    const fact = factOf(scenario, id);
    return fact ? [{ fact, topic }] : [];
  });
}

/** The fact in which variants differ before the teacher has said anything. */
export function proposedFact(scenario: Scenario): Fact | undefined {
  return tellingFacts(scenario)[0]?.fact ?? factsOf(scenario)[0];
}
