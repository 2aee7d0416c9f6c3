/** Files that were dropped on the page, those in folders too. */

/** Most files that are taken from one drop: a folder may hold a whole disk. */
const MOST_FILES = 5000;
const DEEPEST = 8;

/** Everything in a drop. Must be called in the event itself: the browser forgets the items afterwards. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...transfer.files];
  const files: File[] = [];
  for (const entry of entries) await collect(entry, files, DEEPEST);
  return files;
}

async function collect(entry: FileSystemEntry, files: File[], depth: number): Promise<void> {
  if (files.length >= MOST_FILES) return;
  if (entry.isFile) {
    const file = await new Promise<File | undefined>((done) =>
      (entry as FileSystemFileEntry).file(done, () => done(undefined)),
    );
    if (file) files.push(file);
  } else if (depth > 0) {
    for (const one of await entriesIn(entry as FileSystemDirectoryEntry)) {
      await collect(one, files, depth - 1);
    }
  }
}

/** The browser gives them in parts, an empty one at the end. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<readonly FileSystemEntry[]>((done) =>
      reader.readEntries(done, () => done([])),
    );
    if (part.length === 0) return all;
    all.push(...part);
  }
}
