import type { Scenario } from '../../engine/scenario.ts';

/** Countries of the map by the actor that they are in the game; all others go by their own name. */
const ACTOR_OF_COUNTRY: Readonly<Record<string, string>> = {
  AM: 'armenia',
  AZ: 'azerbaijan',
  BY: 'belarus',
  CN: 'china',
  GE: 'georgia',
  IR: 'iran',
  KG: 'kyrgyzstan',
  KZ: 'kazakhstan',
  RU: 'russia',
  TJ: 'tajikistan',
  TM: 'turkmenistan',
  TR: 'turkey',
  UA: 'ukraine',
  UZ: 'uzbekistan',
};

/** The actor that a country of the baked map is, for example `KZ` -> `kazakhstan`. */
export function actorOf(countryId: string): string {
  return ACTOR_OF_COUNTRY[countryId] ?? countryId.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}

/** ISO codes of the flags that an actor's tag may show. */
const FLAG_OF_ACTOR: Readonly<Record<string, string>> = {
  armenia: 'am',
  azerbaijan: 'az',
  belarus: 'by',
  china: 'cn',
  kazakhstan: 'kz',
  kyrgyzstan: 'kg',
  russia: 'ru',
  tajikistan: 'tj',
  turkey: 'tr',
  ukraine: 'ua',
  uzbekistan: 'uz',
};

/** The two letters of an actor's flag, where it has one. */
export function flagOf(actor: string): string | undefined {
  return FLAG_OF_ACTOR[actor];
}

/** Members whose trouble it is: the host, and in a quarrel the other one too. */
export function partiesOf({ theatre, members }: Scenario): readonly string[] {
  const sides = theatre.kind === 'unrest' ? [] : theatre.sides.map(({ id }) => id);
  return [theatre.host, ...sides].filter((id) => members.some((member) => member.id === id));
}
