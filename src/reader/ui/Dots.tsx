import { Children, type ReactNode } from 'react';

/** Small facts on one line, parted by dots: “Mira Holt · 10:45 · 6 min”. Nothing where there is none. */
export function Dots({ children, className = '' }: { children: ReactNode; className?: string }): ReactNode {
  const parts = Children.toArray(children);
  if (parts.length === 0) return null;
  return (
    <p className={`dots ${className}`}>
      {parts.map((part, place) => (
        // The dot stands before its fact as the line runs, whichever way the fact does.
        // oxlint-disable-next-line react/no-array-index-key -- the facts of a line never change order
        <span key={place}>{part}</span>
      ))}
    </p>
  );
}
