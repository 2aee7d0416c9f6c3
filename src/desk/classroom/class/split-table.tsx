import type { Split } from '../../../classroom/report.ts';
import { upperFirst } from '../../../text/names.ts';
import { useText } from '../../parts/words.ts';
import { choiceWords } from '../choice-words.ts';
import type { ClassShown } from './contract.ts';
import { RecordMark } from './marks.tsx';

interface SplitTableProps extends ClassShown {
  split: Split;
}

/** Every choice of a split in full: how many took it, and who. */
export function SplitTable({ split, report, scenario, naming }: SplitTableProps) {
  const text = useText();
  const { turn, group } = split;
  const runs = new Map(report.runs.map((run) => [run.at, run]));
  const who = (at: number): string => {
    const run = runs.get(at);
    // A name stays on one line.
    return run ? naming.nameOf(run).replaceAll(' ', '\u00a0') : '';
  };
  return (
    <table class="class-table split-table">
      <caption>
        {text.say('class-split-caption', { turn, group: text.say(`desk-group-${group}`) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{text.say('class-column-choice')}</th>
          <th scope="col" class="class-figure">
            {text.say('class-column-count')}
          </th>
          <th scope="col">{text.say('class-column-who')}</th>
        </tr>
      </thead>
      <tbody>
        {split.choices.map(({ choice, runs: by, isRecord }) => (
          <tr key={choice.key}>
            <th scope="row">
              {isRecord && <RecordMark />}
              {upperFirst(choiceWords(choice, group, scenario, text))}
              {isRecord && <span class="unseen">{text.say('class-is-record')}</span>}
            </th>
            <td class="class-figure">{by.length}</td>
            <td>{by.map(who).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
