/** What was dropped on the class page, taken apart into hand-ins. Nothing of it is played here. */
import { decodeRun } from '../run/file.ts';
import { decodeLink } from '../run/link.ts';
import { DEEPEST, LARGEST_ARCHIVE, takenApart, type Budget, type TakenFile } from './archive.ts';
import { codesIn } from './codes.ts';
import { contentsOf } from './contents.ts';
import type { Finding } from './finding.ts';
import { decodeHandIn } from './hand-in-code.ts';
import { decodeHandInFile, LARGEST_HAND_IN, looksLikeHandIn } from './hand-in-file.ts';
import type { HandedRun, HandIn } from './hand-in.ts';
import { tidied } from './letter.ts';
import { attachmentsOf } from './mail.ts';
import { isNothing, nothing, sourceLine, unreadable } from './refusal.ts';
import { runLinksIn } from './run-links.ts';

/** One hand-in, or what there was in its place. A run without an assignment is a hand-in that says nothing else. */
export type DroppedPart =
  | { readonly ok: true; readonly source: string; readonly handIn: HandIn }
  | { readonly ok: false; readonly finding: Finding };

/** Parts that are taken from what was dropped as one. */
const MOST_PARTS = 5000;

/** Every hand-in of a file, and every part that should have been one. Never throws on content. */
export function readDropped(name: string, bytes: Uint8Array): readonly DroppedPart[] {
  return mostOf(name, partsOf({ name, bytes, depth: 1 }, { bytes: LARGEST_ARCHIVE }));
}

/** The same of a file that `takenApart` gave. */
export function readTaken(file: TakenFile): readonly DroppedPart[] {
  return mostOf(file.name, partsOfFile(file, { bytes: LARGEST_ARCHIVE }));
}

/** As many parts as are taken from what was dropped as one, and that there were more. */
export function mostOf(name: string, parts: readonly DroppedPart[]): readonly DroppedPart[] {
  if (parts.length <= MOST_PARTS) return parts;
  const message = `It holds more than is read at once: the first ${MOST_PARTS} parts were read.`;
  return [...parts.slice(0, MOST_PARTS), refusal(name, message)];
}

function partsOf(file: TakenFile, budget: Budget): readonly DroppedPart[] {
  return takenApart(file, budget).flatMap((taken) =>
    taken.kind === 'file' ? partsOfFile(taken.file, budget) : { ok: false, finding: taken.finding },
  );
}

function partsOfFile({ name, bytes, depth }: TakenFile, budget: Budget): readonly DroppedPart[] {
  const contents = contentsOf(bytes);
  if (contents.kind !== 'text') return nothingIn(name, 'no text');
  const parts = partsOfText(name, contents.text, contents.sound);
  const attached = attachedTo(name, contents.text, depth, budget);
  // A mail whose code is in an attachment need not have one in its text, and the other way round.
  if (attached.length === 0) return parts;
  return [...parts.filter(isWorthAWord), ...attached];
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
    .flatMap((bytes, at) =>
      partsOf({ name: `${name}: part ${at + 1}`, bytes, depth: depth + 1 }, budget),
    )
    .filter(isWorthAWord);
}

function nothingIn(source: string, found: string): readonly DroppedPart[] {
  return [{ ok: false, finding: nothing(source, found) }];
}

function isWorthAWord(part: DroppedPart): boolean {
  return part.ok || !isNothing(part.finding);
}

function partsOfText(source: string, text: string, sound: boolean): readonly DroppedPart[] {
  if (text.trim() === '') return nothingIn(source, 'an empty file');
  const isHandIn = looksLikeHandIn(text);
  if (isHandIn || looksLikeRun(text)) {
    if (!sound) return nothingIn(source, 'one that is damaged: its text is not UTF-8');
    return [isHandIn ? partOfHandIn(source, text) : partOfRun(source, text)];
  }
  const found = partsIn(source, tidied(text));
  return found.length > 0 ? found : nothingIn(source, 'text without a code');
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
  const { codes, unreadFrom } = codesIn(text);
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
  const parts = [...handIns, ...runs]
    .sort((one, other) => one.from - other.from)
    .map(({ one }) => one);
  if (unreadFrom === undefined) return parts;
  const message =
    'It holds more that looks like codes than is looked through at once: from here on it was not.';
  return [...parts, refusal(`${source}, line ${unreadFrom}`, message)];
}

function part(source: string, handIn: HandIn): DroppedPart {
  return { ok: true, source: sourceLine(source), handIn };
}

function refusal(source: string, message: string): DroppedPart {
  return { ok: false, finding: unreadable(source, message) };
}

/** A run that was played without an assignment. */
function alone(handed: HandedRun): HandIn {
  return { assignment: null, number: 0, label: '', minutes: 0, answers: [], handed };
}
