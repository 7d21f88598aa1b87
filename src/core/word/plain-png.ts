import { joinedBytes, lettersIn } from './byte-parts.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Parts that change what is shown: the picture itself, its colours, its size and its movement. */
const shown: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA'],
  ...['iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI', 'bKGD'],
  ...['hIST', 'pHYs', 'sPLT', 'acTL', 'fcTL', 'fdAT'],
]);

/** A PNG without texts, times, EXIF and whatever else shows nothing, and without what stands behind its end. */
export function plainPng(bytes: Uint8Array): Uint8Array | undefined {
  if (signature.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const kind = lettersIn(bytes, at + 4, at + 8);
    if (shown.has(kind)) kept.push(bytes.subarray(at, end));
    if (kind === 'IEND') return joinedBytes(kept);
    at = end;
  }
  return undefined;
}
