import type { Shown, ShownLine } from './shown.ts';
import type { Image } from '#edition/image.ts';
import { captionAndCredit } from '#import/read/captionAndCredit.ts';
import { resolved, webAddress } from '#import/read/html/address.ts';
import { FURNITURE, pictureAddress } from '#import/read/html/pictureAddress.ts';
import { type Fields, isFields, namesField, textField } from '#import/read/json/fields.ts';
import { type PageFacts, metaContent } from './facts/facts.ts';
import { titleParts } from './title/titleParts.ts';

/** The address a page gives itself, else the one it came from. */
export function addressOf(facts: PageFacts, url: string | undefined): string | undefined {
  const canonical = facts.links.get('canonical');
  const given = webAddress(url);
  return (
    webAddress(resolved(canonical, given ?? facts.base)) ??
    webAddress(metaContent(facts, 'og:url', 'parsely-link', 'twitter:url', 'dc.identifier')) ??
    given ??
    webAddress(facts.story && textField(facts.story, 'url', 'mainEntityOfPage'))
  );
}

/** The name of the site as it gives it. */
export function siteNameOf(facts: PageFacts): string | undefined {
  const publisher = facts.story?.['publisher'];
  const site = facts.objects.find((object) => namesField(object, '@type').includes('WebSite'));
  return (
    metaContent(facts, 'og:site_name') ??
    (isFields(publisher)
      ? textField(publisher, 'name')
      : typeof publisher === 'string'
        ? publisher
        : undefined) ??
    (site && textField(site, 'name')) ??
    metaContent(
      facts,
      'application-name',
      'apple-mobile-web-app-title',
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
    )
  );
}

export function standfirstOf(facts: PageFacts, { lines }: Shown): string | undefined {
  const said = metaContent(
    facts,
    'og:description',
    'twitter:description',
    'description',
    'dc.description',
    'dcterms.abstract',
    'sailthru.description',
  );
  const description = (facts.story && textField(facts.story, 'description')) ?? said;
  return description === undefined ? lines.find(isStandfirst)?.text : withoutTail(description, facts.title);
}

/** A description without what ends the title too: "… found a bell. Tarn Weekly, 06.05.2024" */
function withoutTail(description: string, title: string): string {
  const [headline = '', ...others] = titleParts(title);
  const tail = others.at(-1) ?? '';
  const isSigned = headline !== '' && tail.length >= SHORTEST_TAIL && description.endsWith(tail);
  return isSigned ? description.slice(0, -tail.length).replace(/[\s|–—·•-]+$/u, '') : description;
}

const SHORTEST_TAIL = 5;

// "article-standfirst", "subTitle", "post-excerpt": what a page calls the line under its headline
const STANDFIRST_NAMES =
  /(?:^|[\s_-])(?:stand-?first|sub-?(?:title|head(?:line|ing)?)|dek|deck|lead(?!-?in)|lede|summary|excerpt|chapeau|chapo|vorspann|entradilla|bajada|subt[ií]tulo|sottotitolo|ondertitel|ingress|teaser-?text)(?:$|[\s_-])|(?:^|\s)sub(?:$|\s)/i;
const STANDFIRST_LENGTH = [30, 320] as const;

function isStandfirst({ names, text, after }: ShownLine): boolean {
  const [least, most] = STANDFIRST_LENGTH;
  const isNear = after > 0 && after <= 5;
  return isNear && text.length >= least && text.length <= most && STANDFIRST_NAMES.test(names);
}

export function languageOf(facts: PageFacts): string | undefined {
  return (
    facts.language ??
    (facts.story && textField(facts.story, 'inLanguage')) ??
    metaContent(facts, 'og:locale', 'content-language', 'language', 'dc.language')
  );
}

const SHARED_META = [
  'og:image:secure_url',
  'og:image',
  'og:image:url',
  'twitter:image',
  'twitter:image:src',
  'thumbnail',
  'parsely-image-url',
  'sailthru.image.full',
];

/** The picture a page shows of itself when it is shared, with what it says about it; of several none that is a logo. */
export function sharedImage(facts: PageFacts, base: string | undefined): Image | undefined {
  const ofStory = storyImage(facts.story?.['image']);
  const said = [
    ...SHARED_META.flatMap((name) => facts.meta.get(name) ?? []),
    ofStory?.src,
    facts.links.get('image_src'),
  ];
  const shared = said
    .map((address) => webAddress(pictureAddress(address, base)))
    .filter((src) => src !== undefined);
  const src = shared.find((address) => !FURNITURE.test(address)) ?? shared[0];
  if (src === undefined) return undefined;
  const alt = metaContent(facts, 'og:image:alt', 'twitter:image:alt');
  return { src, ...(alt && { alt }), ...captionAndCredit(ofStory?.caption ?? '') };
}

function storyImage(value: unknown): { src: string; caption?: string | undefined } | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return { src: first };
  if (!isFields(first)) return undefined;
  const object: Fields = first;
  const src = textField(object, 'url', 'contentUrl', '@id');
  return src === undefined ? undefined : { src, caption: textField(object, 'caption') };
}
