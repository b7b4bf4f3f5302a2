import type { Person } from '#edition/article.ts';
import type { Image } from '#edition/image.ts';
import { captionAndCredit } from '#import/read/captionAndCredit.ts';
import { webAddress } from '#import/read/html/address.ts';
import { type XmlElement, childrenNamed } from './xml.ts';

/** What an export of WordPress says once for all its posts: its people by their logins, its pictures by their numbers. */
export type Export = { names: ReadonlyMap<string, string>; pictures: ReadonlyMap<string, Image> };

export function exportOf(channel: XmlElement | undefined, items: readonly XmlElement[]): Export {
  const authors = channel ? childrenNamed(channel, 'wp:author') : [];
  return {
    names: new Map(
      authors.map((author) => [said(author, 'wp:author_login'), said(author, 'wp:author_display_name')]),
    ),
    pictures: new Map(
      items.flatMap((item) => {
        const src = webAddress(said(item, 'wp:attachment_url'));
        return src === undefined
          ? []
          : [
              [
                said(item, 'wp:post_id'),
                { src, ...captionAndCredit(said(item, 'excerpt:encoded')) },
              ] as const,
            ];
      }),
    ),
  };
}

/** The author of a post by the name that they go by; a post has the name that they log in with. */
export function displayed(author: Person, { names }: Export): Person {
  const name = names.get(author.name);
  return name ? { ...author, name } : author;
}

/** The picture that its post is shown with. */
export function thumbnailOf(item: XmlElement, { pictures }: Export): Image | undefined {
  const meta = childrenNamed(item, 'wp:postmeta').find(
    (each) => said(each, 'wp:meta_key') === '_thumbnail_id',
  );
  return meta && pictures.get(said(meta, 'wp:meta_value'));
}

function said(element: XmlElement, name: string): string {
  return childrenNamed(element, name)[0]?.text.trim() ?? '';
}

/** Whether a channel's items hold their texts as they were written, not as WordPress shows them. */
export function isExport(item: XmlElement): boolean {
  return childrenNamed(item, 'wp:post_type').length > 0;
}

// Bounded, so that what is never closed costs no more than what is
const CAPTION =
  /\[caption\b[^\]]{0,400}\]\s*((?:<a\b[^>]{0,2000}>\s*)?<img\b[^>]{0,2000}>\s*(?:<\/a>)?)((?:(?!\[caption)[\s\S]){0,2000}?)\[\/caption\]/gi;
const PLAYER =
  /\[(?:embed|video|audio|playlist)\b(?:[^\]]{0,400}?\ssrc="([^"]{1,2000})")?[^\]]{0,400}\](?:([^[\s]{0,2000})\[\/\w+\])?/gi;
const ADDRESS_LINE = /^[ \t]*(https?:\/\/\S+)[ \t]*$/gm;
// "[gallery ids=…]", "[vc_row]", "[/box]": with a field, with an underscore, or closing; "[sic]" is a word of the text
const SHORTCODE =
  /\[(?:\/[a-z][\w-]*|[a-z][\w-]*(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s\]"'][^\s\]]*))+\s*\/?|[a-z]+_\w+|gallery)\]/gi;
const PREFORMATTED = /(<pre[\s>][\s\S]*?<\/pre>)/i;

/** The HTML that WordPress makes of a text as it was written: pictures with captions, players, paragraphs. */
export function shownHtml(written: string): string {
  return written
    .replace(CAPTION, '<figure>$1<figcaption>$2</figcaption></figure>')
    .replace(PLAYER, (_code, src = '', address = '') => `<iframe src="${src || address}"></iframe>`)
    .replace(ADDRESS_LINE, '<iframe src="$1"></iframe>')
    .replace(SHORTCODE, '')
    .split(PREFORMATTED)
    .map((part, index) => (index % 2 === 1 ? part : withBreaks(part)))
    .join('');
}

/** Empty lines part paragraphs, and a line feed between words is one. */
function withBreaks(html: string): string {
  return html.replace(/\r?\n[^\S\n]*\r?\n/g, '<br><br>').replace(/(?<=[^>\s])\r?\n(?=[^<\s])/g, '<br>');
}
