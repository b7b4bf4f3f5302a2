/**
 * What a page may do, as a Content-Security-Policy (CSP level 3; trusted types: https://w3c.github.io/trusted-types/dist/spec/).
 *
 * - Everything comes from the site itself, and nothing stands in the page as code: no inline script, no inline style.
 * - `data:` pictures are the blurs behind pictures that are still on their way.
 * - An address becomes a script only through the one policy of `reader/data/scriptAddress.ts`.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types broadsheet',
] as const;

export const contentPolicy = directives.join('; ');

/** The policy in the page itself, for hosts that send no headers, and to whom a link tells where it was followed. */
export const policyElements = [
  `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">`,
  '<meta name="referrer" content="strict-origin-when-cross-origin">',
].join('\n    ');

/** Where Netlify, Cloudflare Pages and others read the headers of a site. */
export const headersPath = '_headers';

const FOREVER = 'Cache-Control: public, max-age=31536000, immutable';
const ASK = 'Cache-Control: no-cache';

/**
 * Headers in the format of Netlify and Cloudflare Pages.
 *
 * - Only a header can forbid other sites to put a page in a frame; the rest says again what the pages say.
 * - Files named by their content never change; everything else is asked for anew, so that a new edition shows at once.
 *
 * @param base the path the site lies under: "/news/"
 */
export function headersFile(base: string): string {
  const rules: readonly (readonly [string, readonly string[]])[] = [
    [
      `${base}*`,
      [
        `Content-Security-Policy: ${contentPolicy}; frame-ancestors 'none'`,
        'Referrer-Policy: strict-origin-when-cross-origin',
        'X-Content-Type-Options: nosniff',
        'Cross-Origin-Opener-Policy: same-origin',
        'Permissions-Policy: camera=(), geolocation=(), microphone=()',
      ],
    ],
    [`${base}assets/*`, [FOREVER]],
    [`${base}edition/images/*`, [FOREVER]],
    [`${base}worker.js`, [ASK]],
    [`${base}edition/manifest.json`, [ASK]],
  ];
  return rules
    .map(([path, headers]) => [path, ...headers.map((header) => `  ${header}`), ''].join('\n'))
    .join('\n');
}
