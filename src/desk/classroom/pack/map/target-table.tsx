import { CONCEPTS, type ConceptId } from '../../../../classroom/pack/concepts.ts';
import type { Arrow } from '../../../../classroom/pack/drawn.ts';
import { useSay } from '../../../parts/words.ts';

interface TargetTableProps {
  target: ConceptId;
  drawn: readonly Arrow[];
  /** Undefined takes the arrow away. */
  onDraw: (from: ConceptId, sign: Arrow['sign'] | undefined) => void;
}

/** What every other concept does to the one that is asked about. */
export function TargetTable({ target, drawn, onDraw }: TargetTableProps) {
  const say = useSay();
  return (
    <table class="pack-table map-table">
      <thead>
        <tr>
          <th scope="col">{say('pack-map-from')}</th>
          <th scope="col">{say('pack-map-effect')}</th>
        </tr>
      </thead>
      <tbody>
        {CONCEPTS.filter((id) => id !== target).map((from) => (
          <tr key={`${target} ${from}`}>
            <th scope="row">{say(`pack-concept-${from}`)}</th>
            <td>
              <select
                aria-label={say('pack-map-effect-of', {
                  from: say(`pack-concept-${from}-in`),
                  to: say(`pack-concept-${target}-in`),
                })}
                value={drawn.find((one) => one.from === from && one.to === target)?.sign ?? 'none'}
                onChange={({ currentTarget: { value } }) =>
                  onDraw(from, value === 'raises' || value === 'lowers' ? value : undefined)
                }
              >
                {(['none', 'raises', 'lowers'] as const).map((sign) => (
                  <option key={sign} value={sign}>
                    {say(`pack-map-${sign}`)}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
