/** Text from a file as it may be shown: a file must not drive a terminal or hide what it says. */

/** Control characters but tab and line ends, line and text-direction marks, lone surrogates. */
export const UNPRINTABLE =
  // oxlint-disable-next-line no-control-regex -- finding control characters is its purpose
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const NOT_IN_A_LINE = new RegExp(`[\\t\\n\\r]|${UNPRINTABLE.source}`, 'g');

/** One line of at most `longest` UTF-16 units, with every hidden character written out as U+001B. */
export function printable(text: string, longest: number): string {
  const short = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return short.replace(NOT_IN_A_LINE, (hidden, at: number) =>
    // A pair that was cut in two has no code worth telling.
    at === longest - 2 && /[\uD800-\uDBFF]/.test(hidden) ? '' : codeOf(hidden),
  );
}

/** `U+001B`. */
export function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
