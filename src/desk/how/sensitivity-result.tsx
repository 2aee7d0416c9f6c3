import type {
  FlipRow,
  ParameterRow,
  ResultRow,
  ScenarioSensitivity,
} from '../../analysis/sensitivity/file.ts';
import { useSay } from '../parts/index.ts';
import { sectionAddress } from './address.ts';
import { parameterOf, rangeWords, valueWords } from './sensitivity-words.ts';

/** How many of the numbers that flip a result are told. */
const TOLD = 8;

interface SensitivityResultProps {
  result: ResultRow;
  scenario: ScenarioSensitivity;
}

/** A main result: the numbers that flip it, the circumstances that do, and what comes near. */
export function SensitivityResult({ result, scenario }: SensitivityResultProps) {
  const say = useSay();
  const { id, statement, play, share, clear, flips } = result;
  const head = sectionAddress(`result-${scenario.id}-${id}`).slice(1);
  return (
    <article class="sensitivity" aria-labelledby={head}>
      <h4 id={head}>{say('how-sensitivity-result', { statement, share: Math.round(share) })}</h4>
      <p class="sensitivity-play">{say('how-sensitivity-play', { play })}</p>
      {!clear && <p class="sensitivity-note">{say('how-sensitivity-unclear')}</p>}
      {clear && flips.length > 0 && (
        <Flips flips={flips.slice(0, TOLD)} scenario={scenario} head={head} />
      )}
      {clear && <Rest result={result} scenario={scenario} />}
    </article>
  );
}

interface FlipsProps {
  flips: readonly FlipRow[];
  scenario: ScenarioSensitivity;
  head: string;
}

function Flips({ flips, scenario, head }: FlipsProps) {
  const say = useSay();
  return (
    <table class="flips" aria-labelledby={head}>
      <thead>
        <tr>
          <th scope="col">{say('how-sensitivity-moved')}</th>
          <th scope="col">{say('how-sensitivity-now')}</th>
          <th scope="col">{say('how-sensitivity-at')}</th>
          <th scope="col" class="flips-range">
            {say('how-sensitivity-range')}
          </th>
          <th scope="col">{say('how-sensitivity-then')}</th>
        </tr>
      </thead>
      <tbody>
        {flips.map(({ parameter: id, direction, value, after }) => {
          const parameter = parameterOf(scenario, id);
          return (
            <tr key={`${id} ${direction}`}>
              <th scope="row">{parameter.label}</th>
              <td>{valueWords(parameter, parameter.baseline, say)}</td>
              <td class="flips-at">{valueWords(parameter, value, say)}</td>
              <td class="flips-range">
                <RangeLine parameter={parameter} flip={value} />
                {rangeWords(parameter, say)}
              </td>
              <td>{say('how-unit-percent', { value: Math.round(after) })}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The plausible range with the value as it stands and the one that flips the result. */
function RangeLine({ parameter, flip }: { parameter: ParameterRow; flip: number }) {
  const { low, high, baseline } = parameter;
  const at = (value: number) => `${((value - low) / Math.max(1, high - low)) * 100}%`;
  return (
    <span class="flips-line" aria-hidden="true">
      <i class="flips-tick" style={{ left: at(baseline) }} />
      <i class="flips-disc" style={{ left: at(flip) }} />
    </span>
  );
}

/** What flips it besides numbers, and what comes near without flipping it. */
function Rest({ result, scenario }: SensitivityResultProps) {
  const say = useSay();
  const { flips, nearest, twists } = result;
  const parameters = scenario.parameters.length;
  const list = nearest.map(({ parameter: id, value, share }) => {
    const parameter = parameterOf(scenario, id);
    return say('how-sensitivity-near', {
      label: parameter.label,
      value: valueWords(parameter, value, say),
      share: Math.round(share),
    });
  });
  const counted = new Set(flips.map(({ parameter }) => parameter)).size;
  return (
    <>
      <p class="sensitivity-note">
        {flips.length > TOLD && `${say('how-sensitivity-more', { count: flips.length - TOLD })} `}
        <b>
          {counted === 0
            ? say('how-sensitivity-none', { parameters })
            : say('how-sensitivity-some', { parameters, flips: counted })}
        </b>{' '}
        {list.length > 0 && say('how-sensitivity-nearest', { list: list.join('; ') })}
      </p>
      {twists.map(({ id, label, share, flips: over }) => (
        <p key={id} class="sensitivity-note">
          {say('how-sensitivity-twist', {
            label,
            share: Math.round(share),
            flips: over ? 'yes' : 'no',
          })}
        </p>
      ))}
    </>
  );
}
