import type { MeasureGroup, Scenario } from '../../../engine/index.ts';
import { useText } from '../../parts/words.ts';
import type { Bar } from '../../../classroom/splits.ts';
import { choiceWords } from '../choice-words.ts';
import { fitting } from './fitting.ts';
import { RecordMark } from './marks.tsx';
import { useMeasured } from './measured.ts';

interface SplitBarProps {
  bars: readonly Bar[];
  /** Runs that reached that turn. */
  of: number;
  group: MeasureGroup;
  scenario: Scenario;
}

const BEFORE = { width: 1140, type: 17 };
const ON_PAPER = { width: 530, type: 14 };

/**
 * The choices of a class as one bar: as long as they are many, each with its count and words in it. Words that find no
 * room there stand beneath it, by their pattern.
 */
export function SplitBar({ bars, of, group, scenario }: SplitBarProps) {
  const text = useText();
  const [ref, { width, type }] = useMeasured<HTMLDivElement>(BEFORE, ON_PAPER);
  const parts = bars.map((bar, at) => ({
    count: bar.runs.length,
    isRecord: bar.kind === 'choice' && bar.shown.isRecord,
    fill: bar.kind === 'others' ? 'fill-others' : `fill-${at % 5}`,
    words:
      bar.kind === 'others'
        ? text.say('class-split-others', { count: bar.choices.length })
        : choiceWords(bar.shown.choice, group, scenario, text),
  }));
  const fits = fitting(parts, width / type);
  const beneath = parts.filter((_, at) => !fits[at]);
  return (
    <div ref={ref} class="split-choices">
      <ol class="split-bar" aria-label={text.say('class-split-bar', { of })}>
        {parts.map(({ count, isRecord, fill, words }, at) => (
          <li
            key={at}
            class={`split-part ${fill}${isRecord ? ' split-recorded' : ''}`}
            style={{ flexGrow: count }}
            title={`${count} ${words}`}
          >
            <span class="split-words">
              {isRecord && <RecordMark />}
              <b>
                {count} <span class={fits[at] ? '' : 'unseen'}>{words}</span>
              </b>
              {isRecord && <span class="unseen">{text.say('class-is-record')}</span>}
            </span>
          </li>
        ))}
      </ol>
      {beneath.length > 0 && (
        <ul class="split-key" aria-hidden="true">
          {beneath.map(({ count, fill, words }) => (
            <li key={fill}>
              <span class={`class-swatch ${fill}`} />
              {count} {words}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
