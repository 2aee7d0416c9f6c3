/** What the primary button does and says: there is always one next thing. */
import type { ActOption } from '../../engine/index.ts';
import type { Session } from '../session.ts';
import { actionOf } from './reaches.ts';

export interface NextStep {
  readonly words: string;
  run(): void;
}

export interface Ways {
  onCouncil(): void;
  onDebrief(): void;
  /** After the chosen act has been committed. */
  onCommitted(): void;
}

export function nextStep(session: Session, chosen: ActOption | undefined, ways: Ways): NextStep {
  const { scenario, state, text } = session;
  if (session.playing) return { words: text.say('desk-skip'), run: () => session.skip() };
  if (session.outcome || state.phase === 'over') {
    return { words: text.say('desk-to-debrief'), run: ways.onDebrief };
  }
  if (state.phase === 'council') return { words: text.say('desk-to-council'), run: ways.onCouncil };
  if (chosen) {
    return {
      words: text.say('desk-commit', {
        act: text.measure(chosen.measure, chosen.aim, scenario),
      }),
      run: () => {
        session.perform(actionOf(chosen));
        ways.onCommitted();
      },
    };
  }
  const part = scenario.turns[state.turn - 1]?.part ?? 'day';
  return {
    words: text.say(`desk-play-${part}`),
    run: () => session.perform({ kind: 'endTurn' }),
  };
}
