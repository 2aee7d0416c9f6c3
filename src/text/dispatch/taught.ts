/** Whoever tells of events imports this: from then on every text can. */
import { teachDispatches } from '../text.ts';
import { dispatchWords } from './dispatch.ts';

teachDispatches(dispatchWords);
