import { describe, expect, test } from 'vitest';
import { joinedBytes } from './byte-parts.ts';
import { plainPicture } from './plain-picture.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  joinedBytes(
    parts.map((part) =>
      Uint8Array.from(typeof part === 'string' ? Buffer.from(part, 'latin1') : part),
    ),
  );
const text = (of: Uint8Array | undefined) => of && Buffer.from(of).toString('latin1');

/** A part of a JPEG with how long it is. */
const part = (kind: number, inside: string) =>
  bytes([0xff, kind, (inside.length + 2) >> 8, (inside.length + 2) & 255], inside);

const two = (number: number) => String.fromCharCode(number >> 8, number & 255);
const four = (number: number) => two(number >> 16) + two(number & 0xffff);

/** What a camera writes: which way up, and a place. */
const exif = (orientation: number) =>
  `Exif\0\0MM${two(42)}${four(8)}${two(2)}${two(0x0112)}${two(3)}${four(1)}${two(orientation)}${two(0)}${two(0x8825)}${two(4)}${four(1)}${four(50)}${four(0)}GPS 51.5 N`;

const jfif = part(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0');
const colours = part(0xe2, 'ICC_PROFILE\0\x01\x01colours');
const size = part(0xc0, '\x08\0\x01\0\x01\x01\x01\x11\0');
const scan = joinedBytes([part(0xda, '\x01\x01\0\0\x3f\0'), bytes([1, 0xff, 0, 2, 0xff, 0xd3, 3])]);
const jpeg = (...parts: readonly Uint8Array[]) =>
  joinedBytes([bytes([0xff, 0xd8]), ...parts, bytes([0xff, 0xd9])]);

describe('a JPEG loses what its camera wrote, and nothing that is shown', () => {
  const plain = jpeg(jfif, colours, size, scan);

  test.each([
    { says: 'a place', planted: part(0xe1, exif(1)) },
    { says: 'XMP', planted: part(0xe1, 'http://ns.adobe.com/xap/1.0/\0<GPS/>') },
    { says: 'a remark', planted: part(0xfe, 'GPS 51.5') },
    { says: 'what newspapers write', planted: part(0xed, 'Photoshop 3.0\0GPS') },
    { says: 'where other pictures are', planted: part(0xe2, 'MPF\0GPS') },
  ])('$says', ({ planted }) => {
    expect(text(plainPicture('jpg', jpeg(jfif, planted, colours, size, scan)))).toBe(text(plain));
  });

  test('nothing is taken out of one that has nothing more', () => {
    expect(text(plainPicture('jpg', plain))).toBe(text(plain));
  });

  test('a second picture behind its end is gone', () => {
    const behind = joinedBytes([plain, jpeg(part(0xe1, exif(1)), size, scan)]);
    expect(text(plainPicture('jpg', behind))).toBe(text(plain));
  });

  test('which way up it is stays, and its place does not', () => {
    const clean = plainPicture('jpg', jpeg(jfif, part(0xe1, exif(6)), size, scan))!;
    expect(text(clean)).not.toContain('GPS');
    const again = plainPicture('jpg', clean);
    expect(text(again)).toBe(text(clean));
    const turned = part(
      0xe1,
      `Exif\0\0MM${two(42)}${four(8)}${two(1)}${two(0x0112)}${two(3)}${four(1)}${two(6)}${two(0)}${four(0)}`,
    );
    expect(text(clean)).toBe(text(jpeg(jfif, turned, size, scan)));
  });

  test.each([
    { says: 'one that is cut off', broken: jpeg(jfif, size, scan).subarray(0, 20) },
    { says: 'one without an end', broken: jpeg(jfif, size, scan).subarray(0, -2) },
    { says: 'no JPEG', broken: bytes('GIF89a') },
  ])('$says is broken', ({ broken }) => {
    expect(plainPicture('jpg', broken)).toBeUndefined();
  });
});

describe('a PNG', () => {
  const signature = bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunk = (kind: string, inside: string) => bytes(four(inside.length), kind, inside, 'sums');
  const plain = joinedBytes([
    signature,
    chunk('IHDR', 'size'),
    chunk('gAMA', '1'),
    chunk('IDAT', 'pixels'),
    chunk('IEND', ''),
  ]);
  test.each(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'prVt'])('loses %s', (kind) => {
    const [at, found] = [plain.length - 12, chunk(kind, 'GPS 51.5')];
    const planted = joinedBytes([plain.subarray(0, at), found, plain.subarray(at), bytes('more')]);
    expect(text(plainPicture('png', planted))).toBe(text(plain));
  });
  test('that is cut off is broken', () => {
    expect(plainPicture('png', plain.subarray(0, -12))).toBeUndefined();
  });
});

describe('a GIF', () => {
  const head = bytes('GIF89a', [1, 0, 1, 0, 0x80, 0, 0], [0, 0, 0, 255, 255, 255]);
  const movement = bytes([0x21, 0xff, 11], 'NETSCAPE2.0', [3, 1, 0, 0, 0]);
  const image = bytes([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0], [2, 2, 0x44, 1, 0]);
  const plain = joinedBytes([head, movement, image, bytes([0x3b])]);
  test.each([
    { says: 'a remark', planted: bytes([0x21, 0xfe, 3], 'GPS', [0]) },
    {
      says: 'what a program wrote',
      planted: bytes([0x21, 0xff, 11], 'XMP DataXMP', [3], 'GPS', [0]),
    },
  ])('loses $says', ({ planted }) => {
    const all = joinedBytes([head, movement, planted, image, bytes([0x3b], 'behind')]);
    expect(text(plainPicture('gif', all))).toBe(text(plain));
  });
});

test('a drawing is left as it is: it is looked through where it is published', () => {
  const svg = bytes('<svg/>');
  expect(plainPicture('svg', svg)).toBe(svg);
});
