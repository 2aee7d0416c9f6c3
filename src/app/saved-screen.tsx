/** The saved runs, read from the storage when their page is opened and after each change. */
import { useEffect, useState } from 'preact/hooks';
import { Words } from '../desk/parts/words.ts';
import { Acts, Saved } from '../desk/saved/index.ts';
import type { Scenario } from '../engine/index.ts';
import { saveFile } from './files.ts';
import type { House } from './house.ts';
import { fileOf, rawFileOf } from './recording.ts';
import { recordedActs, savedFacts, scenariosOf } from './saved-facts.ts';
import type { Found } from './saved-run.ts';
import { MOST_KEPT } from './store.ts';

interface Shelf {
  readonly found: readonly Found[];
  readonly scenarios: ReadonlyMap<string, Scenario>;
  readonly elsewhere: ReadonlySet<string>;
  readonly silent: boolean;
}

interface SavedScreenProps {
  house: House;
  /** Whose acts are to be read; all runs without it. */
  run: string | undefined;
}

export function SavedScreen({ house, run }: SavedScreenProps) {
  const { text, play, keeper } = house;
  const [shelf, setShelf] = useState<Shelf | undefined>(undefined);
  const look = () => shelfOf(house).then(setShelf);
  useEffect(() => {
    void look();
  }, []);
  if (!shelf) return <main class="loading" aria-busy="true" />;

  const one = (id: string) => shelf.found.find((found) => found.id === id);
  const scenarioFor = (found: Found) =>
    found.sound ? shelf.scenarios.get(found.run.scenario.id) : undefined;
  const factsFor = (found: Found) =>
    savedFacts(found, scenarioFor(found), shelf.elsewhere.has(found.id), text);
  const onExport = (id: string) => {
    const found = one(id);
    if (!found) return;
    const { name, content } = found.sound ? fileOf(found.run) : rawFileOf(id, found.raw);
    saveFile(name, content);
  };

  const wanted = run === undefined ? undefined : one(run);
  if (wanted?.sound === true) {
    return (
      <Words.Provider value={text}>
        <Acts
          run={factsFor(wanted)}
          acts={recordedActs(wanted.run, scenarioFor(wanted), text)}
          onExport={() => onExport(wanted.id)}
          onBack={() => play.go({ screen: 'saved' })}
        />
      </Words.Provider>
    );
  }
  return (
    <Words.Provider value={text}>
      <Saved
        runs={shelf.found.map(factsFor)}
        most={MOST_KEPT}
        silent={shelf.silent}
        onBack={() => play.go({ screen: 'title' })}
        onOpen={(id) => void house.resume(id)}
        onExport={onExport}
        onRename={async (id, name) => {
          const { ok } = await keeper.rename(id, name === '' ? null : name);
          await look();
          return ok;
        }}
        onDelete={async (id) => {
          const removed = await keeper.remove(id);
          await look();
          return removed;
        }}
      />
    </Words.Provider>
  );
}

async function shelfOf({ keeper, visitors }: House): Promise<Shelf> {
  const all = await keeper.all();
  const found = all.ok ? all.value : [];
  const [scenarios, elsewhere] = await Promise.all([
    scenariosOf(
      found.flatMap((one) => (one.sound ? [one.run] : [])),
      visitors,
    ),
    keeper.elsewhere(found.map(({ id }) => id)),
  ]);
  return { found, scenarios, elsewhere, silent: !all.ok };
}
