import { useMemo } from 'preact/hooks';
import { FORCE_RUNG, type Preview, type Resolution } from '../../engine/index.ts';
import { points, signed, signedEnds, useText } from '../parts/index.ts';
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
  const rows = largest(previews);
  if (rows.length === 0) return null;
  return (
    <div class="does-effects">
      <h4>{text.say(lead)}</h4>
      <dl>
        {rows.map((each) => (
          <div key={each.meter}>
            <dt>{nameOf(session, each.meter)}</dt>
            <dd>{difference(session, each)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/**
 * Those that move most on the whole, so that one freak of luck among the futures tried does not lead the list; how set
 * a side is on pressing is for the player to find out.
 */
function largest(previews: readonly Preview[]): Preview[] {
  return previews
    .filter((each) => shown(each, each.mean) !== 0 && !each.meter.endsWith('.drive'))
    .sort((one, other) => size(other) - size(one))
    .slice(0, MOST);
}

function size({ meter, mean }: Preview): number {
  return PEOPLE.has(meter) ? Math.abs(mean) * 10 : Math.abs(mean);
}

/** People are whole, meters are shown out of 100. */
function shown({ meter }: Preview, value: number): number {
  return PEOPLE.has(meter) ? value : points(value);
}

function nameOf({ text, scenario }: Session, meter: string): string {
  const people = PEOPLE.get(meter);
  return people === undefined ? text.meter(meter, scenario) : text.say(people);
}

/** What is to be expected first, then how far luck may take it; every number has its sign. */
function difference({ text }: Session, each: Preview): string {
  const mean = signed(shown(each, each.mean));
  const [low, high] = [shown(each, each.low), shown(each, each.high)];
  return low === high ? mean : text.say('desk-act-mean', { mean, ...signedEnds(low, high) });
}
