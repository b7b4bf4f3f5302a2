import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type Check,
  type Observed,
  checksInFeedparser,
  checksInGofeed,
  checksInRssParser,
  isMet,
} from '#score/feedChecks.ts';
import { type Score, rate } from '#score/measure.ts';
import { observeFeed } from '#score/observeFeed.ts';

type Case = { name: string; bytes: Buffer; address?: string; checks: Check[] };

/**
 * Feeds with what other readers expect of them: rss-parser's and gofeed's pairs, feedparser's cases.
 *
 * - Checked are the core fields: title, address, id, dates, authors, text, tags of an item; title, address, description and
 *   language of a feed. Texts are compared as read, with their links and pictures.
 */
export function scoreFeeds(folder: string): Score {
  const sets: [string, Case[]][] = [
    ['rss-parser pairs', rssParserCases(join(folder, 'rss-parser'))],
    ['gofeed translator pairs', gofeedCases(join(folder, 'gofeed', 'translator'))],
    ['feedparser cases', feedparserCases(join(folder, 'feedparser'))],
  ];
  const results = sets.map(([set, cases]) => ({ set, checked: cases.flatMap(checkCase) }));
  const all = results.flatMap(({ checked }) => checked);
  return {
    measures: [
      ...results.map(({ set, checked }) =>
        rate(set, checked.filter(({ met }) => met).length, checked.length),
      ),
      rate('core field checks', all.filter(({ met }) => met).length, all.length),
    ],
    misses: all.filter(({ met }) => !met).map(({ line }) => line),
  };
}

function checkCase({ name, bytes, address, checks }: Case): { met: boolean; line: string }[] {
  const observed: Observed = observeFeed(bytes, address);
  return checks.map((check) => {
    const found = check.find(observed);
    return {
      met: isMet(check, found),
      line: `${name} ${check.field}: wanted ${shown(check.value)} found ${shown(found)}`,
    };
  });
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 150);
}

function rssParserCases(folder: string): Case[] {
  const inputs = readdirSync(join(folder, 'input'));
  return readdirSync(join(folder, 'output')).flatMap((name) => {
    const input = inputs.find((file) => file.replace(/\.\w+$/, '') === basename(name, '.json'));
    if (input === undefined) return [];
    const expected: unknown = JSON.parse(readFileSync(join(folder, 'output', name), 'utf8'));
    return [
      { name: input, bytes: readFileSync(join(folder, 'input', input)), checks: checksInRssParser(expected) },
    ];
  });
}

function gofeedCases(folder: string): Case[] {
  return readdirSync(folder).flatMap((kind) => {
    const names = readdirSync(join(folder, kind));
    return names.flatMap((name) => {
      const expected = [name.replace(/\.xml$/, '.json'), name.replace(/\.json$/, '_expected.json')].find(
        (other) => other !== name && names.includes(other),
      );
      if (expected === undefined) return [];
      const value: unknown = JSON.parse(readFileSync(join(folder, kind, expected), 'utf8'));
      return [
        {
          name: `${kind}/${name}`,
          bytes: readFileSync(join(folder, kind, name)),
          checks: checksInGofeed(value),
        },
      ];
    });
  });
}

function feedparserCases(folder: string): Case[] {
  const lines = readFileSync(join(folder, 'gold.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { name, checks } = checksInFeedparser(JSON.parse(line));
    const bytes = readFileSync(join(folder, name));
    return { name, bytes, address: servedFrom(name, bytes), checks };
  });
}

/** Where feedparser's test server had a case, by the header that the case itself prints. */
function servedFrom(name: string, bytes: Buffer): string {
  const address = `http://127.0.0.1:8097/${name}`;
  const location = /^Header:\s+Content-Location:\s*(\S+)/m.exec(
    bytes.subarray(0, 1000).toString('latin1'),
  )?.[1];
  return location === undefined ? address : (URL.parse(location, address)?.href ?? address);
}
