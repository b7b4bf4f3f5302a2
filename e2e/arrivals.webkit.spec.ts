import { walkThrough } from './arrivals.ts';
import { test } from './webkit/reader.ts';

test('each of 25 steps leaves the keyboard and the page where they belong, in WebKit', async ({ reader }) => {
  test.setTimeout(180_000);
  await reader.open('/');
  await reader.see('heading', 'The Larkmoor Post');
  await walkThrough({
    reach: (name) => reader.reach('link', name),
    follow: (name) => reader.press('link', name),
    type: (text) => reader.type(text),
    back: () => reader.back(),
    forward: () => reader.forward(),
    ask: (expression) => reader.ask(expression),
  });
});
