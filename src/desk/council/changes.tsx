import type { Resolution, WhipCount } from '../../engine/index.ts';
import { Button, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { wordOf } from './clause-control.tsx';
import { CLAUSES, moves, valueOf } from './clauses.ts';

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
  const first = CLAUSES.find((id) => valueOf(draft, id) !== valueOf(previous, id));
  const word = (of: Resolution) =>
    first === undefined ? '' : wordOf(text, scenario, first, valueOf(of, first));
  const moved = moves(whip, session.whip(previous));
  return (
    <>
      <p>
        <strong>{text.say('council-changed')}</strong>{' '}
        {text.say('council-changed-value', { from: word(previous), to: word(draft) })}{' '}
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
