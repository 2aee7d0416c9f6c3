import type { Calibration } from '../../../classroom/report.ts';
import { useSay } from '../../parts/words.ts';
import { CalibrationPlot } from './calibration-plot.tsx';
import type { ClassShown } from './contract.ts';
import './predictions.css';
import { Section } from './section.tsx';

/** What a Brier score is for always saying 50. */
const COIN = 0.25;

interface PredictionsProps extends ClassShown {
  /** This half alone: what one slide holds. */
  only?: 'chances' | 'questions';
}

/** Predictions against what happened. */
export function Predictions({ report: { calibration }, only }: PredictionsProps) {
  return (
    <Section id="predictions">
      {only !== 'questions' && <Chances calibration={calibration} />}
      {only !== 'chances' && <Questions calibration={calibration} />}
    </Section>
  );
}

function Chances({ calibration }: { calibration: Calibration }) {
  const say = useSay();
  const { brier, predictions } = calibration;
  return (
    <div class="predictions">
      <CalibrationPlot calibration={calibration} />
      <div>
        {brier !== null && (
          <p class="predictions-brier">
            {say('class-brier', {
              predictions,
              brier: brier.toFixed(2),
              against: Math.abs(brier - COIN) < 0.01 ? 'same' : brier < COIN ? 'better' : 'worse',
            })}
          </p>
        )}
        <Bins calibration={calibration} />
      </div>
    </div>
  );
}

type FigureColumn = 'turn' | 'predictions' | 'mean-said' | 'happened' | 'brier';

/** Heads of columns of numbers. */
function Figures({ of }: { of: readonly FigureColumn[] }) {
  const say = useSay();
  return (
    <>
      {of.map((column) => (
        <th key={column} scope="col" class="class-figure">
          {say(`class-column-${column}`)}
        </th>
      ))}
    </>
  );
}

function Bins({ calibration }: { calibration: Calibration }) {
  const say = useSay();
  return (
    <table class="class-table">
      <caption>{say('class-bins-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('class-column-said')}</th>
          <Figures of={['predictions', 'mean-said', 'happened']} />
        </tr>
      </thead>
      <tbody>
        {calibration.bins.map(({ from, to, predictions, meanChance, happened }) => (
          <tr key={from}>
            <th scope="row">{from === to ? from : say('class-from-to', { from, to })}</th>
            <td class="class-figure">{predictions}</td>
            <td class="class-figure">{Math.round(meanChance)}</td>
            <td class="class-figure">{sharePercent(happened, predictions, say)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Questions({ calibration }: { calibration: Calibration }) {
  const say = useSay();
  return (
    <table class="class-table predictions-questions">
      <caption>{say('class-questions-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('class-column-question')}</th>
          <Figures of={['turn', 'predictions', 'mean-said', 'happened', 'brier']} />
        </tr>
      </thead>
      <tbody>
        {calibration.byQuestion.map((row) => (
          <tr key={`${row.question}-${row.turn}`}>
            <th scope="row">{say(`question-${row.question}-short`)}</th>
            <td class="class-figure">{row.turn}</td>
            <td class="class-figure">{row.predictions}</td>
            <td class="class-figure">{Math.round(row.meanChance)}</td>
            <td class="class-figure">{sharePercent(row.happened, row.predictions, say)}</td>
            <td class="class-figure">{row.brier.toFixed(2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sharePercent(count: number, of: number, say: ReturnType<typeof useSay>): string {
  return say('class-share', { count, share: Math.round((count / of) * 100) });
}
