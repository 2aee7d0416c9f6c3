import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ASKED_FIRST } from '../../asked-first.ts';
import { Button, useSay } from '../../parts/index.ts';
import './strip.css';

interface StripProps {
  title: string;
  number: number;
  /** Minutes left; undefined where there is no limit. */
  left: number | undefined;
  finished: boolean;
  /** True while a question waits for its answer. */
  waiting: boolean;
  /** True where nothing is decided before it. */
  askedFirst?: boolean;
  /** True where the class plays together. */
  hands: boolean;
  /** True where there are predictions to look back on. */
  compares: boolean;
  onAnswer: () => void;
  onMore: () => void;
  onNoLimit: () => void;
  onHands: () => void;
  onCompare: () => void;
  onHandIn: () => void;
}

/** At how many minutes left it is said aloud. */
const SAID_AT = [5, 0];

/** What is assigned, over the game that is played for it: time, what waits, and the way to hand it in. */
export function Strip(props: StripProps) {
  const { title, number, left, finished, waiting, hands, compares } = props;
  const say = useSay();
  const strip = useRef<HTMLElement>(null);
  useRoom(strip);
  return (
    <section
      ref={strip}
      class="assigned-strip"
      data-finished={finished ? '' : undefined}
      aria-label={say('assigned-strip')}
    >
      <p class="assigned-strip-what">
        <b>{title}</b>
        {number > 0 && <span>{say('assigned-number-short', { number: String(number) })}</span>}
      </p>
      {finished ? (
        <p class="assigned-strip-time">{say('assigned-finished')}</p>
      ) : (
        left !== undefined && (
          <div class="assigned-strip-time">
            <p data-over={left === 0 ? '' : undefined}>{timeWords(say, left)}</p>
            <Button onClick={props.onMore} name={say('assigned-more-name')}>
              {say('assigned-more')}
            </Button>
            <Button onClick={props.onNoLimit}>{say('assigned-no-limit')}</Button>
          </div>
        )
      )}
      <div class="assigned-strip-ways">
        {waiting && (
          <button
            type="button"
            id={props.askedFirst ? ASKED_FIRST : undefined}
            class="button assigned-waiting"
            onClick={props.onAnswer}
          >
            <span class="button-words">{say('assigned-waiting')}</span>
          </button>
        )}
        {hands && !finished && (
          <Button onClick={props.onHands}>{say('assigned-show-of-hands')}</Button>
        )}
        {compares && <Button onClick={props.onCompare}>{say('assigned-compare')}</Button>}
        <Button onClick={props.onHandIn}>{say('assigned-hand-in')}</Button>
      </div>
      <TimeSaid left={finished ? undefined : left} />
    </section>
  );
}

/** Tells the screen beneath how much of the window is left to it. */
function useRoom(strip: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const measured = new ResizeObserver(() => {
      style.setProperty('--assigned-strip', `${strip.current?.offsetHeight ?? 0}px`);
      // What fits itself to the window, the map for one, looks again.
      window.dispatchEvent(new Event('resize'));
    });
    if (strip.current) measured.observe(strip.current);
    return () => {
      measured.disconnect();
      style.removeProperty('--assigned-strip');
      window.dispatchEvent(new Event('resize'));
    };
  }, []);
}

function timeWords(say: ReturnType<typeof useSay>, left: number): string {
  return left === 0 ? say('assigned-time-up') : say('assigned-left', { minutes: left });
}

/** Read out at a few moments only: a clock that speaks each minute is listened to by nobody. */
function TimeSaid({ left }: { left: number | undefined }) {
  const say = useSay();
  const before = useRef(left);
  const [words, setWords] = useState('');
  useEffect(() => {
    const was = before.current;
    before.current = left;
    if (left === undefined || was === undefined) return;
    const passed = SAID_AT.some((at) => was > at && left <= at);
    if (passed) setWords(timeWords(say, left));
  }, [left]);
  return (
    <p class="unseen" role="status">
      {words}
    </p>
  );
}
