import { useMemo } from 'preact/hooks';
import type { Split } from '../../../classroom/report.ts';
import { useText } from '../../parts/words.ts';
import { barsOf, divisionsOf, MOST_DIVIDED, mostDivided } from '../../../classroom/splits.ts';
import { choiceWords } from '../choice-words.ts';
import { MOST_BARS, type ClassShown } from './contract.ts';
import { Fold } from './fold.tsx';
import { RecordMark } from './marks.tsx';
import { Section } from './section.tsx';
import { SplitBar } from './split-bar.tsx';
import { SplitTable } from './split-table.tsx';
import './splits.css';

interface SplitsProps extends ClassShown {
  /** Only these, of those that are shown: what one slide holds. */
  only?: { readonly from: number; readonly to: number };
}

/** Where the class divided: for each turn the group over which it divided most, and all others behind it. */
export function Splits({ report, scenario, naming, only }: SplitsProps) {
  const text = useText();
  const { divided, agreed } = useMemo(() => divisionsOf(report), [report]);
  const most = useMemo(() => mostDivided(report, MOST_DIVIDED), [report]);
  const others = ({ turn, group }: Split) =>
    report.splits.filter((one) => one.turn === turn && one.group !== group);
  return (
    <Section
      id="splits"
      legend={
        report.record && (
          <span>
            <RecordMark />
            {text.say('class-legend-choice')}
          </span>
        )
      }
    >
      {only === undefined && <p class="class-note">{text.say('class-splits-note')}</p>}
      <Rows splits={only ? divided.slice(only.from, only.to) : divided} />
      {only === undefined && agreed.length > 0 && (
        <Fold summary={text.say('class-splits-agreed', { turns: agreed.length })}>
          {() => (
            <>
              <p class="splits-agreed">
                {text.say('class-splits-agreed', { turns: agreed.length })}
              </p>
              <Rows splits={agreed} />
            </>
          )}
        </Fold>
      )}
    </Section>
  );

  function Rows({ splits }: { splits: readonly Split[] }) {
    return (
      <ol class="splits">
        {splits.map((split) => (
          <li key={split.turn} class="split">
            <SplitRow split={split} />
            {only === undefined && (
              <Fold summary={text.say('class-split-who', { turn: split.turn })}>
                {() => (
                  <>
                    <SplitTable {...{ split, report, scenario, naming }} />
                    <Others splits={others(split)} />
                  </>
                )}
              </Fold>
            )}
          </li>
        ))}
      </ol>
    );
  }

  /** The other groups of that turn: on paper they would bury the one that divided the class. */
  function Others({ splits }: { splits: readonly Split[] }) {
    if (splits.length === 0) return null;
    return (
      <Fold summary={text.say('class-split-others-of', { others: splits.length })} staysShut>
        {() =>
          splits.map((other) => (
            <div key={other.group} class="split-other">
              <SplitRow split={other} />
              <SplitTable split={other} {...{ report, scenario, naming }} />
            </div>
          ))
        }
      </Fold>
    );
  }

  function SplitRow({ split }: { split: Split }) {
    const recorded = report.record?.choices[split.turn - 1]?.[split.group];
    const nobody = recorded && !split.choices.some(({ isRecord }) => isRecord);
    return (
      <div class="split-row">
        <h3 class="split-name">
          <b>{text.say('class-turn', { turn: split.turn })}</b>{' '}
          <span>{text.say(`desk-group-${split.group}`)}</span>{' '}
          {most.includes(split) && <em class="split-most">{text.say('class-split-most')}</em>}
        </h3>
        <SplitBar
          bars={barsOf(split, MOST_BARS)}
          of={split.of}
          group={split.group}
          scenario={scenario}
        />
        {nobody && (
          <p class="split-nobody">
            <RecordMark />
            {text.say('class-split-nobody', {
              words: choiceWords(recorded, split.group, scenario, text),
            })}
          </p>
        )}
      </div>
    );
  }
}
