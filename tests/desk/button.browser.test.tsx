import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Button } from '../../src/desk/parts/index.ts';

const host = document.createElement('div');
let pressed = 0;

beforeEach(() => {
  pressed = 0;
  document.body.append(host);
  render(
    <Button kind="primary" onClick={() => (pressed += 1)}>
      Commit
    </Button>,
    host,
  );
});

afterEach(() => {
  render(null, host);
  host.remove();
});

const button = (): HTMLButtonElement =>
  host.querySelector('button') ?? document.createElement('button');

test('the second click of a double one does not press what the button has become', () => {
  button().dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  button().dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
  expect(pressed).toBe(1);
});

test('a press by keyboard or by assistive technology counts', () => {
  button().click();
  expect(pressed).toBe(1);
});

test('an Enter that is held down does not press again', () => {
  const held = new KeyboardEvent('keydown', {
    key: 'Enter',
    repeat: true,
    bubbles: true,
    cancelable: true,
  });
  button().dispatchEvent(held);
  expect(held.defaultPrevented).toBe(true);
});
