import { useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { MapInWords } from './map-in-words.tsx';
import { plateName } from './plate-name.ts';

/** The window onto the stage. Where the stage is off, the map in words stands in it. */
export function MapWindow({ session }: { session: Session }) {
  const say = useSay();
  return (
    <section class="map-window" aria-label={say('desk-map')}>
      {session.stageOn ? (
        <>
          <div class="map-open" data-stage-window />
          <ZoomControl session={session} />
        </>
      ) : (
        <MapInWords session={session} />
      )}
    </section>
  );
}

function ZoomControl({ session }: { session: Session }) {
  const say = useSay();
  const { zoom } = session;
  return (
    <div class="zoom" role="group" data-stage-control aria-label={say('desk-zoom')}>
      <button
        type="button"
        aria-pressed={zoom === 'region'}
        onClick={() => session.zoomTo('region')}
      >
        {say('desk-zoom-region')}
      </button>
      <button
        type="button"
        aria-pressed={zoom === 'theatre'}
        onClick={() => session.zoomTo('theatre')}
      >
        {plateName(session) ?? say('desk-zoom-theatre')}
      </button>
      <button type="button" aria-label={say('desk-zoom-in')} onClick={() => session.zoomBy(1)}>
        +
      </button>
      <button type="button" aria-label={say('desk-zoom-out')} onClick={() => session.zoomBy(-1)}>
        −
      </button>
    </div>
  );
}
