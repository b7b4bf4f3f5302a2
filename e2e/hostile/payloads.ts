import { readFileSync } from 'node:fs';

/**
 * What attackers write where text is expected. `alert(1)` is what must never run. Our own, after the classes that sanitizers are
 * tested with: tags, handlers, schemes, broken nesting, other namespaces, templates, encodings, the ends of other contexts.
 */
const own: readonly string[] = [
  '<script>alert(1)</script>',
  '<ScRiPt src="data:text/javascript,alert(1)"></sCrIpT>',
  '<img src=x onerror=alert(1)>',
  '<img src=x onerror="alert(1)"//',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text y="20">x</text></a></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<math><mtext><mglyph><style><!--</style><img title="--><img src=x onerror=alert(1)>">',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<iframe src="javascript:parent.alert(1)"></iframe>',
  '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">read on</a>',
  '<a href="jav&#x09;ascript:alert(1)">read on</a>',
  '<a href=" &#14; javascript:alert(1)">read on</a>',
  '<a href="data:text/html,<script>opener.alert(1)</script>">read on</a>',
  '<form action="javascript:alert(1)"><button>send</button></form>',
  '<button formaction="javascript:alert(1)" autofocus onfocus=alert(1)>press</button>',
  '<input autofocus onfocus=alert(1)><details open ontoggle=alert(1)>x</details>',
  '<style>@import "data:text/css,*{x:expression(alert(1))}";</style><style>*{background:url(javascript:alert(1))}</style>',
  '<link rel=stylesheet href="data:text/css,*{}"><meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<base href="https://evil.example/"><template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '</title></textarea></script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover=alert(1) x='",
  '{"@context":"https://schema.org"}</script><script>alert(1)</script>',
  ']]><script>alert(1)</script><![CDATA[',
  '${alert(1)} {{constructor.constructor("alert(1)")()}} `alert(1)`',
  '\u2028alert(1)\u2029//<!--<script>',
  'javascript:alert(1)',
  '__proto__[onload]=alert(1)',
];

/** Ours, and those of the file that PAYLOADS names: an array of texts, or of records with a `payload`. */
export const payloads: readonly string[] = [...own, ...readPayloads(process.env['PAYLOADS'])];

function readPayloads(file: string | undefined): string[] {
  if (file === undefined) return [];
  const listed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(listed)) throw new Error(`${file} holds no array: write [{ "payload": "…" }] there`);
  return listed.map((one: unknown) => {
    const text: unknown = typeof one === 'object' && one !== null && 'payload' in one ? one.payload : one;
    if (typeof text !== 'string') throw new Error(`${file} holds a payload that is no text: ${String(one)}`);
    return text;
  });
}
