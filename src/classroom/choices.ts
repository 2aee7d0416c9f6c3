/** What was done in a turn, group by group of the menu, under keys that are equal for equal choices. */
import {
  FORCE_RUNG,
  newGame,
  options,
  type GameEvent,
  type MeasureGroup,
  type Resolution,
  type Scenario,
} from '../engine/index.ts';
import type { Choice, ChoiceKey } from './report.ts';

/** What was done in one turn, by group. */
export type TurnChoices = Readonly<Record<MeasureGroup, Choice>>;

/** An act, or a text that was put. */
type Deed =
  | { readonly kind: 'act'; readonly measure: string; readonly aim: string | null }
  | { readonly kind: 'text'; readonly text: Resolution };

const GROUPS = new WeakMap<Scenario, ReadonlyMap<string, MeasureGroup>>();

/** The group of a measure on the menu of a scenario. The menu does not change during a game. */
export function groupOf(scenario: Scenario, measure: string): MeasureGroup {
  let groups = GROUPS.get(scenario);
  if (!groups) {
    const menu = options(scenario, newGame(scenario, 'menu'));
    groups = new Map(menu.flatMap((o) => (o.kind === 'act' ? [[o.measure, o.group]] : [])));
    GROUPS.set(scenario, groups);
  }
  const group = groups.get(measure);
  if (!group) throw new Error(`${scenario.id} has no measure ${measure} on its menu.`);
  return group;
}

/** Hears the events of a run and collects what Moscow did, turn by turn. */
export class Doings {
  readonly #scenario: Scenario;
  readonly #turns: Deed[][] = [];

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
  }

  hear(event: GameEvent, turn: number): void {
    if (event.kind === 'actTaken') {
      this.#add(turn, { kind: 'act', measure: event.measure, aim: event.aim });
    }
    if (event.kind === 'textTabled') this.#add(turn, { kind: 'text', text: event.text });
  }

  #add(turn: number, deed: Deed): void {
    while (this.#turns.length < turn) this.#turns.push([]);
    this.#turns[turn - 1]?.push(deed);
  }

  /** The choices of turns 1 to `turns`. */
  choices(turns: number): TurnChoices[] {
    return Array.from({ length: turns }, (_, at) => this.#turn(this.#turns[at] ?? []));
  }

  #turn(deeds: readonly Deed[]): TurnChoices {
    const choice = (group: MeasureGroup): Choice =>
      choiceOf(
        deeds.filter(
          (deed) =>
            group === (deed.kind === 'text' ? 'council' : groupOf(this.#scenario, deed.measure)),
        ),
      );
    return {
      council: choice('council'),
      capitals: choice('capitals'),
      bilateral: choice('bilateral'),
      outsiders: choice('outsiders'),
      voice: choice('voice'),
      force: choice('force'),
    };
  }
}

function choiceOf(deeds: readonly Deed[]): Choice {
  const acts = deeds.flatMap((deed) =>
    deed.kind === 'act' ? [{ measure: deed.measure, aim: deed.aim }] : [],
  );
  const texts = deeds.flatMap((deed) => (deed.kind === 'text' ? [deed.text] : []));
  return { key: keyOf(acts, texts), acts, text: texts.at(-1) ?? null, earlier: texts.slice(0, -1) };
}

/**
 * Equal for the same acts and the same kind of texts, in whatever order; empty for nothing. An act counts with its aim,
 * and as often as it was done.
 */
function keyOf(acts: Choice['acts'], texts: readonly Resolution[]): ChoiceKey {
  const parts = [
    ...acts.map(({ measure, aim }) => (aim === null ? measure : `${measure}:${aim}`)),
    ...texts.map(textKey),
  ];
  return parts.sort().join('+');
}

/** Largest force that is a token, and the first that is more than a guard; longest mandate of a short stay. */
export const TOKEN = 1000;
export const GRAND = 3500;
export const SHORT_STAY = 14;

/** A text as coarse as a class can be counted by. */
export interface TextKind {
  readonly named: boolean;
  /** Up to 1,000, up to 3,499, or more; `none` where no troops are sent. */
  readonly strength: 'none' | 'token' | 'guard' | 'grand';
  /** A fortnight at most, or longer; `none` where no troops are sent. */
  readonly stay: 'none' | 'short' | 'long';
}

/** Article, task and whether the matter is closed are left to the text itself, which is kept beside the key. */
export function kindOfText({ rung, names, size, days }: Resolution): TextKind {
  const named = names !== null;
  if (rung < FORCE_RUNG) return { named, strength: 'none', stay: 'none' };
  return {
    named,
    strength: size <= TOKEN ? 'token' : size < GRAND ? 'guard' : 'grand',
    stay: days <= SHORT_STAY ? 'short' : 'long',
  };
}

function textKey(text: Resolution): string {
  const { named, strength, stay } = kindOfText(text);
  const key = `text:${text.rung}:${named ? 'named' : 'unnamed'}`;
  return strength === 'none' ? key : `${key}:${strength}:${stay}`;
}
