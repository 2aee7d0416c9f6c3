import type { Finding } from '../../analysis/claims/audit.ts';
import { useSay } from '../parts/index.ts';
import { sectionAddress } from './address.ts';
import { foundWords, wantedWords, whyPart, whyWords } from './claim-words.ts';
import { Holds } from './holds.tsx';
import './failing.css';

/** The claims that the rules do not bear out: by how much, why, and why they were left so. */
export function FailingClaims({ claims }: { claims: readonly Finding[] }) {
  const say = useSay();
  return (
    <>
      <h3>{say('how-claims-failing')}</h3>
      {claims.length === 0 && <p>{say('how-claims-failing-none')}</p>}
      {claims.map((claim) => (
        <FailingClaim key={claim.id} claim={claim} />
      ))}
    </>
  );
}

function FailingClaim({ claim }: { claim: Finding }) {
  const say = useSay();
  const { id, statement, readings, modelled, note } = claim;
  const anchor = sectionAddress(whyPart(claim)).slice(1);
  return (
    <article class="failing" aria-labelledby={anchor}>
      <h4 id={anchor} tabIndex={-1}>
        {say('how-claim-of', { id, statement })}
      </h4>
      <ul class="failing-readings">
        {readings.map((reading) => (
          <li key={reading.of}>
            <Holds holds={reading.pass} />
            <span>{reading.of}</span>
            <b>{foundWords(claim, reading, say)}</b>
            <span class="failing-wanted">
              {wantedWords(reading, say)}, {say(`how-origin-${reading.origin}`)}
            </span>
          </li>
        ))}
      </ul>
      <p>{whyWords(claim, say)}</p>
      {modelled && note !== '' && (
        <p class="failing-note">
          {say('how-claim-note')} {note}
        </p>
      )}
    </article>
  );
}
