import { joinedBytes, lettersIn } from './byte-parts.ts';

/** How many bytes a table of colours takes, by the byte that tells of it. */
const coloursSize = (packed: number) => (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0);

/** Behind the last of some blocks that each say how long they are; `undefined` where they do not end. */
function blocksEnd(bytes: Uint8Array, from: number): number | undefined {
  let at = from;
  while (bytes[at] !== undefined && bytes[at] !== 0) at += bytes[at]! + 1;
  return bytes[at] === 0 ? at + 1 : undefined;
}

/** A GIF without remarks and what programs wrote into it, and without what stands behind its end. */
export function plainGif(bytes: Uint8Array): Uint8Array | undefined {
  if (!/^GIF8[79]a$/.test(lettersIn(bytes, 0, 6)) || bytes.length < 13) return undefined;
  let at = 13 + coloursSize(bytes[10]!);
  const kept = [bytes.subarray(0, at)];
  for (;;) {
    const kind = bytes[at];
    if (kind === 0x3b) return joinedBytes([...kept, bytes.subarray(at, at + 1)]);
    if (kind !== 0x21 && kind !== 0x2c) return undefined;
    const start = kind === 0x2c ? at + 11 + coloursSize(bytes[at + 9] ?? 0) : at + 2;
    const end = blocksEnd(bytes, start);
    if (end === undefined) return undefined;
    const label = bytes[at + 1];
    // Of what programs add, only how often a picture moves is shown.
    const isMovement =
      label === 0xff && /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/.test(lettersIn(bytes, at + 3, at + 14));
    const isShown = kind === 0x2c || label === 0xf9 || label === 0x01 || isMovement;
    if (isShown) kept.push(bytes.subarray(at, end));
    at = end;
  }
}
