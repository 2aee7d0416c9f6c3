import { armName } from '../../../classroom/assignment.ts';
import type { ClassRun } from '../../../classroom/report.ts';
import { DIMENSIONS } from '../../../engine/index.ts';
import { formatNumber } from '../../../text/number.ts';
import { useSay } from '../../parts/words.ts';
import { ArmMark } from './marks.tsx';
import { LONGEST_NAME } from './naming.ts';

interface RunRowProps {
  run: ClassRun;
  name: string;
  /** The name that was set, where names can be set now. */
  given: string | undefined;
  onName: (run: ClassRun, name: string) => void;
  hasArms: boolean;
  reservations: readonly string[];
  onReplay: (run: ClassRun) => void;
  onMark: (run: number | undefined) => void;
}

/** One run of the list. Pointed at, it is marked in the plots. */
export function RunRow(props: RunRowProps) {
  const { run, name, given, onName, hasArms, reservations, onReplay, onMark } = props;
  const say = useSay();
  const { played } = run;
  return (
    <tr
      id={`run-${run.at}`}
      tabIndex={-1}
      onPointerEnter={() => onMark(run.at)}
      onPointerLeave={() => onMark(undefined)}
    >
      <th scope="row">
        {given === undefined ? (
          name
        ) : (
          <input
            class="run-name"
            value={given}
            maxLength={LONGEST_NAME}
            placeholder={name}
            aria-label={say('class-run-name-of', { name })}
            onChange={(event) => onName(run, event.currentTarget.value.trim())}
          />
        )}
      </th>
      <td class="class-figure">{run.number > 0 ? run.number : ''}</td>
      {hasArms && (
        <td class="run-arm">
          <ArmMark arm={run.arm} /> {armName(run.arm)}
        </td>
      )}
      <td>{say(`verdict-${played.verdict}`)}</td>
      {DIMENSIONS.map((id) => (
        <td key={id} class="class-figure">
          {Math.round(played.dimensions[id] / 10)}
        </td>
      ))}
      <td class="class-figure">{formatNumber(played.killed)}</td>
      <td class="class-figure">{run.minutes > 0 ? run.minutes : ''}</td>
      <td class="run-reservations">{reservations.join(', ')}</td>
      <td class="runs-open">
        <button
          type="button"
          class="class-link"
          aria-label={say('class-replay-of', { name })}
          onClick={() => onReplay(run)}
        >
          {say('class-replay')}
        </button>
      </td>
    </tr>
  );
}
