/** What the game stores on this computer, looked up, and deleted where that is wanted. */
import { useEffect, useState } from 'preact/hooks';
import type { Held, StoredThing } from '../../desk/privacy/contract.ts';
import { Privacy } from '../../desk/privacy/privacy.tsx';
import type { House } from '../house.ts';
import { useKept } from '../offline/kept.ts';
import { stored, wipe } from '../wipe.ts';
import type { ClassroomPageProps } from './classroom-screen.tsx';

/** What the page itself was still writing may come back once. */
const MOST_TIMES = 3;

export function PrivacyPage({ house }: ClassroomPageProps) {
  const [things, setThings] = useState<readonly StoredThing[] | undefined>(undefined);
  const [elsewhere, setElsewhere] = useState(0);
  const [wiped, setWiped] = useState<'going' | readonly Held[] | undefined>(undefined);
  const kept = useKept();
  useEffect(() => {
    void stored().then(async (found) => {
      setThings(found);
      // Asked only where there are runs: asking would make an empty database.
      if (found.some(({ kind, count }) => kind === 'database' && count > 0))
        setElsewhere(await openElsewhere(house));
    });
  }, []);
  const onWipe = async () => {
    setWiped('going');
    const [held, left] = await wipeAll(house);
    setThings(left);
    setWiped(held);
    // What this page holds in its memory, and what still answers for it, goes with the next step.
    window.addEventListener('hashchange', () => location.reload());
  };
  return <Privacy {...{ things, elsewhere, wiped, kept }} onWipe={() => void onWipe()} />;
}

/** Deletes until nothing comes back. What was held, and what is left when it is read again. */
async function wipeAll(house: House): Promise<[readonly Held[], readonly StoredThing[]]> {
  await house.keeper.forget().catch(() => undefined);
  house.visitors.clear();
  let held: readonly Held[] = [];
  let left: readonly StoredThing[] = [];
  for (let times = 0; times < MOST_TIMES; times += 1) {
    held = await wipe();
    left = await stored();
    if (left.length === 0 || held.length > 0) break;
  }
  return [held, left];
}

/** How many runs other tabs have open: they would save them again. */
async function openElsewhere({ keeper }: House): Promise<number> {
  try {
    const all = await keeper.all();
    if (!all.ok) return 0;
    return (await keeper.elsewhere(all.value.map(({ id }) => id))).size;
  } catch {
    return 0;
  }
}
