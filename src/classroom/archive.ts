/** Archives taken apart, and those in them: what remains are files to be read, each by itself. */
import { contentsOf, noText } from './contents.ts';
import type { Finding } from './finding.ts';
import { plainText, writtenIn } from './office.ts';
import { nothing, unreadable } from './refusal.ts';
import { entriesOf, type Entry } from './zip.ts';

/** A file that was dropped, or that was in an archive. */
export interface TakenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** 1 for what was dropped itself, one more for each archive that it was in. */
  readonly depth: number;
}

/** A file to be read, or what there was in its place. */
export type Taken =
  | { readonly kind: 'file'; readonly file: TakenFile }
  | { readonly kind: 'refused'; readonly finding: Finding };

/** Largest file that is read, in bytes. */
export const LARGEST_FILE = 8 * 1024 * 1024;
/** Largest archive that is read, in bytes: packed, and all that is in it unpacked. */
export const LARGEST_ARCHIVE = 64 * 1024 * 1024;
/** Archives and mails within one another. */
export const DEEPEST = 2;
const MEGABYTE = 1024 * 1024;

/** Files that systems leave behind: nobody dropped them. */
const LEFT_BEHIND = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._|Thumbs\.db$|desktop\.ini$)/i;

/** Bytes that may still be unpacked. */
export interface Budget {
  bytes: number;
}

/**
 * The files of an archive in their order, or the file itself; of an office document what is written there. Never
 * throws on content.
 */
export function takenApart(
  { name, bytes, depth }: TakenFile,
  budget: Budget = { bytes: LARGEST_ARCHIVE },
): readonly Taken[] {
  if (LEFT_BEHIND.test(name)) return [];
  if (bytes.length === 0) return [refused(nothing(name, 'an empty file'))];
  const other = noText(bytes);
  if (other?.kind === 'other') return [refused(nothing(name, other.what))];
  if (other) return filesOf({ name, bytes, depth }, budget);
  if (bytes.length > LARGEST_FILE)
    return [refused(nothing(name, `a file of more than ${LARGEST_FILE / MEGABYTE} MB`))];
  return [{ kind: 'file', file: { name, bytes, depth } }];
}

function refused(finding: Finding): Taken {
  return { kind: 'refused', finding };
}

function filesOf({ name, bytes, depth }: TakenFile, budget: Budget): readonly Taken[] {
  if (depth > DEEPEST) return [refused(nothing(name, 'an archive in an archive in an archive'))];
  if (bytes.length > LARGEST_ARCHIVE)
    return [refused(nothing(name, `an archive of more than ${LARGEST_ARCHIVE / MEGABYTE} MB`))];
  const entries = entriesOf(bytes);
  if (typeof entries === 'string')
    return [refused(unreadable(name, `This archive cannot be read: ${entries}`))];
  const written = writtenIn(entries);
  if (written) return [{ kind: 'file', file: { name, bytes: letterOf(written, budget), depth } }];
  const files = entries.filter(
    (entry) => !/[/\\]$/.test(entry.name) && !LEFT_BEHIND.test(entry.name),
  );
  if (files.length === 0) return [refused(nothing(name, 'an archive without files'))];
  const taken: Taken[] = [];
  for (const [at, entry] of files.entries()) {
    const source = `${name}: ${entry.name}`;
    const { bytes: content, problem = '' } = unpacked(entry, budget);
    if (budget.bytes <= 0) {
      const rest = `${files.length - at} of its ${files.length} files were not read`;
      const message = `This archive unpacks to more than is read at once: ${rest}.`;
      return [...taken, refused(unreadable(name, message))];
    }
    if (content)
      taken.push(...takenApart({ name: source, bytes: content, depth: depth + 1 }, budget));
    else taken.push(refused(unreadable(source, `This file cannot be unpacked: ${problem}`)));
  }
  return taken;
}

/** An entry, paid from the budget. Archives within it may be larger than a file. */
function unpacked(entry: Entry, budget: Budget) {
  const most = /\.zip$/i.test(entry.name) ? LARGEST_ARCHIVE : LARGEST_FILE;
  const result = entry.unpack(Math.min(most, budget.bytes));
  budget.bytes -= result.spent;
  return result;
}

/** What is written in an office document, as a text. */
function letterOf(entries: readonly Entry[], budget: Budget): Uint8Array {
  const texts = entries.map((entry) => {
    const { bytes } = unpacked(entry, budget);
    const contents = bytes && contentsOf(bytes);
    return contents?.kind === 'text' ? plainText(contents.text) : '';
  });
  return new TextEncoder().encode(texts.join('\n'));
}
