/** The page: the desk first; the stage when the desk stands and the browser has nothing better to do. */
import { render } from 'preact';
import { BUILT_IN } from '../scenario/index.ts';
import { openText } from '../text/browser.ts';
import { App } from './app.tsx';
import { openHouse } from './house.ts';
import { fetchLateScreens } from './late-screens.ts';
import { scenarioOf } from './opening.ts';
import { wishesOf } from './routes.ts';

const text = openText('en');
const wishes = wishesOf(location.search);
const house = openHouse(text, wishes);

await Promise.all(
  BUILT_IN.map(async (id) => {
    const scenario = await scenarioOf(id, house.visitors);
    if (scenario) house.visitors.set(id, scenario);
  }),
);
// A storage that never answers must not hold up the title.
await Promise.race([house.keeper.look(), new Promise((resolve) => setTimeout(resolve, 1500))]);
await house.follow();

const host = document.createElement('div');
host.className = 'stage-host';
host.setAttribute('aria-hidden', 'true');
const root = document.getElementById('app');
if (!root) throw new Error('The page has no #app.');
root.before(host);
render(<App house={house} />, root);
window.addEventListener('hashchange', () => void house.follow());

whenIdle(() => {
  fetchLateScreens();
  if (wishes.stage !== 'off') void bringStage();
});

/** Phaser and the map are asked for here and nowhere else. */
async function bringStage(): Promise<void> {
  try {
    const { linkStage } = await import('./stage-link.ts');
    await linkStage(house, host);
  } catch (error) {
    // The game is whole without a picture of it.
    console.warn(text.say('app-stage-failed'), error);
  }
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 300);
}
