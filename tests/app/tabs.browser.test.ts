import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { advance, begin, type Game } from '../../src/app/game.ts';
import { openKeeper, type Keeper } from '../../src/app/keeper.ts';
import { readRecord } from '../../src/app/saved-run.ts';
import { openStore, type Store } from '../../src/app/store.ts';
import type { Action } from '../../src/engine/index.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { openText } from '../../src/text/browser.ts';
import { deleteShelf, onShelf } from './shelf.ts';

const scenario = await builtIn('kazakhstan-2022');
const text = await openText('en');
const END_TURN: Action = { kind: 'endTurn' };

let ids = 0;

interface Tab {
  readonly store: Store;
  readonly keeper: Keeper;
  /** The game as this tab has it. */
  game: Game;
}

/** One tab more with the game: they share the browser's storage, locks and channel, and nothing else. */
function aTab(locks: LockManager | undefined): Tab {
  const store = openStore({ screen: 'play' });
  const keeper = openKeeper({
    store,
    locks,
    visitors: new Map(),
    newId: () => `id${++ids}`,
    now: () => Date.now(),
    say: (key, args) => text.say(key, args),
  });
  return { store, keeper, game: begin(scenario, 'steppe-1407') };
}

function endTurn(tab: Tab): void {
  tab.game = advance(tab.game, END_TURN).game;
  tab.keeper.keep(tab.game);
}

async function records() {
  return (await onShelf((runs) => runs.getAll())).map((value) => {
    const found = readRecord(value);
    if (!found.sound) throw new Error('It can be read.');
    return found.run;
  });
}

const steps = async () =>
  (await records()).map(({ step }) => step).sort((one, other) => one - other);

/** A run with one act in a first tab, opened in a second one. */
async function sameRunTwice(locks: LockManager | undefined): Promise<[Tab, Tab, string]> {
  const first = aTab(locks);
  first.keeper.begin(first.game);
  endTurn(first);
  await expect.poll(steps).toEqual([1]);
  // The first tab has its lock or lease by now.
  const second = aTab(locks);
  const id = (await records())[0]?.id ?? '';
  await expect.poll(async () => [...(await second.keeper.elsewhere([id]))]).toEqual([id]);
  const here = await second.keeper.open(id);
  if (!here) throw new Error('It can be opened.');
  second.game = here.game;
  return [first, second, id];
}

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await deleteShelf();
});
afterEach(() => vi.restoreAllMocks());

test.each([
  ['with Web Locks', navigator.locks],
  ['without', undefined],
])('%s a second tab reads, and what it does is written nowhere', async (_, locks) => {
  const [first, second] = await sameRunTwice(locks);
  expect(second.store.get().reading).toBe('asked');
  endTurn(second);
  endTurn(first);
  endTurn(first);
  await expect.poll(steps).toEqual([3]);
  expect(first.store.get().reading).toBeUndefined();
});

test.each([
  ['with Web Locks', navigator.locks],
  ['without', undefined],
])(
  '%s a second tab takes over all that the first has done, and the first then reads',
  async (_, locks) => {
    const [first, second] = await sameRunTwice(locks);
    endTurn(first);
    endTurn(first);
    const here = await second.keeper.playHere(second.game);
    expect(here?.game.run).toEqual(first.game.run);
    if (here) second.game = here.game;
    expect(first.store.get().reading).toBe('asked');
    expect(second.store.get().reading).toBeUndefined();

    endTurn(first);
    endTurn(second);
    endTurn(second);
    await expect.poll(steps).toEqual([5]);

    // And back again.
    const back = await first.keeper.playHere(second.game);
    expect(back?.game.run ?? second.game.run).toEqual(second.game.run);
    expect(second.store.get().reading).toBe('asked');
  },
);

test('a tab that does not answer loses the run to the one that asks', async () => {
  const [first, second] = await sameRunTwice(navigator.locks);
  // It sleeps: it hears nothing on the channel.
  vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => undefined);
  await second.keeper.playHere(second.game);
  expect(second.store.get().reading).toBeUndefined();
  await expect.poll(() => first.store.get().reading).toBe('asked');
});

test('a copy goes its own way', async () => {
  const [first, second] = await sameRunTwice(navigator.locks);
  second.keeper.branch(second.game);
  endTurn(second);
  endTurn(second);
  endTurn(first);
  await expect.poll(steps).toEqual([2, 3]);
  const names = (await records()).map(({ name }) => name);
  expect(names).toContain(`Copy of ${scenario.briefing.title}, steppe-1407`);
});

test('a stale tab that nobody told writes a copy, and neither run is lost', async () => {
  const [first, second] = await sameRunTwice(undefined);
  // The first sleeps until its lease has run out; the second does not see it.
  vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => undefined);
  await second.keeper.playHere(second.game);
  endTurn(second);
  endTurn(second);
  await expect.poll(steps).toEqual([3]);
  endTurn(first);
  await expect.poll(steps).toEqual([2, 3]);
  expect(first.store.get().notice?.title).toMatch(/went on in another tab/);
  endTurn(first);
  await expect.poll(steps).toEqual([3, 3]);
});

test('storage that is cleared in the middle of a game: the run is saved again, and it is said once', async () => {
  const tab = aTab(navigator.locks);
  tab.keeper.begin(tab.game);
  endTurn(tab);
  await expect.poll(steps).toEqual([1]);
  await deleteShelf();
  endTurn(tab);
  await expect.poll(() => tab.store.get().notice?.title).toMatch(/cleared/);
  expect(tab.store.get().notice?.rescue?.content).toContain('"steppe-1407"');
  tab.store.set({ notice: undefined });
  endTurn(tab);
  await expect.poll(steps).toEqual([3]);
  expect(tab.store.get().notice).toBeUndefined();
});

test('no space left: said once, play goes on, and the whole run is saved when there is space', async () => {
  const tab = aTab(navigator.locks);
  tab.keeper.begin(tab.game);
  await expect.poll(steps).toEqual([0]);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  endTurn(tab);
  await expect.poll(() => tab.store.get().notice?.title).toMatch(/space/);
  tab.store.set({ notice: undefined });
  endTurn(tab);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(tab.store.get().notice).toBeUndefined();
  vi.restoreAllMocks();
  endTurn(tab);
  await expect.poll(steps).toEqual([3]);
});

test('a page that is gone before its write arrived: the next one finds the act', async () => {
  const tab = aTab(navigator.locks);
  tab.keeper.begin(tab.game);
  await expect.poll(steps).toEqual([0]);
  // The write has begun, and never arrives.
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('gone', 'AbortError');
  });
  endTurn(tab);
  tab.keeper.hide();
  vi.restoreAllMocks();

  await aTab(undefined).keeper.look();
  expect(await steps()).toEqual([1]);
  expect(Object.keys(localStorage).filter((key) => key.includes('unwritten'))).toEqual([]);
});

test('the oldest finished run goes when the shelf is full, and one that goes on never does', async () => {
  const tab = aTab(navigator.locks);
  tab.keeper.begin(tab.game);
  await expect.poll(steps).toEqual([0]);
  const [one] = await records();
  if (!one) throw new Error('One run is saved.');
  const finished = { ...one, run: one.run.replace('"finished": false', '"finished": true') };
  for (let at = 1; at < 49; at += 1) {
    const run = at === 7 || at === 9 ? finished : one;
    await onShelf((runs) => runs.put({ ...run, id: `run-${at}`, changed: at }));
  }
  expect(await tab.keeper.toDrop()).toBeUndefined();
  await onShelf((runs) => runs.put({ ...one, id: 'run-49', changed: 49 }));
  expect((await tab.keeper.toDrop())?.id).toBe('run-7');
});
