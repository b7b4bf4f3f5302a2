import type { Draft } from '#import/draft.ts';
import { dropPostedLine } from './dropPostedLine.ts';
import { giveHeadline } from './giveHeadline.ts';
import { showPicturesOnce } from './picture/showPicturesOnce.ts';
import { takeImageNames } from './picture/takeImageNames.ts';
import { takeLeadPicture } from './picture/takeLeadPicture.ts';
import { takeLists } from './takeLists.ts';
import { takeMasthead } from './takeMasthead.ts';
import { takeWidgets } from './widget/takeWidgets.ts';
import { tidyFields } from './tidyFields.ts';
import { withItsQuotes } from './withItsQuotes.ts';
import { zoneDates } from './zoneDates.ts';

/** One improvement of a draft. It changes nothing of the draft it is given. */
export type Edit = (draft: Draft) => Draft;

/**
 * Every edit, in the order they are made.
 *
 * 1. Picture names come off first: glued to a line they hide what the line is.
 * 2. Widgets then leave the body; one that stands before the first paragraph would pass for its masthead.
 * 3. What is left before the first paragraph is the masthead: byline, dates, standfirst.
 * 4. Bullets make lists of what is left: a tag list or a share bar is none.
 * 5. The lead picture is one that no widget had.
 * 6. Of a page or feed each picture then stands once, the lead before the others.
 * 7. The line of a feed on where a post appeared goes by its headline.
 * 8. A post without a headline gets one from the body that is left.
 * 9. Fields are tidied when nothing moves into them any more.
 * 10. The dates that were found are told by the clocks of their country.
 *
 * The language is told after all of them, from a body without widgets in another one, by `setLanguage`: its tables are
 * large, so that only one thread holds them.
 */
const EDITS: readonly Edit[] = [
  takeImageNames,
  takeWidgets,
  takeMasthead,
  takeLists,
  takeLeadPicture,
  showPicturesOnce,
  dropPostedLine,
  giveHeadline,
  tidyFields,
  zoneDates,
];

export function edited(draft: Draft): Draft {
  return EDITS.reduce((current, edit) => withItsQuotes(current, edit(current)), draft);
}
