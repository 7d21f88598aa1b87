import pako from 'pako';
import { crc32 } from 'node:zlib';

/** A drawing as it lies in memory: four bytes to a pixel, nothing to be seen through. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** How many colours a picture with a list of them may have. */
const mostColours = 256;

/** A picture by its colours: the list of these, as red, green and blue in one number, and the place in it of each pixel. */
interface Indexed {
  readonly colours: readonly number[];
  /** Row by row, each after a byte that says how it is written: as it is. */
  readonly rows: Uint8Array;
}

/** Lists the colours of a picture. @param step Shades nearer than this are one. @returns `undefined` for too many. */
function indexed({ width, height, bytes }: Pixels, step: number): Indexed | undefined {
  const rows = new Uint8Array((width + 1) * height);
  const places = new Map<number, number>();
  const alike = (shade: number) => Math.min(255, Math.round(shade / step) * step);
  let [last, place] = [-1, 0];
  for (let y = 0, from = 0; y < height; y++)
    for (let x = 0; x < width; x++, from += 4) {
      const colour = (bytes[from]! << 16) | (bytes[from + 1]! << 8) | bytes[from + 2]!;
      if (colour !== last) {
        last = colour;
        const near =
          step === 1
            ? colour
            : (alike(colour >> 16) << 16) | (alike((colour >> 8) & 255) << 8) | alike(colour & 255);
        const known = places.get(near);
        place = known ?? places.size;
        if (known === undefined) places.set(near, place);
        if (places.size > mostColours) return undefined;
      }
      rows[y * (width + 1) + 1 + x] = place;
    }
  return { colours: [...places.keys()], rows };
}

/** A piece of a PNG: its length, its name, what is in it, and a sum of both. */
function chunk(name: string, content: Uint8Array): Buffer {
  const piece = Buffer.alloc(content.length + 12);
  piece.writeUInt32BE(content.length, 0);
  piece.write(name, 4, 'latin1');
  piece.set(content, 8);
  piece.writeUInt32BE(crc32(piece.subarray(4, content.length + 8)), content.length + 8);
  return piece;
}

/**
 * Writes a drawing as PNG with a list of its colours, half as large as with colours at each pixel. It is packed by a
 * program of its own, as that of Node packs in other ways on other machines.
 *
 * @see https://www.w3.org/TR/png-3/
 */
export function writePng(pixels: Pixels): Buffer {
  let step = 1;
  let found = indexed(pixels, step);
  while (found === undefined) found = indexed(pixels, (step *= 2));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(pixels.width, 0);
  head.writeUInt32BE(pixels.height, 4);
  // Eight bits to a pixel, each a place in the list.
  head.set([8, 3, 0, 0, 0], 8);
  const list = found.colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(list)),
    chunk('IDAT', pako.deflate(found.rows, { level: 3 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
