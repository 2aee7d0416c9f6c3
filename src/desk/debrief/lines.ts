/** One line of facts for each dimension of the outcome. */
import type { DimensionId, GameState, Scenario } from '../../engine/index.ts';
import type { Text } from '../../text/index.ts';
import { change, points, range, signed } from '../parts/figures.ts';
import type { Session } from '../session.ts';

export function dimensionLine(
  text: Text,
  session: Session,
  first: GameState,
  id: DimensionId,
): string {
  const { scenario, state, alliance } = session;
  switch (id) {
    case 'crisis': {
      const [low, high] = scenario.recordOutcome.killed;
      return text.say('debrief-line-crisis', {
        killed: state.theatre.killed,
        record: range(low, high),
      });
    }
    case 'ally':
      return allyLine(text, scenario, first, state);
    case 'alliance':
      return text.say('debrief-line-alliance', {
        present: alliance.inTheRoom,
        all: scenario.members.length,
        credibility: points(alliance.credibility),
        cohesion: points(alliance.cohesion),
      });
    case 'moscow':
      return text.say('debrief-line-moscow', {
        capital: points(state.moscow.capital),
        standing: signed(change(first.moscow.standing, state.moscow.standing)),
      });
    case 'outside':
      return outsideLine(text, scenario, state);
  }
}

/** Members whose trouble it is: the host, and in a quarrel the other one too. */
export function partiesOf({ theatre, members }: Scenario): readonly string[] {
  if (theatre.kind === 'unrest') return [theatre.host];
  const sides = theatre.sides.map(({ id }) => id).filter((id) => id !== theatre.host);
  return [theatre.host, ...sides.filter((id) => members.some((member) => member.id === id))];
}

function allyLine(text: Text, scenario: Scenario, first: GameState, last: GameState): string {
  const parties = partiesOf(scenario);
  return parties
    .map((id) => {
      const before = first.members.find((member) => member.id === id);
      const after = last.members.find((member) => member.id === id);
      return text.say(parties.length === 1 ? 'debrief-line-ally' : 'debrief-line-party', {
        name: text.name(id, scenario),
        trust: signed(change(before?.trust ?? 0, after?.trust ?? 0)),
        fear: signed(change(before?.fear ?? 0, after?.fear ?? 0)),
      });
    })
    .join('; ');
}

/** The loudest two of those who took a stance. */
function outsideLine(text: Text, scenario: Scenario, last: GameState): string {
  const spoken = last.outsiders
    .filter(({ stance }) => stance !== 'watches')
    .sort((one, other) => other.concern - one.concern)
    .slice(0, 2)
    .map(({ id, stance }) => `${text.name(id, scenario)} ${text.say(`stance-${stance}`)}`);
  return spoken.length === 0 ? text.say('debrief-line-outside-quiet') : spoken.join('; ');
}
