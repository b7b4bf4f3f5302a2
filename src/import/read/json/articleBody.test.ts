import { describe, expect, it } from 'vitest';
import { blockText } from '#edition/blockText.ts';
import { articleBody } from './articleBody.ts';

const PIER = 'The U.S. pier opens at 10.45 a.m. on Monday.';
const FERRY = 'Ole Berg waits for the ferry.';

describe('articleBody', () => {
  it.each([
    ['line feeds', `${PIER}\n\n${FERRY}`],
    ['HTML', `<p>${PIER}</p><p>${FERRY}</p>`],
    ['escaped HTML', `&lt;p class=&quot;text&quot;&gt;${PIER}&lt;/p&gt;&lt;p&gt;${FERRY}&lt;/p&gt;`],
    ['no space between them', PIER + FERRY],
    ['several spaces between them', `${PIER}   ${FERRY}`],
  ])('reads paragraphs parted by %s', (_name, text) => {
    expect(articleBody({ articleBody: text }).body.map(blockText)).toEqual([PIER, FERRY]);
  });

  it('leaves alone what only looks glued', () => {
    const text = 'The J.R.Quill pier is on averell.example, No.7.';
    expect(articleBody({ articleBody: text }).body.map(blockText)).toEqual([text]);
  });
});
