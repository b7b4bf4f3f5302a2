import { describe, expect, it } from 'vitest';
import type { PressReport } from '#press/report.ts';
import { describeReport } from './describeReport.ts';

const report: PressReport = {
  articles: 2361,
  leftOut: [],
  notices: [],
  droppedLinks: 0,
  skippedBlocks: 0,
  remoteImages: 0,
  changed: 1,
  gone: 0,
  written: { articles: 1, related: 3, headlinePages: 2, indexFiles: 9, images: 0, pages: 6, others: 2 },
  unchanged: 4712,
  removed: 0,
  milliseconds: 1912,
};

describe('describeReport', () => {
  it('says in one line what changed and what was printed for it', () => {
    expect(describeReport(report)).toEqual([
      '2,361 articles in the edition; 1 changed → 1 article, 3 related articles, 2 headline pages, 9 index files, 0 images, 6 pages; 4,712 files unchanged, 1.9 s',
    ]);
  });

  it('says nothing of related articles where none was printed again', () => {
    const fresh = { ...report, written: { ...report.written, related: 0 } };
    expect(describeReport(fresh)[0]).toContain('→ 1 article, 2 headline pages,');
  });

  it('says how many articles are gone', () => {
    expect(describeReport({ ...report, gone: 2 })[0]).toContain('; 1 changed, 2 gone → 1 article,');
  });

  it('names every article left out, and counts files, not faults', () => {
    const lines = describeReport({
      ...report,
      leftOut: [
        { file: 'a.json', field: 'body.0.level', message: 'expected 2' },
        { file: 'a.json', field: 'headline', message: 'missing' },
        { file: 'b.json', message: 'the file is empty' },
      ],
      droppedLinks: 1,
    });
    expect(lines.slice(0, -1)).toEqual([
      'left out: a.json, body.0.level: expected 2',
      'left out: a.json, headline: missing',
      'left out: b.json: the file is empty',
      '2 files left out',
      '1 unsafe link taken out, the words kept',
    ]);
  });

  it('names twenty things to look at and counts the rest', () => {
    const notices = Array.from({ length: 23 }, (_, place) => ({ file: `${place}.json`, message: 'gone' }));
    const lines = describeReport({ ...report, notices });
    expect([lines[0], lines[20]]).toEqual(['note: 0.json: gone', '… and 3 more of these']);
  });
});
