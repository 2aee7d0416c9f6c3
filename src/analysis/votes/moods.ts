/**
 * Profiles of the members at the times of the record, from those of January 2022. Changes: model card, "Country
 * profiles" (trust after January by the rule of trust; fear plus 330 x (1000 - alignment)/1000).
 */
import type { ActorId, CaseParameters, Member, Scenario } from '../../engine/index.ts';
import type { Mood } from './record.ts';

type Changed = Readonly<
  Record<ActorId, { readonly trust: number; readonly fear: number; readonly anger: number }>
>;

const SEPTEMBER: Changed = {
  armenia: { trust: 423, fear: 269, anger: 0 },
  belarus: { trust: 664, fear: 367, anger: 0 },
  kazakhstan: { trust: 646, fear: 658, anger: 0 },
  kyrgyzstan: { trust: 515, fear: 351, anger: 0 },
  tajikistan: { trust: 564, fear: 353, anger: 0 },
};

/** After the answer of September: Armenia's trust falls by 100, others' by 8 to 34 (model card, "Trust"). */
const NOVEMBER: Changed = {
  armenia: { trust: 323, fear: 269, anger: 280 },
  belarus: { trust: 640, fear: 367, anger: 0 },
  kazakhstan: { trust: 638, fear: 658, anger: 0 },
  kyrgyzstan: { trust: 503, fear: 351, anger: 0 },
  tajikistan: { trust: 530, fear: 353, anger: 0 },
};

/** Ties to the one that the war is fought against, before and after February 2022 (model card, "Ties"). */
const TO_UKRAINE: Readonly<Record<ActorId, readonly [number, number]>> = {
  armenia: [-100, -100],
  belarus: [-100, -500],
  kazakhstan: [150, 200],
  kyrgyzstan: [50, 50],
  tajikistan: [0, 0],
};

/** Ties to the accused of September 2022 and to its patron (model card, "Ties"). */
const TO_ACCUSED: Readonly<Record<ActorId, readonly [number, number]>> = {
  armenia: [-900, -600],
  belarus: [450, 200],
  kazakhstan: [450, 500],
  kyrgyzstan: [350, 450],
  tajikistan: [100, 50],
};

/** In 2014 and 2019 Armenia feared the precedent less: it gained by that one (model card, "Country profiles"). */
const FEAR_BEFORE = { armenia: 50 } as const;

/** The case of September 2022 (model card, "Case parameters"). */
const ARMENIA: CaseParameters = {
  threat: 'attack',
  victim: 'armenia',
  severity: 800,
  opponent: 600,
  troopsNeeded: 4000,
  askedRung: 7,
  nameAsked: true,
  accused: 'azerbaijan',
  patron: 'turkey',
  affront: 0,
  advantage: {},
};

export interface Profile {
  readonly member: Member;
  readonly anger: number;
}

/** A member as it was in that mood; `before` for the votes of 2014 and 2019. */
export function profileIn(base: Scenario, id: ActorId, mood: Mood, before: boolean): Profile {
  const member = base.members.find((m) => m.id === id);
  if (!member) throw new Error(`no member ${id} in ${base.id}`);
  const change =
    mood === 'january2022' ? undefined : (mood === 'september2022' ? SEPTEMBER : NOVEMBER)[id];
  if (change)
    return { member: { ...member, trust: change.trust, fear: change.fear }, anger: change.anger };
  const fear = before && id === 'armenia' ? FEAR_BEFORE.armenia : member.fear;
  return { member: { ...member, fear }, anger: 0 };
}

/** Its tie to the one that Moscow's war is fought against. */
export function tieToUkraine(id: ActorId, mood: Mood): number {
  return TO_UKRAINE[id]?.[mood === 'january2022' ? 0 : 1] ?? 0;
}

/** The scenario of an appeal, with the members in that mood. */
export function appealIn(base: Scenario, appeal: 'kazakhstan' | 'armenia', mood: Mood): Scenario {
  const members = base.members.map((m) => profileIn(base, m.id, mood, false).member);
  if (appeal === 'kazakhstan') return { ...base, members };
  const ties = { ...base.ties };
  for (const [id, [accused, patron]] of Object.entries(TO_ACCUSED))
    ties[id] = { ...ties[id], azerbaijan: accused, turkey: patron };
  return { ...base, members, ties, case: ARMENIA };
}
