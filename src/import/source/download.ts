import { type LookupAddress, lookup as resolveName } from 'node:dns';
import { type IncomingMessage, get as getHttp } from 'node:http';
import { get as getHttps } from 'node:https';
import { type LookupFunction, isIP } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Trouble } from '#import/draft.ts';
import { MAX_BYTES, codeOf, tooLarge } from './limits.ts';
import { isPublicAddress } from './publicAddress.ts';

/** What came back from an address; `body` is still packed as `encoding` says. */
export type Answer = {
  status: number;
  location?: string;
  type?: string;
  encoding?: string;
  body: AsyncIterable<Uint8Array>;
};

/** Opens a connection and asks for an address; the signal ends it. */
export type Connect = (url: URL, signal: AbortSignal) => Promise<Answer>;

const MAX_REDIRECTS = 5;
const TIMEOUT_MS = 20_000;
const REFUSED = 'ERR_NOT_PUBLIC';

/**
 * Downloads a page or feed: http(s) only, at most 15 MB decoded, 20 s, 5 redirects, from public unicast addresses.
 *
 * - The IP address is checked as the connection is made, so that no later answer of the name server gets past.
 */
export async function download(
  address: string,
  connect: Connect = connectPublicly,
): Promise<{ bytes: Uint8Array; charset?: string } | { trouble: Trouble }> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    return await follow(address, connect, signal);
  } catch (error) {
    if (signal.aborted) return refusal('no end within 20 seconds', 'try again later');
    if (codeOf(error) === REFUSED)
      return refusal('an address that is not public', 'save the page and import the file');
    return refusal(`no answer (${codeOf(error)})`, 'check the address');
  }
}

async function follow(
  address: string,
  connect: Connect,
  signal: AbortSignal,
): Promise<{ bytes: Uint8Array; charset?: string } | { trouble: Trouble }> {
  let url = URL.parse(address);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    if (!url || !/^https?:$/.test(url.protocol))
      return refusal('an address that is not http or https', 'check the address');
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !isPublicAddress(host))
      return refusal('an address that is not public', 'save the page and import the file');
    const answer = await connect(url, signal);
    if (answer.status < 300 || answer.status >= 400 || answer.location === undefined) return received(answer);
    url = URL.parse(answer.location, url.href);
  }
  return refusal('more than 5 redirects', 'check the address');
}

async function received(
  answer: Answer,
): Promise<{ bytes: Uint8Array; charset?: string } | { trouble: Trouble }> {
  if (answer.status !== 200) return refusal(`the answer ${answer.status}`, 'check the address');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacked(answer)) {
    size += chunk.length;
    if (size > MAX_BYTES) return { trouble: tooLarge(size) };
    chunks.push(chunk);
  }
  const charset = /charset="?([\w.:-]+)/i.exec(answer.type ?? '')?.[1];
  return { bytes: Buffer.concat(chunks), ...(charset !== undefined && { charset }) };
}

/** The body decoded as it streams, so that a bomb is counted and not unpacked. */
function unpacked({ encoding, body }: Answer): AsyncIterable<Uint8Array> {
  const decoders = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    br: createBrotliDecompress,
    deflate: createInflate,
  };
  const name = encoding?.trim().toLowerCase() ?? '';
  if (!(name === 'gzip' || name === 'x-gzip' || name === 'br' || name === 'deflate')) return body;
  const decoder = decoders[name]();
  void pour(body, decoder);
  return decoder;
}

async function pour(
  body: AsyncIterable<Uint8Array>,
  decoder: ReturnType<typeof createGunzip>,
): Promise<void> {
  try {
    for await (const chunk of body) {
      if (decoder.destroyed) return;
      if (!decoder.write(chunk))
        await new Promise((resolve) => decoder.once('drain', resolve).once('close', resolve));
    }
    decoder.end();
  } catch (error) {
    decoder.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

async function connectPublicly(url: URL, signal: AbortSignal): Promise<Answer> {
  const get = url.protocol === 'https:' ? getHttps : getHttp;
  const headers = {
    'accept-encoding': 'gzip, br, deflate',
    accept: 'text/html, application/xml, application/json, */*',
    'user-agent': 'broadsheet',
  };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { signal, headers, lookup: publicLookup }, resolve).on('error', reject);
  });
  return {
    status: response.statusCode ?? 0,
    location: response.headers.location,
    type: response.headers['content-type'],
    encoding: response.headers['content-encoding'],
    body: response,
  };
}

/** Looks a name up as the socket is opened, and gives only public addresses to connect to. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolveName(hostname, { ...options, all: true }, (error, addresses) => {
    const first = error ? undefined : addresses[0];
    if (error || !first) callback(error ?? new Error(`${hostname} has no address`), '', 4);
    else if (!addresses.every(isPublic)) callback(notPublic(hostname), '', 4);
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

function isPublic({ address }: LookupAddress): boolean {
  return isPublicAddress(address);
}

function notPublic(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} is not public`), { code: REFUSED });
}

function refusal(found: string, remedy: string): { trouble: Trouble } {
  return { trouble: { found, remedy } };
}
