import { codeLines } from './references.ts';

// "<!-- more -->", "%%a note to oneself%%"
const UNSEEN = /<!--(?:(?!<!--)[^])*?-->|%%[^%\n]+%%/g;
// "{{< figure src="pier.jpg" caption="The pier at dawn" attr="Tyra Holm" >}}"
const FIGURE = /\{\{[<%]\s*(?:figure|image|img)\s(?<fields>[^{}]*?)\/?[>%]\}\}/g;
const ATTRIBUTE = /(?<name>[\w-]+)=(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/g;
// "{{< youtube abc >}}", "{% include card.html %}", "{{ site.baseurl }}", "{: .lead }"
const TEMPLATE = /\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}|\{:[^{}\n]*\}/g;
// "![[pier.jpg|300]]", "![[Timetable#Winter]]"
const EMBEDDED = /!\[\[(?<target>[^[\]|\n]+)(?:\|[^[\]\n]*)?\]\]/g;
const PICTURE_FILE = /\.(?:jpe?g|png|webp|gif|avif|svg)$/i;
// "[[North Pier]]", "[[Ferry|the boat]]"
const WIKI_LINK = /\[\[(?:[^[\]|\n]*\|)?(?<words>[^[\]|\n]+)\]\]/g;
// "==the last one=="
const HIGHLIGHT = /==(?=[^\s=])(?<words>[^=\n]+)(?<=\S)==/g;
// "> [!note] Tickets"
const CALLOUT = /^(?<quoted>[ \t]*>[ \t]*)\[![\w-]+\][+-]?[ \t]?/gm;
// "import Card from '../Card.astro';", "<Card type="info">", "</Card>": of MDX
const COMPONENT =
  /^(?:import\s[^\n]*?['"][^'"\n]+['"]|export\s(?:const|default|let|function)\s[^\n]*);?$|^[ \t]*<\/?[A-Z][\w.]*(?:\s[^<>\n]*)?\/?>$/gm;

/**
 * The lines of a page of Markdown without what only the system that it was written for understands: templates of Hugo and Jekyll,
 * links and embeds of Obsidian, components of MDX. What these show stays, in plain Markdown; code stays as it is.
 */
export function plainMarkdown(lines: readonly string[]): string[] {
  const isCode = codeLines(lines);
  const parts: string[] = [];
  for (let at = 0; at < lines.length;) {
    const next = isCode.indexOf(!isCode[at], at);
    const end = next < 0 ? lines.length : next;
    const part = lines.slice(at, end).join('\n');
    parts.push(isCode[at] === true ? part : plainPart(part));
    at = end;
  }
  return parts.join('\n').split('\n');
}

// "`{{ page.title }}`" within a line
const INLINE_CODE = /(`[^`\n]+`)/;

function plainPart(text: string): string {
  const parts = text.split(INLINE_CODE);
  return parts.map((part, at) => (at % 2 === 1 ? part : withoutDialect(part))).join('');
}

function withoutDialect(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(FIGURE, (_figure, fields: string) => pictureOf(fields))
    .replace(TEMPLATE, '')
    .replace(EMBEDDED, (_embedded, target: string) =>
      PICTURE_FILE.test(target) ? `![](${target.trim().replaceAll(' ', '%20')})` : '',
    )
    .replace(WIKI_LINK, '$<words>')
    .replace(HIGHLIGHT, '$<words>')
    .replace(CALLOUT, '$<quoted>')
    .replace(COMPONENT, '');
}

function pictureOf(fields: string): string {
  const said = new Map(
    [...fields.matchAll(ATTRIBUTE)].map(({ groups = {} }) => [
      groups['name'] ?? '',
      groups['double'] ?? groups['single'] ?? '',
    ]),
  );
  const [src, caption, credit] = ['src', 'caption', 'attr'].map((name) => said.get(name) ?? '');
  if (!src) return '';
  const words = [caption, credit].filter(Boolean).join(' Photo: ').replaceAll('"', '”');
  const title = words === '' ? '' : ` "${words}"`;
  return `![${said.get('alt') ?? ''}](${src}${title})`;
}
