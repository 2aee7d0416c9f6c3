import type { Edge } from '../../../../classroom/pack/causal-map.ts';
import type { Compared } from '../../../../classroom/pack/drawn.ts';
import { useSay } from '../../../parts/words.ts';
import { usePack } from '../contract.ts';
import { arrowWords, proofWords } from './arrow-words.ts';

/** Right, the other way round, missed and not in the model, each with what the runs say of it. */
export function ComparedLists({ result }: { result: Compared | undefined }) {
  const say = useSay();
  return (
    <div class="map-compared">
      <p role="status" class="pack-question">
        {result &&
          say('pack-map-result', {
            right: result.right.length,
            otherWay: result.otherWay.length,
            missed: result.missed.length,
            notInModel: result.notInModel.length,
          })}
      </p>
      {result && (
        <div class="map-lists">
          <EdgeList head={say('pack-map-right')} edges={result.right} />
          <EdgeList head={say('pack-map-otherWay')} edges={result.otherWay} />
          <section>
            <h3>{say('pack-map-notInModel')}</h3>
            {result.notInModel.length === 0 && <p>{say('pack-map-nothing')}</p>}
            <ul>
              {result.notInModel.map((arrow) => (
                <li key={`${arrow.from} ${arrow.to}`}>
                  <b>{arrowWords(say, arrow)}</b> {say('pack-map-proof-none')}
                </li>
              ))}
            </ul>
          </section>
          <EdgeList missed head={say('pack-map-missed')} edges={result.missed} />
        </div>
      )}
    </div>
  );
}

interface EdgeListProps {
  head: string;
  edges: readonly Edge[];
  missed?: boolean;
}

function EdgeList({ head, edges, missed = false }: EdgeListProps) {
  const say = useSay();
  const { map } = usePack();
  return (
    <section class={missed ? 'map-missed' : ''}>
      <h3>{head}</h3>
      {edges.length === 0 && <p>{say('pack-map-nothing')}</p>}
      <ul>
        {edges.map((edge) => (
          <li key={`${edge.from} ${edge.to}`}>
            <b>{arrowWords(say, edge)}</b> {proofWords(say, map, edge)}
          </li>
        ))}
      </ul>
    </section>
  );
}
