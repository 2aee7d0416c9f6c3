/** Somebody who plays the game by roles and names alone, with the keyboard or with the pointer. */
import { readFileSync } from 'node:fs';
import type { Frame, Locator, Page } from 'playwright-core';

type Press = (control: Locator) => Promise<void>;

/** Milliseconds in which a new screen or panel takes the focus; a hand is slower than that. */
const FOCUS_SETTLES = 120;

export interface Player {
  /** From the title to the situation room of a crisis, by the title of its dossier. */
  begin(crisis?: string): Promise<void>;
  /** Lets the turn run, until the next one stands. */
  endTurn(): Promise<void>;
  /** From the situation room: tables the draft as it stands and hears everybody. */
  holdCouncil(): Promise<void>;
  /** Ends turns until the debrief is open. */
  playOn(): Promise<void>;
}

/** Presses Enter on a control once the page has put the focus where a new screen or panel begins. */
export const byKeyboard: Press = async (control) => {
  await control.waitFor();
  await control.page().waitForTimeout(FOCUS_SETTLES);
  await control.press('Enter');
};
const byPointer: Press = (control) => control.click();

export function keyboardPlayer(page: Page): Player {
  return player(page, byKeyboard);
}

export function pointerPlayer(page: Page | Frame): Player {
  return player(page, byPointer);
}

function player(page: Page | Frame, press: Press): Player {
  const button = (name: RegExp) => page.getByRole('button', { name });
  const primary = button(/^(Play the|Skip to|See how it ended)/);
  /** The primary button says what comes next; what is still in motion is skipped. */
  const next = async (): Promise<string> => {
    for (;;) {
      await primary.waitFor();
      const words = await primary.innerText();
      if (!words.startsWith('Skip')) return words;
      await press(primary).catch(() => undefined);
      await page.waitForTimeout(50);
    }
  };
  return {
    async begin(crisis = 'Kazakhstan') {
      await press(button(new RegExp(`^Open the briefing: ${crisis}`)));
      await press(button(/^Begin with seed/));
      await next();
    },
    async endTurn() {
      const before = await page.getByRole('heading', { level: 1 }).innerText();
      await next();
      await press(primary);
      await next();
      await page.waitForFunction((was) => document.querySelector('h1')?.innerText !== was, before, {
        timeout: 5000,
      });
    },
    async holdCouncil() {
      await next();
      await page.locator('body').press('c');
      await press(button(/^Table the text/));
      for (let heard = 0; heard < 5; heard += 1) {
        await press(button(/^(Hear (?!all)|Go on without it)/));
      }
      await press(button(/^Back to the situation/));
      await next();
    },
    async playOn() {
      for (let turns = 0; turns < 30; turns += 1) {
        const words = await next();
        await press(primary);
        if (words.startsWith('See')) break;
      }
      await page.getByRole('heading', { name: 'Where it turned' }).waitFor();
    },
  };
}

/** The text of the file that pressing `control` saves. */
async function savedBy(page: Page, control: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), control.click()]);
  return readFileSync(await download.path(), 'utf8');
}

/** The run as the menu of the situation room saves it. */
export async function savedRun(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Menu' }).click();
  const run = await savedBy(page, page.getByRole('button', { name: /^Save the run/ }));
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  return run;
}
