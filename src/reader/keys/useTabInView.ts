import { useEffect } from 'react';

/** Shows whole what Tab has come to: Firefox lets it be where a part of it shows (WCAG 2.4.12). */
export function useTabInView(): void {
  useEffect(() => {
    const see = ({ key, altKey }: KeyboardEvent): void => {
      if (key !== 'Tab' || altKey) return;
      document.querySelector(':focus-visible')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };
    document.addEventListener('keyup', see);
    return () => document.removeEventListener('keyup', see);
  }, []);
}
