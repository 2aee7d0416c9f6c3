import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ClassRun } from '../../../classroom/report.ts';
import { DIMENSIONS, type DimensionId } from '../../../engine/index.ts';
import { useSay } from '../../parts/words.ts';
import type { ClassShown } from './contract.ts';
import { dimensionWords } from '../dimension-words.ts';
import { signOf, type GivenNames } from './naming.ts';
import { inRunOrder, type RunColumn, type RunOrder } from './run-order.ts';
import { RunRow } from './run-row.tsx';
import './runs.css';
import { Section } from './section.tsx';
import { usePaper } from '../use-paper.ts';

export interface RunNames {
  readonly given: GivenNames;
  /** Sets the name of a run; an empty one takes it back. */
  onName: (run: ClassRun, name: string) => void;
}

interface RunsProps extends ClassShown, RunNames {
  /** Opens a run, step by step. */
  onReplay: (run: ClassRun) => void;
  marked: number | undefined;
  onMark: (run: number | undefined) => void;
  /** All rows are drawn because a run was asked for. */
  all: boolean;
}

/** Rows that are drawn at first, and rows that are added at a time, so that no step takes long. */
const FIRST = 40;
const MORE = 40;

/** Every run with its numbers, from which it is opened and in which it is given a name. */
export function Runs(props: RunsProps) {
  const { report, scenario, naming, given, onName, onReplay, marked, onMark } = props;
  const say = useSay();
  const [order, setOrder] = useState<RunOrder>({ by: 'number', falls: false });
  const [wanted, setWanted] = useState(FIRST);
  const [drawn, setDrawn] = useState(FIRST);
  const [edits, setEdits] = useState(false);
  const ordered = useMemo(() => inRunOrder(report.runs, order, naming), [report, order, naming]);
  const reservations = useMemo(() => reservationsOf(props), [report]);
  const paper = usePaper();
  const goal = props.all || paper ? ordered.length : Math.min(wanted, ordered.length);
  useEffect(() => {
    if (drawn >= goal) return undefined;
    const frame = requestAnimationFrame(() => setDrawn((was) => Math.min(goal, was + MORE)));
    return () => cancelAnimationFrame(frame);
  }, [drawn, goal]);
  const hasArms = report.arms.length > 1;
  // A row that is the same object as before is not drawn anew: not when the order changes, nor when one is marked.
  const rows = useMemo(
    () =>
      new Map(
        report.runs.map((run) => [
          run,
          <RunRow
            key={run.at}
            run={run}
            name={naming.nameOf(run)}
            given={edits ? (given.get(signOf(run)) ?? '') : undefined}
            onName={onName}
            hasArms={hasArms}
            reservations={reservations.get(run.at) ?? []}
            onReplay={onReplay}
            onMark={onMark}
          />,
        ]),
      ),
    [report, naming, edits, given],
  );
  useEffect(() => {
    const row = document.getElementById(`run-${marked}`);
    row?.classList.add('run-marked');
    return () => row?.classList.remove('run-marked');
  }, [marked]);
  const columns: readonly RunColumn[] = [
    'name',
    'number',
    ...(hasArms ? (['arm'] as const) : []),
    'verdict',
    ...DIMENSIONS,
    'killed',
    'minutes',
  ];
  return (
    <Section
      id="runs"
      legend={
        <label class="class-check">
          <input
            type="checkbox"
            checked={edits}
            onChange={(event) => setEdits(event.currentTarget.checked)}
          />
          {say('class-runs-names')}
        </label>
      }
    >
      <p class="class-note">{say('class-runs-note')}</p>
      <div class="class-region" role="region" aria-label={say('class-runs-region')} tabIndex={0}>
        <table class="class-table runs">
          <thead>
            <tr>
              {columns.map((by) => (
                <Head key={by} by={by} />
              ))}
              <th scope="col" class="runs-verdict">
                {say('class-column-reservations')}
              </th>
              <th scope="col" class="runs-open">
                <span class="unseen">{say('class-column-replay')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {ordered
              .slice(0, paper ? goal : Math.max(drawn, Math.min(FIRST, goal)))
              .map((run) => rows.get(run))}
          </tbody>
        </table>
      </div>
      {goal < ordered.length && (
        <button type="button" class="class-all" onClick={() => setWanted(ordered.length)}>
          {say('class-show-all', { count: ordered.length })}
        </button>
      )}
    </Section>
  );

  function Head({ by }: { by: RunColumn }) {
    const isIt = order.by === by;
    const isFigure = by !== 'name' && by !== 'verdict' && by !== 'arm';
    const isDimension = (DIMENSIONS as readonly string[]).includes(by);
    const words = isDimension
      ? dimensionWords(by as DimensionId, scenario, say)
      : say(`class-run-${by}`);
    return (
      <th
        scope="col"
        class={`${isFigure ? 'class-figure' : ''} ${isDimension ? 'runs-dimension' : `runs-${by}`}`}
        aria-sort={isIt ? (order.falls ? 'descending' : 'ascending') : undefined}
      >
        {paper ? (
          // Buttons are left out of the heads that each page repeats.
          words
        ) : (
          <button
            type="button"
            class="runs-sort"
            onClick={() => {
              setOrder({ by, falls: isIt ? !order.falls : false });
              setDrawn(FIRST);
            }}
          >
            {words}
            <span class="runs-arrow" aria-hidden="true">
              {isIt ? (order.falls ? '▼' : '▲') : ''}
            </span>
          </button>
        )}
      </th>
    );
  }

  function reservationsOf({ report: { findings } }: ClassShown): ReadonlyMap<number, string[]> {
    const found = new Map<number, string[]>();
    for (const { run, kind } of findings) {
      // What is not counted may name the run that it repeats: that is no fault of that run.
      if (run === null || kind === 'duplicate') continue;
      found.set(run, [...(found.get(run) ?? []), say(`class-finding-${kind}`)]);
    }
    return found;
  }
}
