import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Where everything stands that lies over the foot of the screen: one above the other. */
export const noticesId = 'notices';

/** Puts what lies over the foot of the screen in its place there. Not for what is printed. */
export function AtFoot({ children }: { children: ReactNode }): ReactNode {
  return createPortal(children, document.getElementById(noticesId) ?? document.body);
}
