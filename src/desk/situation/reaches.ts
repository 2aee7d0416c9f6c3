import type { ActOption } from '../../engine/index.ts';
import type { Reach } from '../parts/index.ts';
import type { Session } from '../session.ts';

/** Where each meter may stand after the act, by the meter's name. */
export type Reaches = ReadonlyMap<string, Reach>;

const NONE: Reaches = new Map();

export function reachesOf(session: Session, chosen: ActOption | undefined): Reaches {
  if (!chosen) return NONE;
  return new Map(
    session
      .preview(actionOf(chosen))
      .filter(({ low, high }) => low !== 0 || high !== 0)
      .map(({ meter, now, low, high }) => [meter, { low: now + low, high: now + high }]),
  );
}

/** The act as an action. */
export function actionOf({ measure, aim }: ActOption) {
  return aim === undefined
    ? ({ kind: 'act', measure } as const)
    : ({ kind: 'act', measure, aim } as const);
}
