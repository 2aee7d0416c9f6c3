/** Questions for discussion that follow from what happened in a run: rules that pick templates. */
import type { GameEvent } from '../../engine/index.ts';
import type { Told } from '../session.ts';
import { helpCame } from './help-came.ts';
import { PROMISES } from './promise-questions.ts';
import { question, type Played, type Question, type Rule } from './question.ts';

export type { Question } from './question.ts';

/** The first questions that apply, most particular first, then the one for the verdict. */
export function questions(played: Played, count = 3): Question[] {
  const found = RULES.flatMap((rule) => rule(played) ?? []).slice(0, count - 1);
  return [...found, question(verdictQuestion(played))];
}

/** The question for the verdict, worded for what was promised and what came of it. */
function verdictQuestion({ outcome }: Played): string {
  const { verdict } = outcome;
  const form = verdict === 'reluctantGuarantor' ? `-${helpCame(outcome)}` : '';
  return `debrief-question-verdict-${verdict}${form}`;
}

const RULES: readonly Rule[] = [
  fallenGovernment,
  refusedRequest,
  forcedHand,
  blockedText,
  ...PROMISES,
  emptySeat,
  trustAndFear,
  boughtConsent,
  stayedOn,
  deathsAgainstRecord,
  orderWithoutTroops,
  silence,
  namedCause,
  loudestOutsider,
  capitalKept,
];

function fallenGovernment({ told }: Played): Question | undefined {
  const fell = told.find(({ event }) => event.kind === 'incumbentFell');
  if (fell?.event.kind !== 'incumbentFell') return undefined;
  return question('debrief-question-fell', { turn: fell.turn }, { host: fell.event.host });
}

function refusedRequest({ told }: Played): Question | undefined {
  const refused = find(told, 'requestRefused');
  return refused && question('debrief-question-refused', {}, { host: refused.event.by });
}

/** Pressed a member, which then consented. */
function forcedHand({ told }: Played): Question | undefined {
  for (const pressed of acts(told, 'press')) {
    const vote = told.find(
      ({ at, event }) =>
        at > pressed.at && event.kind === 'voteCast' && event.member === pressed.aim,
    );
    if (vote?.event.kind !== 'voteCast') continue;
    const gave = vote.event.choice === 'consent' || vote.event.choice === 'contribute';
    const key = gave ? 'debrief-question-pressed' : 'debrief-question-pressed-in-vain';
    return question(key, {}, { member: vote.event.member });
  }
  return undefined;
}

function blockedText({ told }: Played): Question | undefined {
  const blocked = told.find(
    ({ event }) => event.kind === 'textDecided' && event.decision === 'blocked',
  );
  if (blocked?.event.kind !== 'textDecided') return undefined;
  const [by, other] = blocked.event.by;
  if (by === undefined) return undefined;
  return other === undefined
    ? question('debrief-question-blocked', {}, { member: by })
    : question('desk-question-blocked-by-many', {}, { member: by, other });
}

function emptySeat({ told }: Played): Question | undefined {
  const away = told.find(({ event }) => event.kind === 'voteCast' && event.choice === 'away');
  if (away?.event.kind !== 'voteCast') return undefined;
  return question('debrief-question-away', {}, { member: away.event.member });
}

/** Help made the host both surer and warier. */
function trustAndFear({ scenario, first, last }: Played): Question | undefined {
  const { host } = scenario.theatre;
  const before = first.members.find(({ id }) => id === host);
  const after = last.members.find(({ id }) => id === host);
  if (!before || !after) return undefined;
  const trust = Math.round((after.trust - before.trust) / 10);
  const fear = Math.round((after.fear - before.fear) / 10);
  if (trust >= 3 && fear >= 3) {
    return question('debrief-question-trust-and-fear', { trust, fear }, { host });
  }
  return trust <= -5
    ? question('debrief-question-trust-lost', { trust: -trust }, { host })
    : undefined;
}

function boughtConsent({ told }: Played): Question | undefined {
  const promise = acts(told, 'promise')[0];
  if (promise?.aim === undefined) return undefined;
  return question('debrief-question-promised', { turn: promise.turn }, { member: promise.aim });
}

/** Troops that landed and were there to stay when the game ended. */
function stayedOn({ scenario, last }: Played): Question | undefined {
  const { contingent } = last;
  if (contingent?.arrivedAt == null || contingent.gone) return undefined;
  if (contingent.leaving || contingent.leavesAt !== null) return undefined;
  return question('debrief-question-stayed', {}, { host: scenario.theatre.host });
}

function deathsAgainstRecord({ scenario, last }: Played): Question | undefined {
  const [low, high] = scenario.recordOutcome.killed;
  const { killed } = last.theatre;
  if (killed > high) return question('debrief-question-more-dead', { killed, low, high });
  return killed < low ? question('debrief-question-fewer-dead', { killed, low, high }) : undefined;
}

function orderWithoutTroops({ last }: Played): Question | undefined {
  const landed = last.contingent?.arrivedAt != null;
  if (last.theatre.kind !== 'unrest') return undefined;
  if (!last.theatre.orderRestored || landed) return undefined;
  return question('debrief-question-order-alone');
}

function silence({ last }: Played): Question | undefined {
  return last.frame === null ? question('debrief-question-silence') : undefined;
}

/** What Moscow called the crisis. */
function namedCause({ last }: Played): Question | undefined {
  return last.frame === null ? undefined : question(`debrief-question-frame-${last.frame}`);
}

function loudestOutsider({ last }: Played): Question | undefined {
  const spoken = last.outsiders.filter(({ stance }) => stance !== 'watches');
  const loudest = spoken.sort((one, other) => other.concern - one.concern)[0];
  return loudest && question('debrief-question-outsider', {}, { outsider: loudest.id });
}

/** Applies to every run: there is always something that was not spent. */
function capitalKept({ last }: Played): Question {
  return question('debrief-question-capital', { capital: Math.round(last.moscow.capital / 10) });
}

function find<K extends GameEvent['kind']>(
  told: readonly Told[],
  kind: K,
): { readonly event: Extract<GameEvent, { readonly kind: K }> } | undefined {
  for (const { event } of told) {
    if (event.kind === kind) return { event: event as Extract<GameEvent, { readonly kind: K }> };
  }
  return undefined;
}

function acts(
  told: readonly Told[],
  measure: string,
): { readonly at: number; readonly turn: number; readonly aim: string | undefined }[] {
  return told.flatMap(({ at, turn, event }) =>
    event.kind === 'actTaken' && event.measure === measure
      ? [{ at, turn, aim: event.aim ?? undefined }]
      : [],
  );
}
