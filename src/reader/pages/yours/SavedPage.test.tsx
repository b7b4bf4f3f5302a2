import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { anArticle } from '#testing/builders.ts';
import { renderAt } from '#testing/renderAt.tsx';

describe('the saved page', () => {
  it('says in words that nothing is there', async () => {
    await renderAt('/saved');
    expect(await screen.findByText('Nothing saved yet')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Import a file' })).toBeTruthy();
  });

  it('shows what was saved, lets it go, and takes that back', async () => {
    const user = userEvent.setup();
    const { router } = await renderAt('/article/ferry-returns', { articles: [anArticle()] });
    const [save] = screen.getAllByRole('button', { name: 'Save' });
    await user.click(save!);
    expect(save!.getAttribute('aria-pressed')).toBe('true');
    await router.navigate('/saved');
    const saved = await screen.findByRole('list', { name: 'Saved for later' });
    expect(within(saved).getByRole('link', { name: 'Ferry returns to the old quay' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Export as a file' })).toBeTruthy();
    await user.click(within(saved).getByRole('button', { name: 'Remove “Ferry returns to the old quay”' }));
    expect(screen.queryByRole('list', { name: 'Saved for later' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('list', { name: 'Saved for later' })).toBeTruthy();
  });
});
