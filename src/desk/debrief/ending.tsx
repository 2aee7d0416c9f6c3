import { HEDGING } from '../../engine/index.ts';
import { useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { frontOf } from '../theatre.ts';
import { allianceEnd, governmentWords, troubleEnd, truceEnd } from './end-state.ts';

/** How it stood at the end, beside the record's end where that has a number for it. */
export function Ending({ session }: { session: Session }) {
  const text = useText();
  const rows = endingOf(session);
  return (
    <section class="ended" aria-labelledby="debrief-ended">
      <h2 id="debrief-ended" class="label">
        {text.say('desk-debrief-ended')}
      </h2>
      <dl>
        {rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface EndingRow {
  readonly label: string;
  readonly value: string;
}

/** The government and the trouble first; nobody driven out and nobody hedging is not told. */
export function endingOf(session: Session): EndingRow[] {
  const { scenario, state, text } = session;
  const { killed, displaced } = state.theatre;
  const { recordOutcome } = scenario;
  const rows: EndingRow[] = [
    { label: text.say('debrief-end-government'), value: governmentWords(session) },
    {
      label: text.say(frontOf(state) ? 'debrief-end-front' : 'debrief-end-order'),
      value: troubleEnd(session),
    },
  ];
  const truce = truceEnd(session);
  if (truce.length > 0)
    rows.push({ label: text.say('desk-debrief-truce'), value: truce.join(' ') });
  const beside = (value: string, [low, high]: readonly [number, number]) =>
    text.say('desk-debrief-beside', {
      value,
      record: low === high ? text.number(low) : `${text.number(low)}–${text.number(high)}`,
    });
  const sides = frontOf(state)?.sides.map((side) =>
    text.say('desk-debrief-side-dead', {
      name: text.name(side.id, scenario),
      killed: side.killed,
    }),
  );
  rows.push({
    label: text.say('desk-debrief-killed'),
    value: beside(
      sides ? `${text.number(killed)} (${sides.join(', ')})` : text.number(killed),
      recordOutcome.killed,
    ),
  });
  if (displaced > 0 || recordOutcome.displaced[1] > 0) {
    rows.push({
      label: text.say('desk-debrief-displaced'),
      value: beside(text.number(displaced), recordOutcome.displaced),
    });
  }
  rows.push({ label: text.say('debrief-end-members'), value: allianceEnd(session) });
  const hedging = state.members
    .filter(({ hedgeRung }) => hedgeRung > 0)
    .map(({ id, hedgeRung }) => hedgeWords(session, id, hedgeRung));
  if (hedging.length > 0) {
    rows.push({ label: text.say('desk-hedging'), value: hedging.join('; ') });
  }
  return rows;
}

function hedgeWords({ scenario, text }: Session, id: string, rung: number): string {
  return text.say('desk-side-does', {
    name: text.name(id, scenario),
    move: text.say(`hedge-${HEDGING[rung] ?? 'none'}`),
  });
}
