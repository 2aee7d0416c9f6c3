import { RULES_VERSION } from '../../../engine/index.ts';
import { useSay } from '../../parts/words.ts';
import { usePack, type PackOf } from './contract.ts';
import { WORKS } from './works.ts';

/** Digits of a hash that tell one scenario from another for a reader. */
const HASH_DIGITS = 12;

/** Everything that the pack cites. */
export function Sources() {
  const say = useSay();
  const pack = usePack();
  const { scenario, map, questions } = pack;
  const works = [...new Set(questions.flatMap((question) => question.works))].sort((a, b) =>
    WORKS[a].short < WORKS[b].short ? -1 : 1,
  );
  const ofRecord = recordSources(pack);
  return (
    <>
      <h3>{say('pack-sources-works')}</h3>
      <ul class="pack-sources">
        {works.map((work) => (
          <li key={work}>
            {WORKS[work].short}, <cite>{WORKS[work].title}</cite>. <Address url={WORKS[work].url} />
          </li>
        ))}
      </ul>
      {ofRecord.length > 0 && <h3>{say('pack-sources-record')}</h3>}
      <ul class="pack-sources">
        {ofRecord.map(({ id, title, url }) => (
          <li key={id}>
            {id}: <cite>{title}</cite>. <Address url={url} />
          </li>
        ))}
      </ul>
      <p class="pack-second">
        {say('pack-sources-made', {
          rules: RULES_VERSION,
          scenario: `${scenario.id} ${scenario.hash.slice(0, HASH_DIGITS)}`,
          games: gamesOf(map),
          policies: map.policies.length,
        })}
      </p>
    </>
  );
}

function Address({ url }: { url: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {url}
    </a>
  );
}

/** Games that the causal map was counted over. */
export function gamesOf({ games, policies, scenarios }: PackOf['map']): number {
  return games * policies.length * Object.keys(scenarios).length;
}

/** Sources of what the record did in the turns of the decisions. */
function recordSources({ scenario, decisions }: PackOf) {
  const turns = new Set(decisions.map(({ turn }) => turn));
  const ids = new Set(
    scenario.record.filter(({ turn }) => turns.has(turn)).flatMap(({ sources }) => sources),
  );
  return scenario.sources.filter(({ id }) => ids.has(id));
}
