/** The truce in words: since when, who stands behind it, how it stands. */
import type { FrontState } from '../../engine/index.ts';
import type { Session } from '../session.ts';
import { dateAt, frontOf } from '../theatre.ts';
import { brokenTruces } from './due.ts';

/** Worth of a truce, 0..1000, below which it is thin, and from which it is firm. */
const THIN = 350;
const FIRM = 650;

/** No sentence in unrest, and none before the first truce. */
export function truceWords(session: Session): readonly string[] {
  const { scenario, state, text } = session;
  const front = frontOf(state);
  if (!front) return [];
  const broken = brokenTruces(state);
  const before = broken > 0 ? [text.say('desk-truces-broken', { count: broken })] : [];
  const { truce } = front;
  if (!truce) return before;
  const date = dateAt(text, scenario, truce.since);
  return [
    ...(date === '' ? [] : [text.say('desk-truce-since', { date })]),
    `${guarantor(session, truce.guarantor)} ${text.say(`desk-truce-${standing(truce.strength)}`)}`,
    ...before,
  ];
}

function guarantor(
  { scenario, text }: Session,
  who: NonNullable<FrontState['truce']>['guarantor'],
): string {
  if (who === null) return text.say('desk-truce-nobody');
  if (who === 'council') return text.say('desk-truce-council');
  return text.say('desk-truce-by', { name: text.name(who, scenario) });
}

function standing(strength: number): 'thin' | 'holds' | 'firm' {
  if (strength < THIN) return 'thin';
  return strength < FIRM ? 'holds' : 'firm';
}
