import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writePng, type Pixels } from './write-png.ts';

/** Reads back what was written: its colours, and the colour of each pixel. */
function read(png: Buffer) {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    chunks.set(
      png.toString('latin1', at + 4, at + 8),
      png.subarray(at + 8, at + 8 + png.readUInt32BE(at)),
    );
  const [width, height] = [0, 4].map((at) => chunks.get('IHDR')!.readUInt32BE(at));
  const list = chunks.get('PLTE')!;
  const rows = inflateSync(chunks.get('IDAT')!);
  const pixels = Array.from({ length: width! * height! }, (_, at) => {
    const place = rows[Math.floor(at / width!) * (width! + 1) + 1 + (at % width!)]!;
    return [...list.subarray(3 * place, 3 * place + 3)];
  });
  return { names: [...chunks.keys()], width, height, colours: list.length / 3, pixels };
}

const drawing = (width: number, colours: readonly (readonly number[])[]): Pixels => ({
  ...{ width, height: colours.length / width },
  bytes: Uint8Array.from(colours.flatMap((colour) => [...colour, 255])),
});

test('each pixel has its colour', () => {
  const colours = [
    [255, 255, 255],
    [26, 34, 48],
    [163, 25, 91],
    [255, 255, 255],
    [0, 0, 0],
    [26, 34, 48],
  ];
  expect(read(writePng(drawing(3, colours)))).toEqual({
    ...{ names: ['IHDR', 'PLTE', 'IDAT', 'IEND'], width: 3, height: 2, colours: 4 },
    pixels: colours,
  });
});

const greys = (count: number) =>
  Array.from({ length: count }, (_, at) => [at % 256, at % 256, at >> 8]);

test('a picture of 256 colours keeps them all; of more, shades that nobody tells apart become one', () => {
  expect(read(writePng(drawing(16, greys(256)))).colours).toBe(256);
  const many = greys(512);
  const { colours, pixels } = read(writePng(drawing(16, many)));
  expect(colours).toBeLessThanOrEqual(256);
  const furthest = many.flatMap((colour, at) =>
    colour.map((part, of) => Math.abs(part - pixels[at]![of]!)),
  );
  expect(Math.max(...furthest)).toBeLessThanOrEqual(2);
});
