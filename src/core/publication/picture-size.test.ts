import { describe, expect, test } from 'vitest';
import type { FileKind } from '../language/problems/kinds.ts';
import { describeAsset, judgeAsset, needsMore } from './asset.ts';
import { pictureSize } from './picture-size.ts';

const decode = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

const head = 'GwAAAABJRU5ErkJggg==';
const png = decode(`iVBORw0KGgoAAAANSUhEUgAAAAcAAAADAQMAAABlDYeG${head}`);
const gif = decode('R0lGODlhBwADAIAAAExpcaMZWyH5BAUAAAAALAAAAAAHAAMAAAIEjI+pBQA7');
/** A photograph: its beginning, and its frame, between which cameras and programs put what they know. */
const start = [0xff, 0xd8];
const frame = [0xff, 0xc2, 0, 17, 8, 0, 3, 0, 7, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
const part = (marker: number, ...bytes: readonly number[]) => {
  const length = bytes.length + 2;
  return [0xff, marker, length >> 8, length & 0xff, ...bytes];
};
const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
/** What a camera says of how it was held, as small or as big ends first. */
const held = (way: number, isLittle = true) => {
  const two = (number: number) => (isLittle ? [number, 0] : [0, number]);
  const four = (number: number) => (isLittle ? [number, 0, 0, 0] : [0, 0, 0, number]);
  const tag = [
    ...(isLittle ? [0x12, 0x01] : [0x01, 0x12]),
    ...two(3),
    ...four(1),
    ...two(way),
    0,
    0,
  ];
  const mark = letters(isLittle ? 'II' : 'MM');
  return part(0xe1, ...letters('Exif'), 0, 0, ...mark, ...two(42), ...four(8), ...two(1), ...tag);
};
const jpeg = (...parts: readonly number[][]) =>
  Uint8Array.from([...start, ...parts.flat(), ...frame]);

const box =
  'AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAANZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAAA+gABAAAAAAAAACEAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABhdjAxAAAAAA5waXRtAAAAAAABAAAAVmlwcnAAAAA4aXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAAAcAAAAD';

const svg = (attributes: string) => utf8(`<?xml version="1.0"?>\n<svg ${attributes}><g/></svg>`);

describe('a picture says how wide and how high it is', () => {
  test.each<[string, FileKind, Uint8Array, string]>([
    ['PNG', 'png', png, '7x3'],
    ['GIF', 'gif', gif, '7x3'],
    ['JPEG', 'jpg', jpeg(), '7x3'],
    ['JPEG with what programs say of it', 'jpg', jpeg(part(0xe0, 1), part(0xfe, 2, 3)), '7x3'],
    ['JPEG with filling', 'jpg', jpeg([0xff, 0xff], part(0xe0, 1)), '7x3'],
    ['JPEG held upright', 'jpg', jpeg(held(6)), '3x7'],
    ['JPEG held upright, big ends first', 'jpg', jpeg(held(8, false)), '3x7'],
    ['JPEG held upside down', 'jpg', jpeg(held(3)), '7x3'],
    ['WebP', 'webp', decode('UklGRiwAAABXRUJQVlA4ICAAAABwAQCdASoHAAMADMDOJaACdAFA'), '7x3'],
    [
      'WebP without loss',
      'webp',
      decode('UklGRh4AAABXRUJQVlA4TBEAAAAvBoAAAAfQjI52q/+BiOh/AAA='),
      '7x3',
    ],
    [
      'WebP one can look through',
      'webp',
      decode('UklGRkgAAABXRUJQVlA4WAoAAAAQAAAABgAAAgAAQUxQ'),
      '7x3',
    ],
    ['AVIF', 'avif', decode(box), '7x3'],
    ['SVG', 'svg', svg('width="70" height="30"'), '70x30'],
    ['SVG in pixels', 'svg', svg("width='70px' height='30.4px'"), '70x30'],
    ['SVG by its view', 'svg', svg('viewBox="0 0 640 480"'), '640x480'],
    ['SVG by its view with commas', 'svg', svg('viewBox="-5,-5,640,480" width="100%"'), '640x480'],
    ['SVG by its view and its width', 'svg', svg('viewBox="0 0 4 2" width="300"'), '300x150'],
    ['SVG by its view and its height', 'svg', svg('viewBox="0 0 4 2" height="30"'), '60x30'],
  ])('%s', (_, kind, bytes, size) => {
    const { width, height } = pictureSize(kind, bytes)!;
    expect(`${width}x${height}`).toBe(size);
  });

  test.each<[string, FileKind, Uint8Array]>([
    ['SVG that says nothing', 'svg', svg('')],
    ['SVG in parts of the page', 'svg', svg('width="100%" height="50%"')],
    ['SVG whose view is empty', 'svg', svg('viewBox="0 0 0 10"')],
    ['PNG that is cut off', 'png', png.subarray(0, 18)],
    ['JPEG that is cut off', 'jpg', jpeg(held(6)).subarray(0, 30)],
    ['JPEG whose parts do not meet', 'jpg', Uint8Array.from([...start, ...frame.slice(1)])],
    ['PNG of no width', 'png', png.with(19, 0)],
    ['PDF', 'pdf', utf8('%PDF-1.7')],
  ])('%s has none', (_, kind, bytes) => expect(pictureSize(kind, bytes)).toBeUndefined());
});

test('of a photograph with much before its frame more is read', () => {
  const bytes = jpeg(...Array.from({ length: 9 }, () => part(0xe2, ...Array<number>(999).fill(7))));
  const found = { path: 'public/a.JPG', size: bytes.length };
  expect(needsMore({ ...found, bytes: bytes.subarray(0, 4096) })).toBe(true);
  expect(needsMore({ ...found, bytes })).toBe(false);
  expect(needsMore({ ...found, path: 'public/a.pdf', bytes: utf8('%PDF-1.7') })).toBe(false);
  expect(describeAsset({ ...found, bytes }).pixels).toEqual({ width: 7, height: 3 });
});

test.each([
  ['a.png', png, undefined],
  ['a.png', png.subarray(0, 18), 'public/damaged'],
  ['a.jpg', jpeg(held(6)), undefined],
  ['a.jpg', jpeg().subarray(0, 9), 'public/damaged'],
  ['a.svg', svg(''), undefined],
])(
  '%s: a photograph or a scan without a size is damaged, a drawing is not',
  (name, bytes, code) => {
    expect(judgeAsset({ path: `public/${name}`, bytes, size: bytes.length })?.code).toBe(code);
  },
);
