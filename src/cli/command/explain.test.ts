import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { aDesk } from '#testing/pressBuilders.ts';
import { explain, explanation } from './explain.ts';

describe('explaining a receipt', () => {
  it('says of each piece what became of it and why', () => {
    const text = explanation({
      schema: 1,
      article: 'lamp-lit',
      source: 'in/lamp.txt',
      kind: 'text',
      characters: { visible: 30, kept: 16, moved: 5, dropped: 9 },
      entries: [
        { fate: 'moved', text: 'By Ada', to: 'byline', rule: 'the byline' },
        { fate: 'kept', text: 'The lamp was lit.' },
        { fate: 'dropped', text: 'Check Also', rule: 'label of a widget' },
      ],
    });
    expect(text.split('\n')).toEqual([
      'lamp-lit from in/lamp.txt',
      '30 characters: 16 kept + 5 moved + 9 dropped, by rule:',
      '       9 label of a widget',
      '  moved    By Ada  → byline (the byline)',
      '  kept     The lamp was lit.',
      '  dropped  Check Also  ✗ label of a widget',
    ]);
  });

  it('says so where the file is damaged', async () => {
    const { root } = await aDesk({});
    await mkdir(path.join(root, 'receipts'));
    await writeFile(path.join(root, 'receipts/pier.json'), '{"schema":1,');
    const say = vi.spyOn(console, 'error').mockReturnValue();
    explain('pier', root);
    expect(process.exitCode).toBe(1);
    expect(say.mock.lastCall?.[0]).toContain('pier.json is not a receipt');
    process.exitCode = undefined;
    say.mockRestore();
  });
});
