/**
 * Faults that authors make, each as a change to `valid-minimal.yaml` of the fixtures and what a person
 * must be told about it. The changed files lie beside it; `npx tsx tests/scenario/broken.ts` writes them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Broken {
  /** Name of the file without `.yaml`. */
  readonly name: string;
  /** Text in the valid file, and what stands there instead. */
  readonly change: readonly [from: string, to: string];
  /** What is reported first: line, path and the sentence. */
  readonly line: number;
  readonly path: string;
  readonly message: string;
}

const FOLDER = new URL('../fixtures/scenarios/', import.meta.url);

/** Address of a fixture. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`${name}.yaml`, FOLDER));
}

/** The valid file with one change. */
export function changed([from, to]: Broken['change']): string {
  const valid = readFileSync(fixture('valid-minimal'), 'utf8');
  if (valid.split(from).length !== 2) throw new Error(`not there exactly once: ${from}`);
  return valid.replace(from, () => to);
}

export const BROKEN: readonly Broken[] = [
  {
    name: 'tab-indent',
    change: ['  title: A test of the alliance', '\ttitle: A test of the alliance'],
    line: 8,
    path: '',
    message: 'this is not YAML: indent with spaces, not with tabs',
  },
  {
    name: 'unclosed-list',
    change: ['sources: [K1, K2]', 'sources: [K1, K2'],
    line: 15,
    path: '',
    message:
      'this is not YAML: the indentation does not fit the lines above (Flow sequence in block collection must be sufficiently indented and end with a ])',
  },
  {
    name: 'bad-indent',
    change: ['  summary: Crowds', ' summary: Crowds'],
    line: 9,
    path: '',
    message:
      'this is not YAML: the indentation does not fit the lines above (All mapping items must start at the same column)',
  },
  {
    name: 'key-twice',
    change: ['chair: armenia\n', 'chair: armenia\nmoscow: russia\n'],
    line: 35,
    path: 'moscow',
    message: 'the key "moscow" is there twice',
  },
  {
    name: 'custom-tag',
    change: ['chair: armenia', 'chair: !ruby/object:Gem armenia'],
    line: 34,
    path: 'chair',
    message: 'expected a value without a tag, found the tag !ruby/object:Gem',
  },
  {
    name: 'proto-key',
    change: ['  armenia: {}\n  belarus', '  __proto__: { trust: 1 }\n  armenia: {}\n  belarus'],
    line: 37,
    path: 'members.__proto__',
    message: 'the key "__proto__" is not allowed',
  },
  {
    name: 'constructor-key',
    change: ['outsiders:\n  china: {}', 'outsiders:\n  constructor: {}\n  china: {}'],
    line: 42,
    path: 'outsiders.constructor',
    message: 'the key "constructor" is not allowed',
  },
  {
    name: 'list-as-key',
    change: ['  burden: 200', '  ? [burden]\n  : 200'],
    line: 59,
    path: 'means',
    message: 'expected a name as the key, found a list, a mapping or nothing',
  },
  {
    name: 'alias-bomb',
    change: [
      'byRoad: []',
      'byRoad: &a [armenia]\nx1: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nx2: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nx3: [*c, *c, *c, *c, *c, *c, *c, *c]',
    ],
    line: 1,
    path: '',
    message: 'expected at most 50 uses of anchors, found more of them',
  },
  {
    name: 'unknown-alias',
    change: ['byRoad: []', 'byRoad: *nobody'],
    line: 110,
    path: 'byRoad',
    message: 'expected the name of an anchor above, found *nobody',
  },
  {
    name: 'second-document',
    change: ['byRoad: []', 'byRoad: []\n---\nx: 1'],
    line: 111,
    path: '',
    message: 'expected one document, found another one after ---',
  },
  {
    name: 'yaml-directive',
    change: [
      '# yaml-language-server: $schema=../../../scenarios/scenario.schema.json\n',
      '%YAML 1.1\n---\n',
    ],
    line: 1,
    path: '',
    message: 'expected no % directives, found a %YAML directive',
  },
  {
    name: 'nul-character',
    change: ['title: The airport falls', 'title: The air\u0000port falls'],
    line: 121,
    path: '',
    message: 'expected text that can be seen, found the invisible character U+0000',
  },
  {
    name: 'escaped-control',
    change: ['title: The airport falls', 'title: "The airport\\x07 falls"'],
    line: 121,
    path: 'situations[0].title',
    message: 'expected text that can be seen, found the invisible character U+0007',
  },
  {
    name: 'hidden-direction',
    change: ['title: The airport falls', 'title: The \u202eairport falls'],
    line: 121,
    path: '',
    message: 'expected text that can be seen, found the invisible character U+202E',
  },
  {
    name: 'deep-nesting',
    change: [
      'byRoad: []',
      'byRoad: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]',
    ],
    line: 110,
    path: 'byRoad[0][0]',
    message: 'expected a scenario, found parts nested far too deeply',
  },
  {
    name: 'misspelt-field',
    change: ['kazakhstan: { trust: 500,', 'kazakhstan: { trsut: 500,'],
    line: 39,
    path: 'members.kazakhstan.trsut',
    message: 'unknown key "trsut"; did you mean "trust"?',
  },
  {
    name: 'misspelt-section',
    change: ['means:\n', 'meens:\n'],
    line: 56,
    path: 'meens',
    message: 'unknown key "meens"; did you mean "means"?',
  },
  {
    name: 'missing-field',
    change: ['  severity: 900\n', ''],
    line: 47,
    path: 'case.severity',
    message: 'expected a whole number from 0 to 1000, found nothing',
  },
  {
    name: 'missing-section',
    change: [
      'recordOutcome:\n  killed: [225, 240]\n  text: Order returned within days, and the contingent was gone within two weeks.\n  sources: [K2]\n',
      '',
    ],
    line: 4,
    path: 'recordOutcome',
    message: 'expected a mapping with the keys killed, text, sources, found nothing',
  },
  {
    name: 'meter-too-high',
    change: ['  opponent: 150', '  opponent: 1500'],
    line: 51,
    path: 'case.opponent',
    message: 'expected a whole number from 0 to 1000, found 1500',
  },
  {
    name: 'meter-not-whole',
    change: ['  loyalty: 550', '  loyalty: 0.55'],
    line: 70,
    path: 'theatre.loyalty',
    message: 'expected a whole number from 0 to 1000, found 0.55',
  },
  {
    name: 'meter-as-words',
    change: ['  crowds: 700\n', '  crowds: many\n'],
    line: 68,
    path: 'theatre.crowds',
    message: 'expected a whole number from 0 to 1000, found "many"',
  },
  {
    name: 'tie-out-of-range',
    change: ['armenia: { kazakhstan: 120 }', 'armenia: { kazakhstan: 1200 }'],
    line: 45,
    path: 'ties.armenia.kazakhstan',
    message: 'expected a whole number from -1000 to 1000, found 1200',
  },
  {
    name: 'wrong-threat',
    change: ['  threat: unrest', '  threat: unrst'],
    line: 48,
    path: 'case.threat',
    message: 'expected one of unrest, attack, quarrel, found "unrst"; did you mean "unrest"?',
  },
  {
    name: 'wrong-format',
    change: ['format: 1\n', 'format: 2\n'],
    line: 4,
    path: 'format',
    message: 'expected the format number 1, found 2',
  },
  {
    name: 'bad-id',
    change: ['id: valid-minimal', 'id: Valid Minimal'],
    line: 5,
    path: 'id',
    message:
      'expected an id of lowercase letters, digits and hyphens, for example almaty-airport, found "Valid Minimal"',
  },
  {
    name: 'bad-actor-id',
    change: ['  china: {}\n', '  China: {}\n'],
    line: 42,
    path: 'outsiders.China',
    message:
      'expected an id of lowercase letters, digits and hyphens, for example almaty-airport, found "China"',
  },
  {
    name: 'swapped-coordinates',
    change: ['at: [77.04, 43.352]', 'at: [43.352, 177.04]'],
    line: 80,
    path: 'theatre.sites[0].at[1]',
    message:
      'expected [longitude, latitude] in decimal degrees, for example [77.04, 43.35], found 177.04',
  },
  {
    name: 'one-coordinate',
    change: ['at: [76.945, 43.238]', 'at: 76.945'],
    line: 88,
    path: 'theatre.sites[1].at',
    message:
      'expected [longitude, latitude] in decimal degrees, for example [77.04, 43.35], found 76.945',
  },
  {
    name: 'bad-address',
    change: ["url: 'https://example.org/1'", 'url: example.org/1'],
    line: 175,
    path: 'sources.K1.url',
    message: 'expected a web address beginning with https://, found "example.org/1"',
  },
  {
    name: 'empty-text',
    change: [
      "summary: Crowds hold the squares of a member's largest city, and its president asks for help.",
      "summary: ''",
    ],
    line: 9,
    path: 'briefing.summary',
    message: 'expected a text of 1 to 300 characters, found ""',
  },
  {
    name: 'uneven-hours',
    change: [
      '{ date: 2022-01-07, part: day, hours: 24 }',
      '{ date: 2022-01-07, part: day, hours: 20 }',
    ],
    line: 27,
    path: 'turns[3].hours',
    message: 'expected a multiple of 12 from 12 to 168, found 20',
  },
  {
    name: 'too-few-turns',
    change: ['  - { date: 2022-01-13, part: day, hours: 72 }\n', ''],
    line: 23,
    path: 'turns',
    message: 'expected a list of 8 to 24 items, found a list of 7',
  },
  {
    name: 'wrong-part',
    change: [
      '{ date: 2022-01-06, part: morning, hours: 12 }',
      '{ date: 2022-01-06, part: mornin, hours: 12 }',
    ],
    line: 25,
    path: 'turns[1].part',
    message: 'expected one of day, morning, night, found "mornin"; did you mean "morning"?',
  },
  {
    name: 'unknown-measure',
    change: ['{ act: airlift, aim: surge }', '{ act: airlfit, aim: surge }'],
    line: 162,
    path: 'record[1].acts[0].act',
    message:
      'expected one of refuse, soundOut, promise, press, urgeConcessions, backIncumbent, equip, advanceParty, reassure, explain, frame, airlift, guardFirst, changeTask, setDate, withdraw, found "airlfit"; did you mean "airlift"?',
  },
  {
    name: 'act-without-shape',
    change: ['{ act: withdraw }', '{ do: withdraw }'],
    line: 167,
    path: 'record[2].acts[0]',
    message:
      'expected an act: {table: …}, {act: …, aim: …}, hear or withdrawText (turns end by themselves), found a mapping with do',
  },
  {
    name: 'end-turn-in-record',
    change: ['      - { act: withdraw }', '      - endTurn'],
    line: 167,
    path: 'record[2].acts[0]',
    message:
      'expected an act: {table: …}, {act: …, aim: …}, hear or withdrawText (turns end by themselves), found "endTurn"',
  },
  {
    name: 'rung-too-high',
    change: ['table: { rung: 7,', 'table: { rung: 9,'],
    line: 158,
    path: 'record[0].acts[0].table.rung',
    message: 'expected a rung of the response ladder, 1 to 8, found 9',
  },
  {
    name: 'size-not-offered',
    change: ['size: 2500, days: 14', 'size: 2400, days: 14'],
    line: 158,
    path: 'record[0].acts[0].table.size',
    message: 'expected 0, 300, 1000, 2500, 3500, 5000 troops (0 below rung 7), found 2400',
  },
  {
    name: 'effect-without-amount',
    change: ['{ meter: west.concern, by: 60 }', '{ meter: west.concern }'],
    line: 145,
    path: 'situations[2].effects[0]',
    message: 'expected an effect: {meter, by} or {flag}, found a mapping with meter',
  },
  {
    name: 'misspelt-condition',
    change: ['when: { turn: 1 }', 'when: { trun: 1 }'],
    line: 115,
    path: 'situations[0].when.trun',
    message: 'unknown key "trun"; did you mean "turn"?',
  },
  {
    name: 'unknown-member',
    change: ['  belarus: {}\n', '  belorus: {}\n'],
    line: 38,
    path: 'members.belorus',
    message:
      'expected an actor of actors.yaml, or a name and every other field of a new one, found belorus; did you mean "belarus"?',
  },
  {
    name: 'new-actor-incomplete',
    change: ['  china: {}\n', '  georgia: { name: Georgia, leaning: critic, weight: 100 }\n'],
    line: 42,
    path: 'outsiders.georgia.concern',
    message:
      'expected the field concern, since actors.yaml has no georgia to take it from, found nothing',
  },
  {
    name: 'unknown-chair',
    change: ['chair: armenia', 'chair: armenai'],
    line: 34,
    path: 'chair',
    message: 'expected a member that takes part, found "armenai"; did you mean "armenia"?',
  },
  {
    name: 'unknown-victim',
    change: ['  victim: kazakhstan', '  victim: kazahkstan'],
    line: 49,
    path: 'case.victim',
    message: 'expected a member that takes part, found "kazahkstan"; did you mean "kazakhstan"?',
  },
  {
    name: 'unknown-cast',
    change: [
      '{ actor: russia, line: Has the transports. }',
      '{ actor: rusia, line: Has the transports. }',
    ],
    line: 21,
    path: 'briefing.cast[1].actor',
    message: 'expected an actor that takes part, found "rusia"; did you mean "russia"?',
  },
  {
    name: 'host-is-not-victim',
    change: ['  host: kazakhstan', '  host: armenia'],
    line: 67,
    path: 'theatre.host',
    message: 'expected the victim of the case, "kazakhstan", found "armenia"',
  },
  {
    name: 'unknown-tie',
    change: ['armenia: { kazakhstan: 120 }', 'armenia: { kazakstan: 120 }'],
    line: 45,
    path: 'ties.armenia.kazakstan',
    message: 'expected an actor that takes part, found kazakstan; did you mean "kazakhstan"?',
  },
  {
    name: 'patron-of-nobody',
    change: ['  askedRung: 7\n', '  askedRung: 7\n  patron: west\n'],
    line: 54,
    path: 'case.patron',
    message: 'expected no patron where nobody is accused, found "west"',
  },
  {
    name: 'unknown-meter',
    change: ['{ meter: theatre.crowds, above: 500 }', '{ meter: theatre.crowd, above: 500 }'],
    line: 129,
    path: 'situations[1].when.any[0].meter',
    message:
      'expected a meter, one of theatre.crowds, theatre.armed, theatre.loyalty, theatre.split, theatre.grievance, found "theatre.crowd"; did you mean "theatre.crowds"?',
  },
  {
    name: 'unknown-site-meter',
    change: [
      '{ meter: site.airport.control, by: -100 }',
      '{ meter: site.airfield.control, by: -100 }',
    ],
    line: 119,
    path: 'situations[0].effects[0].meter',
    message:
      'expected a meter, for example theatre.crowds or moscow.capital, found "site.airfield.control"; did you mean "site.airport.control"?',
  },
  {
    name: 'meter-of-outsider',
    change: ['{ meter: west.concern, by: 60 }', '{ meter: west.trust, by: 60 }'],
    line: 145,
    path: 'situations[2].effects[0].meter',
    message: 'expected a meter, one of west.concern, west.foothold, found "west.trust"',
  },
  {
    name: 'mark-without-meter',
    change: ['{ meter: theatre.crowds, above: 500 }', '{ above: 500 }'],
    line: 129,
    path: 'situations[1].when.any[0]',
    message: 'expected a meter to compare with above or below, found none',
  },
  {
    name: 'meter-without-mark',
    change: ['{ meter: theatre.crowds, above: 500 }', '{ meter: theatre.crowds }'],
    line: 129,
    path: 'situations[1].when.any[0]',
    message: 'expected above or below to compare theatre.crowds with, found neither',
  },
  {
    name: 'never-between',
    change: [
      '{ meter: theatre.crowds, above: 500 }',
      '{ meter: theatre.crowds, above: 500, below: 400 }',
    ],
    line: 129,
    path: 'situations[1].when.any[0].below',
    message: 'expected a mark above 501, or the condition never holds, found 400',
  },
  {
    name: 'flag-never-raised',
    change: ['{ not: { flag: pricesRestored } }', '{ not: { flag: priceRestored } }'],
    line: 141,
    path: 'situations[2].when.all[1].not.flag',
    message:
      'expected a flag that the rules or a situation raise, found "priceRestored"; did you mean "pricesRestored"?',
  },
  {
    name: 'flag-of-the-rules',
    change: [
      '- { flag: pricesRestored }\n',
      '- { flag: pricesRestored }\n      - { flag: landed }\n',
    ],
    line: 136,
    path: 'situations[1].effects[2].flag',
    message: 'expected a flag of its own: this one is raised by the rules, found "landed"',
  },
  {
    name: 'window-after-the-end',
    change: ['turn: [2, 6]', 'turn: [2, 60]'],
    line: 127,
    path: 'situations[1].when.turn[1]',
    message: 'expected a turn from 1 to 24, or [first turn, last turn], found 60',
  },
  {
    name: 'window-backwards',
    change: ['turn: [2, 6]', 'turn: [6, 2]'],
    line: 127,
    path: 'situations[1].when.turn',
    message: 'expected turns from 1 to 8, the first one first, found [6, 2]',
  },
  {
    name: 'no-such-day',
    change: ['date: 2022-01-11', 'date: 2022-02-30'],
    line: 30,
    path: 'turns[6].date',
    message: 'expected a date of the calendar, found "2022-02-30"',
  },
  {
    name: 'dates-and-hours-disagree',
    change: ['date: 2022-01-13', 'date: 2022-01-23'],
    line: 31,
    path: 'turns[7].date',
    message:
      'expected a date near 2022-01-12, since the turns before it take 180 hours, found "2022-01-23"',
  },
  {
    name: 'ladder-falls',
    change: ['crowds: 600, armed: 300', 'crowds: 300, armed: 300'],
    line: 76,
    path: 'theatre.ladder[2]',
    message:
      'expected a rung above the one before it (crowds 400, armed 100), found crowds 300, armed 300',
  },
  {
    name: 'ladder-starts-high',
    change: ['name: Protests, crowds: 0,', 'name: Protests, crowds: 100,'],
    line: 74,
    path: 'theatre.ladder[0]',
    message: 'expected crowds 0 and armed 0 on the lowest rung, found crowds 100, armed 0',
  },
  {
    name: 'same-site-twice',
    change: ['- id: city-hall', '- id: airport'],
    line: 86,
    path: 'theatre.sites[1].id',
    message: 'expected an id of its own, found "airport", which is the id of a site too',
  },
  {
    name: 'site-named-as-actor',
    change: ['- id: city-hall', '- id: china'],
    line: 86,
    path: 'theatre.sites[1].id',
    message: 'expected an id of its own, found "china", which is the id of an outsider too',
  },
  {
    name: 'same-situation-twice',
    change: ['- id: west-asks', '- id: airport-falls'],
    line: 139,
    path: 'situations[2].id',
    message: 'expected an id of its own, found "airport-falls", which is the id of a situation too',
  },
  {
    name: 'nowhere-to-land',
    change: ['      landing: true\n', ''],
    line: 77,
    path: 'theatre.sites',
    message: 'expected at least one site with landing: true, where transports can land, found none',
  },
  {
    name: 'unknown-source',
    change: ['sources: [K1, K2]', 'sources: [K1, K3]'],
    line: 14,
    path: 'briefing.paragraphs[0].sources[1]',
    message: 'expected a source that is listed under sources, found "K3"',
  },
  {
    name: 'record-out-of-order',
    change: ['  - turn: 2\n', '  - turn: 8\n'],
    line: 163,
    path: 'record[2].turn',
    message: 'expected a turn later than that of the entry before it and at most 8, found 7',
  },
  {
    name: 'record-beyond-the-end',
    change: ['  - turn: 7\n', '  - turn: 9\n'],
    line: 163,
    path: 'record[2].turn',
    message: 'expected a turn later than that of the entry before it and at most 8, found 9',
  },
  {
    name: 'troops-below-force',
    change: ['table: { rung: 7,', 'table: { rung: 4,'],
    line: 158,
    path: 'record[0].acts[0].table.size',
    message: 'expected no size below rung 7, found 2500',
  },
  {
    name: 'force-without-troops',
    change: ['size: 2500, days: 14, task: guard', 'task: guard'],
    line: 158,
    path: 'record[0].acts[0].table.days',
    message: 'expected a number of days, since rung 7 sends troops, found nothing',
  },
  {
    name: 'name-without-accused',
    change: ['table: { rung: 7,', 'table: { names: west, rung: 7,'],
    line: 158,
    path: 'record[0].acts[0].table.names',
    message: 'expected nobody, since the case accuses nobody, found "west"',
  },
  {
    name: 'wrong-aim',
    change: ['{ act: airlift, aim: surge }', '{ act: airlift, aim: surg }'],
    line: 162,
    path: 'record[1].acts[0].aim',
    message:
      'expected an aim for airlift: surge, steady, waits, found "surg"; did you mean "surge"?',
  },
  {
    name: 'aim-missing',
    change: ['{ act: airlift, aim: surge }', '{ act: soundOut }'],
    line: 162,
    path: 'record[1].acts[0]',
    message: 'expected an aim for soundOut: armenia, belarus, kazakhstan, found nothing',
  },
  {
    name: 'aim-not-wanted',
    change: ['{ act: withdraw }', '{ act: withdraw, aim: armenia }'],
    line: 167,
    path: 'record[2].acts[0].aim',
    message: 'expected no aim for withdraw, found "armenia"',
  },
  {
    name: 'killed-backwards',
    change: ['killed: [225, 240]', 'killed: [240, 225]'],
    line: 170,
    path: 'recordOutcome.killed',
    message: 'expected the lower number first, found [240, 225]',
  },
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, change } of BROKEN) writeFileSync(fixture(name), changed(change));
}
