import type { Motion } from './director.ts';

/** Plays motions one after another on the stage's own frames. */
export interface MotionClock {
  /** Starts a queue; resolves when it is done or skipped. A queue that is playing is skipped first. */
  play(motions: readonly Motion[], draw: (motion: Motion, progress: number) => void): Promise<void>;
  /** Ends the queue at once. */
  skip(): void;
  /** To be called for each frame, with its time in milliseconds. */
  frame(now: number): void;
  readonly playing: boolean;
}

/** A clock at rest. */
export function motionClock(): MotionClock {
  let queue: readonly Motion[] = [];
  let index = 0;
  let started: number | undefined;
  let draw: (motion: Motion, progress: number) => void = () => undefined;
  let done: (() => void) | undefined;

  const finish = (): void => {
    const resolve = done;
    done = undefined;
    queue = [];
    resolve?.();
  };

  return {
    get playing() {
      return done !== undefined;
    },
    play(motions, drawMotion) {
      finish();
      if (motions.length === 0) return Promise.resolve();
      queue = motions;
      index = 0;
      started = undefined;
      draw = drawMotion;
      return new Promise((resolve) => {
        done = resolve;
      });
    },
    skip: finish,
    frame(now) {
      const motion = queue[index];
      if (!motion) return;
      started ??= now;
      const elapsed = now - started;
      draw(motion, motion.easing(Math.min(1, elapsed / motion.ms)));
      if (elapsed < motion.ms + motion.rest) return;
      index++;
      started = undefined;
      if (index >= queue.length) finish();
    },
  };
}
