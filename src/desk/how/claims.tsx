import { useState } from 'preact/hooks';
import type { Audit } from '../../analysis/claims/audit.ts';
import { useSay } from '../parts/index.ts';
import { claimSources, type ClaimSource } from './claim-words.ts';
import './claims.css';
import { ClaimsTable } from './claims-table.tsx';
import type { HowNumbers } from './contract.ts';
import { FailingClaims } from './failing-claims.tsx';
import { Made } from './made.tsx';

/** Share of the claims that was wanted to hold. */
const WANTED = 0.9;

/** Claims about the alliance put to the rules: those that fail first, then all of them. */
export function Claims({ claims: audit, scenarios }: HowNumbers) {
  const say = useSay();
  if (!audit) return <p role="alert">{say('how-numbers-missing')}</p>;
  const { claims, passing, games } = audit;
  const sources = claimSources(audit, scenarios);
  return (
    <>
      <p>
        {say('how-claims-lead', {
          claims: claims.length,
          hold: passing,
          fail: claims.length - passing,
          reached: passing >= WANTED * claims.length ? 'yes' : 'no',
        })}
      </p>
      <p>{say('how-claims-measured', { games })}</p>
      <p>
        <b>{say('how-claims-marks')}</b> {say('how-claims-origin')}
      </p>
      <FailingClaims claims={claims.filter(({ pass }) => !pass)} />
      <EveryClaim audit={audit} sources={sources} />
      <h3>{say('how-claims-sources')}</h3>
      <SourceList sources={sources} />
      <Made rules={audit.rules} scenarios={audit.scenarios} command="npm run claims" />
    </>
  );
}

const SHOWN = ['all', 'fails', 'holds'] as const;

interface EveryClaimProps {
  audit: Audit;
  sources: ReadonlyMap<string, ClaimSource>;
}

/** The table, whole or in part. */
function EveryClaim({ audit: { claims }, sources }: EveryClaimProps) {
  const say = useSay();
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('all');
  const those = (which: (typeof SHOWN)[number]) =>
    claims.filter(({ pass }) => which === 'all' || pass === (which === 'holds'));
  const list = those(shown);
  return (
    <>
      <h3 id="how-claims-all">{say('how-claims-all')}</h3>
      <div class="claims-show" role="group" aria-label={say('how-claims-show')}>
        {SHOWN.map((which) => (
          <button
            key={which}
            type="button"
            class="button"
            aria-pressed={which === shown}
            onClick={() => setShown(which)}
          >
            {say(`how-claims-show-${which}`, { count: those(which).length })}
          </button>
        ))}
        <span class="unseen" role="status">
          {say('how-claims-shown', { count: list.length })}
        </span>
      </div>
      <ClaimsTable claims={list} sources={sources} />
    </>
  );
}

/** By their numbers, as the table cites them. */
function SourceList({ sources }: { sources: ReadonlyMap<string, ClaimSource> }) {
  const say = useSay();
  return (
    <ol class="claim-sources">
      {[...sources].map(([key, { number, title, url }]) => (
        <li key={key}>
          <span aria-hidden="true">{number}</span>
          {url === undefined ? (
            <p>{say('how-claims-claimant', { title })}</p>
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}
