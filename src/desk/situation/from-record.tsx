import type { GameEvent, Scenario } from '../../engine/index.ts';
import { useSay } from '../parts/index.ts';

type Situation = Scenario['situations'][number];

/** The situation behind an event that has sources; undefined for all other events. */
export function sourcedSituation(event: GameEvent, scenario: Scenario): Situation | undefined {
  if (event.kind !== 'situationArose') return undefined;
  return scenario.situations.find(
    ({ id, sources }) => id === event.situation && sources.length > 0,
  );
}

interface FromRecordProps {
  situation: Situation;
  scenario: Scenario;
}

/** What happened in history beside what happened in the run, with where it is told. */
export function FromRecord({ situation, scenario }: FromRecordProps) {
  const say = useSay();
  const sources = scenario.sources.filter(({ id }) => situation.sources.includes(id));
  return (
    <div class="dispatch-record">
      {situation.inRecord !== undefined && (
        <p>
          <strong>{say('desk-dispatch-record')}</strong> {situation.inRecord}
        </p>
      )}
      <p class="dispatch-sources">
        {say('desk-dispatch-sources')}{' '}
        {sources.map(({ id, title, url }, at) => (
          <>
            {at > 0 && '; '}
            <a key={id} href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          </>
        ))}
      </p>
    </div>
  );
}
