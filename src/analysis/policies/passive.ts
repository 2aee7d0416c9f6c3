/** Doing nothing. */
import { END_TURN, HEAR, type Policy } from './policy.ts';

/** Ends every turn and never acts. */
export const passive: Policy = () => (state) => (state.phase === 'council' ? HEAR : END_TURN);
