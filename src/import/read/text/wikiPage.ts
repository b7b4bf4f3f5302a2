import { type Origin, type Reading, aDraft } from '#import/draft.ts';
import { isSentence, textOfBlock } from '#import/edit/line/lines.ts';
import { titleOfFile } from './titleOfFile.ts';
import { isWikiText, wikiDate, wikiParagraphs } from './wikiText.ts';

const LINK = /\[\[[^[\]\n]+\]\]/;
// "== Costs ==", "'''Velmora'''", "{|", "[[Category:Ferries]]"
const MARK = /^(?:={2,6}[^=\n].*={2,6}\s*$|\{\|)|'''[^'\n]+'''|\[\[(?:file|image|category):/im;
const LONGEST_TITLE = 150;

/** Whether a plain text is a page in the markup of MediaWiki: links of it, and another mark that only it has. */
export function isWikiPage(text: string): boolean {
  return LINK.test(text) && MARK.test(text) && isWikiText(text);
}

/** Reads a page of a wiki; its title is a first line that is no sentence, or else the name of its file. */
export function readWikiPage(text: string, origin: Origin): Reading {
  const { body, drops, visible } = wikiParagraphs(text);
  const first = textOfBlock(body[0]);
  const isTitled = body.length > 1 && first !== '' && first.length <= LONGEST_TITLE && !isSentence(first);
  const headline = isTitled ? first : titleOfFile(origin.source);
  const story = {
    ...aDraft('text', origin),
    ...wikiDate(text),
    headline,
    body: body.slice(Number(isTitled)),
  };
  return { drafts: [{ ...story, visible, drops }], troubles: [] };
}
