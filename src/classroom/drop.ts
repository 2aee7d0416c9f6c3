/** What was dropped on the class page, taken apart into hand-ins. Nothing of it is played here. */
import { decodeRun } from '../run/file.ts';
import { decodeLink } from '../run/link.ts';
import { printable } from '../scenario/index.ts';
import { codesIn } from './codes.ts';
import { contentsOf } from './contents.ts';
import type { Finding } from './finding.ts';
import { decodeHandIn } from './hand-in-code.ts';
import { decodeHandInFile, LARGEST_HAND_IN, looksLikeHandIn } from './hand-in-file.ts';
import type { HandedRun, HandIn } from './hand-in.ts';
import { tidied } from './letter.ts';
import { attachmentsOf } from './mail.ts';
import { plainText, writtenIn } from './office.ts';
import { runLinksIn } from './run-links.ts';
import { entriesOf, type Entry } from './zip.ts';

/** One hand-in, or what there was in its place. A run without an assignment is a hand-in that says nothing else. */
export type DroppedPart =
  | { readonly ok: true; readonly source: string; readonly handIn: HandIn }
  | { readonly ok: false; readonly finding: Finding };

/** Largest file that is read, in bytes. */
export const LARGEST_FILE = 8 * 1024 * 1024;
/** Largest archive that is read, in bytes: packed, and all that is in it unpacked. */
export const LARGEST_ARCHIVE = 64 * 1024 * 1024;
/** Archives within one another. */
const DEEPEST = 2;
/** Parts that are taken from one file. */
const MOST_PARTS = 5000;
const LONGEST_SOURCE = 300;

const EXPECTED = 'Expected a hand-in, a run, or a text with the codes of hand-ins';
/** Files that systems leave behind: nobody dropped them. */
const LEFT_BEHIND = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._|Thumbs\.db$|desktop\.ini$)/i;

/** What is still allowed to be unpacked, and to be found. */
interface Budget {
  bytes: number;
  parts: number;
}

/** Every hand-in of a file, and every part that should have been one. Never throws on content. */
export function readDropped(name: string, bytes: Uint8Array): readonly DroppedPart[] {
  return partsOf(name, bytes, 1, { bytes: LARGEST_ARCHIVE, parts: MOST_PARTS });
}

/** The finding about a thing that is no hand-in, or a damaged one. */
export function unreadable(source: string, message: string): Finding {
  const at = printable(source, LONGEST_SOURCE);
  return { kind: 'unreadable', source: at, label: '', run: null, step: null, turn: null, message };
}

function partsOf(
  name: string,
  bytes: Uint8Array,
  depth: number,
  budget: Budget,
): readonly DroppedPart[] {
  if (LEFT_BEHIND.test(name)) return [];
  if (bytes.length === 0) return nothing(name, 'an empty file');
  const contents = contentsOf(bytes);
  if (contents.kind === 'other') return nothing(name, contents.what);
  if (contents.kind === 'zip') return partsOfArchive(name, bytes, depth, budget);
  if (bytes.length > LARGEST_FILE)
    return nothing(name, `a file of more than ${LARGEST_FILE / 1024 / 1024} MB`);
  const parts = partsOfText(name, contents.text, contents.sound);
  budget.parts -= parts.length;
  const attached = attachedTo(name, contents.text, depth, budget);
  // A mail whose code is in an attachment need not have one in its text, and the other way round.
  if (attached.length === 0) return parts;
  return [...parts.filter((one) => !isNothing(one)), ...attached];
}

/** What is found in the attachments of a mail. Pictures and the like in it are not worth a word. */
function attachedTo(
  name: string,
  text: string,
  depth: number,
  budget: Budget,
): readonly DroppedPart[] {
  if (depth > DEEPEST) return [];
  return attachmentsOf(text)
    .flatMap((bytes, at) => partsOf(`${name}: part ${at + 1}`, bytes, depth + 1, budget))
    .filter((one) => !isNothing(one));
}

function nothing(source: string, found: string): readonly DroppedPart[] {
  return [{ ok: false, finding: unreadable(source, `${EXPECTED}; found ${found}.`) }];
}

function isNothing(part: DroppedPart): boolean {
  return !part.ok && part.finding.message.startsWith(EXPECTED);
}

function partsOfArchive(
  name: string,
  bytes: Uint8Array,
  depth: number,
  budget: Budget,
): readonly DroppedPart[] {
  if (depth > DEEPEST) return nothing(name, 'an archive in an archive in an archive');
  if (bytes.length > LARGEST_ARCHIVE)
    return nothing(name, `an archive of more than ${LARGEST_ARCHIVE / 1024 / 1024} MB`);
  const entries = entriesOf(bytes);
  if (typeof entries === 'string')
    return [{ ok: false, finding: unreadable(name, `This archive cannot be read: ${entries}`) }];
  const written = writtenIn(entries);
  if (written) return partsOfLetter(name, written, budget);
  const files = entries.filter(
    (entry) => !/[/\\]$/.test(entry.name) && !LEFT_BEHIND.test(entry.name),
  );
  if (files.length === 0) return nothing(name, 'an archive without files');
  const parts: DroppedPart[] = [];
  for (const [at, entry] of files.entries()) {
    const source = `${name}: ${entry.name}`;
    const { bytes: content, problem = '' } = unpacked(entry, budget);
    if (budget.bytes <= 0 || budget.parts <= 0) {
      const rest = `${files.length - at} of its ${files.length} files were not read`;
      const message = `This archive unpacks to more than is read at once: ${rest}.`;
      return [...parts, { ok: false, finding: unreadable(name, message) }];
    }
    if (content) parts.push(...partsOf(source, content, depth + 1, budget));
    else
      parts.push({
        ok: false,
        finding: unreadable(source, `This file cannot be unpacked: ${problem}`),
      });
  }
  return parts;
}

/** An entry, paid from the budget. Archives within it may be larger than a file. */
function unpacked(entry: Entry, budget: Budget) {
  const most = /\.zip$/i.test(entry.name) ? LARGEST_ARCHIVE : LARGEST_FILE;
  const result = entry.unpack(Math.min(most, budget.bytes));
  budget.bytes -= result.spent;
  return result;
}

function partsOfLetter(
  name: string,
  entries: readonly Entry[],
  budget: Budget,
): readonly DroppedPart[] {
  const texts = entries.map((entry) => {
    const { bytes } = unpacked(entry, budget);
    const contents = bytes && contentsOf(bytes);
    return contents?.kind === 'text' ? plainText(contents.text) : '';
  });
  const parts = partsOfText(name, texts.join('\n'), true);
  budget.parts -= parts.length;
  return parts;
}

function partsOfText(source: string, text: string, sound: boolean): readonly DroppedPart[] {
  if (text.trim() === '') return nothing(source, 'an empty file');
  const isHandIn = looksLikeHandIn(text);
  if (isHandIn || looksLikeRun(text)) {
    if (!sound) return nothing(source, 'one that is damaged: its text is not UTF-8');
    return [isHandIn ? partOfHandIn(source, text) : partOfRun(source, text)];
  }
  const found = partsIn(source, tidied(text));
  return found.length > 0 ? found : nothing(source, 'text without a code');
}

function looksLikeRun(text: string): boolean {
  return /^\s*\{/.test(text) && /"scenarioHash"\s*:/.test(text) && /"chain"\s*:/.test(text);
}

function partOfHandIn(source: string, text: string): DroppedPart {
  const read = decodeHandInFile(text.slice(0, LARGEST_HAND_IN + 1));
  return read.ok ? part(source, read.value) : refusal(source, read.problem.message);
}

function partOfRun(source: string, text: string): DroppedPart {
  const read = decodeRun(text);
  if (!read.ok) return refusal(source, read.problem.message);
  return part(source, alone({ kind: 'whole', run: read.value }));
}

/** All codes of hand-ins and runs in a tidied text, each with its line. */
function partsIn(source: string, text: string): readonly DroppedPart[] {
  const codes = codesIn(text);
  const handIns = codes.map(({ code, line, from }) => {
    const read = decodeHandIn(code);
    const place = `${source}, line ${line}`;
    const one = read.ok ? part(place, read.value) : refusal(place, read.problem.message);
    return { from, one };
  });
  const runs = runLinksIn(text, codes).map(({ code, line, from }) => {
    const read = decodeLink(code);
    const place = `${source}, line ${line}`;
    if (!read.ok) return { from, one: refusal(place, read.problem.message) };
    return { from, one: part(place, alone({ kind: 'linked', run: read.value })) };
  });
  return [...handIns, ...runs]
    .sort((one, other) => one.from - other.from)
    .map(({ one }) => one)
    .slice(0, MOST_PARTS);
}

function part(source: string, handIn: HandIn): DroppedPart {
  return { ok: true, source: printable(source, LONGEST_SOURCE), handIn };
}

function refusal(source: string, message: string): DroppedPart {
  return { ok: false, finding: unreadable(source, message) };
}

/** A run that was played without an assignment. */
function alone(handed: HandedRun): HandIn {
  return { assignment: null, number: 0, label: '', minutes: 0, answers: [], handed };
}
