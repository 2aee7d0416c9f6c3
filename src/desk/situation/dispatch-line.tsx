import { useId } from 'preact/hooks';
import { Button, CauseList, Flag, points, useSay } from '../parts/index.ts';
import type { Session, Told } from '../session.ts';
import type { Dispatch } from '../../text/index.ts';

export interface Line extends Told {
  readonly dispatch: Dispatch;
}

interface DispatchLineProps {
  session: Session;
  line: Line;
  open: boolean;
  onToggle: () => void;
}

export function DispatchLine({ session, line, open, onToggle }: DispatchLineProps) {
  const say = useSay();
  const id = useId();
  const { dispatch, event, turn } = line;
  const { because } = event;
  return (
    <li class="dispatch">
      <span class="dispatch-turn">
        <span aria-hidden="true">{say('desk-dispatch-turn', { turn })}</span>
        <span class="unseen">
          {say('desk-turn-word')} {turn}
        </span>
      </span>
      <Flag actor={dispatch.actor} width={17} />
      <p class={because.length > 0 && !open ? 'dispatch-words dispatch-short' : 'dispatch-words'}>
        <strong class={dispatch.violent ? 'violent' : undefined}>{dispatch.lead}</strong>{' '}
        {dispatch.body}
      </p>
      {because.length > 0 && (
        <span class="dispatch-why" data-open={open ? '' : undefined}>
          <Button
            kind="link"
            name={say('desk-dispatch-why-of', { lead: dispatch.lead })}
            pressed={open}
            onClick={onToggle}
          >
            {say('desk-dispatch-why')}
          </Button>
        </span>
      )}
      {open && (
        <div id={id} class="dispatch-causes">
          <CauseList
            lines={because.map((cause) => ({
              words: session.text.cause(cause, session.scenario),
              amount: points(cause.amount),
              turn: cause.from?.turn,
            }))}
          />
        </div>
      )}
    </li>
  );
}
