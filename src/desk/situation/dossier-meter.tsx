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
  /** Under which it is known what the meter means: `desk-word-<id>`. */
  word: string;
  read: (state: GameState) => number | undefined;
  reaches: Reaches;
}

/** A meter of the dossier, with its causes in place. */
export function DossierMeter({ session, meter, label, word, read, reaches }: DossierMeterProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const value = read(session.state);
  if (value === undefined) return null;
  return (
    <Meter
      label={label}
      meaning={say(`desk-word-${word}`)}
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

interface TraitProps {
  trait: 'dependence' | 'outsideOptions';
  value: number;
}

/** A meter that never moves: a trait of the country. */
export function TraitMeter({ trait, value }: TraitProps) {
  const say = useSay();
  return (
    <Meter
      label={say(`desk-meter-${trait}`)}
      meaning={say(`desk-word-meter-${trait}`)}
      value={value}
    />
  );
}
