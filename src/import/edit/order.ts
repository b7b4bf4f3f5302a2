import type { Draft } from '#import/draft.ts';
import { giveHeadline } from './giveHeadline.ts';
import { setLanguage } from './setLanguage.ts';
import { takeImageNames } from './takeImageNames.ts';
import { takeWidgets } from './takeWidgets.ts';
import { tidyFields } from './tidyFields.ts';

/** One improvement of a draft. It changes nothing of the draft it is given. */
export type Edit = (draft: Draft) => Draft;

/**
 * Every edit, in the order they are made.
 *
 * 1. Picture names come off first: glued to a line they hide what the line is.
 * 2. Widgets then leave the body, while headline and byline still stand as the source had them.
 * 3. A post without a headline gets one from the body that is left.
 * 4. Fields are tidied when nothing moves into them any more.
 * 5. The language is told last, from a body without widgets in another one.
 */
const EDITS: readonly Edit[] = [takeImageNames, takeWidgets, giveHeadline, tidyFields, setLanguage];

export function edited(draft: Draft): Draft {
  return EDITS.reduce((current, edit) => edit(current), draft);
}
