import { describe, expect, it } from 'vitest';
import { pictureAddress, pictureName, picturePath, saidWidth } from './pictureAddress.ts';

describe('the address of a picture', () => {
  it.each([
    ['/_next/image?url=%2Fpier.jpg&w=640&q=75', 'https://averell.example/pier.jpg'],
    [
      '/_vercel/image?url=https%3A%2F%2Fpictures.example%2Fpier.jpg&w=640',
      'https://pictures.example/pier.jpg',
    ],
    ['/image?url=%2Fpier.jpg', 'https://averell.example/image?url=%2Fpier.jpg'],
    ['pier.jpg', 'https://averell.example/pier.jpg'],
  ])('of %s is %s', (src, address) => {
    expect(pictureAddress(src, 'https://averell.example/')).toBe(address);
  });

  it('never is one that must not be followed', () => {
    expect(
      pictureAddress('/_next/image?url=javascript:alert(1)', 'https://averell.example/'),
    ).toBeUndefined();
  });
});

describe('one picture', () => {
  it.each([
    'pier-1024x683.jpg',
    'pier-scaled.jpg',
    'pier@2x.jpg',
    'pier-640w.webp',
    'pier_1280.jpg',
    'pier.jpg.webp?w=640',
  ])('is pier as %s', (file) => {
    expect(pictureName(`https://averell.example/media/${file}`)).toBe('pier');
  });

  it('has one way to it whatever its size', () => {
    expect(picturePath('/media/640x480/pier-640.jpg')).toBe(picturePath('/media/1280/pier.webp?q=80'));
  });

  it.each([
    ['/a/1.jpg', '/b/1.jpg'],
    ['/a/image.jpg', '/b/image.jpg'],
    ['/image.php?id=7&w=640', '/image.php?id=8&w=640'],
    ['/pier-1.jpg', '/pier-2.jpg'],
  ])('is not both %s and %s', (one, other) => {
    expect(pictureName(one)).not.toBe(pictureName(other));
  });

  it.each([
    ['pier-1024x683.jpg', 1024],
    ['pier.jpg?w=640', 640],
    ['pier-scaled.jpg', 2560],
    ['pier.jpg', Infinity],
  ])('says that %s is %d wide', (file, width) => {
    expect(saidWidth(file)).toBe(width);
  });
});
