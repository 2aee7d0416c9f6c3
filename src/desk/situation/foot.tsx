import { useEffect, useRef } from 'preact/hooks';
import type { ActOption } from '../../engine/index.ts';
import { goToQuestion } from '../asked-first.ts';
import { Button, useSay } from '../parts/index.ts';
import '../style/foot.css';
import type { Session } from '../session.ts';
import { focusPrimary } from './act-focus.ts';
import { doneThisTurn } from './done.ts';
import type { NextStep } from './next-step.ts';

interface FootProps {
  session: Session;
  chosen: ActOption | undefined;
  next: NextStep;
  onUndo: () => void;
  held: boolean;
}

/** What was done this turn, what is chosen, and the button that says what happens next. */
export function Foot({ session, chosen, next, onUndo, held }: FootProps) {
  const say = useSay();
  const { scenario, text } = session;
  const done = doneThisTurn(session);
  useFocusAfterQuestion(next.waits === true);
  // Time passes only where the button says so.
  const passes = session.state.phase === 'decision' && !session.outcome;
  return (
    <footer class="foot">
      <dl class="foot-lines">
        <div class="foot-done">
          <dt>{say('desk-done')}</dt>
          <dd>{done.length > 0 ? done.join('; ') : say('desk-done-nothing')}</dd>
        </div>
        {(chosen !== undefined || passes) && (
          <div>
            <dt>{say('desk-chosen')}</dt>
            <dd>
              <span class="foot-chosen">
                {chosen
                  ? text.measure(chosen.measure, chosen.aim, scenario)
                  : say('desk-chosen-nothing')}
              </span>
              {chosen && (
                <Button kind="link" onClick={onUndo}>
                  {say('desk-undo')}
                </Button>
              )}
            </dd>
          </div>
        )}
      </dl>
      {next.waits === true && (
        <p class="foot-asked">
          {say('desk-asked-first')}
          <Button kind="link" onClick={goToQuestion}>
            {say('desk-to-question')}
          </Button>
        </p>
      )}
      <Button kind="primary" hint="Enter" held={held || next.waits === true} onClick={next.run}>
        {next.words}
      </Button>
    </footer>
  );
}

/** The way to the question goes with it: its focus is then on what comes next, and not on nothing. */
function useFocusAfterQuestion(waits: boolean): void {
  const before = useRef(waits);
  useEffect(() => {
    const over = before.current && !waits;
    before.current = waits;
    if (over && document.activeElement === document.body) focusPrimary();
  }, [waits]);
}
