import { useText } from '../parts/index.ts';
import type { Session } from '../session.ts';

/** What the record rests on, with addresses: on paper, where the dialogs cannot be opened. */
export function PaperSources({ session }: { session: Session }) {
  const text = useText();
  const { record, recordOutcome, sources } = session.scenario;
  const cited = new Set([...record.flatMap((entry) => entry.sources), ...recordOutcome.sources]);
  return (
    <section class="paper-sources">
      <h2>{text.say('debrief-sources')}</h2>
      <ul>
        {sources
          .filter(({ id }) => cited.has(id))
          .map(({ id, title, url }) => (
            <li key={id}>
              {id}: {title}. {url}
            </li>
          ))}
      </ul>
    </section>
  );
}
