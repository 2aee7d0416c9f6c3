import { useMemo } from 'preact/hooks';
import { FORCE_RUNG, type Preview, type Resolution } from '../../engine/index.ts';
import { points, signedEnds, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { previewIfAdopted, promiseOf, type TextPromise } from './promise.ts';

interface WhatItDoesProps {
  session: Session;
  draft: Resolution;
}

/** How many effects are shown: those that move most. */
const MOST = 4;
/** People, who are counted and not measured in points, with what they are called. */
const PEOPLE: ReadonlyMap<string, string> = new Map([
  ['theatre.killed', 'council-does-killed'],
  ['theatre.freed', 'council-does-freed'],
  ['theatre.displaced', 'council-does-displaced'],
]);

/** What the text promises, what that would change by the end of the turn, and what tabling it may. */
export function WhatItDoes({ session, draft }: WhatItDoesProps) {
  const text = useText();
  const { scenario, state } = session;
  const promise = useMemo(() => promiseOf(scenario, state, draft), [state, draft]);
  const carried = useMemo(() => previewIfAdopted(scenario, state, draft), [state, draft]);
  const tabled = useMemo(() => session.preview({ kind: 'table', text: draft }), [state, draft]);
  return (
    <section class="does" aria-labelledby="council-does">
      <h3 id="council-does" class="sheet-label">
        {text.say('council-does')}
      </h3>
      <p>{promiseWords(session, draft, promise)}</p>
      <Effects session={session} lead="council-does-adopted" previews={carried} />
      <Effects session={session} lead="council-does-tabled" previews={tabled} />
    </section>
  );
}

/** `24 sorties of equipment for Yerevan by 23 September.` */
export function promiseWords(
  { scenario, state, text }: Pick<Session, 'scenario' | 'state' | 'text'>,
  { rung, size, days, names }: Resolution,
  promise: TextPromise | undefined,
): string {
  if (rung >= FORCE_RUNG) {
    return text.say('council-promises-force', {
      size: text.number(size),
      days,
      place: text.name(scenario.theatre.host, scenario),
    });
  }
  if (promise?.equipment) {
    return text.say('council-promises-equipment', {
      sorties: promise.equipment.sorties,
      member: text.name(scenario.case.victim, scenario),
      date: text.dueDay(scenario, promise.equipment.dueHour),
    });
  }
  if (promise?.reportHour !== undefined) {
    return text.say('council-promises-mission', {
      date: text.dueDay(scenario, promise.reportHour),
    });
  }
  if (rung === 5 && state.debts.some(({ outcome }) => outcome === 'open')) {
    return text.say('council-promises-owed');
  }
  if (rung === 4 && state.mission?.answer === null) return text.say('council-promises-there');
  return names === null
    ? text.say('council-promises-words')
    : text.say('council-promises-name', { name: text.name(names, scenario) });
}

interface EffectsProps {
  session: Session;
  lead: string;
  previews: readonly Preview[];
}

function Effects({ session, lead, previews }: EffectsProps) {
  const text = useText();
  const shown = largest(previews);
  if (shown.length === 0) return null;
  return (
    <div class="does-effects">
      <h4>{text.say(lead)}</h4>
      <dl>
        {shown.map((each) => (
          <div key={each.meter}>
            <dt>{nameOf(session, each.meter)}</dt>
            <dd>{difference(each)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Those that move most; how set a side is on pressing is for the player to find out. */
function largest(previews: readonly Preview[]): Preview[] {
  return previews
    .filter((each) => size(each) >= 5 && !each.meter.endsWith('.drive'))
    .sort((one, other) => size(other) - size(one))
    .slice(0, MOST);
}

function size({ meter, low, high }: Preview): number {
  const most = Math.max(Math.abs(low), Math.abs(high));
  return PEOPLE.has(meter) ? most * 10 : most;
}

function nameOf({ text, scenario }: Session, meter: string): string {
  const people = PEOPLE.get(meter);
  return people === undefined ? text.meter(meter, scenario) : text.say(people);
}

/** A difference must not look like a level: both its ends have their sign. */
function difference({ meter, low, high }: Preview): string {
  const ends = PEOPLE.has(meter) ? [low, high] : [points(low), points(high)];
  const { low: from, high: to } = signedEnds(ends[0] ?? 0, ends[1] ?? 0);
  return from === to ? to : `${from} … ${to}`;
}
