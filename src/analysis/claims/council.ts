/** The Council's rule of decision, watched in every session of games that are played by chance. */
import { HEDGING, type Decision, type VoteChoice } from '../../engine/index.ts';
import type { Claim, Threshold } from './claim.ts';
import { percent, type Lab, type Place, type PlayedGame } from './lab.ts';

const EVERYWHERE: readonly Place[] = ['kazakhstan', 'armenia', 'border'];
const ALWAYS: Threshold = { kind: 'atLeast', mark: 100 };
/** A frozen member stays away for certain, and nobody waits for it. */
const FROZEN = HEDGING.indexOf('frozen');

interface Session {
  readonly choices: readonly VoteChoice[];
  readonly decision: Decision;
  /** How a text that was put off ended, if it did. */
  later: Decision | null;
}

/** Sessions in which everybody was heard. */
function sessionsOf({ story }: PlayedGame): Session[] {
  const sessions: Session[] = [];
  let choices: VoteChoice[] = [];
  const frozen = new Set<string>();
  for (const { event } of story) {
    if (event.kind === 'textTabled') choices = [];
    if (event.kind === 'hedgeStepped') {
      if (event.after >= FROZEN) frozen.add(event.member);
      else frozen.delete(event.member);
    }
    if (event.kind === 'voteCast' && !frozen.has(event.member)) choices.push(event.choice);
    if (event.kind !== 'textDecided') continue;
    const last = sessions.at(-1);
    if (choices.length === 0) {
      if (last?.decision === 'delayed' && last.later === null) last.later = event.decision;
    } else if (event.decision !== 'withdrawn') {
      sessions.push({ choices, decision: event.decision, later: null });
    }
    choices = [];
  }
  return sessions;
}

function sessions(lab: Lab): readonly Session[] {
  return lab.once('sessions', () =>
    EVERYWHERE.flatMap((place) => lab.played(place, 'random').flatMap(sessionsOf)),
  );
}

export const COUNCIL: readonly Claim[] = [
  {
    id: 'V25',
    statement: 'The Council decides by consensus: one objection blocks, an absence only delays.',
    sources: ['hansbury'],
    confirmedBy: ['I13', 'I14'],
    setting: { places: EVERYWHERE, play: 'chance', seeds: true },
    wanted: [
      {
        of: 'sessions with an objection that ended in a block',
        unit: '%',
        threshold: ALWAYS,
        origin: 'table',
      },
      {
        of: 'sessions with an absence and no objection that were put off',
        unit: '%',
        threshold: ALWAYS,
        origin: 'table',
      },
      {
        of: 'of those put off, adopted once the absent had consented',
        unit: '%',
        threshold: { kind: 'above', mark: 0 },
        origin: 'table',
      },
    ],
    measure(lab) {
      const all = sessions(lab);
      const objected = all.filter(({ choices }) => choices.includes('object'));
      const missed = all.filter(
        ({ choices }) => !choices.includes('object') && choices.includes('away'),
      );
      return [
        percent(objected, ({ decision }) => decision === 'blocked'),
        percent(missed, ({ decision }) => decision === 'delayed'),
        percent(missed, ({ later }) => later === 'adopted'),
      ];
    },
  },
];
