/** The life of a public warning: given, called when the one warned presses on, kept or broken (model card, "Moscow": commitments). */
import { div, mul } from '../arithmetic.ts';
import { landed } from '../contingent/contingent.ts';
import { cause, memberState, raise, shift, since, type Game } from '../game.ts';
import { capitals } from '../moscow/measure.ts';
import type { ActorId } from '../scenario.ts';
import { frontIn } from './kind.ts';
import { posted } from './presence.ts';

/** What a broken warning costs: standing, trust at the victim, trust elsewhere (model card, "Moscow": commitments). */
const BROKEN = { standing: 90, victim: 40, elsewhere: 15 } as const;
/** What a kept one earns. Design numbers, a third of the price. */
const KEPT = { standing: 30, victim: 20 } as const;
/** How much dearer each repetition is, per mille. Design number. */
const DEARER = 500;

/** True where Moscow has something to show for its word: boots at the line, or a text that names the one warned. */
function substance(game: Game, to: string): boolean {
  const { state } = game;
  return (
    posted(state) > 0 ||
    landed(state) > 0 ||
    state.council.decided.some((t) => t.decision === 'adopted' && t.names === to)
  );
}

/** Whom a warning shields: the other side, who looks first at what becomes of it. */
function shielded({ state, scenario }: Game, to: ActorId): ActorId {
  const other = frontIn(state)?.sides.find((s) => s.id !== to);
  return other?.id ?? scenario.case.victim;
}

function settleWarning(game: Game, kept: boolean): void {
  const { state, scenario } = game;
  const { warning } = state;
  if (warning === null) return;
  const told = since(warning.turn, warning.called ? 'warningCalled' : 'warningGiven');
  state.warning = null;
  game.tell?.({
    kind: 'warningSettled',
    to: warning.to,
    kept,
    because: [cause(kept ? 'delivered' : 'brokenWord', 0, undefined, told)],
  });
  const from = since(state.turn, 'warningSettled');
  const times = 1000 + (state.warnings - 1) * DEARER;
  const victim = shielded(game, warning.to);
  // A word kept again and again is expected: each time earns less.
  const earned = div(1000, Math.max(1, state.warnings));
  const standing = kept ? mul(KEPT.standing, earned) : -div(BROKEN.standing * times, 1000);
  const factor = kept ? 'delivered' : 'brokenWord';
  shift(game, 'moscow', state.moscow, 'standing').by(factor, standing, undefined, from).apply();
  for (const id of capitals(scenario)) {
    const price = id === victim ? BROKEN.victim : BROKEN.elsewhere;
    const gain = id === victim ? mul(KEPT.victim, earned) : 0;
    shift(game, id, memberState(state, id), 'trust')
      .by(factor, kept ? gain : -div(price * times, 1000), undefined, from)
      .apply();
  }
}

/** Once the one warned presses on, the warning is called: within the next turn there must be substance. */
export function callWarning(game: Game): void {
  const { state } = game;
  const { warning } = state;
  if (warning === null || warning.called) return;
  const front = frontIn(state);
  if (front === null) return;
  const [first, host] = front.sides;
  // A host that answers an attack has not pressed on.
  const presses = first.id === warning.to ? first : first.move === 'press' ? null : host;
  if (presses?.move !== 'press') return;
  warning.called = true;
  warning.turn = state.turn;
  raise(game, 'warningCalled');
  game.tell?.({ kind: 'warningCalled', to: warning.to, because: [cause('attack', 0, warning.to)] });
}

/** At the end of a turn: a warning that was called a turn ago is kept or broken; one that was heeded is kept. */
export function judgeWarning(game: Game): void {
  const { state } = game;
  const { warning } = state;
  if (warning === null) return;
  if (warning.called) {
    // There is no turn after the last.
    const last = state.turn >= game.scenario.turns.length;
    if (last || state.turn > warning.turn) settleWarning(game, substance(game, warning.to));
    return;
  }
  if (state.theatre.orderRestored) settleWarning(game, true);
}
