import type { ComponentChildren } from 'preact';
import { VoteMark, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import type { Ballot } from './ballot.ts';
import type { Seat } from './seating.ts';
import { Stamp } from './stamp.tsx';
import { Table } from './table.tsx';

const SIGNS = ['consent', 'contribute', 'abstain', 'object', 'away'] as const;

interface MiddleProps {
  session: Session;
  seats: readonly Seat[];
  /** The vote that is going on or has ended; absent while a text is drafted. */
  ballot?: Ballot | undefined;
}

/** Between sheet and panel: the table, drawn here where no stage draws it, and the key to its marks. */
export function Middle({ session, seats, ballot }: MiddleProps) {
  const text = useText();
  const { scenario, state } = session;
  const chair = text.name(state.council.chair, scenario);
  return (
    <section class="council-middle" aria-labelledby="council-title" data-stage-window>
      <div class="council-heading">
        <h2 id="council-title">{text.say('council-title')}</h2>
        <p>{text.say('council-session', { chair })}</p>
      </div>
      <Table seats={seats} />
      <Stamp ballot={ballot} />
      <Key>
        {ballot
          ? SIGNS.map((sign) => (
              <span key={sign} class="council-sign">
                <VoteMark vote={sign} size={17} />
                {text.say(`council-sign-${sign}`)}
              </span>
            ))
          : text.say('council-numbers')}
      </Key>
    </section>
  );
}

function Key({ children }: { children: ComponentChildren }) {
  return <p class="council-key">{children}</p>;
}
