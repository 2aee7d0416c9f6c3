import { useSay } from '../../parts/words.ts';
import { usePack } from './contract.ts';

/** What was done in the record in that turn, with its sources. */
export function RecordThen({ turn }: { turn: number }) {
  const say = useSay();
  const { scenario } = usePack();
  const entries = scenario.record.filter((entry) => entry.turn === turn);
  return (
    <div class="pack-record-then">
      <p class="pack-record-head">
        <i class="pack-diamond" aria-hidden="true" />
        {say('pack-decision-record')}
      </p>
      {entries.length === 0 && <p>{say('pack-decision-no-record')}</p>}
      {entries.map(({ text, sources }) => (
        <p key={text}>
          {text}{' '}
          <span class="pack-second">
            {sources.length > 0 && `${say('pack-decision-source')} ${sources.join(', ')}`}
          </span>
        </p>
      ))}
    </div>
  );
}
