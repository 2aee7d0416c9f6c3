import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Change } from './change.tsx';
import { change, percent, points } from './figures.ts';

/** Lowest and highest value after the chosen act, 0..1000. Equal when exact. */
export interface Reach {
  readonly low: number;
  readonly high: number;
}

interface RulerProps {
  value: number;
  last?: number | undefined;
  preview?: Reach | undefined;
}

/** The line on its ruler: a bright stop at the value, a tick at last turn's, a hatch for what may come. */
export function Ruler({ value, last, preview }: RulerProps) {
  return (
    <span class="ruler" aria-hidden="true">
      <span class="ruler-line" style={{ width: percent(value) }} />
      {last !== undefined && last !== value && (
        <span class="ruler-last" style={{ left: percent(last) }} />
      )}
      {preview && <ReachBox low={preview.low} high={preview.high} />}
      <span class="ruler-stop" style={{ left: percent(value) }} />
    </span>
  );
}

function ReachBox({ low, high }: Reach) {
  const exact = low === high;
  const width = `calc(${percent(high)} - ${percent(low)})`;
  return exact ? (
    <span class="ruler-exact" style={{ left: percent(low) }} />
  ) : (
    <span class="ruler-reach" style={{ left: percent(low), width }} />
  );
}

export interface MeterProps extends RulerProps {
  label: string;
  /** What it measures, in a sentence: under the pointer, and in its "why". */
  meaning: string;
  /** Shown instead of the value out of 100. */
  shown?: string;
  /** Whether its "why" is open. A meter without `onToggle` has none. */
  open?: boolean;
  onToggle?: () => void;
  /** The "why", drawn beneath while open. */
  children?: ComponentChildren;
}

export function Meter({
  label,
  meaning,
  shown,
  value,
  last,
  open,
  onToggle,
  preview,
  children,
}: MeterProps) {
  const id = useId();
  const head = (
    <>
      <span class="meter-label">{label}</span>
      {last !== undefined && <Change by={change(last, value)} />}
      <span class="meter-value">{shown ?? points(value)}</span>
    </>
  );
  return (
    <div class="meter" title={meaning}>
      {onToggle ? (
        <button
          type="button"
          class="meter-head"
          aria-expanded={open === true}
          aria-controls={id}
          onClick={onToggle}
        >
          {head}
          <Ruler value={value} last={last} preview={preview} />
        </button>
      ) : (
        <div class="meter-head">
          {head}
          <Ruler value={value} last={last} preview={preview} />
        </div>
      )}
      {onToggle && (
        <div id={id} class="meter-why" hidden={open !== true}>
          {open === true && (
            <>
              <p class="meter-meaning">{meaning}</p>
              {children}
            </>
          )}
        </div>
      )}
    </div>
  );
}
