/** What a visit begins with once the desk stands and the browser has nothing better to do. */
import { BUILT_IN } from '../scenario/catalogue.ts';
import type { House } from './house.ts';
import { keepForOffline } from './offline/registration.ts';

/** One after the other: the map under the title, the stage, and last the copy of it all for offline use. */
export async function startLate(house: House, host: HTMLElement): Promise<void> {
  // A crisis is data, fetched when it is chosen. The map under the title needs one of them.
  const [first] = BUILT_IN;
  if (first !== undefined && house.visitors.size === 0) {
    await house.load(first).catch(() => undefined);
  }
  if (house.wishes.stage !== 'off') await bringStage(house, host);
  // Set by the build that puts the worker for it into its folder.
  if (import.meta.env.OFFLINE) keepForOffline();
}

/** Phaser and the map are asked for here and nowhere else. */
async function bringStage(house: House, host: HTMLElement): Promise<void> {
  try {
    const { linkStage } = await import('./stage-link.ts');
    await linkStage(house, host);
  } catch (error) {
    // The game is whole without a picture of it.
    console.warn(house.text.say('app-stage-failed'), error);
  }
}
