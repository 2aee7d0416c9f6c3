import { useMemo } from 'preact/hooks';
import type { Moment, Timeline } from '../../run/timeline.ts';
import { plain, signed } from '../parts/figures.ts';
import { useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { besideRecord } from './beside.ts';
import './beside.css';

interface BesideProps {
  session: Session;
  moment: Moment;
  /** Undefined until it has been played. */
  record: Timeline | undefined;
}

/** The run on ink against the record on paper, at the same turn. */
export function BesideView({ session, moment, record }: BesideProps) {
  const text = useText();
  const { scenario, state } = session;
  const beside = useMemo(() => record && besideRecord(scenario, moment, record), [moment, record]);
  if (!beside) return <p class="replay-note">{text.say('app-loading')}</p>;
  const host = text.name(scenario.theatre.host, scenario);
  return (
    <div class="beside">
      <table>
        <caption>{text.say(`replay-beside-${beside.when}`, { turn: state.turn })}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{text.say('replay-meter')}</span>
            </th>
            <th scope="col">{text.say('replay-your-run')}</th>
            <th scope="col" class="beside-record">
              {text.say('replay-the-record')}
            </th>
            <th scope="col">{text.say('replay-difference')}</th>
          </tr>
        </thead>
        <tbody>
          {beside.rows.map(({ id, run, record: recorded }) => (
            <tr key={id}>
              <th scope="row">{text.say(`replay-row-${id}`, { host })}</th>
              <td>{plain(run)}</td>
              <td class="beside-record">{plain(recorded)}</td>
              <td class={run === recorded ? 'beside-same' : undefined}>{signed(run - recorded)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
