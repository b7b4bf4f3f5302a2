import type { Block } from '#edition/block.ts';
import type { Draft, Drop } from '#import/draft.ts';
import { folded } from '#import/read/isAlike.ts';
import { trimmed } from '#import/read/html/richText.ts';

// What WordPress ends every item of a feed with, in the languages it comes in
const POSTED =
  /(?:^|(?<=\s))(?:(?:the (?:post|article)|der beitrag|der artikel|l[’']article|la entrada|el artículo|l[’']articolo|o post|o artigo|het bericht|inlägget|indlægget|innlegget|wpis|artykuł|příspěvek|článek|запись|сообщение|bejegyzés|articolul) .{1,300} (?:appeared first on|erschien zuerst auf|est apparu en premier sur|(?:se publicó|aparece|apareció) primero en|proviene da|(?:apareceu|aparece) primeiro em|verscheen eerst op|dök först upp på|blev (?:først )?(?:først )?udgivet på|dukket først opp på|pojawił się (?:pierwszy raz|po raz pierwszy|najpierw) (?:na|w)|pochází z|(?:впервые )?(?:появилась|появились|появилось) (?:сначала|впервые)? ?(?:на|в)|először|apare prima dată în) .{1,100}|نوشته .{1,300} (?:اولین بار|نخستین بار) در .{1,100} پدیدار شد|ظهرت المقالة .{1,300} أول\S{0,2} (?:على|في) .{1,100}|投稿 .{1,300} は .{1,100} に最初に表示されました)[.。]?$/iu;
const LONGEST = 600;

/**
 * Drops the line "The post … appeared first on …" that feeds end their items with, by itself or behind the last sentence.
 *
 * - It names the headline: a sentence about a post does not.
 */
export function dropPostedLine(draft: Draft): Draft {
  if (draft.id !== undefined) return draft;
  const drops: Drop[] = [];
  const body = draft.body.flatMap((block): Block[] => {
    const line = block.type === 'paragraph' ? postedLine(block.text, draft.headline) : undefined;
    if (block.type !== 'paragraph' || line === undefined) return [block];
    drops.push({ text: line, rule: 'where the post appeared first' });
    const rest = trimmed(block.text.slice(0, -line.length), block.marks ?? []);
    return rest.text === '' ? [] : [{ type: 'paragraph', ...rest }];
  });
  if (drops.length === 0) return draft;
  const visible = draft.visible.flatMap((text) => {
    const line = postedLine(text, draft.headline);
    return line === undefined ? [text] : [text.slice(0, -line.length), line];
  });
  return { ...draft, body, visible, drops: [...draft.drops, ...drops] };
}

/** The line at the end of a text; a summary of a feed may have it too. */
export function postedLine(text: string, headline: string | undefined): string | undefined {
  const end = text.slice(-LONGEST);
  const line = POSTED.exec(end)?.[0];
  const isOfStory = headline !== undefined && folded(line ?? '').includes(folded(headline));
  return isOfStory && line !== '' ? line : undefined;
}
