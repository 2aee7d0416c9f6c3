/** Counts the whip: the vote's own utilities, with what is hidden spread over its range. Draws nothing. */
import { clamp, div } from '../arithmetic.ts';
import type { Scenario } from '../scenario.ts';
import type { GameState, MemberState } from '../state.ts';
import { weightOf } from './amendment.ts';
import { changesOf } from './asks.ts';
import { chancesOf, PAYMENT, supposing, type Chances } from './chances.ts';
import { clausesOf, normalForm } from './draft.ts';
import { FORCE_RUNG, type Resolution } from './resolution.ts';
import { reasons, takesPart, utilityOf, worthOf } from './utility.ts';
import type { Ask, Range, WhipCount, WhipLine } from './whip.ts';

function range(a: number, b: number): Range {
  return { low: clamp(Math.min(a, b), 0, 1000), high: clamp(Math.max(a, b), 0, 1000) };
}

function gainOf(before: [Chances, Chances], after: [Chances, Chances]): Range {
  return {
    low: Math.min(after[0].consent - before[0].consent, after[1].consent - before[1].consent),
    high: Math.max(after[0].consent - before[0].consent, after[1].consent - before[1].consent),
  };
}

/** The change that would move the member most; a payment where no clause would. */
function askOf(
  scenario: Scenario,
  state: GameState,
  now: MemberState,
  text: Resolution,
): Ask | null {
  const before = chancesOf(scenario, state, now, text);
  const paid = now.promised > 0 ? [] : [{ kind: 'payment', text }];
  let best: Ask | null = null;
  for (const offer of [...changesOf(scenario, text), ...paid]) {
    const richer = offer.kind === 'payment' ? { ...now, promised: now.promised + PAYMENT } : now;
    const gain = gainOf(before, chancesOf(scenario, state, richer, offer.text));
    if (
      gain.low + gain.high >= 40 &&
      (!best || gain.low + gain.high > best.gain.low + best.gain.high)
    ) {
      best = { kind: offer.kind, text: offer.text, gain };
    }
  }
  return best;
}

/** Rung at which consenting is worth most, with the text's other clauses as far as they apply. */
function idealOf(scenario: Scenario, state: GameState, now: MemberState, text: Resolution): number {
  let best = -Number.MAX_SAFE_INTEGER;
  let ideal = 0;
  for (const rung of clausesOf(scenario).rungs) {
    const armed = rung >= FORCE_RUNG;
    const size = armed && text.size === 0 ? 2500 : text.size;
    const days = armed && text.days === 0 ? 14 : text.days;
    const utility = worthOf(
      scenario,
      state,
      supposing(now, 0),
      normalForm({ ...text, rung, size, days }),
    );
    const worth = utility.canContribute
      ? Math.max(utility.contribute, utility.consent)
      : utility.consent;
    if (worth > best) {
      best = worth;
      ideal = rung;
    }
  }
  return ideal;
}

function lineOf(
  scenario: Scenario,
  state: GameState,
  now: MemberState,
  text: Resolution,
): WhipLine {
  const [low, high] = chancesOf(scenario, state, now, text);
  const utility = utilityOf(scenario, state, supposing(now, 0), text);
  return {
    member: now.id,
    consent: range(low.consent, high.consent),
    contribute: range(low.contribute, high.contribute),
    object: range(low.object, high.object),
    away: range(low.away, high.away),
    because: reasons(utility, utility.canContribute && utility.contribute > utility.consent, state),
    ask: askOf(scenario, state, now, text),
    ideal: idealOf(scenario, state, now, text),
  };
}

/** Chance that none of the events with these chances happens, per mille. */
function none(chancesOf: readonly number[]): number {
  let left = 1_000_000;
  for (const p of chancesOf) left = div(left * (1000 - p), 1000);
  return div(left + 500, 1000);
}

/** The whip count of a text as things stand. */
export function whip(scenario: Scenario, state: GameState, text: Resolution): WhipCount {
  const lines: WhipLine[] = [];
  let weighted = 0;
  let weight = 0;
  // Whoever has frozen its part stays away, and nobody waits for it.
  const heard: WhipLine[] = [];
  for (const now of state.members) {
    if (now.id === scenario.moscow) continue;
    const line = lineOf(scenario, state, now, text);
    lines.push(line);
    if (takesPart(now)) heard.push(line);
    const w = weightOf(scenario, now.id);
    weighted += w * line.ideal;
    weight += w;
  }
  const blocked = range(
    1000 - none(heard.map((l) => l.object.low)),
    1000 - none(heard.map((l) => l.object.high)),
  );
  const quiet = range(
    none(heard.map((l) => l.object.low + l.away.low)),
    none(heard.map((l) => l.object.high + l.away.high)),
  );
  return {
    lines,
    adopted: quiet,
    blocked,
    delayed: range(1000 - quiet.low - blocked.high, 1000 - quiet.high - blocked.low),
    weightedMean: weight === 0 ? 0 : div(weighted * 10, weight),
  };
}
