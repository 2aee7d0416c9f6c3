/** What the primary button does and says: there is always one next thing. */
import type { ActOption } from '../../engine/index.ts';
import type { Session } from '../session.ts';
import { actionOf } from './reaches.ts';

export interface NextStep {
  readonly words: string;
  /** True where it decides something while a question is to be answered first. */
  readonly waits?: boolean;
  run(): void;
}

export interface Ways {
  onSkip(): void;
  onCouncil(): void;
  onDebrief(): void;
  /** After the chosen act has been committed. */
  onCommitted(): void;
}

export function nextStep(session: Session, chosen: ActOption | undefined, ways: Ways): NextStep {
  const { scenario, state, text } = session;
  if (session.playing) return { words: text.say('desk-skip'), run: ways.onSkip };
  if (session.outcome || state.phase === 'over') {
    return { words: text.say('desk-to-debrief'), run: ways.onDebrief };
  }
  if (state.phase === 'council') return { words: text.say('desk-to-council'), run: ways.onCouncil };
  if (chosen) {
    return {
      words: text.say('desk-commit', {
        act: text.measure(chosen.measure, chosen.aim, scenario),
      }),
      waits: session.asked,
      run: () => {
        session.perform(actionOf(chosen));
        ways.onCommitted();
      },
    };
  }
  return {
    words: playWords(session),
    waits: session.asked,
    run: () => session.perform({ kind: 'endTurn' }),
  };
}

const HOURS_A_DAY = 24;
const DAYS_A_WEEK = 7;

/** `Play the night`, `Play the week`, `Play the 3 days`: the length is said where it is not one day. */
export function playWords({ text, scenario, state }: Session): string {
  const span = scenario.turns[state.turn - 1];
  const days = (span?.hours ?? HOURS_A_DAY) / HOURS_A_DAY;
  if (days === DAYS_A_WEEK) return text.say('desk-play-week');
  if (days > 1) return text.say('desk-play-days', { days });
  return text.say(`desk-play-${span?.part ?? 'day'}`);
}
