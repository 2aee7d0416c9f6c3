import type { Resolution, WhipCount } from '../../engine/index.ts';
import { Button, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { controlName, wordOf } from './clause-control.tsx';
import { clauseChanges, moves } from './clauses.ts';

interface ChangesProps {
  session: Session;
  draft: Resolution;
  previous: Resolution | undefined;
  whip: WhipCount;
  onUndo: () => void;
}

/** The foot of the draft: what changed since the last one, whom it moved, and the way back. */
export function Changes({ session, draft, previous, whip, onUndo }: ChangesProps) {
  const text = useText();
  if (!previous) return <p>{text.say('council-unchanged')}</p>;
  const { scenario } = session;
  const changes = clauseChanges(previous, draft).map(({ clause, from, to }) =>
    text.say('council-changed-value', {
      clause: controlName(text, clause),
      from: wordOf(text, scenario, clause, from),
      to: wordOf(text, scenario, clause, to),
    }),
  );
  const moved = moves(whip, session.whip(previous));
  return (
    <>
      <p>
        <strong>{text.say('council-changed')}</strong> {changes.join(' ')}{' '}
        {moved.length === 0
          ? text.say('council-changed-nobody')
          : moved.slice(0, 2).map(
              ({ member, by }) =>
                `${text.say(by > 0 ? 'council-changed-rose' : 'council-changed-fell', {
                  member: text.name(member, scenario),
                  by: Math.abs(Math.round(by / 10)),
                })} `,
            )}
      </p>
      <Button kind="link" onClick={onUndo}>
        {text.say('council-undo')}
      </Button>
    </>
  );
}
