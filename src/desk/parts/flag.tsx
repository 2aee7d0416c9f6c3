/** ISO codes of the flags in assets/flags, by the actor's id. */
const CODES: Readonly<Record<string, string>> = {
  armenia: 'am',
  azerbaijan: 'az',
  belarus: 'by',
  brussels: 'eu',
  china: 'cn',
  eu: 'eu',
  kazakhstan: 'kz',
  kyrgyzstan: 'kg',
  russia: 'ru',
  tajikistan: 'tj',
  turkey: 'tr',
  ukraine: 'ua',
  un: 'un',
  usa: 'us',
  us: 'us',
  uzbekistan: 'uz',
  west: 'us',
};

const FILES = import.meta.glob<string>('../../../assets/flags/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Address of the actor's flag, or undefined where it has none. */
export function flagUrl(actor: string): string | undefined {
  const code = CODES[actor];
  return code === undefined ? undefined : FILES[`../../../assets/flags/${code}.svg`];
}

interface FlagProps {
  /** Id of an actor. */
  actor: string;
  /** Width in pixels, 13 to 28. */
  width?: number;
}

/** A flat flag, 4:3. Never the only name: its alternative text is empty, the name stands beside it. */
export function Flag({ actor, width = 18 }: FlagProps) {
  const url = flagUrl(actor);
  const height = Math.round((width * 3) / 4);
  if (url === undefined) {
    return <span class="flag flag-none" style={{ width, height }} aria-hidden="true" />;
  }
  return <img class="flag" src={url} width={width} height={height} alt="" draggable={false} />;
}
