import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Receipt } from '#edition/receipt.ts';
import { aManifest, anArticle } from '#testing/builders.ts';
import { renderAt } from '#testing/renderAt.tsx';

const receipt: Receipt = {
  schema: 1,
  article: 'ferry-returns',
  source: 'scrapes/ferry.html',
  kind: 'page',
  characters: { visible: 1000, kept: 900, moved: 25, dropped: 75 },
  entries: [
    { fate: 'moved', text: 'By Ines Holm', to: 'byline' },
    { fate: 'dropped', text: 'Share this story', rule: 'share bar' },
    { fate: 'dropped', text: 'Of the quay', rule: 'a rule of tomorrow' },
  ],
};

const names: Partial<Record<string, string>> = { fa: 'دربارهٔ این متن', fr: 'À propos de ce texte' };

function serve(answer: () => Response | Promise<Response>): void {
  vi.stubGlobal('fetch', vi.fn(answer));
}

async function openAccount(language = 'en'): Promise<ReturnType<typeof within>> {
  await renderAt('/article/ferry-returns', {
    manifest: aManifest({ language }),
    articles: [anArticle({ hasReceipt: true })],
  });
  const name = names[language] ?? 'About this text';
  await userEvent.click(screen.getByRole('button', { name }));
  return within(await screen.findByRole('dialog', { name }));
}

describe('about this text', () => {
  it('tells where the text comes from and what became of all of it', async () => {
    serve(() => Response.json(receipt));
    const account = await openAccount();
    expect(await account.findByText('scrapes/ferry.html')).toBeTruthy();
    expect(account.getByText('90%').closest('li')?.textContent).toBe('In the story 90% 900 characters');
    expect(account.getByText('Buttons for sharing').closest('details')?.textContent).toContain(
      'Share this story',
    );
    expect(account.getByText('a rule of tomorrow')).toBeTruthy();
    expect(account.getByText('The byline').closest('details')?.textContent).toContain('By Ines Holm');
  });

  it('says so where nothing was left out', async () => {
    const characters = { visible: 900, kept: 900, moved: 0, dropped: 0 };
    serve(() => Response.json({ ...receipt, characters, entries: [] }));
    const account = await openAccount();
    expect(await account.findByText('Nothing was left out.')).toBeTruthy();
  });

  it('speaks Persian in a Persian newspaper', async () => {
    serve(() => Response.json(receipt));
    const account = await openAccount('fa');
    expect(await account.findByText('دکمه‌های هم‌رسانی')).toBeTruthy();
  });

  it('sets its colon as French does in a French newspaper', async () => {
    serve(() => Response.json(receipt));
    const account = await openAccount('fr');
    const source = await account.findByText('scrapes/ferry.html');
    expect(source.parentElement?.textContent).toBe('une page web\u00a0: scrapes/ferry.html');
  });

  it('says what is wrong and tries again', async () => {
    serve(() => new Response('', { status: 404 }));
    const account = await openAccount();
    expect((await account.findByRole('alert')).textContent).toContain('Page not found');
    serve(() => Response.json(receipt));
    await userEvent.click(account.getByRole('button', { name: 'Try again' }));
    expect(await account.findByText('scrapes/ferry.html')).toBeTruthy();
  });

  it('closes by its button and is not offered without a receipt', async () => {
    serve(() => Response.json(receipt));
    const account = await openAccount();
    await userEvent.click(account.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
