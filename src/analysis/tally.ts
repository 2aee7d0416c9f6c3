/** What happened in one game, and the counts over many. */
import {
  CHOICES,
  HEDGING,
  type GameEvent,
  type GameState,
  type Outcome,
  type VoteChoice,
} from '../engine/index.ts';

/** What happened in one game, each thing once, and every vote. */
export class Seen {
  readonly events = new Set<string>();
  readonly situations = new Set<string>();
  readonly measures = new Set<string>();
  /** Highest rung of the hedging ladder that each member reached. */
  readonly hedging = new Map<string, number>();
  readonly votes: { readonly member: string; readonly choice: VoteChoice }[] = [];
  readonly texts: { readonly rung: number; readonly adopted: boolean }[] = [];

  readonly hear = (event: GameEvent): void => {
    this.events.add(event.kind);
    if (event.kind === 'situationArose') this.situations.add(event.situation);
    if (event.kind === 'actTaken') this.measures.add(event.measure);
    if (event.kind === 'voteCast') this.votes.push({ member: event.member, choice: event.choice });
    if (event.kind === 'textDecided')
      this.texts.push({ rung: event.text.rung, adopted: event.decision === 'adopted' });
    if (event.kind === 'hedgeStepped') {
      const highest = this.hedging.get(event.member) ?? 0;
      this.hedging.set(event.member, Math.max(highest, event.after));
    }
  };
}

/** Counts over games. */
export class Tally {
  readonly verdicts = new Map<string, number>();
  readonly dimensions = new Map<string, number[]>();
  readonly killed: number[] = [];
  readonly displaced: number[] = [];
  readonly truces: number[] = [];
  readonly sitesLost: number[] = [];
  readonly events = new Map<string, number>();
  readonly situations = new Map<string, number>();
  readonly measures = new Map<string, number>();
  /** By member: games in which it reached each rung of the hedging ladder or a higher one. */
  readonly hedging = new Map<string, Map<string, number>>();
  /** By member: votes by choice. */
  readonly votes = new Map<string, Map<string, number>>();
  /** By rung: texts that were decided, and those that were adopted. */
  readonly texts = new Map<number, { decided: number; adopted: number }>();
  survived = 0;

  add(state: GameState, ended: Outcome, seen: Seen): void {
    const { theatre } = state;
    count(this.verdicts, [ended.verdict]);
    for (const { id, value } of ended.dimensions) {
      const values = this.dimensions.get(id);
      if (values) values.push(value);
      else this.dimensions.set(id, [value]);
    }
    this.killed.push(theatre.killed);
    this.displaced.push(theatre.displaced);
    this.truces.push(theatre.kind === 'unrest' ? 0 : theatre.truces);
    this.sitesLost.push(theatre.sites.filter((site) => site.holder === 'lost').length);
    if (theatre.incumbent === 'inOffice') this.survived += 1;
    count(this.events, seen.events);
    count(this.situations, seen.situations);
    count(this.measures, seen.measures);
    for (const [member, rung] of seen.hedging)
      count(countsOf(this.hedging, member), HEDGING.slice(1, rung + 1));
    for (const { member, choice } of seen.votes) count(countsOf(this.votes, member), [choice]);
    for (const { rung, adopted } of seen.texts) {
      const text = this.texts.get(rung) ?? { decided: 0, adopted: 0 };
      text.decided += 1;
      if (adopted) text.adopted += 1;
      this.texts.set(rung, text);
    }
  }

  /** Number of votes that a member cast. */
  votesOf(member: string): number {
    const counts = this.votes.get(member);
    return CHOICES.reduce((sum, choice) => sum + (counts?.get(choice) ?? 0), 0);
  }
}

function countsOf(all: Map<string, Map<string, number>>, id: string): Map<string, number> {
  const known = all.get(id);
  if (known) return known;
  const fresh = new Map<string, number>();
  all.set(id, fresh);
  return fresh;
}

function count(counts: Map<string, number>, ids: Iterable<string>): void {
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
}
