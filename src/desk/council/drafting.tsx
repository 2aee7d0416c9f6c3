import { useMemo, useState } from 'preact/hooks';
import type { Resolution, TableOption } from '../../engine/index.ts';
import { Button, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { Changes } from './changes.tsx';
import { CLAUSES, valueOf, withClause, type Clause, type ClauseValue } from './clauses.ts';
import { draftOf } from './draft.ts';
import { Middle } from './middle.tsx';
import { seats } from './seating.ts';
import { Sheet } from './sheet.tsx';
import { WhatItDoes } from './what-it-does.tsx';
import { WhipPanel } from './whip-panel.tsx';

interface DraftingProps {
  session: Session;
  table: TableOption;
  onBack: () => void;
}

/** The draft on its sheet, the seats with what is expected of them, the whip count. */
export function Drafting({ session, table, onBack }: DraftingProps) {
  const text = useText();
  const { scenario, state } = session;
  const offer = table.clauses;
  const draft = useMemo(() => draftOf(session), [session.draft]);
  const [earlier, setEarlier] = useState<readonly Resolution[]>([]);
  const whip = useMemo(() => session.whip(draft), [draft, state]);
  const change = (next: Resolution) => {
    if (CLAUSES.every((id) => valueOf(next, id) === valueOf(draft, id))) return;
    setEarlier([...earlier, draft]);
    session.setDraft(next);
  };
  const undo = () => {
    session.setDraft(earlier.at(-1));
    setEarlier(earlier.slice(0, -1));
  };
  return (
    <>
      <Sheet
        session={session}
        draft={draft}
        whip={whip}
        offer={offer}
        onChange={(clause: Clause, value: ClauseValue) =>
          change(withClause(offer, draft, clause, value, earlier))
        }
      >
        <WhatItDoes session={session} draft={draft} />
        <Changes {...{ session, draft, whip }} previous={earlier.at(-1)} onUndo={undo} />
        <div class="sheet-back">
          <Button onClick={onBack}>{text.say('council-back')}</Button>
        </div>
      </Sheet>
      <Middle
        session={session}
        seats={seats(text, scenario, whip, undefined, state.council.chair)}
      />
      <WhipPanel {...{ session, draft, whip, table }} onDraft={change} />
    </>
  );
}
