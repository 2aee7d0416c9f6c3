import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useText } from '../parts/index.ts';
import '../style/dispatches.css';
import './transcript.css';
import type { Session } from '../session.ts';
import { DispatchLine } from '../situation/dispatch-line.tsx';
import type { StepLines, TurnLines } from './transcript-lines.ts';

interface TranscriptProps {
  session: Session;
  turns: readonly TurnLines[];
  step: number;
  onStep: (step: number) => void;
}

/** Turns and acts with what followed. The one that is shown is open, and kept in sight. */
export function Transcript({ session, turns, step, onStep }: TranscriptProps) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const panel = list.current;
    const current = panel?.querySelector<HTMLElement>('[aria-current]');
    if (!panel || !current || panel.scrollHeight <= panel.clientHeight) return;
    // Within the panel alone, a little below its top, so that one sees where one came from.
    const item = current.closest('li');
    const above = panel.clientHeight / 5;
    panel.scrollTop = Math.max(0, (item?.offsetTop ?? 0) - above);
  }, [step]);
  return (
    <div
      ref={list}
      class="transcript"
      role="group"
      aria-label={text.say('replay-tab-transcript')}
      tabIndex={0}
    >
      {turns.map((lines) => (
        <TurnSection
          key={lines.turn}
          session={session}
          lines={lines}
          now={lines.steps.some((one) => one.step === step) ? step : undefined}
          onStep={onStep}
        />
      ))}
    </div>
  );
}

interface TurnProps {
  session: Session;
  lines: TurnLines;
  /** The step that is shown, where it is one of this turn. */
  now: number | undefined;
  onStep: (step: number) => void;
}

/** A turn that is not the one shown stays as it was drawn, however far the reader jumps. */
function TurnSection({ session, lines, now, onStep }: TurnProps) {
  const text = useText();
  const { turn, steps } = lines;
  return useMemo(
    () => (
      <section aria-labelledby={`replay-turn-${turn}`}>
        <h3 id={`replay-turn-${turn}`} class="transcript-turn">
          {text.say('replay-turn', { turn })} <span>{text.date(session.scenario, turn)}</span>
        </h3>
        <ol>
          {steps.map((one) => (
            <StepItem
              key={one.step}
              session={session}
              lines={one}
              current={one.step === now}
              onStep={onStep}
            />
          ))}
        </ol>
      </section>
    ),
    [lines, now],
  );
}

interface StepItemProps {
  session: Session;
  lines: StepLines;
  current: boolean;
  onStep: (step: number) => void;
}

function StepItem({ session, lines, current, onStep }: StepItemProps) {
  const text = useText();
  const { step, words, isDeed, followed } = lines;
  return (
    <li class={current ? 'transcript-step transcript-now' : 'transcript-step'}>
      <button
        type="button"
        class={isDeed ? 'transcript-act transcript-deed' : 'transcript-act'}
        {...(current ? { 'aria-current': 'step' as const } : {})}
        onClick={() => onStep(step)}
      >
        <span class="transcript-number">{step}</span>
        <span>{words}</span>
        {!current && followed.length > 0 && (
          <span class="transcript-count">
            <span class="unseen">{text.say('replay-followed', { count: followed.length })}</span>
            <span aria-hidden="true">{followed.length}</span>
          </span>
        )}
      </button>
      {current && <Followed session={session} lines={lines} />}
    </li>
  );
}

/** What followed from the act that is shown, each line with its causes. */
function Followed({ session, lines }: Pick<StepItemProps, 'session' | 'lines'>) {
  const text = useText();
  const [open, setOpen] = useState<number | undefined>(undefined);
  if (lines.followed.length === 0) {
    return <p class="transcript-none">{text.say('replay-nothing-followed')}</p>;
  }
  return (
    <ol class="transcript-followed">
      {lines.followed.map((line) => (
        <DispatchLine
          key={line.at}
          session={session}
          line={line}
          fresh={false}
          whole
          open={open === line.at}
          onToggle={() => setOpen(open === line.at ? undefined : line.at)}
        />
      ))}
    </ol>
  );
}
