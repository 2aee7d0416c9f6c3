/**
 * When a situation can come, in words, from its condition in the scenario. What hangs on the hidden truth is left out:
 * its signs are the reader's to weigh. What is told always holds when the situation comes; it need not be all of it.
 */
import { RULE_FLAGS, type Condition, type Scenario, type Situation } from '../engine/index.ts';
import type { Text } from './contract.ts';
import { inSentence, lowerFirst, meterParts, nameOf, siteInTown } from './names.ts';
import { shown } from './previews.ts';

/** A condition with its denials carried inwards; `undefined` for a part that is not told. */
type Part = string | undefined | Joined;

interface Joined {
  readonly join: 'and' | 'or';
  readonly parts: readonly Part[];
}

/** Chance in 1000 of what needs no luck. */
const CERTAIN = 1000;

/** Meters whose names are plurals. */
const MANY: ReadonlySet<string> = new Set(['crowds', 'armed', 'forces', 'killed', 'displaced']);

/** One sentence or two, never empty. A chance is told where it cannot give the hidden truth away. */
export function arisesWords({ when, chance }: Situation, scenario: Scenario, text: Text): string {
  const { turn, ...rest } = when;
  const given = wordsOf(partOf(rest, true, scenario, text), text);
  const words = text.say('arises', {
    when: turn ? turnWords(turn, text) : text.say('arises-any-turn'),
    given: given ?? (asksOfRun(rest) ? 'untold' : 'none'),
  });
  if (chance >= CERTAIN || namesTruth(when)) return words;
  return `${words} ${text.say('arises-chance', { chance: shown(chance) })}`;
}

/** A sign and its false twin differ in nothing but their chances. */
function namesTruth({ truth, all = [], any = [], not }: Condition): boolean {
  return truth !== undefined || [...all, ...any, ...(not ? [not] : [])].some(namesTruth);
}

/** Whether it asks for anything besides the hidden truth: then it does not come whatever was done. */
function asksOfRun(condition: Condition): boolean {
  return Object.keys(condition).some((part) => part !== 'truth');
}

/** `is` is false where the condition must not hold: then it is enough that one of its parts does not. */
function partOf(condition: Condition, is: boolean, scenario: Scenario, text: Text): Part {
  const { turn, flag, meter, truth, all = [], any = [], not } = condition;
  const inner = (part: Condition, holds = is) => partOf(part, holds, scenario, text);
  const parts: Part[] = [];
  if (turn) parts.push(text.say('arises-turn', { when: turnWords(turn, text), is: yes(is) }));
  if (flag !== undefined) parts.push(flagWords(flag, is, scenario, text));
  if (meter !== undefined) parts.push(meterPart(condition, meter, is, scenario, text));
  if (truth !== undefined) parts.push(undefined);
  for (const part of all) parts.push(inner(part));
  if (not) parts.push(inner(not, !is));
  if (any.length > 0)
    parts.push({ join: is ? 'or' : 'and', parts: any.map((part) => inner(part)) });
  return { join: is ? 'and' : 'or', parts };
}

/** Of parts that must all hold those with words are told; of alternatives all or none. */
function wordsOf(part: Part, text: Text): string | undefined {
  if (!isJoined(part)) return part;
  const { join, parts } = flat(part);
  const told = parts.map((each) => wordsOf(each, text));
  const known = [...new Set(told.filter((words) => words !== undefined))];
  const last = known.pop();
  if (last === undefined || (join === 'or' && told.includes(undefined))) return undefined;
  if (known.length === 0) return last;
  return text.say(`arises-${join}`, { first: known.join(', '), last });
}

/** Parts within parts that are joined alike are one list. */
function flat({ join, parts }: Joined): Joined {
  const list = parts.flatMap((part): readonly Part[] => {
    const one = unwrapped(part);
    if (!isJoined(one)) return [one];
    const inner = flat(one);
    return inner.join === join ? inner.parts : [inner];
  });
  // Alternatives come last: what stands after them would read as one more.
  return { join, parts: [...list.filter((part) => !isJoined(part)), ...list.filter(isJoined)] };
}

/** A list of one is that one. */
function unwrapped(part: Part): Part {
  return isJoined(part) && part.parts.length === 1 ? unwrapped(part.parts[0]) : part;
}

function isJoined(part: Part): part is Joined {
  return typeof part === 'object';
}

function turnWords([first, last]: readonly [number, number], text: Text): string {
  return first === last
    ? text.say('arises-on-turn', { turn: first })
    : text.say('arises-between', { first, last });
}

/** A flag of the rules by its words; one of the scenario's own by the dispatch that raised it. */
function flagWords(flag: string, is: boolean, scenario: Scenario, text: Text): string | undefined {
  if (isOfRules(flag)) return text.say(`arises-flag-${flag}`, { is: yes(is) });
  // What has not come yet is not named before its time.
  if (!is) return undefined;
  const titles = scenario.situations
    .filter(({ effects }) => effects.some((one) => one.kind === 'flag' && one.flag === flag))
    .map(({ title }) => title);
  const [title] = titles;
  return title === undefined || titles.length > 1 ? undefined : text.say('arises-after', { title });
}

function isOfRules(flag: string): boolean {
  return (RULE_FLAGS as readonly string[]).includes(flag);
}

/** How set a side is on pressing is for the player to find out. */
function meterPart(
  { above, below }: Condition,
  meter: string,
  is: boolean,
  scenario: Scenario,
  text: Text,
): Part {
  const { key, kind } = meterParts(meter, scenario);
  if (kind === 'side' && key === 'drive') return undefined;
  const name = meterInSentence(meter, scenario, text);
  const mark = (at: number, over: boolean) =>
    text.say('arises-meter', {
      meter: name,
      at: shown(at),
      over: yes(over),
      many: yes(MANY.has(key)),
    });
  const parts = [
    ...(above === undefined ? [] : [mark(above, is)]),
    ...(below === undefined ? [] : [mark(below, !is)]),
  ];
  return { join: is ? 'and' : 'or', parts };
}

/** `the fighting`, `Kazakhstan’s stability`, `the hold on Dostuk`, `how far Kyrgyzstan wants the alliance in`. */
function meterInSentence(meter: string, scenario: Scenario, text: Text): string {
  const { owner, kind } = meterParts(meter, scenario);
  if (kind === 'site') return text.say('arises-site', { site: siteInTown(owner, scenario) });
  const words = text.meter(meter, scenario);
  if (kind === 'theatre') return text.say('arises-theatre', { meter: lowerFirst(words) });
  const isName = kind === 'moscow' || words.startsWith(nameOf(owner, scenario));
  return isName ? inSentence(words) : lowerFirst(words);
}

function yes(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no';
}
