/** The page: the desk first; the stage when the desk stands and the browser has nothing better to do. */
import { render } from 'preact';
import { openText } from '../text/browser.ts';
import type { Text } from '../text/index.ts';
import { App } from './app.tsx';
import { Broken } from './boundary.tsx';
import { openHouse, type House } from './house.ts';
import { fetchLateScreens } from './late-screens.ts';
import { wishesOf } from './routes.ts';

/** A storage that does not answer must not hold up the title. */
const PATIENCE = 1500;

/** What is said where the words themselves could not be had. */
const SPEECHLESS = 'Article IV could not be loaded. Check the connection and load the page again.';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no #app.');
const host = document.createElement('div');
host.className = 'stage-host';
host.setAttribute('aria-hidden', 'true');
root.before(host);

// No `await` at the top: what comes late imports from this script, and would wait for its end for ever.
void start(root);

async function start(page: HTMLElement): Promise<void> {
  const text = await openText('en').catch((error: unknown) => {
    page.textContent = SPEECHLESS;
    throw error;
  });
  try {
    await open(page, text);
  } catch (error) {
    render(<Broken text={text} reason={String(error)} />, page);
  }
}

async function open(page: HTMLElement, text: Text): Promise<void> {
  const house = openHouse(text, wishesOf(location.search));
  await Promise.race([house.keeper.glance().catch(() => undefined), after(PATIENCE)]);
  // A package for a learning platform says so in its page, and begins with what is set.
  const platform = document.querySelector<HTMLElement>('[name=article-iv-platform]')?.dataset;
  await house.follow();
  render(<App house={house} />, page);
  window.addEventListener('hashchange', () => void house.follow());
  window.addEventListener('pagehide', () => house.keeper.leave());
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void house.keeper.comeBack();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') house.keeper.hide();
    // Another tab may have played on meanwhile.
    else if (house.store.get().route.screen === 'title') house.keeper.lookAgain();
  });
  if (platform) {
    const { joinPlatform } = await import('./classroom/platform.ts');
    // The game is whole without a platform.
    await joinPlatform(house, platform['assignment'] ?? '').catch(console.warn);
  }
  whenIdle(() => {
    fetchLateScreens();
    house.keeper.look().catch(() => undefined);
    void bringTheRest(house);
  });
}

/** The game is whole without what comes late. */
async function bringTheRest(house: House): Promise<void> {
  const rest = await import('./late-start.ts').catch(() => undefined);
  await rest?.startLate(house, host);
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 300);
}
