import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../desk/session.ts';
import { useText } from '../desk/parts/words.ts';
import type { Route } from './routes.ts';

const PAUSE = 500;

/** Says in the Council what has just been answered. The situation room speaks for itself. */
export function LiveRegion({ session, route }: { session: Session | undefined; route: Route }) {
  const text = useText();
  const heard = useRef(session?.told.length ?? 0);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (!session || route.screen !== 'council') {
      heard.current = session?.told.length ?? 0;
      return undefined;
    }
    const timer = setTimeout(() => {
      const { told, scenario, state } = session;
      const lines = told
        .slice(heard.current)
        .map(({ event }) => text.dispatch(event, scenario, state))
        .filter(({ notable }) => notable)
        .map(({ lead, body }) => `${lead} ${body}`);
      heard.current = told.length;
      if (lines.length > 0) setWords(lines.join(' '));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [session?.told, route.screen]);
  return (
    <p class="unseen" role="status">
      {words}
    </p>
  );
}
