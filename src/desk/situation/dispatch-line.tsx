import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, Flag, useSay } from '../parts/index.ts';
import type { Session, Told } from '../session.ts';
import type { Dispatch } from '../../text/index.ts';
import { DispatchCauses } from './dispatch-causes.tsx';
import { FromRecord, sourcedSituation } from './from-record.tsx';
import { useInSight } from './in-sight.ts';

export interface Line extends Told {
  readonly dispatch: Dispatch;
}

interface DispatchLineProps {
  session: Session;
  line: Line;
  /** True for what came with this turn. */
  fresh: boolean;
  open: boolean;
  /** True where it is never cut: then nothing is measured. */
  whole?: boolean;
  onToggle: () => void;
}

export function DispatchLine({
  session,
  line,
  fresh,
  open,
  whole = false,
  onToggle,
}: DispatchLineProps) {
  const say = useSay();
  const id = useId();
  const { dispatch, event, turn } = line;
  const { because } = event;
  const situation = session.recordClosed ? undefined : sourcedSituation(event, session.scenario);
  const item = useInSight<HTMLLIElement>(open, '.dispatch-lines', true);
  return (
    <li ref={item} class={fresh ? 'dispatch dispatch-fresh' : 'dispatch'}>
      <span class="dispatch-turn">
        <span aria-hidden="true">{say('desk-dispatch-turn', { turn })}</span>
        <span class="unseen">
          {say('desk-turn-word')} {turn}
        </span>
      </span>
      <Flag actor={dispatch.actor} width={17} />
      <DispatchWords dispatch={dispatch} fresh={fresh} whole={open || whole} />
      {(because.length > 0 || situation) && (
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
          <DispatchCauses session={session} event={event} />
          {situation && <FromRecord situation={situation} scenario={session.scenario} />}
        </div>
      )}
    </li>
  );
}

interface DispatchWordsProps {
  dispatch: Dispatch;
  fresh: boolean;
  /** True where it is shown in full anyway. */
  whole: boolean;
}

/** What happened: two lines of it while it is new, then one. What is cut unfolds when it is pressed. */
function DispatchWords({ dispatch, fresh, whole }: DispatchWordsProps) {
  const element = useRef<HTMLSpanElement>(null);
  const [cut, setCut] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const short = !whole && !unfolded;
  useLayoutEffect(() => {
    const { current } = element;
    if (current && short) setCut(current.scrollHeight > current.clientHeight + 1);
  }, [fresh, short]);
  const words = (
    <span ref={element} class={short ? 'dispatch-short' : undefined}>
      <strong class={dispatch.violent ? 'violent' : undefined}>{dispatch.lead}</strong>{' '}
      {dispatch.body}
    </span>
  );
  return (
    <p class="dispatch-words">
      {cut && !whole ? (
        <button
          type="button"
          class="dispatch-fold"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {words}
        </button>
      ) : (
        words
      )}
    </p>
  );
}
