import type { Pixels } from '../addresses/published-file.ts';
import type { FileKind } from '../language/problems/kinds.ts';

type Sized = (bytes: Uint8Array, view: DataView) => Pixels | undefined;

const latin = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, from + length));

/** Whether a photograph is to be turned by a quarter, as its camera says (EXIF, tag 0x0112). */
function isTurned(view: DataView, start: number, end: number): boolean {
  const isLittle = view.getUint16(start) === 0x4949;
  const entries = start + view.getUint32(start + 4, isLittle);
  if (entries + 2 > end) return false;
  const count = view.getUint16(entries, isLittle);
  for (let at = entries + 2; at < entries + 2 + count * 12 && at + 12 <= end; at += 12)
    if (view.getUint16(at, isLittle) === 0x0112) return view.getUint16(at + 8, isLittle) >= 5;
  return false;
}

/** A JPEG says its size in the frame, behind parts of which each says how long it is. */
const ofJpeg: Sized = (bytes, view) => {
  let turned = false;
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (marker === 0xe1 && latin(bytes, at + 4, 4) === 'Exif' && at + 18 < bytes.length)
      turned = isTurned(view, at + 10, Math.min(at + 2 + length, bytes.length));
    // All frames, but tables and the arithmetic codes that lie between them.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return turned ? { width: height, height: width } : { width, height };
    }
    at += 2 + length;
  }
  return undefined;
};

const ofWebp: Sized = (bytes, view) => {
  const three = (at: number) => view.getUint16(at, true) + (bytes[at + 2]! << 16);
  switch (latin(bytes, 12, 4)) {
    case 'VP8X':
      return { width: three(24) + 1, height: three(27) + 1 };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return {
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
    default:
      return undefined;
  }
};

/** An AVIF names the size of each of its pictures, of which the whole is the largest, and how it is turned. */
const ofAvif: Sized = (bytes, view) => {
  const text = latin(bytes, 0, Math.min(bytes.length, 16_384));
  let found: Pixels | undefined;
  for (let at = text.indexOf('ispe'); at >= 0; at = text.indexOf('ispe', at + 4)) {
    if (at + 16 > bytes.length) break;
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (!found || width * height > found.width * found.height) found = { width, height };
  }
  const turn = text.indexOf('\u0000\u0000\u0000\u0009irot');
  const isQuarter = turn >= 0 && (bytes[turn + 8]! & 1) === 1;
  return found && isQuarter ? { width: found.height, height: found.width } : found;
};

const ofSvg: Sized = (bytes) => {
  const [tag = ''] = /<svg\b[^>]*>/.exec(new TextDecoder().decode(bytes)) ?? [];
  const of = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']\\s*([^"']*)`).exec(tag)?.[1];
  const length = (name: string) => /^([\d.]+)(?:px)?\s*$/.exec(of(name) ?? '')?.[1];
  const [, , wide, high] = (of('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width, height] = [Number(length('width')), Number(length('height'))];
  if (width > 0 && height > 0) return { width, height };
  if (!(wide! > 0 && high! > 0)) return undefined;
  if (width > 0) return { width, height: (width * high!) / wide! };
  return height > 0 ? { width: (height * wide!) / high!, height } : { width: wide!, height: high! };
};

const readers: Partial<Record<FileKind, Sized>> = {
  png: (_, view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  gif: (_, view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  jpg: ofJpeg,
  webp: ofWebp,
  avif: ofAvif,
  svg: ofSvg,
};

/** Whether a file of this kind is a picture whose size is written into pages. */
export const isPicture = (kind: FileKind): boolean => readers[kind] !== undefined;

/**
 * The size of a picture, as its own bytes say.
 *
 * @param bytes So many from its beginning as hold its size.
 * @returns Whole pixels; `undefined` where the bytes end before it, or the drawing names none.
 */
export function pictureSize(kind: FileKind, bytes: Uint8Array): Pixels | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const found = readers[kind]?.(bytes, view);
    if (!found || !(found.width > 0 && found.height > 0)) return undefined;
    return { width: Math.round(found.width) || 1, height: Math.round(found.height) || 1 };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
