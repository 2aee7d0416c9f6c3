import { lastStep, type Timeline } from '../../run/timeline.ts';
import { useText } from '../parts/index.ts';
import { moveOf, type Move } from './replay-keys.ts';

interface ScrubberProps {
  timeline: Timeline;
  step: number;
  /** What stands at the step, in words. */
  words: string;
  onStep: (step: number) => void;
  onMove: (move: Move) => void;
}

/** A native slider over the acts of a run, with a tick for each and a numbered mark where a turn begins. */
export function Scrubber({ timeline, step, words, onStep, onMove }: ScrubberProps) {
  const text = useText();
  const last = lastStep(timeline);
  const share = (at: number) => `${((last === 0 ? 0 : at / last) * 100).toFixed(3)}%`;
  const turnNow = timeline.turns.findLastIndex((from) => from <= step);
  return (
    <div class="scrubber">
      <div class="scrubber-marks" aria-hidden="true">
        {timeline.moments.map(({ step: at }) => (
          <span
            key={at}
            class={at <= step ? 'scrubber-tick scrubber-past' : 'scrubber-tick'}
            style={{ left: share(at) }}
          />
        ))}
        {timeline.turns.map((at, index) => (
          <span
            key={`turn-${at}`}
            class={index === turnNow ? 'scrubber-turn scrubber-turn-now' : 'scrubber-turn'}
            {...(isClose(timeline, index) ? { 'data-close': '' } : {})}
            style={{ left: share(at) }}
          >
            {index + 1}
          </span>
        ))}
        <span class="scrubber-line" />
        <span class="scrubber-played" style={{ width: share(step) }} />
      </div>
      <input
        type="range"
        aria-label={text.say('replay-scrubber')}
        aria-valuetext={words}
        min={0}
        max={last}
        step={1}
        value={step}
        onInput={(event) => onStep(event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => {
          const move = moveOf(event.key);
          if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          onMove(move);
        }}
      />
    </div>
  );
}

/** Share of the run that a turn's number needs on a narrow screen. */
const NARROW_NUMBER = 0.05;

/** True where the next turn begins so soon that their numbers would run into each other on a narrow screen. */
function isClose(timeline: Timeline, index: number): boolean {
  const [from, next] = [timeline.turns[index], timeline.turns[index + 1]];
  if (from === undefined || next === undefined) return false;
  return next - from < NARROW_NUMBER * lastStep(timeline);
}
