import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { advance, begin, playAll, type Game } from '../../src/app/game.ts';
import { recordOf } from '../../src/app/recording.ts';
import type { SavedRun } from '../../src/app/saved-run.ts';
import { openStorage, type Storage, type Trouble } from '../../src/app/storage.ts';
import type { Action } from '../../src/engine/index.ts';
import { builtIn } from '../../src/scenario/index.ts';
import layoutOne from '../fixtures/saved/layout-1-rules-0.1.0.json';
import layoutOneLater from '../fixtures/saved/layout-1-rules-0.2.0.json';
import { deleteShelf, done, leaveVersionOne, onShelf } from './shelf.ts';

const scenario = await builtIn('kazakhstan-2022');
const END_TURN: Action = { kind: 'endTurn' };
const TAB = 'this tab';

let storage: Storage;
/** What the storage of the present test has told. */
let troubles: Trouble[];

beforeEach(async () => {
  await deleteShelf();
  storage = anotherStorage();
});
afterEach(() => vi.restoreAllMocks());

function anotherStorage(): Storage {
  const told: Trouble[] = [];
  troubles = told;
  return openStorage(
    () => Date.now(),
    (trouble) => told.push(trouble),
  );
}

function saved(game: Game, changes: Partial<SavedRun> = {}): SavedRun {
  return {
    ...recordOf(game, { id: 'one', name: null, created: 1, changed: 1, draft: null }),
    ...changes,
  };
}

async function write(game: Game, changes: Partial<SavedRun> = {}, tab = TAB) {
  const written = await storage.write(saved(game, changes), game.run.chain, tab);
  return written.ok ? written.value : written.trouble;
}

async function stored(id = 'one'): Promise<SavedRun | undefined> {
  const found = await storage.get(id);
  return found.ok && found.value?.sound === true ? found.value.run : undefined;
}

test('runs stand side by side, the one that was played last first', async () => {
  const game = begin(scenario, 'steppe-1407');
  expect(await write(game, { id: 'one', changed: 1 })).toBe('anew');
  await write(game, { id: 'two', changed: 3 });
  await write(game, { id: 'three', changed: 2 });
  const all = await storage.all();
  expect(all.ok && all.value.map(({ id }) => id)).toEqual(['two', 'three', 'one']);
});

test('a write that does not follow what stands leaves it alone', async () => {
  const short = playAll(scenario, 'steppe-1407', [END_TURN]);
  const long = advance(short, END_TURN).game;
  const other = playAll(scenario, 'steppe-1408', [END_TURN, END_TURN, END_TURN]);
  expect(await write(short)).toBe('anew');
  expect(await write(long)).toBe('follows');
  expect(await write(short)).toBe('behind');
  expect(await write(other)).toBe('parted');
  expect((await stored())?.run).toBe(saved(long).run);
});

test('a tab that has leased a run keeps others from writing it until it lets go', async () => {
  const game = begin(scenario, 'steppe-1407');
  await write(game);
  const later = Date.now() + 10_000;
  expect(await storage.lease('one', TAB, later)).toEqual({ ok: true, value: true });
  expect(await storage.lease('one', 'other', later)).toEqual({ ok: true, value: false });
  const next = advance(game, END_TURN).game;
  expect(await write(next, {}, 'other')).toBe('held');
  expect(await write(next)).toBe('follows');
  await storage.lease('one', TAB, 0);
  expect(await storage.lease('one', 'other', later)).toEqual({ ok: true, value: true });
});

test('a name that the player gave outlasts the acts that follow', async () => {
  const game = begin(scenario, 'steppe-1407');
  await write(game);
  await storage.rename('one', 'Tuesday group');
  await write(advance(game, END_TURN).game);
  expect(await stored()).toMatchObject({ name: 'Tuesday group', step: 1 });
});

test('what version 1 of the database left is all there, also what nobody can read', async () => {
  const strange = { id: 'strange', savedAt: 'yesterday' };
  (await leaveVersionOne([layoutOne, layoutOneLater, strange])).close();
  const all = await storage.all();
  expect(all.ok && all.value.map(({ id, sound }) => [id, sound])).toEqual([
    ['kept010', true],
    ['kept020', true],
    ['strange', false],
  ]);
  expect(await onShelf((runs) => runs.get('strange'))).toEqual(strange);
  const stores = await done(indexedDB.open('article-iv'));
  expect([...stores.objectStoreNames]).toEqual(['runs']);
  stores.close();
});

test('an earlier version that holds the storage is told of, and writes arrive when it is gone', async () => {
  const old = await leaveVersionOne([layoutOne]);
  const game = begin(scenario, 'steppe-1407');
  const writing = write(game);
  await expect.poll(() => troubles).toEqual(['blocked']);
  expect(await storage.all()).toEqual({ ok: false, trouble: 'blocked' });
  old.close();
  expect(await writing).toBe('anew');
  expect(await stored()).toMatchObject({ seed: 'steppe-1407' });
  expect(await stored('kept010')).toMatchObject({ rules: '0.1.0' });
});

test('a later version takes the storage over: this one stands back and says so', async () => {
  await write(begin(scenario, 'steppe-1407'));
  const later = await done(indexedDB.open('article-iv', 3));
  expect(troubles).toEqual(['newer']);
  expect(await write(begin(scenario, 'steppe-1407'))).toBe('newer');
  later.close();
  storage = anotherStorage();
  expect(await write(begin(scenario, 'steppe-1407'))).toBe('newer');
});

test('a full disk and a closed storage are answers, not crashes', async () => {
  const game = begin(scenario, 'steppe-1407');
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await write(game)).toBe('full');
  vi.restoreAllMocks();
  expect(await write(game)).toBe('anew');

  storage = anotherStorage();
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('private', 'SecurityError');
  });
  expect(await write(game)).toBe('refused');
  expect(await storage.all()).toEqual({ ok: false, trouble: 'refused' });
  vi.restoreAllMocks();
  expect(await write(game)).toBe('follows');
});

test('a damaged record is never written over', async () => {
  const game = begin(scenario, 'steppe-1407');
  await write(game);
  await onShelf((runs) => runs.put({ id: 'one', run: 17 }));
  expect(await write(advance(game, END_TURN).game)).toBe('parted');
  expect(await onShelf((runs) => runs.get('one'))).toEqual({ id: 'one', run: 17 });
});

test('with fifty runs all are still read at once', async () => {
  const game = begin(scenario, 'steppe-1407');
  for (let at = 0; at < 50; at += 1) await write(game, { id: `run-${at}`, changed: at });
  const all = await storage.all();
  expect(all.ok && all.value).toHaveLength(50);
});
