import type { WhipCount } from '../../engine/index.ts';
import { Flag, percent, useText } from '../parts/index.ts';
import { codeOf } from '../parts/codes.ts';
import type { Session } from '../session.ts';
import { Explained } from './explained.tsx';

const RUNGS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

interface LadderProps {
  session: Session;
  rung: number;
  whip: WhipCount;
  /** Puts the text on a rung; absent where it stands as tabled, and for rungs that are not open. */
  onChoose?: ((rung: number) => void) | undefined;
  /** Rungs that can be chosen. */
  open?: readonly number[];
}

/** The eight rungs with each capital at its ideal, the text's rung solid, the mean as a pointer. */
export function Ladder({ session, rung, whip, onChoose, open = [] }: LadderProps) {
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
          <Rung
            key={each}
            session={session}
            rung={each}
            chosen={each === rung}
            stand={at(each)}
            onChoose={open.includes(each) ? onChoose : undefined}
          />
        ))}
      </ol>
      <div class="ladder-mean">
        <span
          class={whip.weightedMean > 40 ? 'ladder-mean-left' : 'ladder-mean-right'}
          style={{ left: percent(whip.weightedMean, 10, 80) }}
          title={text.say('council-mean-means')}
          aria-hidden="true"
        >
          {text.say('council-mean')}
        </span>
      </div>
      <p class="unseen">{text.say('council-mean-at', { rung: mean })}</p>
      <Explained
        summary={text.say('council-ladder-read')}
        lines={[
          text.say('council-ladder-means'),
          text.say('council-call-means'),
          text.say('council-mean-means'),
        ]}
      />
    </section>
  );
}

interface RungProps {
  session: Session;
  rung: number;
  chosen: boolean;
  stand: readonly string[];
  onChoose: ((rung: number) => void) | undefined;
}

function Rung({ session, rung, chosen, stand, onChoose }: RungProps) {
  const text = useText();
  const capitals = stand.map((id) => text.name(id, session.scenario)).join(', ');
  const name = text.say(`rung-${rung}`);
  const words = [
    text.say('council-ladder-rung', {
      rung,
      name,
      capitals: capitals || text.say('council-ladder-nobody'),
    }),
    ...(chosen ? [text.say('council-ladder-chosen')] : []),
  ].join(' ');
  return (
    <li class={chosen ? 'ladder-rung ladder-chosen' : 'ladder-rung'} title={words}>
      <span class="ladder-flags" aria-hidden="true">
        {stand.map((id) => (
          <span key={id} class="ladder-flag">
            <Flag actor={id} width={13} />
            {codeOf(id)}
          </span>
        ))}
      </span>
      {onChoose ? (
        <button
          type="button"
          class="ladder-box"
          aria-label={words}
          aria-pressed={chosen}
          onClick={() => onChoose(rung)}
        >
          {rung}
        </button>
      ) : (
        <span class="ladder-box" aria-hidden="true">
          {rung}
        </span>
      )}
      <span class="ladder-name" aria-hidden="true">
        {name}
      </span>
      {!onChoose && <span class="unseen">{words}</span>}
    </li>
  );
}
