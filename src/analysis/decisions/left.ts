/** What a run put to the player and the player left: appeals, reports, debts, troops that wait, the killing itself. */
import type { Action, ActorId, GameEvent, GameState, Scenario } from '../../engine/index.ts';
import { answerTo, insteadOfSilence, isAnswer } from './answer.ts';
import type { Decision, What } from './decision.ts';
import { TroopsLeft } from './troops.ts';

/** A moment in the run: the end of a turn, before it runs. The state is a copy. */
interface Moment {
  readonly at: number;
  readonly state: GameState;
}

/** Something that was put to the player and waits. */
interface Open {
  readonly kind: 'appeal' | 'report' | 'debt';
  readonly who: ActorId;
  /** The end of the turn in which it was put; undefined before that. */
  moment: Moment | undefined;
}

/** Follows a run: hears what happens and what is done, and says in the end what was left. */
export class Left {
  private readonly scenario: Scenario;
  private readonly troops: TroopsLeft;
  private readonly lapsed: Open[] = [];
  private open: Open[] = [];
  private firstBlood: Moment | undefined;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.troops = new TroopsLeft(scenario);
  }

  /** What an action made happen. */
  hear(events: readonly GameEvent[], { request }: GameState): void {
    for (const event of events) {
      const news = putBy(event);
      // What is promised on top of a debt is one debt with it.
      if (news && !this.open.some(({ kind, who }) => kind === news.kind && who === news.who))
        this.open.push({ ...news, moment: undefined });
      const lapsed = this.open.filter((one) => lapsesBy(event, one));
      this.lapsed.push(...lapsed);
      this.open = this.open.filter((one) => !lapsed.includes(one) && !keptBy(event, one));
    }
    if (request?.answered === 'accepted') this.settle('appeal');
  }

  /** An action that is about to be played. */
  act(action: Action, state: GameState, at: number): void {
    if (settlesAppeal(action)) this.settle('appeal');
    if (action.kind === 'act') {
      if (action.measure === 'answerReport') this.settle('report');
      this.troops.settle(action);
    }
    if (action.kind !== 'endTurn') return;
    this.troops.note(state, at);
    const moment = { at, state: JSON.parse(JSON.stringify(state)) as GameState };
    if (state.theatre.killed > 0) this.firstBlood ??= moment;
    for (const one of this.open) one.moment ??= moment;
  }

  /** In the end a debt that is not due yet has not been left; everything else has. */
  decisions(): Decision[] {
    const all = [...this.lapsed, ...this.open.filter(({ kind }) => kind !== 'debt')];
    const put = all.flatMap(({ kind, who, moment }): Decision[] => {
      const what = moment && this.leaving(kind, who, moment.state);
      return moment && what ? [{ turn: moment.state.turn, at: moment.at, what }] : [];
    });
    return [...put, ...this.troops.left()];
  }

  /** That nothing was done although people were killed; undefined where nobody was. */
  silence(): Decision | undefined {
    if (!this.firstBlood) return undefined;
    const { at, state } = this.firstBlood;
    const instead = insteadOfSilence(this.scenario, state);
    return instead && { turn: state.turn, at, what: { kind: 'silence', instead } };
  }

  private settle(settled: Open['kind']): void {
    this.open = this.open.filter(({ kind }) => kind !== settled);
  }

  private leaving(kind: Open['kind'], who: ActorId, state: GameState): What | undefined {
    if (kind === 'report') return { kind: 'reportLeft' };
    if (kind === 'debt') return { kind: 'debtLeft', to: who };
    const instead = answerTo(this.scenario, state);
    return instead && { kind: 'appealLeft', by: who, instead };
  }
}

function putBy(event: GameEvent): Pick<Open, 'kind' | 'who'> | undefined {
  if (event.kind === 'requestMade') return { kind: 'appeal', who: event.by };
  if (event.kind === 'reportLanded') return { kind: 'report', who: '' };
  if (event.kind === 'debtMade') return { kind: 'debt', who: event.to };
  return undefined;
}

/** True where the event says that what was put has been left until it was too late. */
function lapsesBy(event: GameEvent, { kind, who }: Open): boolean {
  if (event.kind === 'requestLapsed') return kind === 'appeal' && who === event.by;
  if (event.kind === 'reportAnswered') return kind === 'report' && event.by === 'time';
  return event.kind === 'debtSettled' && !event.kept && kind === 'debt' && who === event.to;
}

function keptBy(event: GameEvent, { kind, who }: Open): boolean {
  return event.kind === 'debtSettled' && event.kept && kind === 'debt' && who === event.to;
}

/** A no is an answer, and so is a text that amounts to one, whether or not it passes. */
function settlesAppeal(action: Action): boolean {
  if (action.kind === 'act') return action.measure === 'refuse';
  return action.kind === 'table' && isAnswer(action.text);
}
