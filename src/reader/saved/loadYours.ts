import type { LoaderFunctionArgs } from 'react-router';
import { manifestQuery } from '#reader/data/queries.ts';
import { queryClientContext } from '#reader/data/queryClient.ts';
import { loadYourWords } from '#reader/words/yours/useYourWords.ts';

/** The loader of the reader's own pages: what they show is on the device, their words are not yet. */
export async function loadYours({ context }: LoaderFunctionArgs): Promise<null> {
  const { language } = await context.get(queryClientContext).ensureQueryData(manifestQuery());
  await loadYourWords(language);
  return null;
}
