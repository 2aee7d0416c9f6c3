import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../parts/words.ts';
import type { Anchors, DossierFacts } from './contract.ts';
import { DossierCard } from './dossier-card.tsx';
import { placesOf, type Place } from './placing.ts';

interface DossiersProps {
  dossiers: readonly DossierFacts[];
  anchors: Anchors | undefined;
  onOpenBriefing: (id: string) => void;
  onRecord: ((id: string) => void) | undefined;
}

/** The crises: on the map beside their places where these are known, else side by side. */
export function Dossiers({ dossiers, anchors, onOpenBriefing, onRecord }: DossiersProps) {
  const say = useSay();
  const size = useWindowSize();
  const places = anchors ? placesOf(dossiers, anchors, size) : new Map<string, Place>();
  return (
    <section class="title-dossiers" aria-label={say('desk-title-crises')}>
      <svg class="title-lines" aria-hidden="true">
        {[...places].map(([id, { line }]) => (
          <g key={id}>
            <path class="title-line-edge" d={line} />
            <path class="title-line" d={line} />
          </g>
        ))}
      </svg>
      {dossiers.map((dossier) => (
        <DossierCard
          key={dossier.id}
          dossier={dossier}
          place={places.get(dossier.id)}
          onOpenBriefing={() => onOpenBriefing(dossier.id)}
          onRecord={onRecord && (() => onRecord(dossier.id))}
        />
      ))}
    </section>
  );
}

function useWindowSize() {
  const [size, setSize] = useState({ width: innerWidth, height: innerHeight });
  useEffect(() => {
    const onResize = () => setSize({ width: innerWidth, height: innerHeight });
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return size;
}
