import { useState } from 'preact/hooks';
import { tidyLine } from '../../../classroom/checked.ts';
import {
  LONGEST_LABEL,
  LONGEST_REASON,
  MOST_CHOICES,
  MOST_HANDS,
  type Hands,
} from '../../../classroom/hand-in.ts';
import { Button, Dialog, useSay } from '../../parts/index.ts';
import type { Session } from '../../session.ts';
import { ChoiceField } from './choice-field.tsx';
import { HandsResult } from './hands-result.tsx';
import { ReasonField } from './prompt-dialog.tsx';
import './hands.css';

interface HandsDialogProps {
  session: Session;
  /** Keeps what was counted. False where there is no room for more. */
  onRecord: (hands: readonly Hands[], reason: string) => boolean;
  onClose: () => void;
}

/** Fewest choices that are worth a vote. */
const FEWEST = 2;

/** The class decides together: choices, hands for each, and why. Doing the act is left to the room. */
export function HandsDialog({ session, onRecord, onClose }: HandsDialogProps) {
  const say = useSay();
  const { state } = session;
  const [hands, setHands] = useState<readonly Hands[]>([]);
  const [reason, setReason] = useState('');
  const [stage, setStage] = useState<'open' | 'full' | 'recorded'>('open');
  const add = (words: string) => {
    const choice = tidyLine(words, LONGEST_LABEL);
    if (choice === '' || hands.some((one) => one.choice === choice)) return;
    setHands([...hands, { choice, count: 0 }]);
  };
  const count = (choice: string, to: number) =>
    setHands(
      hands.map((one) =>
        one.choice === choice ? { choice, count: Math.min(Math.max(0, to), MOST_HANDS) } : one,
      ),
    );
  const record = () =>
    setStage(onRecord(hands, tidyLine(reason, LONGEST_REASON)) ? 'recorded' : 'full');
  const recorded = stage === 'recorded';
  return (
    <Dialog
      title={say('assigned-hands', { turn: state.turn })}
      onClose={onClose}
      closeWords={say(recorded ? 'assigned-hands-back' : 'assigned-hands-leave')}
      actions={
        !recorded && (
          <Button kind="primary" disabled={hands.length < FEWEST} onClick={record}>
            {say('assigned-hands-record')}
          </Button>
        )
      }
    >
      {recorded ? (
        <HandsResult hands={hands} reason={tidyLine(reason, LONGEST_REASON)} />
      ) : (
        <div class="hands">
          {hands.length === 0 && <p>{say('assigned-hands-note', { most: MOST_CHOICES })}</p>}
          <ol class="hands-choices">
            {hands.map((one) => (
              <Stepper
                key={one.choice}
                {...one}
                onCount={(to) => count(one.choice, to)}
                onRemove={() => setHands(hands.filter((other) => other !== one))}
              />
            ))}
          </ol>
          {hands.length < MOST_CHOICES && <ChoiceField session={session} onAdd={add} />}
          <ReasonField
            label={say('assigned-hands-reason')}
            reason={reason}
            onReason={setReason}
            onEnter={() => undefined}
          />
          {stage === 'full' && (
            <p class="prompt-lacking" role="alert">
              {say('assigned-hands-full')}
            </p>
          )}
        </div>
      )}
    </Dialog>
  );
}

interface StepperProps extends Hands {
  onCount: (count: number) => void;
  onRemove: () => void;
}

/** Hands for one choice: two large buttons, a field, and the keys + and −. */
function Stepper({ choice, count, onCount, onRemove }: StepperProps) {
  const say = useSay();
  return (
    <li class="hands-choice">
      <p class="hands-words">{choice}</p>
      <div
        class="hands-steps"
        role="group"
        aria-label={say('assigned-hands-for', { choice })}
        onKeyDown={(event) => {
          const step = event.key === '+' ? 1 : event.key === '-' ? -1 : 0;
          if (step === 0 || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          onCount(count + step);
        }}
      >
        <button
          type="button"
          aria-label={say('assigned-hands-less')}
          onClick={() => onCount(count - 1)}
        >
          −
        </button>
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST_HANDS}
          aria-label={say('assigned-hands-count')}
          value={count}
          onInput={(event) => onCount(Math.trunc(Number(event.currentTarget.value)) || 0)}
        />
        <button
          type="button"
          aria-label={say('assigned-hands-more')}
          onClick={() => onCount(count + 1)}
        >
          +
        </button>
      </div>
      <Button kind="link" name={say('assigned-hands-remove-name', { choice })} onClick={onRemove}>
        {say('assigned-hands-remove')}
      </Button>
    </li>
  );
}
