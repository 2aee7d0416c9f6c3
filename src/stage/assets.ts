import { readBaked } from './geo/baked.ts';
import { pathsOf, type MapPaths } from './geo/paths.ts';
import { tintShade } from './paint/engraving.ts';

/** A view of the map with its hillshade, ready to paint. */
export interface MapView {
  readonly paths: MapPaths;
  readonly shade: HTMLCanvasElement;
}

/** Where each baked view lies; the bundler replaces the addresses by hashed ones. */
const SOURCES: Readonly<Record<string, { map: URL; shade: URL }>> = {
  fit: {
    map: new URL('../../assets/map/fit.bin', import.meta.url),
    shade: new URL('../../assets/map/fit-shade.webp', import.meta.url),
  },
  region: {
    map: new URL('../../assets/map/region.bin', import.meta.url),
    shade: new URL('../../assets/map/region-shade.webp', import.meta.url),
  },
  caucasus: {
    map: new URL('../../assets/map/caucasus.bin', import.meta.url),
    shade: new URL('../../assets/map/caucasus-shade.webp', import.meta.url),
  },
  fergana: {
    map: new URL('../../assets/map/fergana.bin', import.meta.url),
    shade: new URL('../../assets/map/fergana-shade.webp', import.meta.url),
  },
  almaty: {
    map: new URL('../../assets/map/almaty.bin', import.meta.url),
    shade: new URL('../../assets/map/almaty-shade.webp', import.meta.url),
  },
};

const FLAGS: Readonly<Record<string, URL>> = {
  am: new URL('../../assets/flags/am.svg', import.meta.url),
  az: new URL('../../assets/flags/az.svg', import.meta.url),
  by: new URL('../../assets/flags/by.svg', import.meta.url),
  cn: new URL('../../assets/flags/cn.svg', import.meta.url),
  kg: new URL('../../assets/flags/kg.svg', import.meta.url),
  kz: new URL('../../assets/flags/kz.svg', import.meta.url),
  ru: new URL('../../assets/flags/ru.svg', import.meta.url),
  tj: new URL('../../assets/flags/tj.svg', import.meta.url),
  tr: new URL('../../assets/flags/tr.svg', import.meta.url),
  ua: new URL('../../assets/flags/ua.svg', import.meta.url),
  uz: new URL('../../assets/flags/uz.svg', import.meta.url),
};

/** Loads views and flags when they are first needed and keeps them. */
export interface AssetShelf {
  /** The view, once loaded; undefined for one that was never baked. */
  load(id: string): Promise<MapView | undefined>;
  /** The view if it has arrived. */
  peek(id: string): MapView | undefined;
  /** A flag by its two letters, if it has arrived. */
  flag(code: string): HTMLImageElement | undefined;
  loadFlags(codes: readonly string[]): Promise<void>;
  /** How many views and flags have arrived so far. */
  readonly arrivals: number;
}

/** An empty shelf. */
export function assetShelf(): AssetShelf {
  const pending = new Map<string, Promise<MapView | undefined>>();
  const views = new Map<string, MapView>();
  const flags = new Map<string, HTMLImageElement>();
  return {
    load(id) {
      const known = pending.get(id);
      if (known) return known;
      const promise = loadView(id);
      pending.set(id, promise);
      promise.then(
        (view) => view && views.set(id, view),
        () => pending.delete(id),
      );
      return promise;
    },
    peek: (id) => views.get(id),
    flag: (code) => flags.get(code),
    get arrivals() {
      return views.size + flags.size;
    },
    async loadFlags(codes) {
      const missing = codes.filter((code) => FLAGS[code] && !flags.has(code));
      await Promise.all(
        missing.map(async (code) => {
          const image = await loadImage(FLAGS[code]!).catch(() => undefined);
          if (image) flags.set(code, image);
        }),
      );
    },
  };
}

async function loadView(id: string): Promise<MapView | undefined> {
  const source = SOURCES[id];
  if (!source) return undefined;
  const [response, image] = await Promise.all([fetch(source.map), loadImage(source.shade)]);
  if (!response.ok) throw new Error(`The map "${id}" could not be loaded (${response.status}).`);
  return {
    paths: pathsOf(await readBaked(await response.arrayBuffer())),
    shade: tintShade(image),
  };
}

async function loadImage(url: URL): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url.href;
  await image.decode();
  return image;
}
