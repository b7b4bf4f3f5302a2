import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appearanceKey } from './appearance.ts';
import { SettingsPanel } from './SettingsPanel.tsx';

const root = document.documentElement;

beforeEach(() => void render(<SettingsPanel />));
afterEach(async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Reset all' }));
});

describe('the reader’s settings', () => {
  it('show at once and stay on the device', async () => {
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Compact' }));
    expect([root.dataset['theme'], root.dataset['density']]).toEqual(['dark', 'compact']);
    expect(JSON.parse(localStorage.getItem(appearanceKey) ?? '')).toMatchObject({
      theme: 'dark',
      density: 'compact',
    });
  });

  it('step the text size up to its end and no further', async () => {
    const larger = screen.getByRole('button', { name: 'Larger text' });
    for (let step = 0; step < 6; step += 1) await userEvent.click(larger);
    expect(root.dataset['size']).toBe('4');
    expect(larger.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe('7 of 7');
  });

  it('follow a change made in another tab', async () => {
    localStorage.setItem(appearanceKey, '{"theme":"sepia"}');
    window.dispatchEvent(new StorageEvent('storage'));
    expect(await screen.findByRole('radio', { name: 'Sepia', checked: true })).toBeDefined();
  });
});
