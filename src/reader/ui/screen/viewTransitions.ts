/** Whether the browser can move from page to page: the router complains where it is asked to and cannot. */
export const hasViewTransitions: boolean =
  typeof document !== 'undefined' && 'startViewTransition' in document;
