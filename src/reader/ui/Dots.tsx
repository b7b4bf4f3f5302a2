import { Children, type ReactNode } from 'react';

/** Small facts on one line, parted by dots: “Mira Holt · 10:45 · 6 min”. Nothing where there is none. */
export function Dots({ children, className = '' }: { children: ReactNode; className?: string }): ReactNode {
  const parts = Children.toArray(children);
  if (parts.length === 0) return null;
  return <p className={`dots ${className}`}>{parts}</p>;
}
