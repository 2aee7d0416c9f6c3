import { useId, useRef, useState } from 'preact/hooks';
import type { Prompt } from '../../../classroom/assignment.ts';
import { fitBytes, tidyLine } from '../../../classroom/checked.ts';
import { LARGEST_REASON, LONGEST_REASON } from '../../../classroom/hand-in.ts';
import { Button, Dialog, useSay } from '../../parts/index.ts';
import { Beside, useRoomBeside } from './beside.tsx';
import { ChanceField } from './chance-field.tsx';
import './prompt.css';

/** What a student says before a turn. */
export interface Said {
  /** Per cent; null as long as nothing was chosen. */
  readonly chance: number | null;
  readonly reason: string;
}

interface PromptDialogProps {
  prompt: Prompt;
  /** What was written before the dialog was put aside. */
  draft: Said;
  onDraft: (said: Said) => void;
  onAnswer: (said: Said) => void;
  onLater: () => void;
}

/**
 * Asks for a prediction, where the assignment has a question, and for one sentence. It can always be put aside. What one
 * would answer from is on the desk: where there is room it stands beside that, and otherwise says how to look it up.
 */
export function PromptDialog({ prompt, draft, onDraft, onAnswer, onLater }: PromptDialogProps) {
  const say = useSay();
  const { turn, question } = prompt;
  const box = useRef<HTMLDivElement>(null);
  const beside = useRoomBeside();
  const Frame = beside ? Beside : Dialog;
  const [lacking, setLacking] = useState<'chance' | 'reason' | undefined>(undefined);
  const answer = () => {
    const said = { ...draft, reason: tidyLine(draft.reason, LONGEST_REASON) };
    const missing =
      question && said.chance === null ? 'chance' : said.reason === '' ? 'reason' : undefined;
    setLacking(missing);
    if (!missing) return onAnswer(said);
    box.current?.querySelector<HTMLElement>(`[data-field=${missing}]`)?.focus();
  };
  return (
    <Frame
      title={say('assigned-prompt', { turn })}
      onClose={onLater}
      closeWords={say('assigned-not-now')}
      actions={
        <Button kind="primary" onClick={answer}>
          {say('assigned-answer')}
        </Button>
      }
    >
      <div class="prompt" ref={box}>
        {beside && <p class="prompt-note">{say('assigned-prompt-beside')}</p>}
        {question && (
          <ChanceField
            question={say(`question-${question}`)}
            chance={draft.chance}
            lacking={lacking === 'chance'}
            onChance={(chance) => onDraft({ ...draft, chance })}
          />
        )}
        <ReasonField
          label={say(question ? 'assigned-reason' : 'assigned-reason-alone')}
          reason={draft.reason}
          lacking={lacking === 'reason'}
          onReason={(reason) => onDraft({ ...draft, reason })}
          onEnter={answer}
        />
        {!beside && <p class="prompt-note">{say('assigned-prompt-over')}</p>}
        <p class="prompt-note">{say('assigned-prompt-note')}</p>
      </div>
    </Frame>
  );
}

interface ReasonFieldProps {
  label: string;
  reason: string;
  lacking?: boolean;
  onReason: (reason: string) => void;
  onEnter: () => void;
}

/** One sentence: Enter ends it, as in a field of one line. */
export function ReasonField({ label, reason, lacking, onReason, onEnter }: ReasonFieldProps) {
  const say = useSay();
  const id = useId();
  return (
    <div class="reason">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        data-field="reason"
        rows={3}
        maxLength={LONGEST_REASON}
        value={reason}
        aria-describedby={`${id}-count`}
        aria-invalid={lacking === true}
        onInput={({ currentTarget: field }) => {
          // Cut where it is typed, so that it is seen.
          field.value = fitBytes(field.value.replace(/[\r\n]+/g, ' '), LARGEST_REASON);
          onReason(field.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
      />
      <p id={`${id}-count`} class="reason-count">
        {say('assigned-signs', { signs: reason.length, most: LONGEST_REASON })}
      </p>
      {lacking && (
        <p class="prompt-lacking" role="alert">
          {say('assigned-lacking-reason')}
        </p>
      )}
    </div>
  );
}
