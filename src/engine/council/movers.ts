/** What would move a member that stands against a text: one change, or two together where no single one is enough. */
import type { Scenario } from '../scenario.ts';
import type { GameState, MemberState } from '../state.ts';
import { memberState } from '../game.ts';
import { changesOf } from './asks.ts';
import { chancesOf, PAYMENT, type Chances } from './chances.ts';
import { normalForm } from './draft.ts';
import type { Resolution } from './resolution.ts';
import type { Range } from './whip.ts';

/** One or two changes together, and what they would do to the member's consent, per mille. */
export interface Mover {
  /** One or two kinds, as in `Ask.kind`; `payment` is a promise on top of the text. */
  readonly kinds: readonly string[];
  /** The text with the changes; the same text where only a payment is meant. */
  readonly text: Resolution;
  readonly before: Range;
  readonly after: Range;
}

/** Sum of both ends of a range of consent from which a member is more likely with the text than not. */
const WON = 1000;
/** Gain, summed over both ends, below which a change moves nobody. */
const NOTHING = 40;
/** A second change must add so much to the better of the two alone, summed over both ends. */
const MORE = 100;
const MOST = 3;

interface Tried {
  readonly kinds: readonly string[];
  readonly text: Resolution;
  readonly after: Range;
}

const sum = ({ low, high }: Range): number => low + high;

function consentOf({ consent: low }: Chances, { consent: high }: Chances): Range {
  return { low: Math.min(low, high), high: Math.max(low, high) };
}

/** Changes of one step from a text, a payment among them where none is promised yet. */
function steps(
  scenario: Scenario,
  now: MemberState,
  text: Resolution,
): readonly { kind: string; text: Resolution }[] {
  const clauses = changesOf(scenario, text);
  return now.promised > 0 ? clauses : [...clauses, { kind: 'payment', text: normalForm(text) }];
}

/**
 * The changes that would move a member most, up to three, the best first. Pairs are tried only where no single
 * change makes it more likely to consent than not. Empty where nothing moves it. Draws nothing; what is hidden of
 * the member's mind is spread over its range as in the whip count.
 */
export function movers(
  scenario: Scenario,
  state: GameState,
  text: Resolution,
  member: string,
): readonly Mover[] {
  const now = memberState(state, member);
  const consent = (to: Resolution, paid: boolean): Range => {
    const asked = paid ? { ...now, promised: now.promised + PAYMENT } : now;
    return consentOf(...chancesOf(scenario, state, asked, to));
  };
  const before = consent(text, false);
  const first: Tried[] = steps(scenario, now, text).map(({ kind, text: to }) => ({
    kinds: [kind],
    text: to,
    after: consent(to, kind === 'payment'),
  }));
  const best = first.reduce((most, t) => Math.max(most, sum(t.after)), 0);
  const tried = best >= WON ? first : [...first, ...pairs(scenario, now, first, consent)];
  return tried
    .filter((t) => sum(t.after) - sum(before) >= NOTHING)
    .sort((a, b) => sum(b.after) - sum(a.after) || a.kinds.length - b.kinds.length)
    .slice(0, MOST)
    .map((t) => ({ ...t, before }));
}

/** Two changes together, each pair once, where the second adds something. */
function pairs(
  scenario: Scenario,
  now: MemberState,
  first: readonly Tried[],
  consent: (text: Resolution, paid: boolean) => Range,
): Tried[] {
  const list: Tried[] = [];
  for (const one of first) {
    const [kind = ''] = one.kinds;
    if (kind === 'payment') continue;
    for (const { kind: then, text } of steps(scenario, now, one.text)) {
      const other = first.find((t) => t.kinds[0] === then);
      const twice = list.some((t) => t.kinds.includes(kind) && t.kinds.includes(then));
      if (then === kind || other === undefined || twice) continue;
      const after = consent(text, then === 'payment');
      if (sum(after) < Math.max(sum(one.after), sum(other.after)) + MORE) continue;
      list.push({ kinds: [kind, then], text, after });
    }
  }
  return list;
}
