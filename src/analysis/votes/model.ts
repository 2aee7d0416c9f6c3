/** What the rules say of every vote in the record: the same utilities as in the game, no luck, no leanings. */
import {
  endorsementShares,
  forecast,
  newGame,
  type ActorId,
  type GameState,
  type MemberState,
  type Resolution,
  type Scenario,
} from '../../engine/index.ts';
import { appealIn, profileIn, tieToUkraine, type Profile } from './moods.ts';
import type { EndorsementItem, TextItem } from './record.ts';

/** Chances of 0..1 that a member is with Moscow, neither with nor against it, or against it. */
export interface Chances {
  readonly with: number;
  readonly neither: number;
  readonly against: number;
}

/** Before the invasion the members stood otherwise to what they feared of it. */
const BEFORE = '2022';

function stateOf({ member, anger }: Profile): MemberState {
  const { id, trust, fear, alignment, opinion, stability } = member;
  const nothing = { resentment: 0, hedge: 0, cooperation: 0, hedgeRung: 0, push: 0, promised: 0 };
  return {
    id,
    trust,
    fear,
    alignment,
    opinion,
    stability,
    ...nothing,
    anger,
    sounded: true,
    leaning: 0,
  };
}

function chancesOf([
  contribute = 0,
  consent = 0,
  abstain = 0,
  object = 0,
  away = 0,
]: readonly number[]): Chances {
  return {
    with: (contribute + consent) / 1000,
    neither: (abstain + away) / 1000,
    against: object / 1000,
  };
}

/** A member's chances in a vote of endorsement. `base` gives the profiles of January 2022. */
export function endorsementChances(base: Scenario, item: EndorsementItem, id: ActorId): Chances {
  const profile = profileIn(base, id, item.mood, item.date < BEFORE);
  const bond = tieToUkraine(id, item.mood);
  return chancesOf(
    endorsementShares(profile.member, stateOf(profile), bond, { ...item, against: 'ukraine' }),
  );
}

function wording(item: TextItem, accused: ActorId | null): Resolution {
  const { rung, size, days, named, closes } = item;
  const basis = rung >= 7 ? 'article4' : 'article2';
  return { rung, basis, names: named ? accused : null, size, days, task: 'guard', closes };
}

/** Every member's chances before a text, in the Council's order, the appeal having been made. */
export function textChances(
  base: Scenario,
  item: TextItem,
): { member: ActorId; chances: Chances }[] {
  const scenario = appealIn(base, item.appeal, item.mood);
  const state: GameState = newGame(scenario, 'record of votes');
  state.request = { by: scenario.case.victim, also: null, turn: 1, hour: 0, answered: null };
  state.frame = null;
  state.flags = [];
  state.members = scenario.members.map((m) => stateOf(profileIn(base, m.id, item.mood, false)));
  return forecast(scenario, state, wording(item, scenario.case.accused)).map(
    ({ member, shares }) => ({
      member,
      chances: chancesOf(shares),
    }),
  );
}
