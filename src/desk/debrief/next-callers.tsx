import { useId, useMemo, useState } from 'preact/hooks';
import { nextCallers, type NextCaller } from '../../engine/index.ts';
import { CauseList, Flag, percent, points, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';

/** How many are told: whoever comes after them is far from calling. */
const MOST = 3;

/** Who would ask next, in what trouble, and what each would get: what this run is worth to the others. */
export function NextCallers({ session }: { session: Session }) {
  const text = useText();
  const { scenario, state } = session;
  const callers = useMemo(() => nextCallers(scenario, state).slice(0, MOST), [state]);
  if (callers.length === 0) return null;
  return (
    <section class="endings callers" aria-labelledby="debrief-next-callers">
      <header class="endings-head">
        <h2 id="debrief-next-callers">{text.say('desk-debrief-next')}</h2>
        <span class="label">{text.say('desk-debrief-next-note')}</span>
      </header>
      <ol>
        {callers.map((caller) => (
          <Caller key={caller.member} session={session} caller={caller} />
        ))}
      </ol>
    </section>
  );
}

function Caller({ session, caller }: { session: Session; caller: NextCaller }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { scenario } = session;
  const { member, threat, likely, gets, because } = caller;
  const name = text.name(member, scenario);
  return (
    <li class="caller">
      <Flag actor={member} width={18} />
      <b>{name}</b>
      <span class="ending-bar" aria-hidden="true">
        <i style={{ width: percent(likely) }} />
      </span>
      <button
        type="button"
        class="why"
        aria-expanded={open}
        aria-controls={id}
        aria-label={text.say('desk-debrief-next-why', { name })}
        onClick={() => setOpen(!open)}
      >
        {text.say(open ? 'debrief-why-shut' : 'debrief-why')}
      </button>
      <p>
        {text.say('desk-debrief-caller', {
          threat: text.say(`desk-threat-${threat}`),
          gets: text.say(`rung-${gets}`),
        })}
        <span class="caller-likely unseen">
          {' '}
          {text.say('desk-debrief-likely', { likely: points(likely) })}
        </span>
      </p>
      <div id={id} hidden={!open}>
        {open && (
          <CauseList
            lines={because
              .filter(({ amount }) => points(amount) !== 0)
              .map((cause) => ({
                words: text.cause(cause, scenario),
                amount: points(cause.amount),
              }))}
          />
        )}
      </div>
    </li>
  );
}
