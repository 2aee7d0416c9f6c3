/** What Moscow says of the crisis in public: five frames, each heard differently by each audience. */
import { mul } from '../arithmetic.ts';
import { cause, memberState, profile, shift, since, usesOf, type Game } from '../game.ts';
import type { Frame, OutsiderState } from '../state.ts';
import type { Scenario } from '../scenario.ts';
import { slight } from '../theatre/favour.ts';
import { frontIn, unrestIn } from '../theatre/kind.ts';
import { giveWay, standBehind } from '../theatre/reception.ts';
import { takeLine } from './line.ts';
import { capitals, price, shut, useKey, type Measure } from './measure.ts';

const AT_HOME: readonly Frame[] = ['terrorists', 'domestic', 'restraint', 'orchestration'];
const AT_THE_FRONT: readonly Frame[] = ['restraint', 'orchestration'];

/** What can be said of a case: who is behind unrest, or who began a fight where somebody is accused. */
function framesOf(scenario: Scenario): readonly Frame[] {
  if (scenario.theatre.kind === 'unrest') return AT_HOME;
  return scenario.case.accused === null ? AT_THE_FRONT : [...AT_THE_FRONT, 'aggression'];
}

/** What is heard in the streets and the palace, by frame. Points of 1000; calibrated with the unrest model. */
interface Heard {
  readonly critics: number;
  readonly backers: number;
  /** Trust of the one in trouble. */
  readonly trust: number;
}

/** `yields` and `backs`: how far it is heard as giving way, and as strength shown for the one in office (`reception.ts`). */
const HEARD_AT_HOME: Readonly<Record<Frame, Heard & { yields: number; backs: number }>> = {
  terrorists: { critics: 45, backers: 0, trust: 14, yields: 0, backs: 450 },
  domestic: { critics: -40, backers: 0, trust: -36, yields: 300, backs: 0 },
  restraint: { critics: -70, backers: 0, trust: -24, yields: 250, backs: 0 },
  // Foreign hands: a word that backers wait for, critics resent, and the street laughs at.
  orchestration: { critics: 70, backers: -45, trust: 8, yields: 0, backs: 300 },
  aggression: { critics: 0, backers: 0, trust: 0, yields: 0, backs: 0 },
};

/** `anger` and `opinion` are the victim's; `drive` is that of the side that presses. Design numbers. */
const HEARD_AT_THE_FRONT: Readonly<
  Record<Frame, Heard & { anger: number; opinion: number; drive: number }>
> = {
  terrorists: { critics: 0, backers: 0, trust: 0, anger: 0, opinion: 0, drive: 0 },
  domestic: { critics: 0, backers: 0, trust: 0, anger: 0, opinion: 0, drive: 0 },
  // "Both sides": cheap, even-handed, and not what the one attacked has asked for.
  restraint: { critics: -20, backers: -30, trust: -20, anger: 30, opinion: -10, drive: -10 },
  orchestration: { critics: 65, backers: -10, trust: -8, anger: 10, opinion: -5, drive: 10 },
  // By voice the culprit is named without the Council, and without the Council behind it.
  aggression: { critics: -25, backers: 60, trust: 26, anger: -40, opinion: 16, drive: -35 },
};

/** What naming does at the accused: its goodwill, where it is a member. Design numbers. */
const NAMED = { trust: -50, anger: 90 };

function eachOutsider(game: Game, leaning: 'critic' | 'backer', by: number): void {
  const from = since(game.state.turn, 'crisisFramed');
  for (let i = 0; i < game.state.outsiders.length; i += 1) {
    const outsider: OutsiderState | undefined = game.state.outsiders[i];
    if (outsider && game.scenario.outsiders[i]?.leaning === leaning) {
      shift(game, outsider.id, outsider, 'concern').by('framing', by, undefined, from).apply();
    }
  }
}

/** Restraint eases the fear of precedent, most where publics are heard. */
function easeFear(game: Game): void {
  const from = since(game.state.turn, 'crisisFramed');
  for (const id of capitals(game.scenario)) {
    const eased = 4 + mul(10, profile(game.scenario, id).openness);
    shift(game, id, memberState(game.state, id), 'fear')
      .by('framing', -eased, undefined, from)
      .apply();
  }
}

function receivedAtHome(game: Game, frame: Frame): void {
  const { state, scenario } = game;
  if (unrestIn(state) === null) return;
  const heard = HEARD_AT_HOME[frame];
  const from = since(state.turn, 'crisisFramed');
  const host = memberState(state, scenario.theatre.host);
  eachOutsider(game, 'critic', heard.critics);
  eachOutsider(game, 'backer', heard.backers);
  shift(game, host.id, host, 'trust').by('framing', heard.trust, undefined, from).apply();
  takeLine(game, heard.yields > 0 ? 'yields' : 'backs');
  giveWay(game, heard.yields, 'framing', from);
  standBehind(game, heard.backs, 'framing', from);
  if (frame === 'restraint') easeFear(game);
}

function receivedAtTheFront(game: Game, frame: Frame): void {
  const { state, scenario } = game;
  const front = frontIn(state);
  if (front === null) return;
  const heard = HEARD_AT_THE_FRONT[frame];
  const from = since(state.turn, 'crisisFramed');
  const victim = memberState(state, scenario.case.victim);
  const [pressing] = front.sides;
  eachOutsider(game, 'critic', heard.critics);
  eachOutsider(game, 'backer', heard.backers);
  shift(game, victim.id, victim, 'trust').by('framing', heard.trust, undefined, from).apply();
  shift(game, victim.id, victim, 'anger').by('framing', heard.anger, undefined, from).apply();
  shift(game, victim.id, victim, 'opinion').by('framing', heard.opinion, undefined, from).apply();
  shift(game, `side.${pressing.id}`, pressing, 'drive')
    .by('framing', heard.drive, undefined, from)
    .apply();
  if (frame === 'restraint') easeFear(game);
  if (frame === 'aggression') named(game, pressing.id);
}

/** The accused hears its name: in a quarrel between members Moscow loses the other capital. */
function named(game: Game, accused: string): void {
  const from = since(game.state.turn, 'crisisFramed');
  slight(game, accused, 140, 'framing', from);
  const member = game.state.members.find((m) => m.id === accused);
  if (!member) return;
  shift(game, accused, member, 'trust').by('framing', NAMED.trust, undefined, from).apply();
  shift(game, accused, member, 'anger').by('framing', NAMED.anger, undefined, from).apply();
}

export const frame: Measure = {
  id: 'frame',
  group: 'voice',
  cost: price(8),
  aims: framesOf,
  closed: (_, state, aim) => (state.frame === aim ? shut('alreadySaid') : null),
  run(game, aim) {
    const { state } = game;
    const said = framesOf(game.scenario).find((f) => f === aim) ?? 'restraint';
    const turned = state.frame !== null;
    state.frame = said;
    game.tell?.({ kind: 'crisisFramed', frame: said, because: [cause('act', 0)] });
    if (turned) {
      const from = since(state.turn, 'crisisFramed');
      shift(game, 'moscow', state.moscow, 'standing')
        .by('brokenWord', -40, undefined, from)
        .apply();
    }
    // Said once, it is heard; said again after something else, it is only noted.
    if (usesOf(state, useKey('frame', aim)) > 1) return;
    receivedAtHome(game, said);
    receivedAtTheFront(game, said);
  },
};
