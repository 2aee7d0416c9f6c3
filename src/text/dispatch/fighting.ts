/** Dispatches about two states that fight: their moves, truces, what it costs, and who stands between. */
import type { Renderings, Telling } from './rendering.ts';
import { capitalOf, capitalsOf, inSentence } from '../names.ts';

export const FIGHTING_EVENTS: Renderings<
  | 'sideMoved'
  | 'truceAgreed'
  | 'truceDeclined'
  | 'truceBroken'
  | 'fightingEnded'
  | 'lineFlaredUp'
  | 'peopleDisplaced'
  | 'mechanismAgreed'
  | 'mechanismDeclined'
  | 'troopsShotAt'
  | 'troopsPosted'
  | 'peopleEvacuated'
> = {
  /** Once the fighting is over for good, what the two make of each other is no news of every turn. */
  sideMoved: ({ side, before, after }, { scenario, state }) => ({
    actor: side,
    desk: 'theatre',
    violent: after === 'press',
    notable: !state.theatre.orderRestored,
    args: { capital: inSentence(capitalOf(side, scenario)), before, after },
  }),

  truceAgreed: ({ guarantor, number }, telling) => ({
    actor: telling.scenario.theatre.host,
    desk: 'theatre',
    args: { number, sides: bothSides(telling), ...backing(guarantor, telling) },
  }),

  truceDeclined: ({ by }, { scenario, messages }) => ({
    actor: by[0] ?? scenario.theatre.host,
    desk: 'theatre',
    args: { capitals: capitalsOf(by, scenario, messages), count: by.length },
  }),

  truceBroken: ({ by, hours }, { scenario }) => ({
    actor: by,
    desk: 'theatre',
    violent: true,
    args: { capital: inSentence(capitalOf(by, scenario)), hours },
  }),

  fightingEnded: (_event, { scenario }) => ({ actor: scenario.theatre.host, desk: 'theatre' }),

  lineFlaredUp: ({ by }, { scenario }) => ({
    actor: by,
    desk: 'theatre',
    violent: true,
    args: { capital: inSentence(capitalOf(by, scenario)) },
  }),

  peopleDisplaced: ({ displaced, total }, { scenario }) => ({
    actor: scenario.theatre.host,
    desk: 'theatre',
    violent: true,
    ...(displaced === total ? { variant: 'first' } : {}),
    args: { displaced, total },
  }),

  mechanismAgreed: (_event, telling) => ({
    actor: telling.scenario.theatre.host,
    desk: 'theatre',
    args: { sides: bothSides(telling) },
  }),

  mechanismDeclined: ({ by }, { scenario, messages }) => ({
    actor: by[0] ?? scenario.theatre.host,
    desk: 'theatre',
    args: { capitals: capitalsOf(by, scenario, messages) },
  }),

  troopsShotAt: ({ troops, killed }, { scenario }) => ({
    actor: scenario.moscow,
    desk: 'theatre',
    violent: true,
    args: { troops, killed },
  }),

  /** Base troops move to the line and back; peacekeepers of Moscow's own are told by the cause that it is alone. */
  troopsPosted: ({ troops, because }, { scenario }) => ({
    actor: scenario.moscow,
    desk: 'theatre',
    ...(because.some(({ factor }) => factor === 'alone') ? { variant: 'own' } : {}),
    args: { troops },
  }),

  peopleEvacuated: ({ people }, { scenario }) => ({
    actor: scenario.moscow,
    desk: 'theatre',
    args: { people },
  }),
};

/** `Baku and Yerevan`; the host alone where there are no two sides. */
function bothSides({ scenario, messages }: Telling): string {
  const { theatre } = scenario;
  const sides = theatre.kind === 'unrest' ? [theatre.host] : theatre.sides.map(({ id }) => id);
  return capitalsOf(sides, scenario, messages);
}

/** Who stands behind a truce with his word. */
function backing(guarantor: string | null, { scenario }: Telling): Record<string, string> {
  if (guarantor === null) return { by: 'nobody', guarantor: '' };
  if (guarantor === 'council') return { by: 'council', guarantor: '' };
  const name = guarantor === 'moscow' ? scenario.moscow : guarantor;
  return { by: 'somebody', guarantor: inSentence(capitalOf(name, scenario)) };
}
