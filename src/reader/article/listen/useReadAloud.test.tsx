import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sentencesOf } from './sentences.ts';
import { useReadAloud } from './useReadAloud.ts';

/** What a device does that says a sentence at once, and the next when it is told to. */
const said: EventTarget[] = [];
const device = {
  speak: (utterance: EventTarget) => void said.push(utterance),
  cancel: vi.fn<() => void>(),
  endSentence: () => act(() => void said.at(-1)?.dispatchEvent(new Event('end'))),
};
class Utterance extends EventTarget {
  text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

const story = document.createElement('article');
story.lang = 'en';
story.innerHTML =
  '<div class="prose"><p id="b0">One came.</p><figure id="b1"><figcaption>The quay.</figcaption></figure>' +
  '<p id="b2">Two came. Three left.</p></div>';
const bare = sentencesOf(story, false);
const captioned = sentencesOf(story, true);
const manner = { rate: 1, voiceFor: () => undefined };

describe('useReadAloud', () => {
  beforeEach(() => {
    vi.stubGlobal('speechSynthesis', device);
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
    device.cancel.mockClear();
    return () => vi.unstubAllGlobals();
  });

  it('keeps its place where captions come and go', () => {
    const { result, rerender } = renderHook(({ sentences }) => useReadAloud(sentences, manner), {
      initialProps: { sentences: bare },
    });
    act(() => result.current.play());
    device.endSentence();
    expect(bare[result.current.at]?.text).toBe('Two came.');
    rerender({ sentences: captioned });
    expect(captioned[result.current.at]?.text).toBe('Two came.');
    act(() => result.current.skip(-1));
    expect(captioned[result.current.at]?.text).toBe('The quay.');
    rerender({ sentences: bare });
    expect(bare[result.current.at]?.text).toBe('Two came.');
  });

  it('is silent once the page is left, and stands where it stood', () => {
    const { result } = renderHook(() => useReadAloud(bare, manner));
    act(() => result.current.play());
    device.cancel.mockClear();
    act(() => void dispatchEvent(new Event('pagehide')));
    expect(device.cancel).toHaveBeenCalledOnce();
    expect(result.current.isSpeaking).toBe(false);
    expect(result.current.at).toBe(0);
  });

  it('goes on with the last sentence where it was stopped in it, and begins anew after it', () => {
    const { result } = renderHook(() => useReadAloud(bare, manner));
    act(() => result.current.play());
    for (const _ of bare.slice(1)) device.endSentence();
    act(() => result.current.pause());
    act(() => result.current.play());
    expect(bare[result.current.at]?.text).toBe('Three left.');
    device.endSentence();
    expect(result.current.isSpeaking).toBe(false);
    act(() => result.current.play());
    expect(result.current.at).toBe(0);
  });
});
