/** Hand-ins, their codes and the addresses of assignments that lie, repeat themselves or never end. */
import { deflateSync } from 'fflate';
import { addressOf } from '../../../src/classroom/address.ts';
import { checkOf } from '../../../src/classroom/codes.ts';
import { encodeHandIn } from '../../../src/classroom/hand-in-code.ts';
import { encodeHandInFile } from '../../../src/classroom/hand-in-file.ts';
import { toSigns } from '../../../src/run/bytes.ts';
import { encodeLink } from '../../../src/run/link.ts';
import { anAnswer, anAssignment } from '../../classroom/an-assignment.ts';
import { aRun, SCENARIO } from '../../run/a-run.ts';
import { changed, hostile, type Hostile } from '../hostile.ts';

const run = aRun();
const arms = { fact: 'means.burden', values: [null, 300] };
const assignment = anAssignment(SCENARIO, {
  title: 'Group B',
  arms,
  prompts: [{ turn: 3, question: 'adopted' }],
});
const ADDRESS = addressOf(assignment);
const one = { assignment, number: 7, label: 'Blue', minutes: 20, answers: [anAnswer(run, 3)], run };
const TEXT = encodeHandInFile(one);
const CODE = encodeHandIn(one);
const LINK = encodeLink(run);
const MEGABYTE = 1_000_000;

/** A code whose check is right, whatever it holds. */
function signed(bytes: ArrayLike<number>): string {
  const code = `A4H1-${toSigns(bytes)}`;
  return code + checkOf(code);
}
const packed = (text: string) => signed(deflateSync(new TextEncoder().encode(text), { level: 9 }));
const holding = (content: unknown) => packed(JSON.stringify(content));
const ANSWER = [3, 3, '0'.repeat(16), 'adopted', 70, 'Because.', []];
const answering = (...answers: unknown[]) => holding([ADDRESS, 7, 'Blue', 20, answers, LINK]);

const NO_HAND_IN = /This is not a hand-in: /;
const withField = (field: string, value: unknown) =>
  JSON.stringify({ ...(JSON.parse(TEXT) as object), [field]: value });
const withAddress = (from: string, to: string) => changed(ADDRESS, from, to);

const FILES: readonly Hostile[] = hostile('handIn', [
  ['an escape that is none', changed(TEXT, '"label": "Bl', '"label": "\\dBl'), /expected JSON \(/],
  ['itself', TEXT, 'accepted'],
  ['nothing', '', NO_HAND_IN],
  ['a label twice', changed(TEXT, '"label":', '"label": "Red", "label":'), /each field once/],
  [
    '__proto__',
    changed(TEXT, '"label":', '"__proto__": {"polluted": 1}, "label":'),
    /__proto__: expected only/,
  ],
  [
    '__proto__ in an answer',
    changed(TEXT, '"chance":', '"__proto__": {"polluted": 1}, "chance":'),
    /__proto__: expected only/,
  ],
  [
    '__proto__ in the run',
    changed(TEXT, '"format":', '"__proto__": {"polluted": 1}, "format":'),
    /__proto__: expected only/,
  ],
  [
    'constructor',
    '{"handIn": 1, "constructor": {"prototype": {"polluted": 1}}}',
    /constructor: expected only/,
  ],
  ['a later version', changed(TEXT, '"handIn": 1', '"handIn": 2'), /handIn: expected 1/],
  [
    '100,000 lists in one another',
    () => withField('answers', 'RAW').replace('"RAW"', '['.repeat(100_000)),
    /deeper nesting/,
  ],
  ['100,000 answers', () => withField('answers', Array(60_000).fill(1)), NO_HAND_IN],
  [
    '25 answers',
    withField(
      'answers',
      Array.from({ length: 25 }, () => anAnswer(run, 3)),
    ),
    /answers: expected at most 24/,
  ],
  ['a megabyte', () => withField('label', 'x'.repeat(MEGABYTE)), /expected at most/],
  ['a label that steers a terminal', withField('label', 'a\u001b[2J'), /label: expected one line/],
  [
    'a label that turns the writing round',
    withField('label', 'a\u202eb'),
    /label: expected one line/,
  ],
  ['half a sign as a label', withField('label', 'a\ud800'), /label: expected one line/],
  ['a label of 41', withField('label', 'x'.repeat(41)), /label: expected one line/],
  ['markup as a label', withField('label', '<img src=x onerror=polluted=1>'), 'accepted'],
  ['a formula as a label', withField('label', '=HYPERLINK("//x.org")'), 'accepted'],
  ['minus one as a number', withField('number', -1), /number: expected a whole number/],
  ['10,000 as a number', withField('number', 10_000), /number: expected a whole number/],
  ['a number with a part', withField('number', 1.5), /number: expected a whole number/],
  [
    'answers in no order',
    withField('answers', [anAnswer(run, 9), anAnswer(run, 3)]),
    /answers\[1\]\.step: expected/,
  ],
  [
    'an answer in turn 0',
    withField('answers', [anAnswer(run, 3, { turn: 0 })]),
    /turn: expected a whole number/,
  ],
  ['101 per cent', withField('answers', [anAnswer(run, 3, { chance: 101 })]), /chance: expected/],
  [
    'a question that is none',
    withField('answers', [{ ...anAnswer(run, 3), question: 'constructor' }]),
    /question: expected/,
  ],
  ['an assignment within', withField('assignment', { scenario: 'x' }), /assignment: expected/],
  ['a run that is a text', withField('run', TEXT), /run: expected/],
]);

const CODES: readonly Hostile[] = hostile('code', [
  ['an escape that is none', packed('["\\d"]'), /expected JSON \(/],
  ['itself', CODE, 'accepted'],
  ['made here, as sound', answering(ANSWER), 'accepted'],
  ['nothing', '', NO_HAND_IN],
  ['the mark alone', 'A4H1-', /check: expected/],
  ['a mark and a check', signed([]), NO_HAND_IN],
  ['a later version', `A4H2${CODE.slice(4)}`, /check: expected/],
  ['half a million signs', () => `A4H1-${'A'.repeat(500_000)}`, /at most 32768 signs/],
  ['other signs', `${CODE.slice(0, 40)}\u001b[2J${CODE.slice(41)}`, /check: expected/],
  ['bytes that are not packed', signed([7, 7, 7, 255, 255]), /bytes packed by deflate/],
  [
    'packed and cut',
    signed(deflateSync(new TextEncoder().encode(TEXT)).subarray(0, 90)),
    /bytes packed by deflate/,
  ],
  ['a bomb of 20 megabytes', () => packed('['.repeat(20 * MEGABYTE)), /at most 65536 bytes/],
  ['lists in one another', packed('['.repeat(60_000)), /expected JSON/],
  [
    'bytes that are no text',
    signed(deflateSync(Uint8Array.of(0x22, 0xff, 0xfe, 0x22))),
    NO_HAND_IN,
  ],
  ['an object', holding({ __proto__: null, polluted: 1 }), /content: expected a list/],
  ['no run', holding([ADDRESS, 7, 'Blue', 20, []]), /run: expected the code of a run/],
  [
    'a part too many',
    holding([ADDRESS, 7, 'Blue', 20, [], LINK, 1]),
    /run: expected the code of a run/,
  ],
  [
    'a run that is damaged',
    holding([ADDRESS, 7, 'Blue', 20, [], LINK.slice(1)]),
    /run: expected a run/,
  ],
  [
    'an address that is none',
    holding(['v=1', 7, 'Blue', 20, [], LINK]),
    /assignment: expected an assignment/,
  ],
  ['an answer of six parts', answering(ANSWER.slice(0, 6)), /answers\[0\]: expected seven parts/],
  ['an answer that is an object', answering({ length: 7 }), /answers\[0\]: expected a list/],
  [
    'hands that do not come in pairs',
    answering([...ANSWER.slice(0, 6), ['yes']]),
    /hands\.count: expected/,
  ],
  ['12 hands', answering([...ANSWER.slice(0, 6), Array(12).fill('x')]), /at most 5 choices/],
  [
    '2,001 answers',
    holding([ADDRESS, 7, 'Blue', 20, Array(2001).fill(0), LINK]),
    /answers: expected a list/,
  ],
]);

const ADDRESSES: readonly Hostile[] = hostile('address', [
  ['itself', ADDRESS, 'accepted'],
  ['with its question mark', `?${ADDRESS}`, 'accepted'],
  ['nothing', '', /v: expected 1/],
  ['a field twice', `${ADDRESS}&key=other`, /key: expected this field once/],
  ['a field that is not there yet', `${ADDRESS}&colour=red`, /colour: expected v, scenario/],
  ['__proto__', `${ADDRESS}&__proto__=1`, /__proto__: expected/],
  ['__proto__ in brackets', `${ADDRESS}&a[__proto__][polluted]=1`, /expected/],
  ['2,001 signs', ADDRESS + 'x'.repeat(2000), /at most 2000 signs/],
  ['escapes that are none', withAddress('title=Group+B', 'title=%ZZ%E0%A4%A'), 'accepted'],
  [
    'a title that steers a terminal',
    withAddress('Group+B', '%1B%5B2J'),
    /title: expected one line/,
  ],
  ['a title with a line end', withAddress('Group+B', 'a%0Ab'), /title: expected one line/],
  [
    'a title that turns the writing round',
    withAddress('Group+B', '%E2%80%AEx'),
    /title: expected one line/,
  ],
  [
    'markup as a title',
    withAddress('Group+B', '%3Cscript%3Epolluted%3D1%3C/script%3E'),
    'accepted',
  ],
  ['markup as a key', withAddress('key=juniper-1204', 'key=%3Cb%3E'), /key: expected a seed/],
  [
    'the name of a prototype as a fact',
    withAddress('means.burden', 'constructor.prototype'),
    'accepted',
  ],
  [
    'the name of a prototype with its marks',
    withAddress('means.burden', '__proto__.polluted'),
    /fact: expected/,
  ],
  ['a fact without end', withAddress('means.burden', `a${'.b'.repeat(40)}`), /fact: expected/],
  ['five arms', withAddress('as-is,300', '1,2,3,4,5'), /arms: expected 2 to 4 values/],
  ['a thousand arms', withAddress('as-is,300', '1,'.repeat(500)), /arms: expected/],
  ['two arms alike', withAddress('as-is,300', '300,300'), /no two are alike/],
  ['minus nothing as an arm', withAddress('as-is,300', '0,-0'), /arms: expected numbers/],
  [
    'turns in no order',
    withAddress('ask=3.adopted', 'ask=5,3'),
    /ask: expected turns in their order/,
  ],
  ['turn 41', withAddress('ask=3.adopted', 'ask=41'), /ask: expected a whole number/],
  ['a turn with a part', withAddress('ask=3.adopted', 'ask=3.5'), /ask: expected adopted/],
  ['seven turns', withAddress('ask=3.adopted', 'ask=1,2,3,4,5,6,7'), /ask: expected at most 6/],
  ['minutes in another writing', withAddress('minutes=0', 'minutes=1e2'), /minutes: expected/],
]);

export const HAND_INS: readonly Hostile[] = [...FILES, ...CODES, ...ADDRESSES];
