/** A letter for an option, under which it is found again further down: A for the first. */
export function optionLetter(at: number): string {
  return String.fromCodePoint(65 + at);
}
