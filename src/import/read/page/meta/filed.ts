import { isControl, isUnfolding, tagsListed } from '#import/edit/line/phrases.ts';
import { type Element, elements, textOf } from '#import/read/html/tree.ts';
import { linesOf } from '#import/read/page/linesOf.ts';
import { namesField } from '#import/read/json/fields.ts';
import { decodeEntities } from '#import/read/text/entities.ts';
import { type PageFacts, metaContent } from './facts/facts.ts';

const SLUG = /^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)+$/u;
// "news/local"
const PATH = /^[\p{Ll}\d-]+(?:\/[\p{Ll}\d-]+)+$/u;

/**
 * The section, the first where a page gives several in a row; one that comes as it stands in an address ("crime-safety",
 * "news/local") in words.
 *
 * - In this order: data, a link marked as the category, one that leads to a category, the way to the page.
 */
export function sectionOf(
  facts: PageFacts,
  seen: Element,
  around: ReadonlyMap<Element, string>,
): string | undefined {
  // An entity ends in what parts a list
  const said = saidSection(facts) ?? relLinks(seen, CATEGORY).map(textOf)[0] ?? shownSection(around) ?? '';
  const [row = ''] = decodeEntities(said).split(/\s*[,;]\s*/);
  const [first = ''] = PATH.test(row) ? row.split('/') : [row];
  const words = SLUG.test(first) ? first.replaceAll('-', ' ') : first;
  const isSmall = words === words.toLowerCase();
  return (isSmall ? words.replace(/^./u, (letter) => letter.toUpperCase()) : words) || undefined;
}

/** A link to a category beside the story, else the first step of the way to the page that is not its front. */
function shownSection(around: ReadonlyMap<Element, string>): string | undefined {
  const filed = [...around].flatMap(([element, rule]) => (NEAR.has(rule) ? linksIn(element) : []));
  const steps = [...around.keys()].flatMap((element) => waysIn(element)).flatMap(linksIn);
  return [
    ...filed.filter(({ attributes }) => CATEGORY_ADDRESS.test(attributes['href'] ?? '')),
    ...steps.filter((step) => !FRONT.test(step.attributes['href'] ?? '') && !HOME.test(textOf(step))),
  ]
    .map(textOf)
    .find(isSection);
}

/** "Harbour"; not "365" or "Show more". */
function isSection(name: string): boolean {
  return (
    name.length <= LONGEST_SECTION &&
    !NO_SECTION.test(name) &&
    LETTERS.test(name) &&
    !isControl(name) &&
    !isUnfolding(name)
  );
}

// A step of the way that files nothing
const NO_SECTION =
  /^(?:about(?: us)?|über uns|contact(?: us)?|kontakt|à propos|sobre (?:nosotros|nós)|quiénes somos|chi siamo|over ons|om oss|topics?|tags?|themen|articles?|artikel|posts?|all posts|archives?|archiv)$/iu;
const LETTERS = /\p{L}{2}|\p{Lo}/u;
const NEAR = new Set(['dates and byline', 'tags and categories', 'foot of the story']);
// "breadcrumbs", "crumb-container", "brotkrumen"
const WAY = /(?:^|[\s_-])(?:bread-?)?crumbs?(?:$|[\s_-])|breadcrumb|brotkrumen/i;
const FRONT = /^(?:(?:https?:)?\/\/[^/?#]+)?\/?(?:index\.\w+|home\/?)?(?:[?#].*)?$/i;
const HOME =
  /^(?:home(?: ?page)?|start(?:seite)?|inicio|início|accueil|hem|hjem|forside|etusivu|strona główna|главная|ana ?sayfa|beranda|trang chủ|αρχική|الرئيسية|خانه|ראשי|首页|首頁|トップ|ホーム|홈)$/iu;
const LONGEST_SECTION = 30;

function waysIn(element: Element): Element[] {
  const within: Element = { tag: 'div', attributes: {}, children: [element] };
  return elements(within).filter(({ attributes }) => WAY.test(attributes['class'] ?? ''));
}

function linksIn(element: Element): Element[] {
  return elements(element).filter(({ tag, attributes }) => tag === 'a' && attributes['href'] !== undefined);
}

function saidSection(facts: PageFacts): string | undefined {
  return (
    (facts.story && namesField(facts.story, 'articleSection')[0]) ??
    metaContent(
      facts,
      'article:section',
      'og:article:section',
      'parsely-section',
      'section',
      'sailthru.section',
      'category',
      'news_section',
    )
  );
}

/** Tags as a page links or lists them; last, those of a list of tags among what was told to stand around its story. */
export function tagsOf(facts: PageFacts, seen: Element, around: ReadonlyMap<Element, string>): string[] {
  const tags = [
    linkedTags(seen),
    facts.meta.get('article:tag') ?? [],
    saidWords(facts),
    ...listedTags(around),
  ].find((each) => each.length > 0);
  return (tags ?? [])
    .flatMap((tag) => decodeEntities(tag).split(/\s*[,;]\s*/))
    .map((tag) => tag.replace(/^#/, '').trim())
    .filter((tag) => tag !== '' && tag.length <= 60)
    .slice(0, 30);
}

/** What links say they lead to by `rel="tag"`; one to a category is where the story is filed. */
function linkedTags(seen: Element): string[] {
  return relLinks(seen, /(?:^|\s)tag(?:\s|$)/i)
    .filter(({ attributes: { rel = '', href = '' } }) => !CATEGORY.test(rel) && !CATEGORY_ADDRESS.test(href))
    .map(textOf);
}

function relLinks(seen: Element, rel: RegExp): Element[] {
  return elements(seen).filter(({ tag, attributes }) => tag === 'a' && rel.test(attributes['rel'] ?? ''));
}

// "/category/harbour", "/blog/categories/harbour", "/rubrics/culture/"
const CATEGORY_ADDRESS = /\/(?:categor(?:y|ies)|categorias?|kategorien?|rubri[kc]s?|rubrique)\/[^/?#]/i;
const CATEGORY = /(?:^|\s)category(?:\s|$)/i;

// "/tag/ferry", "/news/topics/c12/ferry", "/search/label/ferry"
const TAG_ADDRESS =
  /\/(?:tags?|topics?|labels?|themen?|schlagworte?|mots?(?:-cles)?|etiquetas?|etiket|temas?|keywords?|tagi|ämnen?)\/[^/?#]+(?:\/[^/?#]+)?\/?(?:[?#]|$)/iu;

/** Each list of tags, by where they lead or by its label; a cloud is of the whole site, and "(12)" behind a tag counts its stories. */
function listedTags(around: ReadonlyMap<Element, string>): string[][] {
  const lists = [...around].filter(([{ attributes }, rule]) => NEAR.has(rule) && !isCloud(attributes));
  return lists.map(([list, rule]) => {
    const isLabelled = rule === 'tags and categories' && isTagList(list);
    return linksIn(list)
      .filter(({ attributes }) => isLabelled || TAG_ADDRESS.test(attributes['href'] ?? ''))
      .map((link) => textOf(link).replace(/\s*\(\p{Nd}+\)$/u, ''));
  });
}

/** "Tags: ferry, pier", or the label in a line of its own. */
function isTagList(list: Element): boolean {
  const [label = '', ...rest] = linesOf(list).filter((line) => line !== '');
  return [textOf(list), `${label}: ${rest.join(', ')}`].some((line) => tagsListed(line) !== undefined);
}

function isCloud({ class: names }: Element['attributes']): boolean {
  return /cloud/i.test(names ?? '');
}

function saidWords(facts: PageFacts): string[] {
  const words = facts.story ? namesField(facts.story, 'keywords') : [];
  const said = metaContent(facts, 'news_keywords', 'keywords', 'parsely-tags', 'sailthru.tags');
  return words.length > 0 || said === undefined ? words : [said];
}
