import type { FlightState, MemberState, SiteState } from '../../engine/index.ts';
import { Flag, points, Ruler, SiteTablet, useSay } from '../parts/index.ts';
import '../style/map-in-words.css';
import type { Session } from '../session.ts';
import { useSiteWords } from './site-row.tsx';
import { TheatreFacts } from './theatre-facts.tsx';
import { plateName } from './plate-name.ts';
import { useUnitWords } from './unit-words.ts';

/** All that the map would show, for when there is none: sites, what is on the way, the members. */
export function MapInWords({ session }: { session: Session }) {
  const say = useSay();
  const { scenario, state, text } = session;
  return (
    <div class="words-map">
      <header class="words-head">
        <h2 class="words-title">{plateName(session) ?? say('desk-words-theatre')}</h2>
        <TheatreFacts session={session} />
      </header>
      <table class="words-sites">
        <thead>
          <tr>
            <th scope="col">{say('desk-words-site')}</th>
            <th scope="col" class="words-state">
              {say('desk-words-state')}
            </th>
            <th scope="col">
              {say('desk-words-control', { host: text.name(scenario.theatre.host, scenario) })}
            </th>
            <th scope="col">{say('desk-words-guards')}</th>
          </tr>
        </thead>
        <tbody>
          {state.theatre.sites.map((site) => (
            <SiteLine key={site.id} session={session} site={site} />
          ))}
        </tbody>
      </table>
      <h2 class="words-title">{say('desk-words-flights')}</h2>
      {state.flights.length === 0 ? (
        <p class="words-none">{say('desk-words-no-flights')}</p>
      ) : (
        <ul class="words-flights">
          {state.flights.map((flight) => (
            <Flight key={flight.id} session={session} flight={flight} />
          ))}
        </ul>
      )}
      <h2 class="words-title">{say('desk-words-members')}</h2>
      <ul class="words-members">
        {state.members.map((member) => (
          <MemberTag key={member.id} session={session} member={member} />
        ))}
      </ul>
    </div>
  );
}

function SiteLine({ session, site }: { session: Session; site: SiteState }) {
  const words = useSiteWords();
  const { scenario, selection, text } = session;
  const chosen = selection.kind === 'site' && selection.id === site.id;
  return (
    <tr class={chosen ? 'words-chosen' : undefined}>
      <th scope="row">
        <button type="button" onClick={() => session.select({ kind: 'site', id: site.id })}>
          <SiteTablet {...site} />
          <span>
            {text.name(site.id, scenario)}
            <span class={site.fighting ? 'words-under violent' : 'words-under'}>{words(site)}</span>
          </span>
        </button>
      </th>
      <td class={site.fighting ? 'words-state violent' : 'words-state'}>{words(site)}</td>
      <td class="words-control">
        <span>
          <Ruler value={site.control} />
          <b>{points(site.control)}</b>
        </span>
      </td>
      <td class="words-number">{text.number(site.guards)}</td>
    </tr>
  );
}

function Flight({ session, flight }: { session: Session; flight: FlightState }) {
  const say = useSay();
  const { scenario, state, text } = session;
  const by =
    flight.by === 'air'
      ? say('desk-words-flight-air', { sorties: flight.sorties })
      : say('desk-words-flight-road');
  return (
    <li>
      <Flag actor={flight.nation} width={20} />
      <span class="words-flight">
        {say('desk-words-flight', {
          troops: flight.troops,
          from: text.name(flight.from, scenario),
          to: text.name(flight.to, scenario),
        })}
      </span>
      <span class="label">{by}</span>
      <span class="words-lands">
        {say('desk-words-lands', { hours: Math.max(0, flight.landsAt - state.hour) })}
      </span>
    </li>
  );
}

function MemberTag({ session, member }: { session: Session; member: MemberState }) {
  const unit = useUnitWords();
  const { scenario, selection, text } = session;
  const chosen = selection.kind === 'actor' && selection.id === member.id;
  return (
    <li>
      <button
        type="button"
        class="tag"
        aria-pressed={chosen}
        onClick={() => session.select({ kind: 'actor', id: member.id })}
      >
        <Flag actor={member.id} width={20} />
        <span class="tag-name">{text.name(member.id, scenario)}</span>
        <span class="tag-line">{unit(session, member.id)}</span>
      </button>
    </li>
  );
}
