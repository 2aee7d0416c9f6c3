/** Colours of the stage, by role (the table in docs/ and the desk's CSS hold the same values). */
export const COLOUR = {
  night900: '#0e1925',
  night850: '#122130',
  night700: '#24394d',
  night600: '#3b556d',
  night500: '#5b7389',
  paper50: '#f8f2e3',
  paper100: '#efe6d0',
  paper300: '#c9c0aa',
  mist: '#93a3b1',
  amber: '#f0a830',
  onAmber: '#1d1203',
  consent: '#62b8ab',
  onConsent: '#06211d',
  red: '#b32416',
  sheet: '#f2e9d5',
  ink: '#20160c',
  water: '#15293a',
  waterName: '#a9c0cf',
  lakeName: '#2d4a5e',
  wave: '#8caabc',
  river: '#3d5f75',
  cityRiver: '#46687d',
  shadow: '#03070c',
  tableWood: '#2a2018',
  tableRing: '#6b5334',
} as const;

/** Tones of land: the lamp's light is how much a country is attended to. */
export const LAND = {
  selected: '#e2d5b2',
  member: '#c9bb97',
  russia: '#b3a685',
  outside: '#625f56',
} as const;
export type LandTone = keyof typeof LAND;

/** Families as the desk's style sheet declares them. */
export const SANS = "'Fira Sans', sans-serif";
export const CONDENSED = "'Fira Sans Condensed', 'Fira Sans', sans-serif";

/** A hex colour with an alpha of 0..1. */
export function alpha(hex: string, opacity: number): string {
  const byte = Math.round(Math.max(0, Math.min(1, opacity)) * 255);
  return `${hex}${byte.toString(16).padStart(2, '0')}`;
}
