import type { ReactNode } from 'react';
import type { Receipt } from '#edition/receipt.ts';
import { useAboutWords } from '#reader/words/hook/useAboutWords.ts';
import { useInterface, useNumber } from '#reader/words/useWords.ts';

const FATES = ['kept', 'moved', 'dropped'] as const;
const WIDTH = 1000;

/** How the text of a source divides: a bar for the eye, the numbers as a list. */
export function Shares({ characters }: Pick<Receipt, 'characters'>): ReactNode {
  const words = useAboutWords();
  const number = useNumber();
  const { language } = useInterface();
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const shareOf = (count: number): number => count / Math.max(1, characters.visible);
  return (
    <div className="about-shares">
      <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none">
        {barsOf(characters).map(({ fate, start, width }) => (
          <rect key={fate} className={`fate-${fate}`} x={start} width={width} height="10" />
        ))}
      </svg>
      <ul>
        {FATES.map((fate) => (
          <li key={fate} className={`fate-${fate}`}>
            <span>{words.fates[fate]}</span> <strong>{percent.format(shareOf(characters[fate]))}</strong>{' '}
            <span>{words.characters(characters[fate], number(characters[fate]))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Bar = { fate: (typeof FATES)[number]; start: number; width: number };

function barsOf(characters: Receipt['characters']): Bar[] {
  let start = 0;
  return FATES.map((fate) => {
    const width = (characters[fate] / Math.max(1, characters.visible)) * WIDTH;
    const bar = { fate, start, width };
    start += width;
    return bar;
  });
}
