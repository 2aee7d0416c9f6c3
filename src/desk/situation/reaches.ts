import type { ActAction, ActOption, Preview } from '../../engine/index.ts';
import type { Reach } from '../parts/index.ts';

/** Where each meter may stand after the chosen act, by the meter's name. */
export type Reaches = ReadonlyMap<string, Reach>;

export function reachesOf(previews: readonly Preview[]): Reaches {
  return new Map(
    previews.map(({ meter, now, low, high }) => [meter, { low: now + low, high: now + high }]),
  );
}

/** The act as an action. */
export function actionOf({ measure, aim }: ActOption): ActAction {
  return aim === undefined ? { kind: 'act', measure } : { kind: 'act', measure, aim };
}
