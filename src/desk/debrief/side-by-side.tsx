import { useState } from 'preact/hooks';
import { Dialog, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { rows, type Deed, type Row } from './two-runs.ts';

interface SideBySideProps {
  session: Session;
  /** True when the run is the record, as it was played. */
  isRecord: boolean;
}

/** The run on ink against the record on paper, turn by turn, with the sources of the latter. */
export function SideBySide({ session, isRecord }: SideBySideProps) {
  const text = useText();
  const [sources, setSources] = useState<readonly string[]>([]);
  const { scenario, told, marks } = session;
  return (
    <section
      class="sides"
      aria-label={text.say(isRecord ? 'debrief-sides-played' : 'debrief-sides')}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{text.say('debrief-column-turn')}</span>
            </th>
            <th scope="col">{text.say(isRecord ? 'debrief-record-played' : 'debrief-your-run')}</th>
            <td />
            <th scope="col" class="side-record">
              {text.say('debrief-the-record')}
            </th>
            <th scope="col" class="side-record side-sources">
              {text.say('debrief-sources')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows(scenario, told, marks.at(-1)?.turn ?? 1).map((row) => (
            <SideRow key={row.turn} session={session} row={row} onSources={setSources} />
          ))}
        </tbody>
      </table>
      {sources.length > 0 && (
        <SourcesDialog session={session} ids={sources} onClose={() => setSources([])} />
      )}
    </section>
  );
}

interface SideRowProps {
  session: Session;
  row: Row;
  onSources: (ids: readonly string[]) => void;
}

function SideRow({ session, row, onSources }: SideRowProps) {
  const text = useText();
  const { scenario } = session;
  const ids = [...new Set(row.record.flatMap(({ sources }) => sources))];
  const same = row.same ? 'debrief-same' : 'debrief-different';
  return (
    <tr class={row.same ? 'side-same' : 'side-different'}>
      <th scope="row">
        <b>{row.turn}</b> <span>{text.date(scenario, row.turn)}</span>
      </th>
      <td class="side-run">
        {row.deeds.length === 0
          ? text.say('debrief-nothing-done')
          : row.deeds.map((deed) => deedWords(session, deed)).join('; ')}
      </td>
      <td class="side-sign">
        <span aria-hidden="true">{row.same ? '=' : '≠'}</span>
        <span class="unseen">{text.say(same)}</span>
      </td>
      <td class="side-record">
        {row.record.length === 0
          ? text.say('debrief-nothing-recorded')
          : row.record.map((entry) => <p key={entry.text}>{entry.text}</p>)}
      </td>
      <td class="side-record side-sources">
        <span class="side-ids">{ids.join(', ')}</span>
        {ids.length > 0 && (
          <button
            type="button"
            class="why"
            aria-label={text.say('debrief-sources-of', { turn: row.turn, count: ids.length })}
            onClick={() => onSources(ids)}
          >
            {ids.length}
          </button>
        )}
      </td>
    </tr>
  );

  function deedWords({ text: words, scenario: of }: Session, deed: Deed): string {
    if (deed.kind === 'act') return words.measure(deed.measure, deed.aim, of);
    return words.say('debrief-text', {
      rung: words.say(`rung-${deed.text.rung}`),
      decision: words.say(`decision-${deed.decision ?? 'withdrawn'}`),
    });
  }
}

interface SourcesDialogProps {
  session: Session;
  ids: readonly string[];
  onClose: () => void;
}

/** Titles with plain links: nothing is fetched from them. */
function SourcesDialog({ session, ids, onClose }: SourcesDialogProps) {
  const text = useText();
  const found = session.scenario.sources.filter(({ id }) => ids.includes(id));
  return (
    <Dialog title={text.say('debrief-sources')} onClose={onClose}>
      <ul class="source-list">
        {found.map(({ id, title, url }) => (
          <li key={id}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
