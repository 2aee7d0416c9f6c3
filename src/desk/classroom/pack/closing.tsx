import { useSay } from '../../parts/words.ts';
import { usePack, type PackOf } from './contract.ts';
import type { Say } from '../../parts/words.ts';

export function Closing() {
  const say = useSay();
  const pack = usePack();
  return (
    <>
      <h3>{say('pack-agenda-transfer')}</h3>
      <p class="pack-question">{transferWords(say)}</p>
      <h3>{say('pack-agenda-exit')}</h3>
      <p class="pack-question">{exitWords(say, pack)}</p>
    </>
  );
}

export function transferWords(say: Say): string {
  return say('pack-transfer-question', {
    one: say('pack-concept-trust-in'),
    other: say('pack-concept-hedging-in'),
  });
}

/** Asks about the turn over which the class was most divided. */
export function exitWords(say: Say, { decisions }: PackOf): string {
  const [first] = decisions;
  return first ? say('pack-exit-question', { turn: first.turn }) : say('pack-exit-plain');
}
