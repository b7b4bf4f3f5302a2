import type { ComponentType } from 'react';

/** What a page asks of the frame around it: a route's `handle`. */
export type PageHandle = {
  /** `full`: nameplate and sections; `sections`: a small nameplate and the sections; `compact`: the top bar alone. */
  masthead: 'full' | 'sections' | 'compact';
  /** The search page, where the field stays open on a narrow screen. */
  isSearch?: boolean;
  /** Buttons for the end of the top bar, before the reader's settings. */
  Actions?: ComponentType;
};

export function isPageHandle(value: unknown): value is PageHandle {
  return typeof value === 'object' && value !== null && 'masthead' in value;
}
