/** Why a meter stands where it stands: its moves over the run, merged by reason. */
import type { Cause } from '../../engine/index.ts';
import { points } from '../parts/figures.ts';
import type { CauseLine } from '../parts/cause-list.tsx';
import type { Session } from '../session.ts';

/** How many reasons are told one by one. */
const MOST = 6;

export interface Why {
  /** Value before the first move of the run. */
  readonly start: number;
  readonly lines: readonly CauseLine[];
}

interface Merged {
  readonly cause: Cause;
  amount: number;
  turn: number;
}

/** Undefined where nothing has moved the meter so far. */
export function whyOf(session: Session, meter: string): Why | undefined {
  const { told, text, scenario } = session;
  const merged = new Map<string, Merged>();
  let start: number | undefined;
  for (const { event, turn } of told) {
    if (event.kind !== 'meterMoved' || event.meter !== meter) continue;
    start ??= event.before;
    const share = shareOf(event.because, event.after - event.before);
    for (const cause of event.because) {
      const key = `${cause.factor} ${cause.about ?? ''}`;
      const one = merged.get(key) ?? { cause, amount: 0, turn };
      one.amount += cause.amount * share;
      one.turn = cause.from?.turn ?? turn;
      merged.set(key, one);
    }
  }
  if (start === undefined) return undefined;
  const all = [...merged.values()]
    .filter(({ amount }) => points(amount) !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const shown = all.slice(0, MOST).sort((a, b) => b.turn - a.turn);
  const rest = points(all.slice(MOST).reduce((sum, { amount }) => sum + amount, 0));
  const lines: CauseLine[] = shown.map(({ cause, amount, turn }) => ({
    words: text.cause(cause, scenario),
    amount: points(amount),
    turn,
  }));
  if (rest !== 0) lines.push({ words: text.say('desk-dossier-rest'), amount: rest });
  return { start, lines };
}

/** Less than 1 where the meter met its end: the causes then share what was left to move. */
function shareOf(causes: readonly Cause[], moved: number): number {
  const sum = causes.reduce((total, { amount }) => total + amount, 0);
  const share = sum === 0 ? 1 : moved / sum;
  return share >= 0 && share < 1 ? share : 1;
}

/** The meter's value one turn ago: where its thin tick stands. Undefined in the first turns. */
export function lastOf(
  session: Session,
  read: (state: Session['state']) => number | undefined,
): number | undefined {
  const { marks, state } = session;
  const mark = marks.findLast(({ turn }) => turn <= state.turn - 2);
  return mark && read(mark.state);
}
