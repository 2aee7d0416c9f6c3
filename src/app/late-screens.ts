/** Screens that the title can do without: fetched when the page is idle, or when they are asked for. */
import { useEffect, useState } from 'preact/hooks';
import type { Briefing } from '../desk/briefing/index.ts';
import type { Council } from '../desk/council/council.tsx';
import type { Debrief } from '../desk/debrief/debrief.tsx';
import type { ClassroomScreen } from './classroom/classroom-screen.tsx';
import type { HowScreen } from './how-screen.tsx';
import type { LinkScreen } from './link-screen.tsx';
import type { LateDialogs } from './late-dialogs.tsx';
import type { ReplayScreen } from './replay-screen.tsx';
import type { RoomScreen } from './room-screen.tsx';
import type { Route } from './routes.ts';
import type { SavedScreen } from './saved-screen.tsx';

interface Late {
  briefing?: typeof Briefing;
  room?: typeof RoomScreen;
  council?: typeof Council;
  debrief?: typeof Debrief;
  how?: typeof HowScreen;
  classroom?: typeof ClassroomScreen;
  link?: typeof LinkScreen;
  saved?: typeof SavedScreen;
  replay?: typeof ReplayScreen;
  dialogs?: typeof LateDialogs;
}

const here: Late = {};

async function fetchBriefing(): Promise<void> {
  here.briefing ??= (await import('../desk/briefing/index.ts')).Briefing;
}

async function fetchRoom(): Promise<void> {
  here.room ??= (await import('./room-screen.tsx')).RoomScreen;
}

/** What happened, in words: the situation room brings it along, the other screens of a game ask for it. */
async function fetchDispatches(): Promise<void> {
  await import('../text/dispatch/taught.ts');
}

async function fetchCouncil(): Promise<void> {
  await fetchDispatches();
  here.council ??= (await import('../desk/council/council.tsx')).Council;
}

async function fetchDebrief(): Promise<void> {
  await fetchDispatches();
  here.debrief ??= (await import('../desk/debrief/debrief.tsx')).Debrief;
}

/** Not fetched before it is asked for: most games are played without it. */
async function fetchHow(): Promise<void> {
  here.how ??= (await import('./how-screen.tsx')).HowScreen;
}

async function fetchClassroom(): Promise<void> {
  here.classroom ??= (await import('./classroom/classroom-screen.tsx')).ClassroomScreen;
}

/** A run that was sent is looked back on, or its link is refused. */
async function fetchLink(): Promise<void> {
  here.link ??= (await import('./link-screen.tsx')).LinkScreen;
  await fetchDebrief();
}

async function fetchSaved(): Promise<void> {
  here.saved ??= (await import('./saved-screen.tsx')).SavedScreen;
}

async function fetchReplay(): Promise<void> {
  await fetchDispatches();
  here.replay ??= (await import('./replay-screen.tsx')).ReplayScreen;
}

async function fetchDialogs(): Promise<void> {
  here.dialogs ??= (await import('./late-dialogs.tsx')).LateDialogs;
}

/** Where one cannot be fetched now, it is asked for again when its screen is opened. */
export function fetchLateScreens(): void {
  fetchDialogs().catch(() => undefined);
  fetchBriefing().catch(() => undefined);
  fetchRoom().catch(() => undefined);
  fetchCouncil().catch(() => undefined);
  fetchDebrief().catch(() => undefined);
}

type Wanted = Route['screen'] | 'dialogs';

const FETCH: Partial<Record<Wanted, () => Promise<void>>> = {
  dialogs: fetchDialogs,
  briefing: fetchBriefing,
  play: fetchRoom,
  council: fetchCouncil,
  debrief: fetchDebrief,
  record: fetchDebrief,
  how: fetchHow,
  classroom: fetchClassroom,
  run: fetchLink,
  saved: fetchSaved,
  replay: fetchReplay,
};

/** The late screens as far as they have come; draws anew when the wanted one is there. */
export function useLate(screen: Wanted): Late {
  const [, setCount] = useState(0);
  const [failed, setFailed] = useState<Error | undefined>(undefined);
  useEffect(() => {
    FETCH[screen]?.().then(
      () => setCount((count) => count + 1),
      (error: Error) => setFailed(error),
    );
  }, [screen]);
  if (failed) throw failed;
  return here;
}
