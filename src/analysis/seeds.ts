/** Seeds of the games of a sweep. */

/** The seed of game `at` of a sweep: any game of it can be played again alone. */
export function seedOfGame(seed: string, at: number): string {
  return `${seed}-${at}`;
}
