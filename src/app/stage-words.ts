/** Words and numbers that the stage writes on the map: second lines of tags, sites, transports. */
import { lastBallot } from '../desk/council/ballot.ts';
import { plateName } from '../desk/situation/plate-name.ts';
import type { FlightState, GameState, Scenario, UnitState } from '../engine/index.ts';
import type { Told } from '../desk/session.ts';
import type { Text } from '../text/index.ts';

/** What each member brings, or how it stands. */
export function tagsOf(
  text: Text,
  scenario: Scenario,
  state: GameState,
  told: readonly Told[],
): Record<string, string> {
  const last = lastBallot(scenario, state, told);
  // A vote is news in its turn; after that a member is again how it stands.
  const ballot = last?.turn === state.turn ? last : undefined;
  return Object.fromEntries(
    scenario.members.map(({ id }) => {
      const unit = state.contingent?.units.find(({ nation }) => nation === id);
      const vote = ballot?.answers.find(({ member }) => member === id)?.choice;
      const words =
        (unit && unitWords(text, unit)) ??
        hostWords(text, scenario, state, id) ??
        baseWords(text, scenario, state, id) ??
        (vote && vote !== 'waiting' ? text.say(`council-seat-${vote}`) : undefined) ??
        (id === state.council.chair ? text.say('app-tag-chair') : standingOf(text, state, id));
      return [id, words];
    }),
  );
}

function unitWords(text: Text, unit: UnitState): string | undefined {
  const { landed, enRoute, ready, pledged, home, ratified } = unit;
  if (landed > 0) return text.say('app-tag-landed', { troops: landed });
  if (enRoute > 0) return text.say('app-tag-air', { troops: enRoute });
  if (ready > 0) return text.say('app-tag-ready', { troops: ready });
  if (home > 0) return text.say('app-tag-home', { troops: home });
  if (pledged > 0) {
    return text.say(ratified ? 'app-tag-pledged' : 'app-tag-parliament', { troops: pledged });
  }
  return undefined;
}

/** Moscow's troops that stand at the line instead of in their base. */
function baseWords(
  text: Text,
  { moscow }: Scenario,
  state: GameState,
  id: string,
): string | undefined {
  const troops = state.moscow.posted;
  return id === moscow && troops > 0 ? text.say('app-tag-posted', { troops }) : undefined;
}

function hostWords(
  text: Text,
  scenario: Scenario,
  state: GameState,
  id: string,
): string | undefined {
  if (id !== scenario.theatre.host) return undefined;
  if (state.request?.answered === null) return text.say('app-tag-asks');
  const stability = state.members.find((member) => member.id === id)?.stability ?? 0;
  return text.say('app-tag-stable', { value: Math.round(stability / 10) });
}

function standingOf(text: Text, state: GameState, id: string): string {
  const trust = state.members.find((member) => member.id === id)?.trust ?? 0;
  return text.say('app-tag-trust', { value: Math.round(trust / 10) });
}

/** Second lines by `site:<id>` and `flight:<id>`. */
export function linesOf(text: Text, scenario: Scenario, state: GameState): Record<string, string> {
  const sites = state.theatre.sites.map(({ id, holder, control }): [string, string] => [
    `site:${id}`,
    text.say(`app-site-${holder}`, { control: Math.round(control / 10) }),
  ]);
  const flights = state.flights.map((flight): [string, string] => [
    `flight:${flight.id}`,
    `${loadOf(text, flight)}\n${landing(text, scenario, state, flight)}`,
  ]);
  return Object.fromEntries([...sites, ...flights]);
}

function loadOf(text: Text, { by, troops, sorties, homeward }: FlightState): string {
  if (homeward) return text.say('app-flight-home', { troops });
  return by === 'air'
    ? text.say('app-flight', { troops, sorties })
    : text.say('app-flight-road', { troops });
}

/** In whole turns, which is how the player counts. */
function landing(text: Text, scenario: Scenario, state: GameState, flight: FlightState): string {
  const at = scenario.turns.findIndex(({ at: from, hours }) => flight.landsAt < from + hours);
  const turns = (at < 0 ? scenario.turns.length : at + 1) - state.turn;
  if (turns <= 0) return text.say('app-lands-now');
  return turns === 1 ? text.say('app-lands-next') : text.say('app-lands-later', { turns });
}

const LEGEND = ['held', 'contested', 'lost', 'fighting'] as const;

/** Display names by id, with the words of the legend. */
export function namesOf(text: Text, scenario: Scenario): Record<string, string> {
  const ids = [
    ...scenario.members.map(({ id }) => id),
    ...scenario.outsiders.map(({ id }) => id),
    ...scenario.places.map(({ id }) => id),
    ...scenario.bases.map(({ id }) => id),
    ...scenario.theatre.sites.map(({ id }) => id),
  ];
  const { kind, plate, host } = scenario.theatre;
  // Where two fight over the ground, a place that is held is held by somebody.
  const whose = text.say('app-legend-theatre', { kind, host: text.name(host, scenario) });
  return Object.fromEntries([
    ...ids.map((id) => [id, text.name(id, scenario)]),
    [plate, plateName({ scenario, text }) ?? text.name(plate, scenario)],
    ['legend.theatre', whose],
    ...LEGEND.map((word) => [`legend.${word}`, text.say(`app-legend-${word}`)]),
  ]);
}
