import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Amendment, WhipCount } from '../../engine/index.ts';
import { Button, Flag, points, range, signed, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import type { Text } from '../../text/index.ts';
import { effectOf } from './amendment.ts';
import type { Ballot } from './ballot.ts';
import { controlName, wordOf } from './clause-control.tsx';

interface AmendmentProps {
  session: Session;
  ballot: Ballot;
  whip: WhipCount;
  amendment: Amendment;
}

/** The change that is moved before the first answer: grant it, or let the answers come without it. */
export function AmendmentPanel({ session, ballot, whip, amendment }: AmendmentProps) {
  const text = useText();
  const { scenario, state } = session;
  const panel = useRef<HTMLElement>(null);
  // On a phone the panel is shown only after this: its tab is chosen for it.
  useEffect(() => {
    const frame = requestAnimationFrame(() => panel.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  const after = useMemo(() => session.whip(amendment.text), [amendment, state]);
  const { changes, moved } = effectOf(amendment, ballot.text, whip, after);
  const members = listed(
    text,
    amendment.by.map((id) => text.name(id, scenario)),
  );
  const { rung, size, days, names } = amendment.text;
  const wish = text.say(`amendment-${amendment.kind}`, {
    rung: text.say(`rung-${rung}`),
    size,
    days,
    name: names === null ? '' : text.name(names, scenario),
  });
  const next = ballot.next === undefined ? '' : text.name(ballot.next, scenario);
  return (
    <section ref={panel} class="amendment" tabIndex={-1} aria-labelledby="council-amendment">
      <h3 id="council-amendment">{text.say('desk-amend-title')}</h3>
      <p class="amendment-by">
        {amendment.by.map((id) => (
          <Flag key={id} actor={id} width={18} />
        ))}
        <span>
          {text.say('desk-amend-by', { members })} <strong>{wish}</strong>.
        </span>
      </p>
      <dl class="amendment-changes">
        {changes.map(({ clause, from, to }) => (
          <div key={clause}>
            <dt>{controlName(text, clause)}</dt>
            <dd>
              <s>{wordOf(text, scenario, clause, from)}</s>{' '}
              <b>{wordOf(text, scenario, clause, to)}</b>
            </dd>
          </div>
        ))}
        {moved.slice(0, 4).map(({ member, by }) => (
          <div key={member}>
            <dt>{text.say('desk-amend-consent', { member: text.name(member, scenario) })}</dt>
            <dd>
              <b>{signed(points(by))}</b>
            </dd>
          </div>
        ))}
        <div>
          <dt>{text.say('desk-amend-adopted')}</dt>
          <dd>
            {span(whip.adopted)} <span aria-hidden="true">→</span>{' '}
            <span class="unseen">{text.say('desk-amend-then')}</span> <b>{span(after.adopted)}</b>
          </dd>
        </div>
      </dl>
      <div class="amendment-steps">
        <Button held={session.asked} onClick={() => session.perform({ kind: 'amend' })}>
          {text.say('desk-amend-grant')}
        </Button>
        <Button
          kind="primary"
          held={session.asked}
          onClick={() => session.perform({ kind: 'hear' })}
        >
          {text.say('desk-amend-decline', { member: next })}
        </Button>
      </div>
    </section>
  );
}

/** `Minsk, Yerevan and Bishkek`. */
function listed(text: Text, names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return text.say('list-two', { first: names.slice(0, -1).join(', '), last });
}

function span({ low, high }: WhipCount['adopted']): string {
  return range(points(low), points(high));
}
