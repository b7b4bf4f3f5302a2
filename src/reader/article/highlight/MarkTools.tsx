import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { quotationMarks } from '#edition/text/language.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { citation } from '#reader/article/passage/citation.ts';
import { ToolsBeside } from '#reader/article/passage/ToolsBeside.tsx';
import { useCopying } from '#reader/article/passage/useCopying.ts';
import { putHighlight, putNote } from '#reader/data/shelf/highlights.ts';
import { focusOn } from '#reader/ui/screen/focusOn.ts';
import { NoteOf } from '#reader/ui/notes/NoteOf.tsx';
import { blockAround } from '#reader/ui/type/storyBlocks.ts';
import { usePassageWords } from '#reader/words/hook/usePassageWords.ts';
import { useInterface } from '#reader/words/useWords.ts';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';
import type { Marked } from './useMarks.ts';

type MarkToolsProps = { mark: Marked; article: PrintedArticle; onClose: () => void };

/** What one may do with what one marked: write on it, copy it, take it off. The keyboard comes along. */
export function MarkTools({ mark, article, onClose }: MarkToolsProps): ReactNode {
  const face = useInterface();
  const words = usePassageWords();
  const yours = useYourWords();
  const { copy, outcome } = useCopying(words.failed);
  const tools = useRef<HTMLDivElement>(null);
  useEffect(() => tools.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  const { id, highlight, passage, range } = mark;
  const { exact, note } = highlight;
  const quoted = quotationMarks(article.language).join(exact);
  const leave = ({ key, defaultPrevented }: KeyboardEvent): void => {
    if (key !== 'Escape' || defaultPrevented) return;
    document.querySelector<HTMLElement>('.mark[aria-expanded="true"]')?.focus({ preventScroll: true });
    onClose();
  };
  const remove = (): void => {
    const block = blockAround(range.startContainer);
    if (block) focusOn(block);
    putHighlight(id, undefined, yours.unhighlighted);
  };
  return (
    <ToolsBeside ref={tools} at={range} aria-label={yours.highlightOf(exact)} onKeyDown={leave}>
      <NoteOf
        label={yours.noteOn(exact)}
        note={note}
        onKeep={(text) => putNote(id, highlight, text, yours.noted)}
      />
      <button type="button" onClick={() => copy(citation({ quoted, passage }, article, face), words.copied)}>
        {words.copy}
      </button>
      <button type="button" onClick={remove}>
        {yours.unhighlight}
      </button>
      <output>{outcome}</output>
    </ToolsBeside>
  );
}
