/** A session of the Council: a text is tabled and amended, members answer in turn, one objection blocks. */
import { cause, luckOf, memberState, shift, raise, since, type Game } from '../game.ts';
import type { ActorId } from '../scenario.ts';
import type { Decision } from '../state.ts';
import { adopt } from './adoption.ts';
import { answerAmendment, moveAmendment } from './amendment.ts';
import { copyText, normalForm } from './draft.ts';
import type { Resolution } from './resolution.ts';
import { reasons, takesPart, utilityOf } from './utility.ts';
import { drawConsent, drawVote, voteShares } from './vote.ts';

/** Every session has room for so many draws; those of later consent lie beyond all sessions. */
const DRAWS_PER_SESSION = 16;
const CONSENTS_FROM = 60;
/** What a text taken back costs in standing: cheaper than a block, not free (design number). */
const TAKEN_BACK = 12;

/** The chair speaks first, then the others in the Council's order; Moscow consents by tabling. */
function speakingOrder(game: Game): ActorId[] {
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
  close(game, text, decision, decision === 'blocked' ? objectors : absent);
  if (decision === 'adopted') adopt(game, text, contributors);
}

/** Clears the table and tells how it ended. A failure in the open has its price. */
function close(game: Game, text: Resolution, decision: Decision, by: readonly ActorId[]): void {
  const { council, moscow, turn } = game.state;
  council.tabled = null;
  council.waiting = [];
  council.amendment = null;
  council.granted = [];
  council.rebuffed = [];
  council.decided.push({ ...copyText(text), turn, decision });
  for (const member of game.state.members) {
    member.push = 0;
    member.promised = 0;
  }
  game.state.phase = 'decision';
  const because = by.map((id) => cause(decision === 'blocked' ? 'objection' : 'absence', 0, id));
  game.tell?.({ kind: 'textDecided', text: copyText(text), decision, by: [...by], because });
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
  close(game, copyText(text), 'withdrawn', []);
  shift(game, 'moscow', game.state.moscow, 'standing').by('failedText', -TAKEN_BACK).apply();
}

/** Those who stayed away consent or refuse afterwards, one turn later. */
export function obtainConsent(game: Game): void {
  const { council } = game.state;
  const pending = council.pending;
  if (pending === null) return;
  const text = copyText(pending.text);
  const contributors = [...pending.contributors];
  let refused = false;
  for (let i = 0; i < pending.owed.length; i += 1) {
    const id = pending.owed[i] ?? '';
    const utility = utilityOf(game.scenario, game.state, memberState(game.state, id), text);
    const consents = drawConsent(
      utility,
      luckOf(game, 'council', DRAWS_PER_SESSION * CONSENTS_FROM + i),
    );
    if (!consents) refused = true;
    if (game.tell) {
      game.tell({
        kind: 'consentGiven',
        member: id,
        consents,
        because: reasons(utility, false, game.state),
      });
    }
  }
  council.pending = null;
  if (refused) {
    close(game, text, 'blocked', []);
    return;
  }
  council.decided.push({ ...copyText(text), turn: game.state.turn, decision: 'adopted' });
  game.tell?.({
    kind: 'textDecided',
    text,
    decision: 'adopted',
    by: [],
    because: [cause('adopted', 0)],
  });
  adopt(game, text, contributors);
}
