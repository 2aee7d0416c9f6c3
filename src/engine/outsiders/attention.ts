/** How far others look, 0..1000: what is watched is harder to do (model card, "Outsiders"). */
import { reportAnswer } from '../affairs/report.ts';
import { div } from '../arithmetic.ts';
import type { GameState, Stance } from '../state.ts';

/** The dead draw eyes: three hundred as many as they can. */
const BY_KILLED = 300;
const KILLED = 300;
/** Who speaks, looks. Design numbers. */
const BY_STANCE: Readonly<Record<Stance, number>> = {
  watches: 0,
  supports: 20,
  questions: 60,
  condemns: 130,
};
/** Monitors: announced, on the ground; with Moscow's leave they see more, against its protest less. Design numbers. */
const INVITED = 60;
const DEPLOYED = 260;
const LEAVE: Readonly<Record<GameState['monitor']['attitude'], number>> = {
  silent: 0,
  tolerated: 140,
  contested: -60,
};
/** A report that everyone has read. Design number. */
const PUBLISHED = 120;

export function attention(state: GameState): number {
  const { monitor } = state;
  let sum = div(Math.min(KILLED, state.theatre.killed) * BY_KILLED, KILLED);
  for (const o of state.outsiders) sum += BY_STANCE[o.stance];
  if (monitor.status === 'invited') sum += INVITED;
  if (monitor.status === 'deployed') sum += DEPLOYED;
  if (monitor.status !== 'absent') sum += LEAVE[monitor.attitude];
  if (reportAnswer(state) === 'publish') sum += PUBLISHED;
  return Math.min(1000, sum);
}
