import { resolved } from './address.ts';

const ANYWHERE = 'https://anywhere.example/';
// "/_next/image?url=%2Fpier.jpg&w=640", "/_vercel/image?url=…", "/_image?href=…": scripts of a site that resize its pictures
const RESIZER = /\/_(?:next\/image\/?|vercel\/image|image)$/;
// "-1024x683", "_1024x683", "-scaled", "@2x", "-640w", "-1280": how large a file is
const SIZE_MARK =
  /(?:[-_.](?:(?<width>\d{2,4})x\d{2,4}|(?<scaled>scaled)|(?<pixels>\d{3,4})(?:w|px)|(?<usual>320|480|600|640|768|800|960|1024|1080|1200|1280|1440|1536|1600|1920|2048|2560))|@[1-4]x)$/i;
/** WordPress scales what is larger down to this. */
const SCALED_WIDTH = '2560';
const SIZE_QUERY = /[?&](?:w|width|imwidth|resize|fit|size)=(\d{2,4})(?!\d)/i;
const SIZE_PARAMETERS =
  'w width h height q quality fm format auto fit crop resize size dpr imwidth ssl strip s'.split(' ');
// "1.jpg", "image.jpg", "large.webp": a name that many pictures have
const COMMON_NAME =
  /^(?:\P{L}{0,5}|(?:image|img|photo|picture|pic|large|medium|small|original|default|full|main|master|thumb|thumbnail|cover|lead|hero|file|download)s?[-_]?\d{0,4})$/iu;
const ENDING = /(?:\.(?:jpe?g|png|webp|gif|avif|svg|bmp|tiff?))+$/i;
// "640", "640x480", "cfs_616w", "w_1198,h_799,f_auto", "xlarge": a part of a path that says how large the file is
const SIZE_PART =
  /^(?:\d{2,4}(?:x\d{2,4})?|(?:\p{L}+[-_])?\d{2,4}w|(?:[a-z]{1,2}_[^,/]+,?)+|x?(?:large|small)|medium|original|thumbs?|xl|[lms])$/iu;

// "flipboard_icon.png", "logo.gif", "btn_tw.gif", "spacer.gif": what a page draws itself with
export const FURNITURE =
  /(?:^|[^a-z])(?:icons?|ico|logos?|btn|buttons?|avatar|spacer|pixel|sprite|preloader|loader|placeholder|banners?|border|print)(?![a-z])/i;

/** The address of a picture, read through what would resize it, or `undefined` where it must not be followed. */
export function pictureAddress(src: string | undefined, base: string | undefined): string | undefined {
  const url = src === undefined ? null : URL.parse(src.trim(), base ?? ANYWHERE);
  const inner =
    url && RESIZER.test(url.pathname) ? (url.searchParams.get('url') ?? url.searchParams.get('href')) : null;
  // What some systems write behind "#" is for their own editor
  return resolved((inner ?? src)?.replace(/#.*$/s, ''), base);
}

/** How wide a picture says it is, by its address; a file that says nothing is the original. */
export function saidWidth(address: string): number {
  const { width, pixels, usual, scaled } = SIZE_MARK.exec(fileName(address))?.groups ?? {};
  const said = SIZE_QUERY.exec(address)?.[1] ?? width ?? pixels ?? usual ?? (scaled && SCALED_WIDTH);
  return said === undefined ? Infinity : Number(said);
}

/**
 * What names one picture whatever its size, format and host: "pier" for "pier-1024x683.jpg" and "pier.webp?w=640".
 *
 * - A name that many pictures have comes with its folders; what names no file ("image.php?id=7") counts whole.
 */
export function pictureName(address: string): string {
  const path = pathOf(address);
  if (!isFile(path)) return withoutSize(address);
  const name = plainName(path);
  return COMMON_NAME.test(name) ? picturePath(address) : name;
}

/** The same for pictures of one site, which may have a name twice: with the way to it. */
export function picturePath(address: string): string {
  const path = pathOf(address);
  if (!isFile(path)) return withoutSize(address);
  const folders = path.split('/').slice(0, -1);
  return [...folders.filter((part) => !SIZE_PART.test(part)), plainName(path)].join('/');
}

/** The ending of a picture, or a name as only a store of files gives them. */
function isFile(path: string): boolean {
  return ENDING.test(path) || /^[\w-]{16,}$/.test(fileName(path));
}

function plainName(path: string): string {
  let name = fileName(path);
  for (let before = ''; before !== name;) {
    before = name;
    name = name.replace(SIZE_MARK, '');
  }
  return name === '' ? fileName(path) : name;
}

/** The last part of an address without its ending, or endings: "pier.jpg.webp". */
function fileName(address: string): string {
  return (pathOf(address).split('/').at(-1) ?? '').replace(ENDING, '').toLowerCase();
}

/** Of an address within another one ("…/fetch/https%3A%2F%2Fmedia.example%2Fpier.jpg") the parts are parts as well. */
function pathOf(address: string): string {
  return address
    .replace(/%2f/gi, '/')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
}

function withoutSize(address: string): string {
  const url = URL.parse(address, ANYWHERE);
  if (!url) return address;
  for (const name of SIZE_PARAMETERS) url.searchParams.delete(name);
  return url.pathname + url.search;
}
