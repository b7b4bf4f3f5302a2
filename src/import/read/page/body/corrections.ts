import type { Element, Node } from '#import/read/html/tree.ts';
import { isInlineTag } from '#import/read/page/view/piece.ts';
import { singleSpaced } from '#import/read/singleSpaced.ts';

const LABEL = String.raw`(?:corrections?|clarifications?|corrections? and clarifications?|err?atum|errata(?: corrige)?|korrektur(?:hinweis)?|richtigstellung|berichtigung|rectificatif|précision|fe de (?:errores|erratas)|rectificación|corrección|aclaración|correção|esclarecimento|rettifica|correzione|correctie|rectificatie|rechtzetting|rättelse|rettelse|sprostowanie|исправление|поправка|уточнение|düzeltme|اصلاحیه|تصحیح|تصحيح|تصويب|更正|勘误|勘誤|訂正|お詫びと訂正|정정)`;
const OPENINGS = [
  // "Correction, 3 May: …", "Clarification (May 3, 2024) – …", "更正：…"
  new RegExp(String.raw`^${LABEL}(?:\s?\([^()]{1,40}\)|,?\s[^:：]{1,30})?\s?[:：—–]\s?\S`, 'iu'),
  // "An earlier version of this story gave …", "In einer früheren Version dieses Artikels …"
  /^(?:an? (?:earlier|previous|prior) version of (?:this|the)|in (?:einer|der) (?:früheren|ursprünglichen|vorherigen|ersten) (?:version|fassung)|(?:dans )?une (?:version (?:précédente|antérieure)|première version) de (?:cet|l)|(?:en )?una versión (?:anterior|previa) de est|(?:em )?uma versão anterior dest|(?:in )?una (?:versione precedente|precedente versione) di quest|in een eerdere versie van dit|i en (?:tidigare version av|tidligere vers(?:jon av|ion af))|w (?:poprzedniej|wcześniejszej) wersji|в (?:предыдущей|первоначальной) версии)/iu,
  // "This article was amended on 3 May to correct …"
  /^this (?:article|story|post|report|piece|headline) (?:was|has been|is) (?:\S+ )?(?:amended|corrected|updated to (?:correct|clarify)|changed to correct)\b/iu,
  // "Editor’s note: … has been corrected", "Anmerkung der Redaktion: … haben wir korrigiert"
  /^(?:editor['’]s note|note from the editor|anmerkung der redaktion|ndlr|nota de la redacción)\s?[:：—–].*\b(?:corrected|amended|clarified|earlier version|korrigiert|berichtigt|corrigé|corregid)/iu,
];
const LONGEST = 1000;
/** Where readers or other stories say so: it is no word of the story's own editors. */
const OTHERS = new Set([
  'comments',
  'related stories',
  'list of teasers',
  'list of links',
  'navigation',
  'not for reading',
]);

/**
 * The elements of a page that say what was wrong with its story, wherever they stand: the innermost that open so. A newspaper
 * stands by them.
 */
export function correctionsIn(page: Element, around: ReadonlyMap<Element, string>): Element[] {
  const found: Element[] = [];
  look(page);
  return found;

  /** An element's words while they are few enough for a correction. */
  function look(element: Element): string | undefined {
    const before = found.length;
    let text: string | undefined = '';
    for (const child of element.children) {
      const words = wordsOf(child);
      text = text === undefined || words === undefined ? undefined : text + words;
    }
    if (text === undefined || text.length > LONGEST) return undefined;
    if (isInlineTag(element.tag)) return text;
    if (found.length === before && isCorrection(text)) found.push(element);
    return ` ${text} `;
  }

  function wordsOf(node: Node): string | undefined {
    if (typeof node === 'string') return node;
    return OTHERS.has(around.get(node) ?? '') ? '' : look(node);
  }
}

function isCorrection(text: string): boolean {
  const words = singleSpaced(text).trim();
  return OPENINGS.some((opening) => opening.test(words));
}
