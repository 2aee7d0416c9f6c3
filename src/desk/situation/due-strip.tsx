import { useSay } from '../parts/index.ts';
import '../style/due.css';
import type { Session } from '../session.ts';
import { dueOf, type Due, type DueAct } from './due.ts';

interface DueStripProps {
  session: Session;
  /** Shows the act that settles it. */
  onAct: (act: DueAct) => void;
}

/** What must be seen through, above the acts that would do it. Nothing where nothing is due. */
export function DueStrip({ session, onAct }: DueStripProps) {
  const say = useSay();
  const list = dueOf(session);
  if (list.length === 0) return null;
  return (
    <details class="due" open>
      <summary>
        <b>{say('desk-due')}</b>
        <span class="label">{say('desk-due-count', { count: list.length })}</span>
      </summary>
      <ul>
        {list.map((due, index) => (
          <li key={`${due.kind} ${index}`} class={due.pressing ? 'due-line due-now' : 'due-line'}>
            <DueLine session={session} due={due} onAct={onAct} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function DueLine({ session, due, onAct }: DueStripProps & { due: Due }) {
  const { act } = due;
  const words = dueWords(session, due);
  if (act === undefined) return <p>{words}</p>;
  return (
    <button type="button" onClick={() => onAct(act)}>
      {words}
    </button>
  );
}

/** One line: what is due, and by when. */
export function dueWords({ scenario, state, text }: Session, due: Due): string {
  const turns = scenario.turns.length;
  const name = (id: string) => text.name(id, scenario);
  const when = (turn: number) => ({ turn, when: distance(turn - state.turn, turn > turns) });
  switch (due.kind) {
    case 'warning':
      return text.say(due.boots ? 'desk-due-warning-boots' : 'desk-due-warning', {
        name: name(due.to),
      });
    case 'report':
      return text.say('desk-due-report');
    case 'request':
      return text.say('desk-due-request', { name: name(due.by) });
    case 'debt':
      return text.say('desk-due-debt', {
        name: name(due.to),
        delivered: due.delivered,
        sorties: due.sorties,
        ...when(due.turn),
      });
    case 'front':
      return text.say(due.short > 0 ? 'desk-due-front-short' : 'desk-due-front', {
        demand: due.demand,
        short: due.short,
      });
    case 'consent':
      return text.say('desk-due-consent', { names: due.owed.map(name).join(', ') });
    case 'airlift':
      return text.say('desk-due-airlift', { troops: due.troops });
    case 'occasion':
      return name(due.id) === due.id
        ? text.say(`desk-due-${due.what}`, { place: name(due.host), ...when(due.turn) })
        : text.say('desk-due-occasion', { name: name(due.id), ...when(due.turn) });
    case 'monitors':
      return text.say('desk-due-monitors', {
        name: scenario.monitor ? name(scenario.monitor.by) : '',
        ...when(due.turn),
      });
    case 'reportComes':
    case 'withdrawal':
    case 'noDate':
      return text.say(`desk-due-${due.kind}`, when(due.turn));
  }
}

/** `never` is after the game. */
function distance(turns: number, afterTheEnd: boolean): 'now' | 'next' | 'later' | 'never' {
  if (afterTheEnd) return 'never';
  if (turns <= 0) return 'now';
  return turns === 1 ? 'next' : 'later';
}
