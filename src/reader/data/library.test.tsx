import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { aHeadline, anArticle } from '#testing/builders.ts';
import {
  dismissChange,
  headlineOf,
  markRead,
  toggleRead,
  toggleSaved,
  useLastChange,
  useRead,
  useSaved,
} from './library.ts';

function library() {
  return renderHook(() => ({ saved: useSaved(), read: useRead(), change: useLastChange() })).result;
}

afterEach(() => {
  const { saved, read } = library().current;
  act(() => {
    for (const { row } of Object.values(saved)) toggleSaved(row);
    for (const { row } of Object.values(read)) toggleRead(row);
    dismissChange();
  });
});

describe('the library', () => {
  it('keeps a whole row, and says what was done', () => {
    const result = library();
    act(() => toggleSaved(aHeadline()));
    expect(result.current.saved['ferry-returns']?.row).toEqual(aHeadline());
    expect(result.current.change?.kind).toBe('saved');
  });

  it('takes each change back as it was', () => {
    const result = library();
    act(() => toggleSaved(aHeadline()));
    const before = result.current.saved;
    act(() => toggleSaved(aHeadline()));
    expect(result.current.change?.kind).toBe('unsaved');
    act(() => result.current.change?.undo());
    expect(result.current.saved).toEqual(before);
    expect(result.current.change).toBeUndefined();
  });

  it('marks as read once and quietly, and unread on demand', () => {
    const result = library();
    act(() => markRead(aHeadline()));
    const first = result.current.read['ferry-returns'];
    act(() => markRead(aHeadline()));
    expect(result.current.read['ferry-returns']).toBe(first);
    expect(result.current.change).toBeUndefined();
    act(() => toggleRead(aHeadline()));
    expect(result.current.read).toEqual({});
  });

  it('makes of an article the row its list has', () => {
    const article = anArticle({ source: { name: 'The Testing Times' } });
    expect(headlineOf(article)).toEqual(aHeadline());
  });
});
