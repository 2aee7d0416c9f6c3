/** The browser's storage itself, as another version of the game or somebody else finds and leaves it. */

const DATABASE = 'article-iv';

export function deleteShelf(): Promise<void> {
  return done(indexedDB.deleteDatabase(DATABASE)).then(() => undefined);
}

/** The database as version 1 of it was: one store, `games`. */
export async function leaveVersionOne(games: readonly object[]): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore('games', { keyPath: 'id' });
  });
  const database = await done(opening);
  const transaction = database.transaction('games', 'readwrite');
  for (const game of games) transaction.objectStore('games').put(game);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  return database;
}

/** Does something with the store of the runs, past the game. */
export async function onShelf<T>(work: (runs: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await done(indexedDB.open(DATABASE));
  try {
    return await done(work(database.transaction('runs', 'readwrite').objectStore('runs')));
  } finally {
    database.close();
  }
}

export function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
  });
}
