import { useState } from 'preact/hooks';
import { CONCEPTS, type ConceptId } from '../../../../classroom/pack/concepts.ts';
import { compared, withArrow, type Arrow } from '../../../../classroom/pack/drawn.ts';
import { Button } from '../../../parts/button.tsx';
import { useSay } from '../../../parts/words.ts';
import { usePack } from '../contract.ts';
import { gamesOf } from '../sources.tsx';
import { ComparedLists } from './compared-lists.tsx';
import { Drawing } from './drawing.tsx';
import { MapKey } from './map-key.tsx';
import { TargetTable } from './target-table.tsx';
import './map.css';

interface ExerciseProps {
  drawn: readonly Arrow[];
  onDraw: (drawn: readonly Arrow[]) => void;
}

/** The class draws what drives what, target by target, and then compares with the arrows of the model. */
export function MapExercise({ drawn, onDraw }: ExerciseProps) {
  const say = useSay();
  const { map } = usePack();
  const [target, setTarget] = useState<ConceptId>('consent');
  /** What was compared last: drawing on takes the result away. */
  const [held, hold] = useState<readonly Arrow[] | undefined>(undefined);
  const [model, showModel] = useState(false);
  const result = held === drawn ? compared(map, drawn) : undefined;
  const shown = model && result ? map.edges : drawn;
  const hits = new Set(result?.right.map(({ from, to }) => `${from} ${to}`));
  const draw = (from: ConceptId, sign: Arrow['sign'] | undefined) => {
    onDraw(withArrow(drawn, from, target, sign));
    showModel(false);
  };
  return (
    <div class="map-exercise">
      <p>{say('pack-map-lead', { games: gamesOf(map) })}</p>
      <div class="map-halves">
        <div class="map-asking">
          <div class="map-target">
            <label for="map-target">{say('pack-map-target')}</label>
            <select
              id="map-target"
              value={target}
              onChange={(event) => setTarget(event.currentTarget.value as ConceptId)}
            >
              {CONCEPTS.map((id) => (
                <option key={id} value={id}>
                  {say(`pack-concept-${id}`)}
                </option>
              ))}
            </select>
          </div>
          <TargetTable target={target} drawn={drawn} onDraw={draw} />
        </div>
        <div class="map-picture">
          <div class="map-scroll" tabIndex={0} role="group" aria-label={say('pack-part-map')}>
            <Drawing
              arrows={shown.map((arrow) => ({
                ...arrow,
                hit: hits.has(`${arrow.from} ${arrow.to}`),
              }))}
              lit={model ? undefined : target}
              name={say(model ? 'pack-map-picture-model' : 'pack-map-picture-own', {
                arrows: shown.length,
              })}
            />
          </div>
          <MapKey hits={result !== undefined && hits.size > 0} />
        </div>
      </div>
      <div class="map-ways">
        <Button
          kind="ink"
          onClick={() => {
            hold(drawn);
            showModel(true);
          }}
        >
          {say('pack-map-compare')}
        </Button>
        {result && (
          <Button onClick={() => showModel(!model)}>
            {say(model ? 'pack-map-show-own' : 'pack-map-show-model')}
          </Button>
        )}
        {drawn.length > 0 && (
          <Button
            onClick={() => {
              onDraw([]);
              showModel(false);
            }}
          >
            {say('pack-map-again')}
          </Button>
        )}
      </div>
      <ComparedLists result={result} />
      <p class="pack-second">{say('pack-map-note')}</p>
    </div>
  );
}
