/** A session of the Council: a text is tabled and amended, members answer in turn, one objection blocks. */
import { cause, luckOf, memberState, shift, raise, since, type Game } from '../game.ts';
import type { ActorId } from '../scenario.ts';
import type { Decision } from '../state.ts';
import { adopt } from './adoption.ts';
import { answerAmendment, moveAmendment } from './amendment.ts';
import { copyText, normalForm } from './draft.ts';
import { promisesOwed, settlePromises } from './promises.ts';
import type { Resolution } from './resolution.ts';
import { reasons, takesPart, utilityOf } from './utility.ts';
import { drawConsent, drawVote, voteShares } from './vote.ts';

/** Every session has room for so many draws; those of later consent lie beyond all sessions. */
const DRAWS_PER_SESSION = 16;
const CONSENTS_FROM = 60;
/** What a text taken back costs in standing: cheaper than a block, not free (design number). */
const TAKEN_BACK = 12;

/** The chair speaks first, then the others in the Council's order; Moscow consents by tabling. */
export function speakingOrder(game: Game): ActorId[] {
  const { scenario, state } = game;
  const { chair } = state.council;
  const others = scenario.members.map((m) => m.id).filter((id) => id !== scenario.moscow);
  const first = others.filter((id) => id === chair);
  return [...first, ...others.filter((id) => id !== chair)];
}

/** Puts a text before the Council. Those who mind it most may move an amendment at once. */
export function table(game: Game, text: Resolution): void {
  const { council } = game.state;
  council.sessions += 1;
  const tabled = normalForm(text);
  council.tabled = tabled;
  council.votes = [];
  council.waiting = speakingOrder(game);
  game.state.phase = 'council';
  game.tell?.({
    kind: 'textTabled',
    text: copyText(text),
    chair: council.chair,
    because: [cause('act', 0)],
  });
  moveAmendment(game, tabled);
}

/** Grants the amendment that was moved: the text is the amended one from now on. */
export function amend(game: Game): void {
  answerAmendment(game, true);
}

/** The next member answers; after the last one the text is decided. An amendment left standing is turned down. */
export function hear(game: Game): void {
  const { council } = game.state;
  answerAmendment(game, false);
  const text = council.tabled;
  const member = council.waiting.shift();
  if (text === null || member === undefined) return;
  const now = memberState(game.state, member);
  const utility = utilityOf(game.scenario, game.state, now, text);
  const luck = luckOf(game, 'council', council.sessions * DRAWS_PER_SESSION + council.votes.length);
  const choice = drawVote(utility, luck);
  council.votes.push({ member, choice });
  if (game.tell) {
    const because = reasons(utility, choice === 'contribute', game.state);
    game.tell({ kind: 'voteCast', member, choice, shares: voteShares(utility), because });
  }
  if (council.waiting.length === 0) decide(game, copyText(text));
}

/** One objection blocks, absence delays until consent afterwards, abstention does neither. */
function decide(game: Game, text: Resolution): void {
  const { votes } = game.state.council;
  const objectors = votes.filter((v) => v.choice === 'object').map((v) => v.member);
  const absent = votes
    .filter((v) => v.choice === 'away' && takesPart(memberState(game.state, v.member)))
    .map((v) => v.member);
  const contributors = votes.filter((v) => v.choice === 'contribute').map((v) => v.member);
  const decision: Decision =
    objectors.length > 0 ? 'blocked' : absent.length > 0 ? 'delayed' : 'adopted';
  if (decision === 'delayed')
    game.state.council.pending = { text: copyText(text), owed: absent, contributors };
  close(game, text, decision, decision === 'blocked' ? objectors : absent, agreedIn(game));
  if (decision === 'adopted') adopt(game, text, contributors);
}

/** Members that said yes so far. */
function agreedIn(game: Game): ActorId[] {
  return game.state.council.votes
    .filter((v) => v.choice === 'contribute' || v.choice === 'consent')
    .map((v) => v.member);
}

/**
 * Clears the table and tells how it ended. A failure in the open has its price. What was promised, pressed and granted
 * lasts until a text that waits for consent is decided for good.
 */
function close(
  game: Game,
  text: Resolution,
  decision: Decision,
  by: readonly ActorId[],
  agreed: readonly ActorId[],
): void {
  const { council, moscow, turn } = game.state;
  council.tabled = null;
  council.waiting = [];
  council.amendment = null;
  council.decided.push({ ...copyText(text), turn, decision });
  game.state.phase = 'decision';
  const final = decision !== 'delayed';
  const asked = council.votes.map((v) => v.member);
  const owed = final ? promisesOwed(game, decision, agreed, asked) : [];
  const because = by.map((id) => cause(decision === 'blocked' ? 'objection' : 'absence', 0, id));
  because.push(...owed);
  game.tell?.({ kind: 'textDecided', text: copyText(text), decision, by: [...by], because });
  if (!final) return;
  council.granted = [];
  council.rebuffed = [];
  settlePromises(game, owed, agreed);
  for (const member of game.state.members) member.push = 0;
  if (decision !== 'blocked') return;
  raise(game, 'blocked');
  shift(game, 'moscow', moscow, 'standing')
    .by('failedText', -(20 + text.rung * 8), undefined, since(turn, 'textDecided'))
    .apply();
  const victim = memberState(game.state, game.scenario.case.victim);
  shift(game, victim.id, victim, 'trust')
    .by('failedText', -30, undefined, since(turn, 'textDecided'))
    .apply();
}

/** Moscow takes the text back before the last answer: cheaper than a block, not free. */
export function withdrawText(game: Game): void {
  const text = game.state.council.tabled;
  if (text === null) return;
  close(game, copyText(text), 'withdrawn', [], agreedIn(game));
  shift(game, 'moscow', game.state.moscow, 'standing').by('failedText', -TAKEN_BACK).apply();
}

/** True for a text that was delayed in this very turn: whoever stayed away has until the end of the next. */
function justDelayed(game: Game): boolean {
  const { decided } = game.state.council;
  const last = decided[decided.length - 1];
  return last?.decision === 'delayed' && last.turn === game.state.turn;
}

/** Those who stayed away consent or refuse at the end of the next turn; one refusal blocks. */
export function obtainConsent(game: Game): void {
  const { scenario, state } = game;
  const { council } = state;
  const { pending } = council;
  if (pending === null || justDelayed(game)) return;
  const text = copyText(pending.text);
  const contributors = [...pending.contributors];
  const agreed = agreedIn(game);
  const refusers: ActorId[] = [];
  for (const id of pending.owed) {
    const utility = utilityOf(scenario, state, memberState(state, id), text);
    const seat = scenario.members.findIndex((m) => m.id === id);
    const luck = luckOf(game, 'council', DRAWS_PER_SESSION * CONSENTS_FROM + seat);
    const consents = drawConsent(utility, luck);
    (consents ? agreed : refusers).push(id);
    if (game.tell) {
      // It answers from afar, whether or not it has taken its chair again.
      const because = reasons({ ...utility, present: true }, false, state);
      game.tell({ kind: 'consentGiven', member: id, consents, because });
    }
  }
  council.pending = null;
  const decision = refusers.length > 0 ? 'blocked' : 'adopted';
  close(game, text, decision, refusers, agreed);
  if (decision === 'adopted') adopt(game, text, contributors);
}
