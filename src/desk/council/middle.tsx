import type { ComponentChildren } from 'preact';
import { VoteMark, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import type { Seat } from './seating.ts';
import { Table } from './table.tsx';

const SIGNS = ['consent', 'contribute', 'abstain', 'object', 'away'] as const;

interface MiddleProps {
  session: Session;
  seats: readonly Seat[];
  voting: boolean;
}

/** Between sheet and panel: the table, drawn here where no stage draws it, and the key to its marks. */
export function Middle({ session, seats, voting }: MiddleProps) {
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
      <Key>
        {voting
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
