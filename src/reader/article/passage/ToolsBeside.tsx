import './passage.css';
import type { ComponentProps, CSSProperties, ReactNode } from 'react';
import { AtFoot } from '#reader/ui/AtFoot.tsx';
import { useInterface } from '#reader/words/useWords.ts';

/** The room the tools need above the words, in pixels. */
const ROOM = 64;
/** What stays free at the edges of the window, in pixels. */
const EDGE = 8;

type ToolsBesideProps = ComponentProps<'div'> & { at: Range };

/** Tools for words of the story. They stand by them and move with the page; on a touch screen, which shows a menu there, at its foot. */
export function ToolsBeside({ at, ...props }: ToolsBesideProps): ReactNode {
  const { language, direction } = useInterface();
  const isTouch = matchMedia('(pointer: coarse)').matches;
  const tools = (
    <div
      role="toolbar"
      className="passage-tools"
      lang={language}
      dir={direction}
      // Set through the style object, where a policy forbids the attribute
      style={isTouch ? undefined : placeBy(at)}
      {...props}
    />
  );
  return isTouch ? <AtFoot>{tools}</AtFoot> : tools;
}

/** As far along the tools as the middle of the words is along the window: so they never leave it. */
function placeBy(words: Range): CSSProperties {
  const { left, width, top, bottom } = words.getBoundingClientRect();
  const text = document.querySelector('.story-text')?.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const part = Math.min(Math.max((left + width / 2) / room, 0), 1);
  const isAbove = top > ROOM;
  const line = isAbove ? top : Math.min(bottom, window.innerHeight - ROOM);
  return {
    left: EDGE + part * (room - 2 * EDGE) - (text?.left ?? 0),
    top: line - (text?.top ?? 0),
    translate: `${-100 * part}% ${isAbove ? 'calc(-100% - 0.5rem)' : '0.5rem'}`,
  };
}
