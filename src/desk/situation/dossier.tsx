import type { Preview } from '../../engine/index.ts';
import { Flag, useSay } from '../parts/index.ts';
import '../style/dossier.css';
import type { Session } from '../session.ts';
import { ActorTabs } from './actor-tabs.tsx';
import { MemberDossier } from './member-dossier.tsx';
import { OutsiderDossier } from './outsider-dossier.tsx';
import { reachesOf } from './reaches.ts';
import { SiteDossier } from './site-dossier.tsx';

interface DossierProps {
  session: Session;
  /** Effects of the chosen act: hatched on the meters. */
  previews: readonly Preview[];
}

/** What is known of the member, outsider or site that is selected. */
export function Dossier({ session, previews }: DossierProps) {
  const say = useSay();
  const { selection, state } = session;
  const reaches = reachesOf(previews);
  const member = state.members.find(({ id }) => id === selection.id);
  const outsider = state.outsiders.find(({ id }) => id === selection.id);
  const site = state.theatre.sites.find(({ id }) => id === selection.id);
  return (
    <section class="dossier panel" aria-label={say('desk-panel-dossier')}>
      <ActorTabs session={session} />
      <div id="dossier-body" class="dossier-body" role="tabpanel" tabIndex={-1}>
        {selection.kind === 'site' && site && (
          <SiteDossier key={site.id} session={session} site={site} reaches={reaches} />
        )}
        {selection.kind === 'actor' && member && (
          <MemberDossier key={member.id} session={session} member={member} reaches={reaches} />
        )}
        {selection.kind === 'actor' && outsider && (
          <OutsiderDossier
            key={outsider.id}
            session={session}
            outsider={outsider}
            reaches={reaches}
          />
        )}
        {!site && !member && !outsider && <Outside session={session} />}
      </div>
    </section>
  );
}

/** A country on the map that takes no part. */
function Outside({ session }: { session: Session }) {
  const { scenario, selection, text } = session;
  return (
    <header class="dossier-head">
      <h2 class="dossier-name">
        <Flag actor={selection.id} width={28} />
        {text.name(selection.id, scenario)}
      </h2>
      <p class="dossier-standing">{text.say('desk-standing-outside')}</p>
    </header>
  );
}
