import { joinedBytes, lettersIn } from './byte-parts.ts';

/** Which way up a photograph is to be shown, from 1 (as it lies) to 8, by what its camera wrote; 1 where it says nothing. */
function orientationIn(exif: Uint8Array): number {
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength);
  const isLittle = lettersIn(exif, 0, 2) === 'II';
  if (exif.length < 14) return 1;
  const first = view.getUint32(4, isLittle);
  if (first + 2 > exif.length) return 1;
  const count = view.getUint16(first, isLittle);
  for (
    let entry = first + 2;
    entry + 12 <= exif.length && entry < first + 2 + count * 12;
    entry += 12
  )
    if (view.getUint16(entry, isLittle) === 0x0112) return view.getUint16(entry + 8, isLittle);
  return 1;
}

/** A part that says nothing but which way up a photograph is to be shown. */
const orientationPart = (orientation: number) =>
  new Uint8Array([
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ]);

/** Behind the data of a scan, where the next part begins. */
function scanEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1]!;
    // A nought behind 255 is data; 208 to 215 part it.
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) break;
  }
  return at;
}

/**
 * A JPEG without what cameras and programs wrote into it, and without what stands behind its end. Its colours stay, and
 * which way up it is to be shown.
 */
export function plainJpeg(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let at = 2;
  while (at + 4 <= bytes.length || bytes[at + 1] === 0xd9) {
    if (bytes[at] !== 0xff) return undefined;
    const kind = bytes[at + 1]!;
    if (kind === 0xff) {
      at += 1;
      continue;
    }
    if (kind === 0xd9) {
      const turned = orientation > 1 && orientation < 9 ? [orientationPart(orientation)] : [];
      // What tells of its size stands before the other parts.
      const isFirst = kept[0]?.[1] === 0xe0 ? 1 : 0;
      const parts = [...kept.slice(0, isFirst), ...turned, ...kept.slice(isFirst)];
      return joinedBytes([bytes.subarray(0, 2), ...parts, bytes.subarray(at, at + 2)]);
    }
    const end = at + 2 + bytes[at + 2]! * 256 + bytes[at + 3]!;
    if (end > bytes.length) return undefined;
    const name = lettersIn(bytes, at + 4, Math.min(at + 16, end));
    if (kind === 0xe1 && name.startsWith('Exif\0'))
      orientation = orientationIn(bytes.subarray(at + 10, end));
    const isApplication = kind >= 0xe0 && kind <= 0xef;
    const isColour =
      kind === 0xee ||
      (kind === 0xe2 && name.startsWith('ICC_PROFILE')) ||
      (kind === 0xe0 && name.startsWith('JFIF\0'));
    const isShown = kind !== 0xfe && (!isApplication || isColour);
    const last = kind === 0xda ? scanEnd(bytes, end) : end;
    if (isShown) kept.push(bytes.subarray(at, last));
    at = last;
  }
  return undefined;
}
