import { HtmlValidate } from 'html-validate';
import { expect, test } from './fixtures.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A headline is as long as its newspaper made it
    'long-title': 'off',
  },
});
const PAGES = [
  '/',
  '/section/river/',
  '/tag/notices/',
  '/article/board-votes-to-rebuild-ash-corner-lock/',
  '/article/sayyad-al-nahr/',
  '/saved/',
  '/search/',
  '/404.html',
];

for (const path of PAGES)
  test(`the file behind ${path} is sound HTML`, async ({ request }) => {
    const { results } = await validator.validateString(await (await request.get(path)).text());
    const faults = results.flatMap((result) => result.messages);
    expect(faults.map(({ ruleId, message, line }) => `${ruleId}, line ${line}: ${message}`)).toEqual([]);
  });
