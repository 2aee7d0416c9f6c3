import { useMemo } from 'preact/hooks';
import { useText } from '../../parts/words.ts';
import { divisionsOf } from '../../../classroom/splits.ts';
import type { ClassShown } from './contract.ts';
import './reasons.css';
import { ReasonsOfTurn } from './reasons-of-turn.tsx';
import { Section } from './section.tsx';

interface ReasonsProps extends ClassShown {
  /** This turn alone: what one slide holds. */
  only?: number;
}

/** The turns before which something was asked, by turn. */
export function askedTurns({ runs }: ClassShown['report']): readonly number[] {
  const turns = new Set(runs.flatMap(({ answers }) => answers.map(({ turn }) => turn)));
  return [...turns].sort((a, b) => a - b);
}

/** What was reasoned before a turn, side by side by what was then done. */
export function Reasons({ report, scenario, naming, only }: ReasonsProps) {
  const { say } = useText();
  const turns = useMemo(() => askedTurns(report), [report]);
  const splits = useMemo(() => {
    const { divided, agreed } = divisionsOf(report);
    return new Map([...divided, ...agreed].map((split) => [split.turn, split]));
  }, [report]);
  return (
    <Section id="reasons">
      {only === undefined && <p class="class-note">{say('class-reasons-note')}</p>}
      {turns
        .filter((turn) => only === undefined || turn === only)
        .map((turn) => (
          <ReasonsOfTurn
            key={turn}
            turn={turn}
            split={splits.get(turn)}
            isSlide={only !== undefined}
            {...{ report, scenario, naming }}
          />
        ))}
      {only === undefined &&
        unanswered(report).map((one) => (
          <p key={one.turn} class="class-note">
            {say('class-reasons-unanswered', { ...one })}
          </p>
        ))}
    </Section>
  );
}

/** Of the turns before which something was asked those that some played without an answer. */
function unanswered({ assignment, runs }: ClassShown['report']) {
  return (assignment?.prompts ?? []).flatMap(({ turn }) => {
    const played = runs.filter((run) => run.played.choices.length >= turn);
    const count = played.filter(
      ({ answers }) => !answers.some((answer) => answer.turn === turn),
    ).length;
    return count > 0 ? [{ turn, count, of: played.length }] : [];
  });
}
