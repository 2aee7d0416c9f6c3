import { useMemo } from 'preact/hooks';
import { movers } from '../../engine/index.ts';
import { change, points, signed, signedEnds, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { askWords } from './asking.ts';
import type { Ballot } from './ballot.ts';
import { countWords, membersWords } from './stamp.tsx';

interface DecisionProps {
  session: Session;
  ballot: Ballot;
}

/** How the vote stands or ended, what would have moved who objected, and what the answer changed. */
export function DecisionText({ session, ballot }: DecisionProps) {
  const text = useText();
  const { scenario } = session;
  const objectors = ballot.answers
    .filter(({ choice }) => choice === 'object')
    .map(({ member }) => member);
  const list = (ids: readonly string[]) => membersWords(text, scenario, ids);
  const { decision } = ballot;
  if (!decision && objectors.length === 0) return null;
  return (
    <div class="decision" role="group" aria-label={text.say('council-vote-result')}>
      <p>
        <strong>
          {decision
            ? text.say(`council-outcome-${decision}-lead`)
            : text.say('council-objected-lead', {
                members: list(objectors),
                count: objectors.length,
              })}
        </strong>{' '}
        {decision &&
          text.say(`council-outcome-${decision}`, {
            members: list(ballot.by.length > 0 ? ballot.by : objectors),
            counts: countWords(text, ballot),
          })}
      </p>
      {objectors.map((member) => (
        <Moved key={member} {...{ session, ballot, member }} />
      ))}
    </div>
  );
}

/** The change that would have moved it most, or two together where no single one would have been enough. */
function Moved({ session, ballot, member }: { session: Session; ballot: Ballot; member: string }) {
  const text = useText();
  const { scenario, state } = session;
  const [best] = useMemo(() => movers(scenario, state, ballot.text, member), [state]);
  const name = text.name(member, scenario);
  if (!best) return <p>{text.say('council-objected-unmoved', { member: name })}</p>;
  const { kinds, before, after } = best;
  const asks = kinds.map((kind) => askWords(text, scenario, { kind, text: best.text }));
  return (
    <p>
      {text.say('council-objected-moved', {
        member: name,
        ask: asks.join(` ${text.say('council-and')} `),
        ...signedEnds(points(after.low - before.low), points(after.high - before.high)),
      })}
    </p>
  );
}

/** What the decision changed at once: what it set in motion, and the largest moves of meters. */
export function DecisionChanges({ session, ballot }: { session: Session; ballot: Ballot }) {
  const text = useText();
  const { scenario, state } = session;
  if (!ballot.decision) return null;
  const shown = ballot.changes.filter(({ by }) => change(0, by) !== 0).slice(0, 6);
  return (
    <section class="decision-changes" aria-labelledby="council-changes">
      <h3 id="council-changes" class="label">
        {text.say('council-changes')}
      </h3>
      {ballot.follows.map((event) => {
        const { lead, body } = text.dispatch(event, scenario, state);
        return (
          <p key={lead + body}>
            <b>{lead}</b> {body}
          </p>
        );
      })}
      {shown.length === 0 && <p>{text.say('council-changes-none')}</p>}
      <dl>
        {shown.map(({ meter, by }) => (
          <div key={meter}>
            <dt>{text.meter(meter, scenario)}</dt>
            <dd>{signed(points(by))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
