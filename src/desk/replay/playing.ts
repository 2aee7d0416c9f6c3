/** Where a replay stands and how it goes on by itself. */
import { useEffect, useState } from 'preact/hooks';
import { lastStep, stepByTurn, type Timeline } from '../../run/timeline.ts';
import type { Speed } from './contract.ts';
import type { Move } from './replay-keys.ts';

/** Milliseconds that a step stands at usual speed: time to read what was done. */
const PACE = 1600;

export interface Playing {
  readonly step: number;
  /** True where the step was reached by playing on from the one before: then what happened is shown moving. */
  readonly moves: boolean;
  readonly running: boolean;
  readonly speed: Speed;
  goTo(step: number): void;
  move(move: Move): void;
  setSpeed(speed: Speed): void;
}

export function usePlaying(timeline: Timeline, from: number): Playing {
  const [{ step, moves }, setAt] = useState({ step: from, moves: false });
  const [running, setRunning] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const last = lastStep(timeline);
  useEffect(() => {
    if (!running) return undefined;
    if (step >= last) {
      setRunning(false);
      return undefined;
    }
    const timer = setTimeout(() => setAt({ step: step + 1, moves: true }), PACE / speed);
    return () => clearTimeout(timer);
  }, [running, step, speed, last]);
  const goTo = (to: number) => {
    setAt({ step: Math.min(Math.max(0, to), last), moves: false });
  };
  return {
    step,
    moves,
    running,
    speed,
    setSpeed,
    goTo(to) {
      setRunning(false);
      goTo(to);
    },
    move(move) {
      if (move === 'play') {
        // From its end a run is played from its beginning.
        if (!running && step >= last) goTo(0);
        setRunning(!running);
        return;
      }
      setRunning(false);
      const to = {
        'act-on': step + 1,
        'act-back': step - 1,
        'turn-on': stepByTurn(timeline, step, 1),
        'turn-back': stepByTurn(timeline, step, -1),
        start: 0,
        end: last,
      }[move];
      // One act forward is played; everything else is a jump.
      if (move === 'act-on' && step < last) setAt({ step: to, moves: true });
      else goTo(to);
    },
  };
}
