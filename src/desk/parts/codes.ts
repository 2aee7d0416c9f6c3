/** Three letters for a country, as on a sports board: ISO 3166 where there is one. */
const CODES: Readonly<Record<string, string>> = {
  armenia: 'ARM',
  azerbaijan: 'AZE',
  belarus: 'BLR',
  china: 'CHN',
  eu: 'EU',
  kazakhstan: 'KAZ',
  kyrgyzstan: 'KGZ',
  russia: 'RUS',
  tajikistan: 'TJK',
  turkey: 'TUR',
  ukraine: 'UKR',
  un: 'UN',
  usa: 'USA',
  uzbekistan: 'UZB',
  west: 'West',
};

export function codeOf(actor: string): string {
  return CODES[actor] ?? actor.slice(0, 3).toUpperCase();
}
