import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { Boundary } from '../../src/app/boundary.tsx';
import { openText } from '../../src/text/browser.ts';

test('where a screen breaks, the page says so and the run can be saved', async () => {
  const page = document.createElement('div');
  const text = await openText('en');
  const rescue = vi.fn<() => void>();
  const Breaks = () => {
    throw new Error('the third act');
  };
  render(
    <Boundary text={text} onRescue={rescue}>
      <Breaks />
    </Boundary>,
    page,
  );
  await expect.poll(() => page.textContent).toContain('Something broke');
  expect(page.textContent).toContain('the third act');
  const save = [...page.querySelectorAll('button')].find((one) =>
    /Save the run/.test(one.textContent ?? ''),
  );
  save?.click();
  expect(rescue).toHaveBeenCalledOnce();
});
