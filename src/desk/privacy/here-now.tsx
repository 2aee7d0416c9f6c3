import { useState } from 'preact/hooks';
import { formatNumber } from '../../text/number.ts';
import { Button, Dialog, useSay } from '../parts/index.ts';
import type { Say } from '../parts/words.ts';
import { KeptNote } from '../classroom/kept-note.tsx';
import type { Held, PrivacyProps, StoredThing } from './contract.ts';

/** What the game has stored on this computer, and the button that deletes it. */
export function HereNow({ things, elsewhere, wiped, kept, onWipe }: PrivacyProps) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  return (
    <section class="privacy-now" aria-labelledby="privacy-now" aria-busy={wiped === 'going'}>
      <h2 id="privacy-now">{say('privacy-now')}</h2>
      {wiped !== undefined && (
        <div class="privacy-wiped" role="status">
          <Wiped wiped={wiped} things={things} />
        </div>
      )}
      {things && things.length > 0 && <Things things={things} />}
      {wiped === undefined && <KeptNote kept={kept} />}
      {things?.length === 0 && wiped === undefined && <p>{say('privacy-now-none')}</p>}
      {(wiped === undefined || (things?.length ?? 0) > 0) && (
        <>
          <p>{say('privacy-wipe-note')}</p>
          <Button disabled={wiped === 'going'} onClick={() => setAsking(true)}>
            {say('privacy-wipe')}
          </Button>
        </>
      )}
      {asking && (
        <Dialog
          title={say('privacy-wipe-sure')}
          onClose={() => setAsking(false)}
          closeWords={say('privacy-wipe-not')}
          actions={
            <Button
              onClick={() => {
                setAsking(false);
                onWipe();
              }}
            >
              {say('privacy-wipe-yes')}
            </Button>
          }
        >
          <p>{say('privacy-wipe-last')}</p>
          {elsewhere > 0 && <p>{say('privacy-wipe-elsewhere', { runs: elsewhere })}</p>}
        </Dialog>
      )}
    </section>
  );
}

/** What came of it: read again, not believed. */
function Wiped({
  wiped,
  things,
}: {
  wiped: 'going' | readonly Held[];
  things: PrivacyProps['things'];
}) {
  const say = useSay();
  if (wiped === 'going' || !things) return <p>{say('privacy-wiping')}</p>;
  if (things.length === 0) {
    return (
      <>
        <p class="privacy-nothing">{say('privacy-wiped')}</p>
        <p>{say('privacy-wiped-note')}</p>
      </>
    );
  }
  return (
    <>
      <p class="privacy-nothing">{say('privacy-wiped-not')}</p>
      {wiped.map(({ name, why }) => (
        <p key={name}>{say(`privacy-held-${why}`, { name })}</p>
      ))}
    </>
  );
}

function Things({ things }: { things: readonly StoredThing[] }) {
  const say = useSay();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('privacy-thing-name')}</th>
          <th scope="col">{say('privacy-thing-holds')}</th>
          <th scope="col" class="privacy-size">
            {say('privacy-thing-size')}
          </th>
        </tr>
      </thead>
      <tbody>
        {things.map(({ kind, name, count, bytes }) => (
          <tr key={`${kind} ${name}`}>
            <th scope="row">
              {name} <span>{say(`privacy-kind-${kind}`)}</span>
            </th>
            <td>{say(`privacy-holds-${kind}`, { count })}</td>
            <td class="privacy-size">{sizeWords(bytes, say)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const KILO = 1000;

function sizeWords(bytes: number | undefined, say: Say): string {
  if (bytes === undefined) return say('privacy-size-unknown');
  return bytes < KILO
    ? say('privacy-size-bytes', { bytes })
    : say('privacy-size-kilo', { kilo: formatNumber(Math.round(bytes / KILO)) });
}
