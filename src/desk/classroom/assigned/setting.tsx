import type { Assignment } from '../../../classroom/assignment.ts';
import type { Scenario } from '../../../engine/index.ts';
import { Button, useSay } from '../../parts/index.ts';
import { DealtForm, type Typed } from './dealt-form.tsx';
import { Page } from './page.tsx';

/** A run that was begun for this assignment on this computer. */
export interface Begun {
  readonly number: number;
  readonly label: string;
  readonly turn: number;
  readonly finished: boolean;
}

interface SettingProps {
  assignment: Assignment;
  scenario: Scenario;
  typed: Typed;
  onTyped: (typed: Typed) => void;
  /** What is wrong with what was typed, by field. */
  problem: keyof Typed | undefined;
  onDraw: () => void;
  begun: Begun | undefined;
  onGoOn: () => void;
  onNext: () => void;
  onBack: () => void;
}

/** What a teacher has set, in plain words, and what is needed to begin. */
export function Setting(props: SettingProps) {
  const { assignment, scenario, begun, onNext, onGoOn, onBack } = props;
  const say = useSay();
  const { briefing, turns } = scenario;
  const head = assignment.title === '' ? briefing.title : assignment.title;
  return (
    <Page
      head={head}
      onBack={onBack}
      next={
        <Button kind={begun ? 'secondary' : 'primary'} onClick={onNext}>
          {say(begun ? 'assigned-next-anew' : 'assigned-next')}
        </Button>
      }
    >
      <p class="setting-lead">
        {say('assigned-lead', {
          title: briefing.title,
          turns: turns.length,
          named: head === briefing.title ? 'yes' : 'no',
        })}
      </p>
      <hr class="double-rule" />
      {begun && <GoingOn begun={begun} onGoOn={onGoOn} />}
      <div class="setting-columns">
        <section>
          <h2>{say('assigned-set')}</h2>
          <Rules assignment={assignment} />
        </section>
        <section>
          <h2>{say('assigned-you')}</h2>
          <DealtForm {...props} />
        </section>
      </div>
    </Page>
  );
}

function GoingOn({ begun, onGoOn }: { begun: Begun; onGoOn: () => void }) {
  const say = useSay();
  const { number, label, turn, finished } = begun;
  return (
    <section class="setting-begun" aria-label={say('assigned-begun')}>
      <p>
        {say(finished ? 'assigned-begun-over' : 'assigned-begun-open', {
          who: label === '' ? say('assigned-number-short', { number: String(number) }) : label,
          turn,
        })}
      </p>
      <Button kind="ink" onClick={onGoOn}>
        {say(finished ? 'assigned-look-back' : 'assigned-go-on')}
      </Button>
    </section>
  );
}

/** Each line says what holds and what it means. */
function Rules({ assignment }: { assignment: Assignment }) {
  const say = useSay();
  const { minutes, seeds, arms, takeBack, record, prompts, hands } = assignment;
  const lines = [
    ['time', minutes === 0 ? say('assigned-time-none') : say('assigned-time-box', { minutes })],
    ['luck', say(`assigned-luck-${seeds}`, { arms: arms ? 'yes' : 'no' })],
    ...(arms ? [['case', say('assigned-case-differs')] as const] : []),
    ['back', say(takeBack ? 'assigned-back-yes' : 'assigned-back-no')],
    ['record', say(record ? 'assigned-record-yes' : 'assigned-record-no')],
    ['asked', askedOf(say, prompts, hands)],
    ['private', say('assigned-private-note')],
    ['handed', say('assigned-handed-note')],
  ] as const;
  return (
    <dl class="setting-facts">
      {lines.map(([id, words]) => (
        <div key={id}>
          <dt>{say(`assigned-rule-${id}`)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function askedOf(
  say: ReturnType<typeof useSay>,
  prompts: Assignment['prompts'],
  hands: boolean,
): string {
  const times = prompts.length;
  const guesses = prompts.filter(({ question }) => question !== null).length;
  const kind =
    times === 0 ? 'none' : guesses === 0 ? 'sentence' : guesses === times ? 'both' : 'some';
  const asked = say(`assigned-asked-${kind}`, { times, guesses });
  return hands ? `${asked} ${say('assigned-asked-hands')}` : asked;
}
