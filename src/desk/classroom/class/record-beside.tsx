import { useMemo } from 'preact/hooks';
import type { Split } from '../../../classroom/report.ts';
import { DIMENSIONS, type Scenario } from '../../../engine/index.ts';
import { upperFirst } from '../../../text/names.ts';
import { useText } from '../../parts/words.ts';
import { divisionsOf } from '../../../classroom/splits.ts';
import { choiceWords } from '../choice-words.ts';
import type { ClassShown } from './contract.ts';
import { dimensionWords } from '../dimension-words.ts';
import './record.css';
import { Section } from './section.tsx';

/** Choices that were taken equally often and are still told one by one. */
const MOST_LEADING = 3;

interface RecordBesideProps extends ClassShown {
  /** These of the turns alone, or how it ended: what one slide holds. */
  only?: { readonly from: number; readonly to: number } | 'ended';
}

/** The record beside the class, at the turns that divided it, and how it ended. */
export function RecordBeside({ report, scenario, only }: RecordBesideProps) {
  const text = useText();
  const all = useMemo(() => divisionsOf(report).divided, [report]);
  const divided = only === 'ended' ? [] : only ? all.slice(only.from, only.to) : all;
  const { record } = report;
  if (!record) return null;
  const { recordOutcome } = scenario;
  return (
    <Section id="record">
      {divided.length > 0 && (
        <table class="class-table record-beside">
          <caption class="unseen">{text.say('class-section-record')}</caption>
          <thead>
            <tr>
              <th scope="col">{text.say('class-column-turn')}</th>
              <th scope="col">{text.say('class-record-class')}</th>
              <th scope="col">{text.say('class-record-record')}</th>
            </tr>
          </thead>
          <tbody>
            {divided.map((split) => (
              <tr key={split.turn}>
                <th scope="row">
                  <b>{split.turn}</b>
                  <span class="record-date">{text.date(scenario, split.turn)}</span>
                </th>
                <td>{classWords(split)}</td>
                <td>
                  <Entries scenario={scenario} turn={split.turn} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {(only === undefined || only === 'ended') && (
        <div class="record-ended">
          <h3>{text.say('class-record-ended')}</h3>
          <p>
            {recordOutcome.text} <Cites scenario={scenario} ids={recordOutcome.sources} />
          </p>
          <p class="class-note">
            {text.say('class-record-played', {
              verdict: text.say(`verdict-${record.verdict}`),
              dimensions: DIMENSIONS.map((id) =>
                text.say('class-record-dimension', {
                  name: dimensionWords(id, scenario, text.say),
                  value: Math.round(record.dimensions[id] / 10),
                }),
              ).join(', '),
              killed: record.killed,
            })}{' '}
            {text.say('class-record-luck', { seed: report.assignment?.seeds ?? 'other' })}
          </p>
        </div>
      )}
    </Section>
  );

  function classWords({ choices, group, of }: Split): string {
    const count = choices[0]?.runs.length ?? 0;
    const leading = choices.filter(({ runs }) => runs.length === count);
    const words = leading.map(({ choice }) => choiceWords(choice, group, scenario, text));
    if (leading.length === 1) {
      const majority = 2 * count > of ? 'yes' : 'no';
      return text.say('class-record-most', { majority, count, of, words: words[0] ?? '' });
    }
    return leading.length > MOST_LEADING
      ? text.say('class-record-level-ways', { count, of, ways: leading.length })
      : text.say('class-record-level', { count, of, list: words.join('; ') });
  }
}

function Entries({ scenario, turn }: { scenario: Scenario; turn: number }) {
  const text = useText();
  const entries = scenario.record.filter((entry) => entry.turn === turn);
  if (entries.length === 0) return <>{upperFirst(text.say('class-record-silent'))}</>;
  return (
    <>
      {entries.map((entry) => (
        <p key={entry.text}>
          {entry.text} <Cites scenario={scenario} ids={entry.sources} />
        </p>
      ))}
    </>
  );
}

/** The numbers of the sources, as in the list at the end of the page. */
function Cites({ scenario, ids }: { scenario: Scenario; ids: readonly string[] }) {
  const text = useText();
  const numbers = citedIn(scenario);
  return (
    <span class="record-cites">
      <span class="unseen">{text.say('class-sources')} </span>[
      {ids.map((id) => (numbers.indexOf(id) + 1).toString()).join(', ')}]
    </span>
  );
}

/** Sources of the record in the order in which it cites them. */
export function citedIn({ record, recordOutcome }: Scenario): readonly string[] {
  return [...new Set([...record.flatMap(({ sources }) => sources), ...recordOutcome.sources])];
}
