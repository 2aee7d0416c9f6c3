/** The session that the desk sees: the view as it stands, with the verbs of the play. */
import type { Session } from '../desk/session.ts';
import { allianceOf, options, outcome, preview, whip, type WhipCount } from '../engine/index.ts';
import type { Text } from '../text/index.ts';
import { stateOf, type Game } from './game.ts';
import type { Verbs } from './play.ts';
import type { View } from './store.ts';

/** What follows from a game alone, computed once for it. */
type Derived = Pick<
  Session,
  'scenario' | 'state' | 'turnStart' | 'told' | 'marks' | 'options' | 'alliance' | 'outcome'
> &
  Pick<Session, 'preview' | 'whip'>;

const derived = new WeakMap<Game, Derived>();

export function sessionOf(view: View, verbs: Verbs, text: Text): Session | undefined {
  const { game, draft, redrafting, playing, stageOn, zoom, recordClosed, assigned, asked } = view;
  if (!game) return undefined;
  return {
    ...derive(game),
    selection: view.selection ?? { kind: 'actor', id: game.scenario.theatre.host },
    zoom,
    text,
    playing,
    stageOn,
    // Until it is known what is assigned, nothing is told too early.
    recordClosed: recordClosed ?? assigned,
    asked,
    draft,
    redrafting,
    ...verbs,
  };
}

function derive(game: Game): Derived {
  const known = derived.get(game);
  if (known) return known;
  const { scenario, turnStart, told, marks } = game;
  const state = stateOf(game);
  const fresh: Derived = {
    scenario,
    state,
    turnStart,
    told,
    marks,
    options: options(scenario, state),
    alliance: allianceOf(scenario, state),
    outcome: outcome(scenario, state),
    preview: remembering((action) => preview(scenario, state, action)),
    whip: remembering((text): WhipCount => whip(scenario, state, text)),
  };
  derived.set(game, fresh);
  return fresh;
}

/** Previews and counts play many futures: each is asked for once a state. */
function remembering<Question, Answer>(
  ask: (question: Question) => Answer,
): (question: Question) => Answer {
  const answers = new Map<string, Answer>();
  return (question) => {
    const key = JSON.stringify(question);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(question);
    answers.set(key, answer);
    return answer;
  };
}
