/** A place on the page for what a browser test draws, with the words of the classroom; emptied after each test. */
import { render, type ComponentChild } from 'preact';
import { afterEach, beforeEach } from 'vitest';
import { Words } from '../../../src/desk/parts/index.ts';
import { learnLate, openText } from '../../../src/text/browser.ts';

export const text = await openText('en');
await learnLate(text, 'classroom');

let host: HTMLElement;

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
});

afterEach(() => {
  render(null, host);
  host.remove();
});

export function show(child: ComponentChild): void {
  render(<Words.Provider value={text}>{child}</Words.Provider>, host);
}

/** Where it is drawn. */
export function drawn(): HTMLElement {
  return host;
}
