import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Dots } from './Dots.tsx';

describe('Dots', () => {
  it('keeps the dot of a fact out of the direction the fact is written in', () => {
    const { container } = render(
      <Dots>
        <time>10:45</time>
        <bdi>The Averell Courier</bdi>
        {false}3 min
      </Dots>,
    );
    const parts = [...(container.querySelector('.dots')?.children ?? [])];
    expect(parts.map(({ innerHTML }) => innerHTML)).toEqual([
      '<time>10:45</time>',
      '<bdi>The Averell Courier</bdi>',
      '3 min',
    ]);
    expect(parts.some((part) => part.matches('bdi, [dir]'))).toBe(false);
  });

  it('is nothing without a fact', () => {
    expect(render(<Dots>{false}</Dots>).container.innerHTML).toBe('');
  });
});
