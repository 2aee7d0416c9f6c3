import { useState } from 'preact/hooks';
import type { GameState } from '../../engine/index.ts';
import { CauseList, exact, Meter, points, useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';
import type { Reaches } from './reaches.ts';
import { lastOf, whyOf } from './whys.ts';

interface DossierMeterProps {
  session: Session;
  /** `owner.name`, as in the events. */
  meter: string;
  label: string;
  read: (state: GameState) => number | undefined;
  reaches: Reaches;
}

/** A meter of the dossier, with its causes in place. */
export function DossierMeter({ session, meter, label, read, reaches }: DossierMeterProps) {
  const [open, setOpen] = useState(false);
  const value = read(session.state);
  if (value === undefined) return null;
  return (
    <Meter
      label={label}
      value={value}
      {...(meter === 'moscow.capital' ? { shown: session.text.number(exact(value)) } : {})}
      last={lastOf(session, read)}
      preview={reaches.get(meter)}
      open={open}
      onToggle={() => setOpen(!open)}
    >
      <Why session={session} meter={meter} value={value} />
    </Meter>
  );
}

function Why({ session, meter, value }: { session: Session; meter: string; value: number }) {
  const say = useSay();
  const why = whyOf(session, meter);
  return (
    <>
      <p class="why-title">
        <span>{say('desk-dossier-why', { value: points(value) })}</span>
        {why && <span>{say('desk-dossier-from', { value: points(why.start) })}</span>}
      </p>
      {why && why.lines.length > 0 ? (
        <CauseList lines={why.lines} />
      ) : (
        <p class="why-none">{say('desk-dossier-still')}</p>
      )}
    </>
  );
}

/** A meter that never moves: a trait of the country. */
export function TraitMeter({ label, value }: { label: string; value: number }) {
  return <Meter label={label} value={value} />;
}
