/** In the address of an article: the other print of its text that it is set against. */
export const compareParam = 'compare';
