/** One or two sentences on where a member stands, the weightiest first. */
import type { MemberState } from '../../engine/index.ts';
import { leaningWord } from '../../text/index.ts';
import type { Session } from '../session.ts';
import { frontOf, sideOf } from '../theatre.ts';

export function standingOf(session: Session, member: MemberState): readonly string[] {
  const { scenario, state, text } = session;
  if (member.id === scenario.moscow) return [text.say('desk-standing-moscow')];
  const sentences = [
    ...ofHost(session, member),
    ...ofOtherSide(session, member),
    ...ofContingent(session, member),
    ...(member.id === state.council.chair ? [text.say('desk-standing-chair')] : []),
    ...ofMind(session, member),
  ];
  return sentences.length > 0 ? sentences.slice(0, 3) : [text.say('desk-standing-watches')];
}

function ofHost({ scenario, state, text }: Session, member: MemberState): string[] {
  if (member.id !== scenario.theatre.host) return [];
  const { request: appeal, theatre } = state;
  const request = appeal?.by === member.id || appeal?.also === member.id ? appeal : null;
  const asked = (): string => {
    if (!request) return text.say('desk-standing-silent');
    if (request.answered === null) return text.say('desk-standing-asks');
    const answer = request.answered === 'refused' ? 'refused' : 'asked';
    return text.say(`desk-standing-${answer}`, { turn: request.turn });
  };
  if (theatre.incumbent === 'fallen') return [text.say('desk-standing-fallen')];
  if (!theatre.orderRestored) return [asked()];
  const ended = frontOf(state) ? 'desk-standing-ended' : 'desk-standing-restored';
  return [asked(), text.say(ended)];
}

/** The member that the host fights, where it is one. */
function ofOtherSide({ scenario, state, text }: Session, { id }: MemberState): string[] {
  if (id === scenario.theatre.host || !sideOf(state, id)) return [];
  const host = text.name(scenario.theatre.host, scenario);
  return [
    state.theatre.orderRestored
      ? text.say('desk-standing-fought', { host })
      : text.say('desk-standing-fights', { host }),
    ...(state.request?.also === id ? [text.say('desk-standing-joined')] : []),
  ];
}

function ofContingent({ scenario, state, text }: Session, member: MemberState): string[] {
  const unit = state.contingent?.units.find(({ nation }) => nation === member.id);
  if (!unit) return [];
  const host = text.name(scenario.theatre.host, scenario);
  if (unit.landed > 0) return [text.say('desk-standing-landed', { troops: unit.landed, host })];
  if (unit.enRoute > 0) return [text.say('desk-standing-flying', { troops: unit.enRoute })];
  if (unit.ready > 0) return [text.say('desk-standing-ready', { troops: unit.ready })];
  if (unit.pledged > 0 && !unit.ratified) {
    return [text.say('desk-standing-ratifies', { troops: unit.pledged })];
  }
  return [];
}

function ofMind({ text }: Session, member: MemberState): string[] {
  const sentences: string[] = [];
  if (member.sounded) {
    sentences.push(text.say(`desk-standing-${leaningWord(member.leaning)}`));
  }
  if (member.promised > 0) sentences.push(text.say('desk-standing-promised'));
  if (member.push > 0) sentences.push(text.say('desk-standing-pressed'));
  return sentences;
}
