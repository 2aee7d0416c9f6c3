import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Words } from '../desk/parts/words.ts';
// The title takes its parts one by one; the others come with the first screen of a game, the styles with the page.
import '../desk/style/parts.css';
import './app.css';
import { Boundary } from './boundary.tsx';
import type { House } from './house.ts';
import type { LateDialogsProps } from './late-dialogs.tsx';
import { useLate } from './late-screens.ts';
import { LiveRegion } from './live-region.tsx';
import { Screen } from './screens.tsx';
import { sessionOf } from './session.ts';
import type { View } from './store.ts';

/** The desk over the stage. The stage's host is behind it from the start and stays empty until it comes. */
export function App({ house }: { house: House }) {
  const { text, play } = house;
  const view = useView(house);
  const session = useMemo(() => sessionOf(view, play, text), [view]);
  useTitle(house, view);
  return (
    <Words.Provider value={text}>
      {(view.notice || view.reading || view.makingRoom || view.assigned) && (
        <Dialogs house={house} view={view} session={session} />
      )}
      <div class="desk" data-screen={view.route.screen}>
        <Boundary text={text} onRescue={view.game && play.exportRun}>
          <Screen house={house} view={view} session={session} />
        </Boundary>
      </div>
      <LiveRegion session={session} route={view.route} />
    </Words.Provider>
  );
}

/** Messages and questions that few ever meet come when they are needed. */
function Dialogs(props: LateDialogsProps) {
  const Late = useLate('dialogs').dialogs;
  return Late ? <Late {...props} /> : null;
}

function useView({ store }: House): View {
  const [view, setView] = useState(store.get());
  useLayoutEffect(() => store.subscribe(() => setView(store.get())), [store]);
  return view;
}

/** The window's title says which screen it is; a new screen is read from its beginning. */
function useTitle({ text }: House, { route }: View): void {
  const first = useRef(true);
  useEffect(() => {
    const screen = text.say(`app-screen-${route.screen}`);
    document.title =
      route.screen === 'title' ? text.say('app-title') : text.say('app-title-of', { screen });
    window.scrollTo(0, 0);
    if (!first.current) focusMain();
    first.current = false;
  }, [route.screen]);
}

/** What had the focus is gone with its screen: it goes to the new one, not to nowhere. */
function focusMain(): void {
  const main = document.querySelector('main');
  if (!main) return;
  main.tabIndex = -1;
  main.focus({ preventScroll: true });
}
