import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { Boundary } from '../../src/app/boundary.tsx';
import { openStorage, type Kept } from '../../src/app/storage.ts';
import { openText } from '../../src/text/browser.ts';

let ids = 0;
const storage = openStorage(() => `new-${++ids}`);

function aGame(changes: Partial<Kept> = {}): Kept {
  return {
    id: 'one',
    writer: 'this tab',
    savedAt: 1,
    scenario: 'kazakhstan-2022',
    turn: 1,
    over: false,
    run: '{}',
    draft: null,
    ...changes,
  };
}

/** The shelf itself, as another version of the game might find or leave it. */
async function shelf(): Promise<IDBObjectStore> {
  await storage.latest();
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('article-iv');
    opening.addEventListener('error', () => reject(new Error('closed')));
    opening.addEventListener('success', () => {
      resolve(opening.result.transaction('games', 'readwrite').objectStore('games'));
    });
  });
}

beforeEach(async () => {
  const games = await shelf();
  games.clear();
  await new Promise((resolve) => games.transaction.addEventListener('complete', resolve));
});

test('the game that was kept last is the one to resume', async () => {
  await storage.keep(aGame({ id: 'one', savedAt: 1 }));
  await storage.keep(aGame({ id: 'two', savedAt: 3, turn: 5 }));
  await storage.keep(aGame({ id: 'three', savedAt: 2 }));
  expect(await storage.latest()).toMatchObject({ id: 'two', turn: 5 });
});

test('two tabs with the same game do not overwrite each other', async () => {
  await storage.keep(aGame({ writer: 'this tab' }));
  await storage.claim('one', 'other tab');
  await storage.keep(aGame({ writer: 'other tab', turn: 2, savedAt: 2 }));
  const id = await storage.keep(aGame({ writer: 'this tab', turn: 9, savedAt: 3 }));
  expect(id).not.toBe('one');
  expect(await storage.latest()).toMatchObject({ id, turn: 9 });
});

test('a record that is none is passed over', async () => {
  const games = await shelf();
  games.put({ id: 'strange', savedAt: 'yesterday' });
  await new Promise((resolve) => games.transaction.addEventListener('complete', resolve));
  await storage.keep(aGame());
  expect(await storage.latest()).toMatchObject({ id: 'one' });
});

test('the shelf keeps a dozen games and lets the oldest go', async () => {
  for (let at = 1; at <= 14; at += 1) {
    await storage.keep(aGame({ id: `game-${at}`, savedAt: at }));
  }
  const games = await shelf();
  const keys = await new Promise<unknown[]>((resolve) => {
    const asking = games.getAllKeys();
    asking.addEventListener('success', () => resolve(asking.result));
  });
  expect(keys).toHaveLength(12);
  expect(keys).not.toContain('game-1');
});

test('a full disk is an answer, not a crash', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await storage.keep(aGame())).toBeUndefined();
  put.mockRestore();
  expect(await storage.keep(aGame())).toBe('one');
});

test('where a screen breaks, the page says so and the run can be saved', async () => {
  const page = document.createElement('div');
  const text = await openText('en');
  const rescue = vi.fn<() => void>();
  const Breaks = () => {
    throw new Error('the third act');
  };
  render(
    <Boundary text={text} onRescue={rescue}>
      <Breaks />
    </Boundary>,
    page,
  );
  await expect.poll(() => page.textContent).toContain('Something broke');
  expect(page.textContent).toContain('the third act');
  const save = [...page.querySelectorAll('button')].find((one) =>
    /Save the run/.test(one.textContent ?? ''),
  );
  save?.click();
  expect(rescue).toHaveBeenCalledOnce();
});
