import type { WhipCount } from '../../engine/index.ts';
import { Flag, percent, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';

const RUNGS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

interface LadderProps {
  session: Session;
  rung: number;
  whip: WhipCount;
}

/** The eight rungs with each capital's flag at its ideal, the text's rung solid, the mean as a pointer. */
export function Ladder({ session, rung, whip }: LadderProps) {
  const text = useText();
  const at = (each: number) =>
    whip.lines.filter(({ ideal }) => Math.max(1, ideal) === each).map(({ member }) => member);
  const mean = (whip.weightedMean / 10).toFixed(1);
  return (
    <section class="ladder" aria-labelledby="council-ladder">
      <h3 id="council-ladder" class="sheet-label">
        {text.say('council-ladder')}
      </h3>
      <ol class="ladder-rungs">
        {RUNGS.map((each) => (
          <Rung key={each} session={session} rung={each} chosen={each === rung} stand={at(each)} />
        ))}
      </ol>
      <div class="ladder-mean">
        <span
          class={whip.weightedMean > 40 ? 'ladder-mean-left' : 'ladder-mean-right'}
          style={{ left: percent(whip.weightedMean, 10, 80) }}
          aria-hidden="true"
        >
          {text.say('council-mean')}
        </span>
      </div>
      <p class="unseen">{text.say('council-mean-at', { rung: mean })}</p>
    </section>
  );
}

interface RungProps {
  session: Session;
  rung: number;
  chosen: boolean;
  stand: readonly string[];
}

function Rung({ session, rung, chosen, stand }: RungProps) {
  const text = useText();
  const capitals = stand.map((id) => text.name(id, session.scenario)).join(', ');
  const name = text.say(`rung-${rung}`);
  const shown = chosen ? name : rung === 1 || rung === 8 ? text.say(`council-short-${rung}`) : '';
  return (
    <li class={chosen ? 'ladder-rung ladder-chosen' : 'ladder-rung'}>
      <span class="ladder-flags" aria-hidden="true">
        {stand.map((id) => (
          <Flag key={id} actor={id} width={17} />
        ))}
      </span>
      <span class="ladder-box" aria-hidden="true">
        {rung}
      </span>
      <span class="ladder-name" aria-hidden="true">
        {shown}
      </span>
      <span class="unseen">
        {text.say('council-ladder-rung', {
          rung,
          name,
          capitals: capitals || text.say('council-ladder-nobody'),
        })}
        {chosen && ` ${text.say('council-ladder-chosen')}`}
      </span>
    </li>
  );
}
