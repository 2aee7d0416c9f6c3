import type { Mattered } from '../../analysis/decisions/index.ts';
import { Button, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import type { MatteredSoFar } from './contract.ts';
import { MatteredDecision } from './mattered-decision.tsx';
import './mattered.css';

interface WhatMatteredProps {
  session: Session;
  mattered: MatteredSoFar | undefined;
  /** The turn that the graph shows. */
  chosen: number;
  onChoose: (turn: number) => void;
  onRetry: (() => void) | undefined;
}

/** The three decisions that made the most difference, each against the same run without it. */
export function WhatMattered({ session, mattered, chosen, onChoose, onRetry }: WhatMatteredProps) {
  const text = useText();
  const found = mattered?.kind === 'found' ? mattered.mattered : undefined;
  const failed = mattered?.kind === 'failed';
  return (
    <section class="mattered" aria-labelledby="debrief-mattered">
      <header class="panel-head">
        <h2 id="debrief-mattered">
          {found && found.named.length < 3
            ? text.say('debrief-mattered-fewer', { count: found.named.length })
            : text.say('debrief-mattered')}
        </h2>
        {found && found.named.length > 0 && (
          <span class="label">{text.say('debrief-mattered-how', { futures: found.futures })}</span>
        )}
      </header>
      <div role="status">
        {!found && !failed && <Waiting share={mattered?.kind === 'trying' ? mattered.share : 0} />}
        {found && (
          <span class="unseen">
            {text.say('debrief-mattered-found', { count: found.named.length })}
          </span>
        )}
      </div>
      {failed && (
        <p class="mattered-few" role="alert">
          {text.say('debrief-mattered-failed')}{' '}
          {onRetry && <Button onClick={onRetry}>{text.say('debrief-many-again')}</Button>}
        </p>
      )}
      {found?.named.length === 0 && <TooFew mattered={found} />}
      {found && found.named.length > 0 && (
        <>
          <ol class="mattered-list" data-count={found.named.length}>
            {found.named.map((difference, index) => (
              <MatteredDecision
                key={index}
                session={session}
                difference={difference}
                number={index + 1}
                reach={reachOf(found)}
                pressed={difference.decision.turn === chosen}
                onChoose={onChoose}
              />
            ))}
          </ol>
          {found.named.length < 3 && <TooFew mattered={found} />}
          <p class="mattered-note">{text.say('debrief-mattered-note')}</p>
        </>
      )}
    </section>
  );
}

/** Half of the scale, points of 1000: the farthest end of any range, so that the three can be compared. */
const SHORTEST_REACH = 100;

function reachOf({ named }: Mattered): number {
  const ends = named.flatMap(({ dimensions }) =>
    dimensions.flatMap(({ low, high }) => [low, high]),
  );
  return Math.max(SHORTEST_REACH, ...ends.map(Math.abs));
}

/** How far the work is. The bar moves on for the eye alone: the words are said once. */
function Waiting({ share }: { share: number }) {
  const text = useText();
  return (
    <p class="mattered-waiting">
      {text.say('debrief-mattered-waiting')}
      <span class="mattered-bar" aria-hidden="true">
        <i style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
    </p>
  );
}

/** Fewer than three made a difference: that is said, and not filled up. */
function TooFew({ mattered: { tried, named } }: { mattered: Mattered }) {
  const text = useText();
  const others = tried - named.length;
  return (
    <p class="mattered-few">
      {named.length === 0
        ? text.say('debrief-mattered-none', { tried })
        : text.say('debrief-mattered-others', { others })}
    </p>
  );
}
