/** Faults of shape: keys, kinds and ranges. */
import type { Broken } from './fixture.ts';

export const SHAPE_FAULTS: readonly Broken[] = [
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
    message: 'expected a mapping with the keys killed, displaced, text, sources, found nothing',
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
    line: 178,
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
    message: 'expected a multiple of 12 from 12 to 336, found 20',
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
    line: 165,
    path: 'record[1].acts[0].act',
    message:
      'expected one of refuse, answerReport, proposeMechanism, moveDrill, soundOut, promise, press, visit, urgeConcessions, askUnitedFront, askRecognition, askTroops, broker, backIncumbent, equip, deliver, evacuate, postBase, advanceParty, peacekeepers, seekConsent, probe, reassure, explain, monitor, warn, frame, airlift, guardFirst, changeTask, setDate, withdraw, found "airlfit"; did you mean "airlift"?',
  },
  {
    name: 'act-without-shape',
    change: ['{ act: withdraw }', '{ do: withdraw }'],
    line: 170,
    path: 'record[2].acts[0]',
    message:
      'expected an act: {table: …}, {act: …, aim: …}, amend, hear or withdrawText (turns end by themselves), found a mapping with do',
  },
  {
    name: 'end-turn-in-record',
    change: ['      - { act: withdraw }', '      - endTurn'],
    line: 170,
    path: 'record[2].acts[0]',
    message:
      'expected an act: {table: …}, {act: …, aim: …}, amend, hear or withdrawText (turns end by themselves), found "endTurn"',
  },
  {
    name: 'rung-too-high',
    change: ['table: { rung: 7,', 'table: { rung: 9,'],
    line: 161,
    path: 'record[0].acts[0].table.rung',
    message: 'expected a rung of the response ladder, 1 to 8, found 9',
  },
  {
    name: 'size-not-offered',
    change: ['size: 2500, days: 14', 'size: 2400, days: 14'],
    line: 161,
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
];
