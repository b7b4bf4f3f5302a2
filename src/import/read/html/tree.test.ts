import { expect, test } from 'vitest';
import { type Element, elements, parsePage, rawText, textOf } from './tree.ts';

function scriptsIn(html: string): string[] {
  return codeOf(parsePage(html), 'script');
}

function codeOf(page: Element, tag: string): string[] {
  return [...elements(page)].filter((element) => element.tag === tag).map(rawText);
}

test('a script and a style sheet keep their code, each its own', () => {
  const page = parsePage(
    '<style>p > a { color: red }</style><SCRIPT type="application/ld+json">{"a": "<p>"}</SCRIPT ><p>Tide</p><script>if (a < b && c > d) go("</p>")</script>',
  );
  expect(codeOf(page, 'script')).toEqual(['{"a": "<p>"}', 'if (a < b && c > d) go("</p>")']);
  expect(codeOf(page, 'style')).toEqual(['p > a { color: red }']);
  expect(textOf(page)).toBe('Tide');
});

test('a script that is escaped ends where the parser says', () => {
  const escaped = '<!-- <script>a</script> -->b';
  expect(scriptsIn(`<script>${escaped}</script><p>Tide</p>`)).toEqual([escaped]);
});

test('a script without an end holds the rest, an empty one nothing', () => {
  expect(scriptsIn('<p>Tide</p><script>a<p>b')).toEqual(['a<p>b']);
  expect(scriptsIn('<script></script><script src="a.js"></script>')).toEqual(['', '']);
});

test('code that the parser takes for text is shown as it stands', () => {
  expect(textOf(parsePage('<!tide <script>a("b")</script><p>Tide</p>'))).toBe('a("b")Tide');
});

test('a number that a page writes as ours is its own', () => {
  expect(textOf(parsePage('<p>Tide \ufdd07</p><script>a</script>'))).toBe('Tide \ufdd07');
});
