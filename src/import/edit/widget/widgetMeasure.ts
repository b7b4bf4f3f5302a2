import type { Block } from '#edition/block.ts';
import { SHORT_PROSE, toldBehind } from '#import/edit/line/endOfStory.ts';
import { isOverOwnWords, leadsOn, nextWhere } from '#import/edit/line/labelled.ts';
import { isCutOff, isProse, textOfBlock, weight } from '#import/edit/line/lines.ts';

/** Lines that a widget between two paragraphs may have; a longer run without prose is a list of the story's own. */
const MAX_WIDGET_LINES = 14;

/**
 * Tells how many blocks a widget takes with its label: up to the next prose, or the heading of the next section. Before the first
 * prose it may be long.
 *
 * - Of a source that tells links, a widget holds one: a crosshead "Latest" is over the story's own words.
 *
 * Asked for labels in their order it looks at each line once.
 */
export function widgetMeasure(story: readonly Block[], tellsLinks: boolean): (label: number) => number {
  const lines = story.map(textOfBlock);
  const firstProse = nextWhere(lines, 0, (line) => isProse(line));
  let next = -1;
  return (label) => {
    if (next <= label) next = nextOwn(lines, label, tellsLinks ? undefined : toldBehind(lines, label));
    const near = story.slice(label + 1, Math.min(next, label + MAX_WIDGET_LINES));
    const section = near.findIndex((block) => isNextSection(story[label], block));
    const length = section < 0 ? next - label : section + 1;
    if (isOverOwnWords(story, label)) return 0;
    if (tellsLinks && !leadsOn(story, label)) return 1;
    return length <= MAX_WIDGET_LINES || (label <= firstProse && next < lines.length) ? length : 0;
  };
}

/** Where the story goes on behind a label: at prose, where a sentence is told, or at one cut off behind the excerpt under a headline. */
function nextOwn(lines: readonly string[], label: number, told: number | undefined): number {
  let next = label + 1;
  while (
    next < lines.length &&
    next !== told &&
    !isProse(lines[next] ?? '', SHORT_PROSE) &&
    !isBehindExcerpt(lines, label, next)
  )
    next++;
  return next;
}

function isBehindExcerpt(lines: readonly string[], label: number, at: number): boolean {
  const [headline = '', excerpt = '', line = '', next = ''] = lines.slice(at - 2, at + 2);
  const areExcerpts = [excerpt, line].every((each) => isCutOff(each) && weight(each) >= SHORT_PROSE);
  return at - 2 > label && areExcerpts && !isCutOff(headline) && !isCutOff(next);
}

function isNextSection(label: Block | undefined, block: Block): boolean {
  return label?.type === 'heading' && block.type === 'heading' && block.level <= label.level;
}
