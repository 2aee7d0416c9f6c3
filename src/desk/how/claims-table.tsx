import { Fragment } from 'preact';
import type { Finding, Group } from '../../analysis/claims/audit.ts';
import { useSay } from '../parts/index.ts';
import { sectionAddress } from './address.ts';
import { foundWords, settingWords, wantedWords, whyPart, type ClaimSource } from './claim-words.ts';
import { Holds } from './holds.tsx';

const GROUPS: readonly Group[] = ['articles', 'errors', 'rules', 'scores'];

interface ClaimsTableProps {
  claims: readonly Finding[];
  sources: ReadonlyMap<string, ClaimSource>;
}

/** Claims by subject, each with its numbers. The table scrolls in a region of its own, which the keyboard reaches. */
export function ClaimsTable({ claims, sources }: ClaimsTableProps) {
  const say = useSay();
  return (
    <div class="claims-region" role="region" aria-labelledby="how-claims-all" tabIndex={0}>
      <table class="claims">
        <caption class="unseen">{say('how-claims-all')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('how-claims-counted')}</th>
            <th scope="col">{say('how-claims-wanted')}</th>
            <th scope="col" class="claims-found">
              {say('how-claims-found')}
            </th>
            <th scope="col">{say('how-claims-result')}</th>
          </tr>
        </thead>
        {GROUPS.map((group) => {
          const those = claims.filter((claim) => claim.group === group);
          if (those.length === 0) return null;
          return (
            <Fragment key={group}>
              <tbody>
                <tr class="claims-group">
                  <th scope="colgroup" colSpan={4}>
                    {say(`how-claims-group-${group}`)}{' '}
                    <span>
                      {say('how-claims-tally', {
                        hold: those.filter(({ pass }) => pass).length,
                        claims: those.length,
                      })}
                    </span>
                  </th>
                </tr>
              </tbody>
              {those.map((claim) => (
                <ClaimRows key={claim.id} claim={claim} sources={sources} />
              ))}
            </Fragment>
          );
        })}
      </table>
    </div>
  );
}

interface ClaimRowsProps {
  claim: Finding;
  sources: ReadonlyMap<string, ClaimSource>;
}

/** A claim over its numbers. */
function ClaimRows({ claim, sources }: ClaimRowsProps) {
  const say = useSay();
  return (
    <tbody>
      <tr class="claim-head">
        <th scope="rowgroup" colSpan={4}>
          <span class="claim-said">
            <Holds holds={claim.pass} />
            <span>
              <b>{claim.id}</b> {claim.statement}{' '}
              {!claim.pass && (
                <a class="claim-why" href={sectionAddress(whyPart(claim))}>
                  {say('how-claim-to-why')}
                </a>
              )}
            </span>
          </span>
          <span class="claim-notes">
            {say('how-claim-played')} {settingWords(claim, say)}{' '}
            <Cites words={say('how-claim-said')} of={claim.sources} sources={sources} />
            {claim.confirmedBy.length > 0 && (
              <>
                {'; '}
                <Cites
                  words={say('how-claim-confirmed')}
                  of={claim.confirmedBy}
                  sources={sources}
                />
              </>
            )}
            .{claim.note !== '' && ` ${say('how-claim-note')} ${claim.note}`}
          </span>
        </th>
      </tr>
      {claim.readings.map((reading) => (
        <tr key={reading.of}>
          <th scope="row">{reading.of}</th>
          <td>
            {wantedWords(reading, say)}
            <span class="claim-origin">{say(`how-origin-${reading.origin}`)}</span>
          </td>
          <td class="claims-found">{foundWords(claim, reading, say)}</td>
          <td>{claim.readings.length > 1 && <Holds holds={reading.pass} />}</td>
        </tr>
      ))}
    </tbody>
  );
}

interface CitesProps {
  words: string;
  of: readonly string[];
  sources: ReadonlyMap<string, ClaimSource>;
}

/** `confirmed by 4, 5`: each number leads to its source. */
function Cites({ words, of, sources }: CitesProps) {
  const say = useSay();
  return (
    <>
      {words}{' '}
      {of.map((key, at) => {
        const source = sources.get(key);
        if (!source) return null;
        const { number, title, url } = source;
        const name = say('how-claim-source', { number, title });
        return (
          <Fragment key={key}>
            {at > 0 && ', '}
            {url === undefined ? (
              <span title={title}>{number}</span>
            ) : (
              <a href={url} target="_blank" rel="noreferrer" title={title} aria-label={name}>
                {number}
              </a>
            )}
          </Fragment>
        );
      })}
    </>
  );
}
