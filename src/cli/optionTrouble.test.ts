import { describe, expect, it } from 'vitest';
import { optionTrouble } from './optionTrouble.ts';

const args = {
  query: { type: 'positional' },
  words: { type: 'positional', required: false },
  limit: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

describe('the options of a command line', () => {
  it.each([
    ['--limit 1 harbour'],
    ['--limit=1'],
    ['--limit='],
    ['--limit  harbour'],
    ['--dry-run harbour'],
    ['--dryRun'],
    ['--no-dry-run'],
    ['- --limit 3'],
    ['-- --anything'],
  ])('are in order: %s', (line) => {
    expect(optionTrouble(line.split(' '), args)).toBeUndefined();
  });

  it.each([
    ['--dryrun x', 'there is no --dryrun; did you mean --dry-run?'],
    ['--limt 1', 'there is no --limt; did you mean --limit?'],
    ['-l 1', 'there is no -l; did you mean --limit?'],
    ['-bridge', '"-bridge" begins as an option does; write -- before it'],
    ['harbour -bridge', '"-bridge" begins as an option does; write -- before it'],
    ['-limt 1', 'there is no -limt; did you mean --limit?'],
    ['--query x', 'there is no --query; did you mean --limit?'],
    ['--limit', '--limit needs a value'],
    ['--limit --dry-run', '--limit needs a value'],
  ])('are not: %s', (line, trouble) => {
    expect(optionTrouble(line.split(' '), args)).toBe(trouble);
  });

  it('are taken for words behind --, which is told', () => {
    expect(optionTrouble(['-pier harbour'], args)).toBe(
      '"-pier harbour" begins as an option does; write -- before it',
    );
    expect(optionTrouble(['--', '-pier harbour'], args)).toBeUndefined();
  });

  it('leaves nothing over, as npm does of options without their --', () => {
    const [none, two] = [
      { out: { type: 'string' } },
      { set: { type: 'positional' }, path: { type: 'positional' } },
    ] as const;
    expect(optionTrouble(['-bridge'], none)).toBe('there is no -bridge; did you mean --out?');
    expect(optionTrouble(['articles'], none)).toContain('no use for articles; options are written');
    expect(optionTrouble(['--out', 'x', '--', 'y'], none)).toContain('no use for y');
    expect(optionTrouble(['quotes', 'a'], two)).toBeUndefined();
    expect(optionTrouble(['quotes', 'a', 'b'], two)).toContain('no use for b');
    expect(optionTrouble(['a', 'b', 'c'], args)).toBeUndefined();
  });
});
