import { useSay } from '../../../parts/words.ts';
import { usePack } from '../contract.ts';
import { gamesOf } from '../sources.tsx';
import { arrowWords, proofWords } from './arrow-words.ts';
import { Drawing } from './drawing.tsx';
import { MapKey } from './map-key.tsx';

/** The exercise on paper: the concepts alone on one page, the arrows of the model on the next. Only printed. */
export function MapOnPaper() {
  const say = useSay();
  const { map } = usePack();
  const arrows = map.edges.length;
  return (
    <>
      <section class="map-paper">
        <h2>{say('pack-map-paper')}</h2>
        <p>{say('pack-map-paper-how')}</p>
        <Drawing arrows={[]} name={say('pack-map-paper')} />
      </section>
      <section class="map-paper">
        <h2>{say('pack-map-solution')}</h2>
        <Drawing arrows={map.edges} name={say('pack-map-picture-model', { arrows })} />
        <MapKey />
        <p class="pack-second">{say('pack-map-note')}</p>
        <table class="pack-table map-solution">
          <thead>
            <tr>
              <th scope="col">{say('pack-map-column-arrow')}</th>
              <th scope="col">{say('pack-map-column-proof', { games: gamesOf(map) })}</th>
            </tr>
          </thead>
          <tbody>
            {map.edges.map((edge) => (
              <tr key={`${edge.from} ${edge.to}`}>
                <th scope="row">{arrowWords(say, edge)}</th>
                <td>{proofWords(say, map, edge)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
