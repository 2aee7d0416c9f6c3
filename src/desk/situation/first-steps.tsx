import { useEffect, useId, useRef } from 'preact/hooks';
import { Button, useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { useWindowAnew } from '../window-anew.ts';
import { playWords } from './next-step.ts';
import '../style/first-steps.css';

/** The first steps, as far as the room has to do with them. */
export interface Steps {
  /** `asked` where the player looked them up, `offered` where they came by themselves. */
  readonly shown: 'asked' | 'offered' | undefined;
  onShow(): void;
  onHide(): void;
}

const STEPS = ['read', 'choose', 'play'] as const;

/** What one does in a turn, in three lines over the desk: nothing waits for it, and nothing is covered. */
export function FirstSteps({ session, steps }: { session: Session; steps: Steps }) {
  const say = useSay();
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  useWindowAnew();
  useEffect(() => {
    if (steps.shown !== 'asked') return;
    head.current?.scrollIntoView({ block: 'nearest' });
    head.current?.focus({ preventScroll: true });
  }, [steps.shown]);
  const hide = () => {
    steps.onHide();
    // What had the focus goes: it is on the screen then, and not on nothing.
    const main = document.querySelector('main');
    if (!main) return;
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  };
  return (
    <section class="first-steps" aria-labelledby={id}>
      <h2 id={id} ref={head} tabIndex={-1}>
        {say('desk-steps')}
      </h2>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{say(`desk-steps-${step}`, { button: playWords(session) })}</li>
        ))}
      </ol>
      <Button name={say('desk-steps-hide-name')} onClick={hide}>
        {say('desk-steps-hide')}
      </Button>
    </section>
  );
}
