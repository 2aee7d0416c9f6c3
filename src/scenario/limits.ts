/**
 * How much a file from outside may ask for. Whoever made the file has not been asked who they are, so
 * every count that costs time or memory ends somewhere: refusing the worst file takes less than 200 ms
 * and 100 MB. The largest built-in scenario is given for comparison.
 */

/** Bytes or UTF-16 units of a scenario file; the largest built-in one has 90,000. */
export const LARGEST_FILE = 1024 * 1024;

/**
 * Words, marks and line ends of a scenario file (what the YAML reader sees as one piece), and parts of
 * its content once anchors are expanded. Time and memory grow with them, not with the bytes: 30,000 take
 * about 100 ms. The largest built-in scenario has 22,000.
 */
export const MOST_PIECES = 30_000;

/** The same for actors.yaml, which has 2,100. */
export const MOST_PIECES_OF_ACTORS = 12_000;

/** Lists and mappings within one another. Scenarios need 10; conditions in conditions a few more. */
export const DEEPEST = 40;

/** How often anchors may be expanded; more is an attempt to blow the file up. */
export const MOST_ALIASES = 50;

/** Problems that are told; whoever has more mends these first. */
export const MOST_PROBLEMS = 100;

/** Characters of one sentence about a problem; the longest honest one lists all measures, 600. */
export const LONGEST_SENTENCE = 1000;

/** Members, and outsiders: the Council table has seats for twelve, and ties grow with the square. */
export const MOST_ACTORS = 12;

/** Members, outsiders, and rows of ties, that actors.yaml may describe for all scenarios together. */
export const MOST_KNOWN = 60;

/** Turns: the time line of the page has room for 24. */
export const MOST_TURNS = 24;

/** Scheduled and conditional events; each is asked about on every turn. The most used is 106. */
export const MOST_SITUATIONS = 120;

/** Places on the map that are not sites; more could not be read. */
export const MOST_PLACES = 60;

/** Sites of a theatre; each is a row of a table and a label on the map. */
export const MOST_SITES = 24;

/** Sources; the most used is 86. */
export const MOST_SOURCES = 400;
