import type { WhipCount } from '../../engine/index.ts';
import { change, points, signed, signedEnds, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { askWords } from './asking.ts';
import type { Ballot } from './ballot.ts';
import { countWords, membersWords } from './stamp.tsx';

interface DecisionProps {
  session: Session;
  ballot: Ballot;
  whip: WhipCount;
}

/** How the vote stands or ended, what would have moved who objected, and what the answer changed. */
export function DecisionText({ session, ballot, whip }: DecisionProps) {
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
        <Moved key={member} {...{ session, whip, member }} />
      ))}
    </div>
  );
}

function Moved({ session, whip, member }: { session: Session; whip: WhipCount; member: string }) {
  const text = useText();
  const { scenario } = session;
  const ask = whip.lines.find((line) => line.member === member)?.ask;
  const name = text.name(member, scenario);
  return (
    <p>
      {ask
        ? text.say('council-objected-moved', {
            member: name,
            ask: askWords(text, scenario, ask),
            ...signedEnds(points(ask.gain.low), points(ask.gain.high)),
          })
        : text.say('council-objected-unmoved', { member: name })}
    </p>
  );
}

/** What the decision changed at once: the largest moves of meters. */
export function DecisionChanges({ session, ballot }: { session: Session; ballot: Ballot }) {
  const text = useText();
  const shown = ballot.changes.filter(({ by }) => change(0, by) !== 0).slice(0, 6);
  if (shown.length === 0) return null;
  return (
    <section class="decision-changes" aria-labelledby="council-changes">
      <h3 id="council-changes" class="label">
        {text.say('council-changes')}
      </h3>
      <dl>
        {shown.map(({ meter, by }) => (
          <div key={meter}>
            <dt>{text.meter(meter, session.scenario)}</dt>
            <dd>{signed(points(by))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
