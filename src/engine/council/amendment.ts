/**
 * One round of amendments. After a text is tabled, members ask for the change that would move each of them
 * most; the one asked with the greatest weight (capacity x salience) is moved. Granting what is asked for makes
 * a text easier to swallow and, as a rule, less: content drifts towards the weighted mean of the positions,
 * and from there to what the least willing can bear (model card, "The text as a price list"). Only what helps is
 * moved: a change that leaves the text without a chance is not worth a word. Whoever got its way owes something for
 * it, whoever was turned down remembers it during the vote.
 */
import { outOfTheRoom } from '../alliance/gestures.ts';
import { div } from '../arithmetic.ts';
import { cause, profile, type Game } from '../game.ts';
import type { Scenario } from '../scenario.ts';
import type { GameState, MemberState } from '../state.ts';
import { changesOf, type Change } from './asks.ts';
import { copyText } from './draft.ts';
import type { Resolution } from './resolution.ts';
import { worthOf } from './utility.ts';
import { consentShare, hindranceShare } from './vote.ts';

/** An amendment is moved only where somebody who asks for it would let the text pass less often than this. */
const CONTENT = 850;
/** Members so content ask for nothing, and a change that brings less is not asked for, per mille. */
const SATISFIED = 975;
const WORTH_ASKING = 20;

/** Chance of passing, per mille, below which no change is worth moving. Design number. */
const HOPELESS = 50;

interface Asked {
  readonly change: Change;
  readonly by: string[];
  readonly gains: number[];
  weight: number;
  urgent: boolean;
}

function consentTo(
  scenario: Scenario,
  state: GameState,
  now: MemberState,
  text: Resolution,
): number {
  return consentShare(worthOf(scenario, state, now, text));
}

/** Weight of a member's ask: what it could contribute times how much the matter means to it. */
export function weightOf(scenario: Scenario, id: string): number {
  const { capacity, need } = profile(scenario, id);
  return div(capacity * (400 + need[scenario.case.threat]), 1000);
}

/** Chance, per mille, that nobody in the room objects or stays away. */
function passing(scenario: Scenario, state: GameState, text: Resolution): number {
  let left = 1_000_000;
  for (const now of state.members) {
    if (now.id === scenario.moscow || outOfTheRoom(now)) continue;
    left = div(left * (1000 - hindranceShare(worthOf(scenario, state, now, text))), 1000);
  }
  return div(left, 1000);
}

/** The amendment that the members would move against a text, or null. Members know their own minds. */
function strongest(scenario: Scenario, state: GameState, text: Resolution): Asked | null {
  const asks: Asked[] = [];
  const askers = state.members
    .filter((now) => now.id !== scenario.moscow && !outOfTheRoom(now))
    .map((now) => ({ now, before: consentTo(scenario, state, now, text) }))
    .filter(({ before }) => before < SATISFIED);
  if (askers.every(({ before }) => before >= CONTENT)) return null;
  const changes = changesOf(scenario, text);
  for (const { now, before } of askers) {
    let gain = WORTH_ASKING;
    let best: Change | null = null;
    for (const change of changes) {
      const more = consentTo(scenario, state, now, change.text) - before;
      if (more <= gain) continue;
      gain = more;
      best = change;
    }
    if (best === null) continue;
    const { kind } = best;
    let asked = asks.find((a) => a.change.kind === kind);
    if (!asked) {
      asked = { change: best, by: [], gains: [], weight: 0, urgent: false };
      asks.push(asked);
    }
    asked.by.push(now.id);
    asked.gains.push(gain);
    asked.weight += weightOf(scenario, now.id);
    asked.urgent ||= before < CONTENT;
  }
  if (!asks.some(({ urgent }) => urgent)) return null;
  const before = passing(scenario, state, text);
  let top: Asked | null = null;
  for (const asked of asks) {
    if (!asked.urgent || (top !== null && asked.weight <= top.weight)) continue;
    const after = passing(scenario, state, asked.change.text);
    if (after >= HOPELESS && after > before) top = asked;
  }
  return top;
}

/** After tabling, before the first answer: the weightiest ask is moved, if one is urgent. */
export function moveAmendment(game: Game, text: Resolution): void {
  const { state, scenario } = game;
  const asked = strongest(scenario, state, text);
  if (asked === null) return;
  const { change, by, gains } = asked;
  state.council.amendment = { kind: change.kind, text: copyText(change.text), by: [...by] };
  game.tell?.({
    kind: 'amendmentMoved',
    change: change.kind,
    text: copyText(change.text),
    by: [...by],
    because: by.map((id, i) => cause('askGranted', gains[i] ?? 0, id)),
  });
}

/** Grants the amendment, or turns it down: there is one round. */
export function answerAmendment(game: Game, granted: boolean): void {
  const { council } = game.state;
  const { amendment } = council;
  if (amendment === null) return;
  const by = [...amendment.by];
  if (granted) {
    council.tabled = copyText(amendment.text);
    council.granted = by;
  } else council.rebuffed = by;
  council.amendment = null;
  game.tell?.({
    kind: 'amendmentAnswered',
    change: amendment.kind,
    granted,
    by: [...by],
    because: by.map((id) => cause(granted ? 'askGranted' : 'askRefused', 0, id)),
  });
}
