import { useMemo, useState } from 'preact/hooks';
import type { ClassRun, Split } from '../../../classroom/report.ts';
import { upperFirst } from '../../../text/names.ts';
import { useText } from '../../parts/words.ts';
import { barsOf, type Bar } from '../../../classroom/splits.ts';
import { choiceWords } from '../choice-words.ts';
import { MOST_BARS, type ClassShown } from './contract.ts';
import { RecordMark } from './marks.tsx';
import { Reason } from './reason.tsx';
import { usePaper } from '../use-paper.ts';

interface ReasonsOfTurnProps extends ClassShown {
  turn: number;
  /** What they are grouped by; undefined where nobody did anything in that turn. */
  split: Split | undefined;
  isSlide: boolean;
}

/** Reasons of one group that are drawn before somebody asks for all. */
const FIRST = 12;
/** A group of more than these takes two columns. */
const WIDE = 6;

/** The reasons before one turn, in a column for each thing that was then done. */
export function ReasonsOfTurn(props: ReasonsOfTurnProps) {
  const { turn, split, report, scenario, naming, isSlide } = props;
  const text = useText();
  const { say } = text;
  const [chosen, setChosen] = useState('all');
  const paper = usePaper();
  const groups = useMemo(() => groupsOf(report.runs, turn, split), [report, turn, split]);
  const shown = groups.filter((_, at) => chosen === 'all' || chosen === String(at));
  return (
    <div class="reasons-turn">
      <div class="reasons-head">
        <h3>
          <b>{say('class-turn', { turn })}</b>{' '}
          {split && (
            <span>{say('class-reasons-by', { group: say(`desk-group-${split.group}`) })}</span>
          )}
        </h3>
        {!isSlide && groups.length > 1 && (
          <label class="class-field">
            {say('class-reasons-show')}
            <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
              <option value="all">{say('class-reasons-all')}</option>
              {groups.map((group, at) => (
                <option key={at} value={String(at)}>
                  {words(group.bar)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div class="reasons-groups">
        {shown.map((group) => (
          <ReasonGroup key={groups.indexOf(group)} group={group} />
        ))}
      </div>
    </div>
  );

  function words(bar: Group['bar']): string {
    if (bar === 'all') return upperFirst(say('class-reasons-alike'));
    if (!bar || !split) return say('class-reasons-unplayed');
    return bar.kind === 'others'
      ? upperFirst(say('choice-others'))
      : upperFirst(choiceWords(bar.shown.choice, split.group, scenario, text));
  }

  function ReasonGroup({ group: { bar, runs, fill } }: { group: Group }) {
    const [all, setAll] = useState(false);
    const some = all || paper ? runs : runs.slice(0, FIRST);
    return (
      <section class={runs.length > WIDE ? 'reasons-group reasons-wide' : 'reasons-group'}>
        <h4>
          {split && <span class={`class-swatch ${fill}`} aria-hidden="true" />}
          {bar && bar !== 'all' && bar.kind === 'choice' && bar.shown.isRecord && <RecordMark />}
          {words(bar)} <span class="reasons-count">{runs.length}</span>
        </h4>
        <ul>
          {some.flatMap((run) =>
            run.answers
              .filter((answer) => answer.turn === turn)
              .map((answer, at) => (
                <Reason
                  key={`${run.at} ${at}`}
                  run={run}
                  answer={answer}
                  name={naming.nameOf(run)}
                />
              )),
          )}
        </ul>
        {some.length < runs.length && (
          <button type="button" class="class-all" onClick={() => setAll(true)}>
            {say('class-show-all', { count: runs.length })}
          </button>
        )}
      </section>
    );
  }
}

interface Group {
  /** `all` where nothing tells those apart who played the turn; undefined for those who did not. */
  readonly bar: Bar | 'all' | undefined;
  readonly runs: readonly ClassRun[];
  /** The pattern of its bar, as where the group split. */
  readonly fill: string;
}

function groupsOf(
  runs: readonly ClassRun[],
  turn: number,
  split: Split | undefined,
): readonly Group[] {
  const asked = runs.filter(({ answers }) => answers.some((answer) => answer.turn === turn));
  const bars = split ? barsOf(split, MOST_BARS) : [];
  const groups: Group[] = bars.map((bar, at) => {
    const by = new Set(bar.runs);
    return {
      bar,
      runs: asked.filter((run) => by.has(run.at)),
      fill: bar.kind === 'others' ? 'fill-others' : `fill-${at % 5}`,
    };
  });
  const placed = new Set(bars.flatMap((bar) => bar.runs));
  const rest = asked.filter((run) => !placed.has(run.at));
  const played = ({ played: { choices } }: ClassRun) => choices.length >= turn;
  const others: readonly Group[] = [
    { bar: 'all', runs: rest.filter(played), fill: 'fill-none' },
    { bar: undefined, runs: rest.filter((run) => !played(run)), fill: 'fill-none' },
  ];
  return [...groups, ...others].filter((group) => group.runs.length > 0);
}
