import { mkdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { aDesk } from '#testing/pressBuilders.ts';
import { createDarkroom } from './darkroom.ts';
import { developImage, widthsOf } from './developImage.ts';
import { findImage } from './findImage.ts';

function aPicture(width: number, height: number): Sharp {
  return sharp({ create: { width, height, channels: 3, background: '#a86b2d' } });
}

describe('findImage', () => {
  it('finds a picture in the articles’ folder, else beside it, and nowhere else', async () => {
    const desk = await aDesk({ 'images/in.png': 'x' });
    await mkdir(path.join(desk.root, 'images'));
    await writeFile(path.join(desk.root, 'images/beside.png'), 'x');
    await writeFile(path.join(desk.root, 'secret.png'), 'x');
    await symlink(path.join(desk.root, 'secret.png'), path.join(desk.articlesDir, 'link.png'));
    const find = (src: string) => findImage(desk.articlesDir, src);
    expect(await find('images/in.png')).toMatchObject({
      path: expect.stringMatching(/articles\/images\/in\.png$/),
    });
    expect(await find('images/beside.png')).toMatchObject({ bytes: 1 });
    expect(await find('../secret.png')).toBe('outside');
    expect(await find('link.png')).toBe('outside');
    expect(await find('images')).toBe('missing');
    expect(await find('gone.png')).toBe('missing');
  });

  it.each([
    'https://example.org/a.png',
    '//example.org/a.png',
    'data:image/png;base64,AA',
    'file:///etc/hosts',
    '\\\\host\\a.png',
  ])('fetches nothing from %s', async (src) => {
    const desk = await aDesk({});
    expect(await findImage(desk.articlesDir, src)).toBe('remote');
  });
});

describe('developImage', () => {
  it.each([
    [2400, 1600, [200, 320, 640, 768, 960, 1600]],
    [1200, 800, [200, 320, 640, 768, 960, 1200]],
    [640, 400, [200, 320, 640]],
    [200, 200, [200]],
    [600, 32_766, [200, 300]],
  ])('offers a picture of %i by %i pixels in %j', (width, height, widths) => {
    expect(widthsOf(width, height)).toEqual(widths);
  });

  it('makes a strip narrower that is taller than WebP can be', async () => {
    const { facts } = await developImage(await aPicture(30, 17_000).png().toBuffer());
    expect([facts.width, facts.height, facts.widths]).toEqual([30, 17_000, [28]]);
  });

  it('turns a picture upright and takes its metadata away', async () => {
    const lying = await aPicture(700, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { facts, variants } = await developImage(lying);
    expect([facts.width, facts.height, facts.widths]).toEqual([400, 700, [200, 320, 400]]);
    expect(variants).toHaveLength(6);
    for (const { bytes, width } of variants) {
      const metadata = await sharp(bytes).metadata();
      expect(metadata.width).toBe(width);
      expect([metadata.exif, metadata.orientation]).toEqual([undefined, undefined]);
    }
  });

  it('gives the same bytes every time', async () => {
    const source = await aPicture(500, 300).png().toBuffer();
    const [one, other] = [await developImage(source), await developImage(source)];
    expect(one.facts).toEqual(other.facts);
    for (const [place, { bytes }] of one.variants.entries())
      expect(Buffer.compare(bytes, other.variants[place]?.bytes ?? Buffer.alloc(0))).toBe(0);
  });
});

describe('the darkroom', () => {
  it('says what is wrong with a broken picture, a drawing that could hold a program, and one too large', async () => {
    const whole = await aPicture(400, 300).png().toBuffer();
    const desk = await aDesk({
      'cut.png': whole.subarray(0, 60),
      'text.png': 'no picture at all',
      'empty.png': '',
      'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    });
    const darkroom = createDarkroom(desk.articlesDir, desk.cacheDir);
    for (const src of ['cut.png', 'text.png', 'empty.png', 'drawing.svg'])
      expect(await darkroom.develop(src)).toEqual({ broken: expect.any(String) });
  });

  it('develops again what the cache has lost a file of', async () => {
    const desk = await aDesk({ 'a.png': await aPicture(400, 300).png().toBuffer() });
    const first = await createDarkroom(desk.articlesDir, desk.cacheDir).develop('a.png');
    const name = 'picture' in first ? first.picture.name : '';
    const darkroom = createDarkroom(desk.articlesDir, desk.cacheDir);
    await rm(darkroom.variantPath(name, 320, 'webp'));
    expect(await darkroom.develop('a.png')).toEqual(first);
    expect((await stat(darkroom.variantPath(name, 320, 'webp'))).size).toBeGreaterThan(0);
  });

  it('takes no picture for broken where the cache cannot be written', async () => {
    const desk = await aDesk({ 'a.png': await aPicture(400, 300).png().toBuffer() });
    await writeFile(desk.cacheDir, 'a file');
    const developing = createDarkroom(desk.articlesDir, desk.cacheDir).develop('a.png');
    await expect(developing).rejects.toThrow(/ENOTDIR|EEXIST/);
  });

  it('develops a picture once, whatever it is called', async () => {
    const bytes = await aPicture(400, 300).png().toBuffer();
    const desk = await aDesk({ 'a.png': bytes, 'b.png': bytes });
    const darkroom = createDarkroom(desk.articlesDir, desk.cacheDir);
    const [a, b] = [await darkroom.develop('a.png'), await darkroom.develop('b.png')];
    expect(a).toEqual(b);
    expect(a).toMatchObject({ picture: { width: 400, height: 300, widths: [200, 320, 400] } });
  });
});
