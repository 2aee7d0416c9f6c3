import type { Source, Statement } from '../../engine/index.ts';
import { useSay } from '../parts/index.ts';

const LONGEST_HEADING = 20;

interface StatementTextProps {
  statement: Statement;
  sources: readonly Source[];
  numbers: ReadonlyMap<string, number>;
  onCite: (id: string) => void;
}

/** A paragraph with its sources; what is contested about it stands beneath, marked. */
export function StatementText({ statement, sources, numbers, onCite }: StatementTextProps) {
  const say = useSay();
  return (
    <div class="statement">
      <p>
        <Opened words={statement.text} />
        <sup class="cites">
          {statement.sources.map((id) => (
            <a
              key={id}
              class="cite"
              href={sources.find((source) => source.id === id)?.url ?? ''}
              aria-label={say('desk-briefing-source', {
                number: numbers.get(id) ?? 0,
                title: sources.find((source) => source.id === id)?.title ?? id,
              })}
              onClick={(event) => {
                event.preventDefault();
                onCite(id);
              }}
            >
              {numbers.get(id)}
            </a>
          ))}
        </sup>
      </p>
      {statement.contested !== '' && (
        <p class="contested">
          <strong>{say('desk-briefing-contested')}</strong> {statement.contested}
        </p>
      )}
    </div>
  );
}

/** `Lives. In the record …`: a first sentence of a word or two is a heading. */
function Opened({ words }: { words: string }) {
  const end = words.indexOf('. ') + 1;
  if (end === 0 || end > LONGEST_HEADING) return <>{words}</>;
  return (
    <>
      <strong>{words.slice(0, end)}</strong>
      {words.slice(end)}
    </>
  );
}
