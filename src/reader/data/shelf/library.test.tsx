import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aHeadline, anArticle } from '#testing/builders.ts';
import { useNews } from './change.ts';
import { headlineOf, markRead, read, saved, toggleRead, toggleSaved, useCount, useHas } from './library.ts';

const ID = 'ferry-returns';

function library() {
  return renderHook(() => ({
    isSaved: useHas(saved, ID),
    isRead: useHas(read, ID),
    count: useCount(saved),
    change: useNews().change,
  })).result;
}

describe('the library', () => {
  it('keeps a whole row, and offers the way back', async () => {
    const result = library();
    act(() => toggleSaved(aHeadline()));
    expect(result.current).toMatchObject({ isSaved: true, count: 1 });
    expect((await saved.get(ID))?.row).toEqual(aHeadline());
    expect(result.current.change).toBeDefined();
  });

  it('takes each change back as it was', async () => {
    const result = library();
    const kept = { row: aHeadline(), at: 1, note: 'for Monday' };
    await act(async () => saved.put(new Map([[ID, kept]])));
    act(() => toggleSaved(aHeadline()));
    expect(result.current.isSaved).toBe(false);
    await act(async () => result.current.change?.undo());
    expect(await saved.get(ID)).toEqual(kept);
    expect(result.current.change).toBeUndefined();
  });

  it('marks as read once and quietly, and unread on demand', async () => {
    const result = library();
    await act(() => markRead(aHeadline()));
    const first = await read.get(ID);
    await act(() => markRead(aHeadline()));
    expect(await read.get(ID)).toBe(first);
    expect(result.current.change).toBeUndefined();
    act(() => toggleRead(aHeadline()));
    expect(result.current.isRead).toBe(false);
  });

  it('makes of an article the row its list has', () => {
    const article = anArticle({ source: { name: 'The Testing Times' } });
    expect(headlineOf(article)).toEqual(aHeadline());
  });
});
