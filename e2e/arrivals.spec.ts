import { walkThrough } from './arrivals.ts';
import { test, untilComplete } from './fixtures.ts';

test('each of 25 steps leaves the keyboard and the page where they belong', async ({ page, open }) => {
  // Each step waits until the page is at rest: a driver that asks slowly takes more than the time of one journey
  test.slow();
  await open('/');
  await untilComplete(page);
  const link = (name: string) => page.getByRole('link', { name: new RegExp(name) }).first();
  await walkThrough({
    reach: (name) => link(name).scrollIntoViewIfNeeded(),
    follow: (name) => link(name).click(),
    type: (text) => page.keyboard.type(text),
    back: () => page.goBack(),
    forward: () => page.goForward(),
    ask: (expression) => page.evaluate(expression),
  });
});
