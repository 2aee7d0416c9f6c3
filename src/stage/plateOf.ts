import type { MapView } from './assets.ts';
import type { Rect } from './geo/framing.ts';
import { placeOf } from './geo/journeys.ts';
import type { Plate, PlateSite } from './paint/plateGeometry.ts';
import type { SiteSign } from './paint/signs.ts';
import type { StageView } from './view.ts';

/** Names that are the same in every view until the app gives others. */
const LEGEND = {
  'legend.held': 'held',
  'legend.contested': 'contested',
  'legend.lost': 'lost',
  'legend.fighting': 'fighting now',
  'legend.theatre': 'theatre',
  'unit.km': 'km',
} as const;

/** The plate of a view's theatre in a box of the window. */
export function plateFor(
  view: StageView,
  theatre: MapView,
  box: Rect,
  docked: boolean,
  scale: number,
): Plate {
  const { scenario, state } = view;
  const landing = scenario.theatre.sites.find((site) => site.landing);
  const inbound = state.flights.some(({ homeward }) => !homeward);
  return {
    view: theatre,
    box,
    docked,
    scale,
    title: view.names[scenario.theatre.plate] ?? titleCase(scenario.theatre.plate),
    kind: word(view, 'legend.theatre'),
    legend: [
      { word: word(view, 'legend.held'), sign: sign('host') },
      { word: word(view, 'legend.contested'), sign: sign('contested') },
      { word: word(view, 'legend.lost'), sign: sign('lost') },
      {
        word: word(view, 'legend.fighting'),
        sign: { ...sign('host'), fighting: true },
      },
    ],
    // An airfield behind the lines is left out: what is fought over is shown as large as it can be.
    sites: sitesOf(view).filter(({ atStake }) => atStake),
    sides: sidesOf(view),
    inbound: inbound ? landing?.id : undefined,
  };
}

/** Pull from which a place is fought over in earnest, and not only shot at. */
const AT_STAKE = 100;

/** The theatre's sites as they are drawn on a plate or on the theatre's map. */
export function sitesOf(view: StageView): PlateSite[] {
  const { scenario, state } = view;
  return scenario.theatre.sites.flatMap((site) => {
    const now = state.theatre.sites.find(({ id }) => id === site.id);
    if (!now) return [];
    return [
      {
        id: site.id,
        place: placeOf(site),
        sign: site.pull >= AT_STAKE ? now : { ...now, fighting: false },
        name: view.names[site.id] ?? scenario.names[site.id] ?? site.id,
        line: view.lines?.[`site:${site.id}`] ?? '',
        atStake: site.pull >= AT_STAKE,
      },
    ];
  });
}

function sidesOf({ scenario, names }: StageView): Plate['sides'] {
  const { theatre } = scenario;
  const ids = theatre.kind === 'unrest' ? [theatre.host] : theatre.sides.map(({ id }) => id);
  return ids.map((id) => ({ id, name: names[id] ?? scenario.names[id] ?? id }));
}

function sign(holder: SiteSign['holder']): SiteSign {
  return { holder, damaged: false, fighting: false };
}

function titleCase(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

/** A word of the stage's own, as the app gives it or in English. */
export function word(view: StageView, key: keyof typeof LEGEND): string {
  return view.names[key] ?? LEGEND[key];
}
