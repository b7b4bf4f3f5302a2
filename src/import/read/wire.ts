import { type Draft, type Origin, type Reading, aDraft } from '#import/draft.ts';
import { dateOf } from './date/date.ts';
import { type XmlElement, parseXml } from './feed/xml.ts';
import { htmlToText } from './json/htmlText.ts';
import { namesIn } from './names.ts';
import { pieceBody } from './page/body/body.ts';
import { withPlaces } from './places.ts';

/**
 * Stories as agencies send them: NITF (https://iptc.org/standards/nitf/), and NewsML-G2 (https://iptc.org/standards/newsml-g2/)
 * with its stories inside, as NITF or HTML. Absent where there is none.
 *
 * - What NewsML says of a story goes before what the story says of itself.
 */
export function readWire(xml: string, origin: Origin): Reading | undefined {
  const root = parseXml(xml);
  const items = all(root, 'newsitem');
  const stories = (items.length > 0 ? items : [root]).flatMap((item) => {
    const draft = storyIn(item, origin);
    return draft ? [{ draft, names: [item.attributes['guid']] }] : [];
  });
  if (stories.length === 0) return undefined;
  return { drafts: items.length > 1 ? withPlaces(stories) : stories.map(({ draft }) => draft), troubles: [] };
}

function storyIn(item: XmlElement, origin: Origin): Draft | undefined {
  const story = first(item, 'inlinexml') ?? item;
  const text = first(story, 'body.content') ?? first(story, 'body');
  if (!text) return undefined;
  const { visible, ...content } = pieceBody(asHtml(text.inner), undefined);
  const { byline, ...fields } = saidIn(item, story);
  const words = [fields.headline, fields.standfirst, byline, said(story, 'dateline'), ...visible];
  return {
    ...aDraft('feed', origin),
    ...content,
    ...fields,
    byline: namesIn(byline.replace(`, ${said(story, 'byttl')}`, '')).map((name) => ({ name })),
    visible: words.flatMap((each) => each ?? []),
    drops: [...(content.drops ?? []), { text: byline, rule: 'the byline', to: 'byline' }],
  };
}

type Said = Omit<Partial<Draft>, 'byline'> & { byline: string };

function saidIn(item: XmlElement, story: XmlElement): Said {
  const meta = first(item, 'contentmeta');
  const created = dateIn(item, 'firstcreated', 'contentcreated');
  const version = dateIn(item, 'contentmodified', 'versioncreated');
  const issued = first(story, 'date.issue')?.attributes['norm'];
  return {
    headline: said(meta, 'headline') ?? said(story, 'hl1') ?? said(story, 'title'),
    standfirst: said(story, 'hl2'),
    byline: said(meta, 'by') ?? bylineIn(story) ?? '',
    published: created ?? version ?? dateOf(issued),
    updated: created === undefined ? undefined : version,
    source: { name: said(first(item, 'provider'), 'name') },
    tags: [
      ...all(meta, 'subject').flatMap((subject) => said(subject, 'name') ?? []),
      ...all(story, 'keyword').flatMap(({ attributes }) => attributes['key'] ?? []),
    ],
    language: first(meta, 'language')?.attributes['tag'] ?? item.language,
  };
}

const MEDIA = /<media(?=[\s>])[\s\S]{0,20000}?<\/media>/gi;
const PICTURE = /(?:media-type|mime-type)=["'](?:image|photo)/i;
// "<person>Ada Quill</person>": what a word of the text is
const NAMED =
  /<\/?(?:person|org|location|sublocation|city|state|region|country|event|function|object\.title|money|num|chron|postaddr|virtloc|copyrite|name\.(?:given|family)|alt-code)(?:\s[^<>]*)?>/gi;

/** The HTML that the elements of NITF stand for: paragraphs, lists and links are called as there. */
function asHtml(nitf: string): string {
  return nitf
    .replace(MEDIA, (media) => (PICTURE.test(media) ? figure(parseXml(media)) : ''))
    .replace(NAMED, '')
    .replace(/(<\/?)hl[12](?=[\s>])/gi, '$1h2');
}

function figure(media: XmlElement): string {
  const src = first(media, 'media-reference')?.attributes['source'] ?? '';
  const [caption, credit] = ['media-caption', 'media-producer'].map(
    (name) => first(media, name)?.inner ?? '',
  );
  const picture = `<img src="${src.replaceAll('"', '&quot;')}">`;
  return `<figure>${picture}<figcaption>${caption}</figcaption><span class="credit">${credit}</span></figure>`;
}

function said(element: XmlElement | undefined, name: string): string | undefined {
  return htmlToText(first(element, name)?.inner ?? '') || undefined;
}

/** The names of a byline, with the title of each behind a comma. */
function bylineIn(story: XmlElement): string | undefined {
  return htmlToText((first(story, 'byline')?.inner ?? '').replaceAll(/\s*<byttl/gi, ', $&')) || undefined;
}

function dateIn(element: XmlElement, ...names: string[]): string | undefined {
  return names.map((name) => dateOf(first(element, name)?.text)).find(Boolean);
}

function first(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return all(element, name)[0];
}

/** The elements below one that have a name, whatever namespace it is in. */
function all(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? [...below(element)].filter((each) => each.name.replace(/^.*:/, '') === name) : [];
}

function* below(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    yield child;
    yield* below(child);
  }
}
