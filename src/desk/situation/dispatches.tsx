import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import '../../text/dispatch/taught.ts';
import { Tabs, useSay } from '../parts/index.ts';
import '../style/dispatches.css';
import type { Session } from '../session.ts';
import { Announcer } from './announcer.tsx';
import { DispatchLine, type Line } from './dispatch-line.tsx';
import { useTurnInSight } from './in-sight.ts';

const DESKS = ['all', 'council', 'theatre', 'capitals', 'outsiders', 'moscow'] as const;
type Filter = (typeof DESKS)[number];

/** Everything the reader is told, newest first. */
export function linesOf(session: Session): readonly Line[] {
  const { scenario, state, told, text } = session;
  return told
    .map((one) => ({ ...one, dispatch: text.dispatch(one.event, scenario, state) }))
    .filter(({ dispatch }) => dispatch.notable)
    .reverse();
}

export function Dispatches({ session, lines }: { session: Session; lines: readonly Line[] }) {
  const say = useSay();
  const [filter, setFilter] = useState<Filter>('all');
  const [open, setOpen] = useState<number | undefined>(undefined);
  const shown = useMemo(
    () => lines.filter(({ dispatch }) => filter === 'all' || dispatch.desk === filter),
    [lines, filter],
  );
  const fresh = freshFrom(session);
  const { list, onScrolled } = useNewestInSight(session, lines);
  const head = useTurnInSight<HTMLElement>(session.state.turn, !session.playing);
  return (
    <section class="dispatches panel" aria-label={say('desk-dispatches')}>
      <header ref={head} class="dispatches-head">
        <h2>{say('desk-dispatches')}</h2>
        <Tabs
          kind="text"
          label={say('desk-filter')}
          controls="dispatch-lines"
          tabs={DESKS.map((id) => ({ id, label: say(`desk-desk-${id}`) }))}
          chosen={filter}
          onChoose={setFilter}
        />
      </header>
      <ol
        ref={list}
        id="dispatch-lines"
        class="dispatch-lines"
        tabIndex={-1}
        onWheel={onScrolled}
        onTouchMove={onScrolled}
        onKeyDown={(event) => {
          // The arrows scroll the list that has the focus.
          if (!event.key.startsWith('Arrow')) return;
          event.stopPropagation();
          onScrolled();
        }}
      >
        {shown.length === 0 && <li class="dispatch-none">{say('desk-dispatches-none')}</li>}
        {shown.map((line) => (
          <DispatchLine
            key={line.at}
            session={session}
            line={line}
            fresh={line.step >= fresh}
            open={open === line.at}
            onToggle={() => setOpen(open === line.at ? undefined : line.at)}
          />
        ))}
      </ol>
      <Announcer lines={lines} quiet={session.playing} />
    </section>
  );
}

/** The action with which the present turn came: what it told and what came after it is new. */
function freshFrom({ told }: Session): number {
  return told.findLast(({ event }) => event.kind === 'turnEnded')?.step ?? 0;
}

/** What came with the present turn. */
export function linesOfTurn(session: Session, lines: readonly Line[]): readonly Line[] {
  const since = freshFrom(session);
  return lines.filter(({ step }) => step >= since);
}

/** The newest stand at the top: there the list goes when they come, unless its reader went elsewhere this turn. */
function useNewestInSight({ state }: Session, lines: readonly Line[]) {
  const list = useRef<HTMLOListElement>(null);
  const scrolledIn = useRef(0);
  const newest = lines[0]?.at;
  useEffect(() => {
    if (scrolledIn.current !== state.turn) list.current?.scrollTo({ top: 0 });
  }, [newest, state.turn]);
  return {
    list,
    onScrolled() {
      scrolledIn.current = state.turn;
    },
  };
}
