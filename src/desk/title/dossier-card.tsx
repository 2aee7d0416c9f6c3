import { Button } from '../parts/button.tsx';
import { Flag } from '../parts/flag.tsx';
import { useSay } from '../parts/words.ts';
import '../style/dossier-card.css';
import type { DossierFacts } from './contract.ts';
import type { Place } from './placing.ts';

interface DossierCardProps {
  dossier: DossierFacts;
  place: Place | undefined;
  onOpenBriefing: () => void;
  onRecord: (() => void) | undefined;
}

/** A crisis as a sheet of paper. */
export function DossierCard({ dossier, place, onOpenBriefing, onRecord }: DossierCardProps) {
  const say = useSay();
  const { title, kind, turns } = dossier;
  return (
    <article
      class="card sheet"
      data-placed={place ? '' : undefined}
      {...(place ? { style: { left: `${place.left}px`, bottom: `${place.bottom}px` } } : {})}
    >
      <header class="card-head">
        {dossier.flags.map((actor) => (
          <Flag key={actor} actor={actor} width={24} />
        ))}
        <span class="card-date">{dossier.date}</span>
      </header>
      <hr class="double-rule" />
      <h2 class="card-title">{title}</h2>
      <p class="card-summary">{dossier.summary}</p>
      <p class="card-facts">{say('desk-title-facts', { kind, turns })}</p>
      <div class="card-foot">
        <Button
          kind="ink"
          name={say('desk-title-named', { what: say('desk-title-briefing'), title })}
          onClick={onOpenBriefing}
        >
          {say('desk-title-briefing')}
        </Button>
        {onRecord && (
          <Button
            kind="link"
            name={say('desk-title-named', { what: say('desk-title-record'), title })}
            onClick={onRecord}
          >
            {say('desk-title-record')}
          </Button>
        )}
      </div>
    </article>
  );
}
