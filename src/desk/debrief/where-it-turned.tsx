import type { RefObject } from 'preact';
import type { Dispatch } from '../../text/index.ts';
import { points, signed, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import type { CoursePoint, TurningPoint } from './course.ts';
import { Graph } from './graph.tsx';
import { partiesOf } from './lines.ts';
import { troubleWords } from './trouble.ts';
import { killedIn, turnStory } from './turn-story.ts';

interface WhereItTurnedProps {
  session: Session;
  run: readonly CoursePoint[];
  record: readonly CoursePoint[];
  turning: readonly TurningPoint[];
  /** Turns of the decisions that mattered, in their order. */
  decided: readonly number[];
  /** The turn that is shown. */
  chosen: number;
  onChoose: (turn: number) => void;
  /** What is brought into sight when a turn is chosen elsewhere. */
  graph: RefObject<HTMLDivElement | null>;
}

/** The graph, the turning points named beneath it, what happened in the chosen turn, and the numbers. */
export function WhereItTurned(props: WhereItTurnedProps) {
  const { session, run, record, turning, decided, chosen, onChoose, graph } = props;
  const text = useText();
  const both = partiesOf(session.scenario).length > 1;
  return (
    <section class="where" aria-labelledby="debrief-where">
      <header class="panel-head">
        <h2 id="debrief-where">{text.say('debrief-where')}</h2>
        <span class="label">
          <span class="where-hint">
            {text.say(record.length > 0 ? 'debrief-where-hint-record' : 'debrief-where-hint')}
          </span>{' '}
          {record.length > 0 && text.say('debrief-where-key')}
        </span>
      </header>
      <div ref={graph}>
        <Graph {...{ session, run, record, decided, chosen, onChoose }} />
      </div>
      <ol class="turning">
        {turning.map((point) => (
          <li key={point.turn}>
            <button
              type="button"
              class="turning-point"
              aria-pressed={point.turn === chosen}
              onClick={() => onChoose(point.turn)}
            >
              <span class="turning-words">
                <span class="label">{text.say('debrief-turn', { turn: point.turn })}</span>
                <b>{turnedWords(session, point)}</b>
                <span>
                  {[
                    ...point.moves.map(
                      ({ id, by }) =>
                        `${text.say(id === 'ally' && both ? 'debrief-of-parties' : `debrief-of-${id}`)} ${signed(points(by))}`,
                    ),
                    ...deathsOf(session, point),
                  ].join(', ')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <ChosenTurn session={session} turn={chosen} />
      <Numbers {...{ session, run, record }} />
    </section>
  );
}

/** What the turn is remembered for, in a few words. */
function turnedWords({ text, scenario, state }: Session, { turn, by }: TurningPoint): string {
  switch (by.kind) {
    case 'event':
      return headline(text.dispatch(by.event, scenario, state));
    case 'reason':
      return text.cause(by.cause, scenario);
    case 'theatre':
      return text.say('debrief-turned-theatre', {
        theatre: scenario.theatre.kind === 'unrest' ? 'unrest' : 'front',
        killed: by.killed,
      });
    case 'nothing':
      return text.say('debrief-turn', { turn });
  }
}

/** The turn's dead, where its words do not count them already. */
function deathsOf({ text }: Session, { killed, by }: TurningPoint): readonly string[] {
  return killed === 0 || by.kind === 'theatre' ? [] : [text.say('debrief-turn-killed', { killed })];
}

/** A dispatch's first sentence: its lead, or as much of the body as completes it. */
function headline({ lead, body }: Dispatch): string {
  const whole = lead.endsWith('.') ? lead : `${lead} ${body}`;
  return (whole.split(/(?<=[.;:!?])\s/)[0] ?? whole).replace(/[.,:;]$/, '');
}

/** The notable dispatches of one turn. */
function ChosenTurn({ session, turn }: { session: Session; turn: number }) {
  const text = useText();
  const killed = killedIn(session, turn);
  return (
    <div class="chosen-turn" aria-live="off">
      <h3 class="label">
        {text.say('debrief-turn-of', { turn, date: text.date(session.scenario, turn) })}
        {killed > 0 && `: ${text.say('debrief-turn-killed', { killed })}`}
      </h3>
      <ul>
        {turnStory(session, turn).map(({ lead, body }) => (
          <li key={lead + body}>
            <b>{lead}</b> {body}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface NumbersProps {
  session: Session;
  run: readonly CoursePoint[];
  record: readonly CoursePoint[];
}

/** The graph as a table. */
function Numbers({ session, run, record }: NumbersProps) {
  const text = useText();
  const of = (points_: readonly CoursePoint[], turn: number) =>
    points_.find((point) => point.turn === turn);
  const cell = (value: number | undefined) => (value === undefined ? '–' : points(value));
  // Beside itself the record would be a column of dashes.
  const both = record.length > 0;
  return (
    <details class="numbers">
      <summary>{text.say('debrief-as-table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.say('debrief-column-turn')}</th>
            <th scope="col">{troubleWords(session)}</th>
            {both && <th scope="col">{text.say('debrief-record-too')}</th>}
            <th scope="col">{text.say('debrief-credibility')}</th>
            {both && <th scope="col">{text.say('debrief-record-too')}</th>}
            <th scope="col">{text.say('debrief-killed')}</th>
            {both && <th scope="col">{text.say('debrief-record-too')}</th>}
          </tr>
        </thead>
        <tbody>
          {run.map(({ turn, trouble, credibility, killed }) => (
            <tr key={turn}>
              <th scope="row">{turn}</th>
              <td>{points(trouble)}</td>
              {both && <td>{cell(of(record, turn)?.trouble)}</td>}
              <td>{points(credibility)}</td>
              {both && <td>{cell(of(record, turn)?.credibility)}</td>}
              <td>{text.number(killed)}</td>
              {both && <td>{of(record, turn)?.killed ?? '–'}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
