/** Questions about what was begun and seen through, or not: truces, reports, warnings, debts, hedging. */
import type { GameEvent, Scenario } from '../../engine/index.ts';
import type { Told } from '../session.ts';
import { question, type Played, type Question, type Rule } from './question.ts';

export const PROMISES: readonly Rule[] = [
  warningSettled,
  namelessText,
  reportAnswered,
  debtSettled,
  truceBroken,
  peaceAlone,
  nobodyCalled,
  hedged,
  askedForTheWar,
  strangersOnWatch,
];

type EventOf<K extends GameEvent['kind']> = Extract<GameEvent, { readonly kind: K }>;

function last<K extends GameEvent['kind']>(told: readonly Told[], kind: K): EventOf<K> | undefined {
  return told.findLast(({ event }) => event.kind === kind)?.event as EventOf<K> | undefined;
}

function warningSettled({ told }: Played): Question | undefined {
  const settled = last(told, 'warningSettled');
  if (!settled) return undefined;
  const key = !settled.kept
    ? 'desk-question-warning-broken'
    : wasCalled(told, settled)
      ? 'desk-question-warning-kept'
      : 'debrief-question-warning-heeded';
  return question(key, {}, { side: settled.to });
}

/** Whether the one warned pressed on before the warning was settled, or never did. */
function wasCalled(told: readonly Told[], settled: GameEvent): boolean {
  const end = told.findIndex(({ event }) => event === settled);
  const life = told.slice(0, end).map(({ event }) => event.kind);
  return life.lastIndexOf('warningCalled') > life.lastIndexOf('warningGiven');
}

/** The one who asked for a name got a text without one. */
function namelessText({ scenario, last: end }: Played): Question | undefined {
  const { nameAsked, victim, accused } = scenario.case;
  const adopted = end.council.decided.findLast(({ decision }) => decision === 'adopted');
  if (!nameAsked || accused === null || !adopted || adopted.names !== null) return undefined;
  return question('desk-question-no-name', {}, { host: victim, accused });
}

function reportAnswered({ told, scenario }: Played): Question | undefined {
  const report = last(told, 'reportAnswered');
  return (
    report && question(`desk-question-report-${report.answer}`, {}, { host: scenario.theatre.host })
  );
}

function debtSettled({ told }: Played): Question | undefined {
  const settled = last(told, 'debtSettled');
  if (!settled) return undefined;
  const key = settled.kept ? 'desk-question-debt-kept' : 'desk-question-debt-broken';
  return question(key, {}, { member: settled.to });
}

function truceBroken({ told }: Played): Question | undefined {
  const broken = last(told, 'truceBroken');
  return (
    broken && question('desk-question-truce-broken', { hours: broken.hours }, { side: broken.by })
  );
}

/** Moscow's own truce ended the fighting, and no text of the Council did. */
function peaceAlone({ scenario, last: end, told }: Played): Question | undefined {
  const agreed = last(told, 'truceAgreed');
  const adopted = end.council.decided.some(({ decision }) => decision === 'adopted');
  if (!agreed || adopted || agreed.guarantor !== scenario.moscow) return undefined;
  return question('desk-question-peace-alone');
}

function nobodyCalled({ scenario, last: end }: Played): Question | undefined {
  if (end.theatre.kind !== 'border' || end.request !== null) return undefined;
  return question('desk-question-nobody-called', {}, sidesOf(scenario));
}

function sidesOf({ theatre }: Scenario): Readonly<Record<string, string>> {
  if (theatre.kind === 'unrest') return {};
  const [first, second] = theatre.sides;
  return { first: first.id, second: second.id };
}

/** Steps that are more than words. */
const IN_EARNEST = 2;

function hedged({ first, last: end }: Played): Question | undefined {
  const stepped = end.members
    .filter(({ id, hedgeRung }) => {
      const before = first.members.find((member) => member.id === id)?.hedgeRung ?? 0;
      return hedgeRung >= IN_EARNEST && hedgeRung > before;
    })
    .sort((one, other) => other.hedgeRung - one.hedgeRung)[0];
  return stepped && question('desk-question-hedged', {}, { member: stepped.id });
}

function askedForTheWar({ last: end }: Played): Question | undefined {
  const asked = end.support.at(-1);
  return asked && question('desk-question-support', { turn: asked.turn }, { member: asked.member });
}

function strangersOnWatch({ scenario, last: end }: Played): Question | undefined {
  if (end.monitor.status === 'absent' || !scenario.monitor) return undefined;
  return question('desk-question-monitors', {}, { outsider: scenario.monitor.by });
}
