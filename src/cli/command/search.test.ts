import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aDesk } from '#testing/pressBuilders.ts';
import { readQueries } from './search.ts';

describe('a file of queries', () => {
  it.each([
    ['a byte order mark', Buffer.from('\uFEFFpier\nquay')],
    ['the line ends of Windows', Buffer.from('pier\r\n \r\n\r\nquay\r\n')],
    ['old line ends', Buffer.from('pier\rquay')],
    ['UTF-16', Buffer.from('\uFEFFpier\r\nquay\r\n', 'utf16le')],
  ])('has one a line, with %s', async (_, bytes) => {
    const { root } = await aDesk({});
    const file = path.join(root, 'queries.txt');
    await writeFile(file, bytes);
    expect(await readQueries(file)).toEqual(['pier', 'quay']);
  });
});
