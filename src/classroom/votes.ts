/** The votes of a run, put together from what was told. */
import type { Decision, GameEvent } from '../engine/index.ts';
import type { CastVote } from './report.ts';

type Answer = CastVote['answers'][number];
type Afterwards = NonNullable<CastVote['afterwards']>;

/** What became of a text in the end: of a delayed one what was decided afterwards, once that is known. */
export function endOf({ decision, afterwards }: CastVote): Decision {
  return afterwards?.decision ?? decision;
}

/** Hears the events of a run. A vote that was not decided when the run stopped is none. */
export class Votes {
  readonly #cast: CastVote[] = [];
  #amendment: CastVote['amendment'] = null;
  #answers: Answer[] = [];
  #consents: Afterwards['answers'][number][] = [];

  /** In the order in which they were decided. */
  get cast(): readonly CastVote[] {
    return this.#cast;
  }

  hear(event: GameEvent, turn: number): void {
    const { because } = event;
    switch (event.kind) {
      case 'textTabled':
        this.#amendment = null;
        this.#answers = [];
        break;
      case 'amendmentAnswered': {
        const { change, granted, by } = event;
        this.#amendment = { change, granted, by };
        break;
      }
      case 'voteCast':
        this.#answers.push({ member: event.member, choice: event.choice, because });
        break;
      case 'consentGiven':
        this.#consents.push({ member: event.member, consents: event.consents, because });
        break;
      case 'textDecided':
        this.#decided(event, turn);
        break;
      default:
    }
  }

  #decided({ text, decision }: Extract<GameEvent, { kind: 'textDecided' }>, turn: number): void {
    const open = this.#cast.findLastIndex(
      (vote) => vote.decision === 'delayed' && !vote.afterwards,
    );
    const vote = this.#cast[open];
    // Only one text at a time waits for consent, and nothing is tabled while it does.
    if (vote && this.#consents.length > 0) {
      this.#cast[open] = { ...vote, afterwards: { turn, decision, answers: this.#consents } };
      this.#consents = [];
      return;
    }
    const [amendment, answers] = [this.#amendment, this.#answers];
    this.#cast.push({ turn, text, amendment, decision, answers, afterwards: null });
  }
}
