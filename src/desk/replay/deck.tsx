import { lastStep, type Timeline } from '../../run/timeline.ts';
import type { Parent } from '../../run/index.ts';
import { Button, useText } from '../parts/index.ts';
import { SPEEDS, type Speed } from './contract.ts';
import type { Move } from './replay-keys.ts';
import { Scrubber } from './scrubber.tsx';

interface DeckProps {
  timeline: Timeline;
  step: number;
  /** What was done at this step, in words. */
  words: string;
  seed: string;
  parent: Parent | undefined;
  running: boolean;
  speed: Speed;
  onStep: (step: number) => void;
  onMove: (move: Move) => void;
  onSpeed: (speed: Speed) => void;
  /** Why nobody branches from this run; absent where one may. */
  noBranch?: string | undefined;
  onBranch: () => void;
  onBack: () => void;
}

/** The scrubber and what moves it; where the run stands; and the way from here into a run of one's own. */
export function Deck(props: DeckProps) {
  const { timeline, step, words, seed, parent, running, speed } = props;
  const { onStep, onMove, onSpeed, onBranch, onBack } = props;
  const text = useText();
  const last = lastStep(timeline);
  const over = timeline.moments[step]?.state.phase === 'over';
  const button = (move: Move, sign: string, off: boolean) => (
    <button
      type="button"
      class="deck-key"
      aria-label={text.say(`replay-${move}`)}
      title={text.say(`replay-${move}`)}
      disabled={off}
      onClick={() => onMove(move)}
    >
      {sign}
    </button>
  );
  return (
    <section class="deck" aria-label={text.say('replay-deck')}>
      <Scrubber {...{ timeline, step, words, onStep, onMove }} />
      <div class="deck-row">
        <div class="deck-about">
          <h2>{text.say('replay-title')}</h2>
          <p class="label">{text.say('replay-seed', { seed })}</p>
          {parent && <p class="label">{text.say('replay-parent', { ...parent })}</p>}
        </div>
        <div class="deck-keys" role="group" aria-label={text.say('replay-steps')}>
          {button('turn-back', '«', step === 0)}
          {button('act-back', '‹', step === 0)}
          <button
            type="button"
            class="deck-key deck-play"
            aria-pressed={running}
            disabled={last === 0}
            onClick={() => onMove('play')}
          >
            {text.say(running ? 'replay-pause' : 'replay-play')}
          </button>
          {button('act-on', '›', step === last)}
          {button('turn-on', '»', step === last)}
        </div>
        <div class="deck-speeds" role="group" aria-label={text.say('replay-speed')}>
          {SPEEDS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === speed}
              onClick={() => onSpeed(one)}
            >
              {text.say('replay-times', { times: String(one) })}
            </button>
          ))}
        </div>
        <p class="deck-now">
          <span class="label">{text.say('replay-at', { step, last })}</span>
          <span class="deck-words">{words}</span>
        </p>
        <div class="deck-ways">
          <Button onClick={onBack}>{text.say('replay-back')}</Button>
          {props.noBranch === undefined ? (
            <Button kind="primary" disabled={over} onClick={onBranch}>
              {text.say(over ? 'replay-branch-over' : 'replay-branch')}
            </Button>
          ) : (
            <p class="deck-limit">{props.noBranch}</p>
          )}
        </div>
      </div>
    </section>
  );
}
