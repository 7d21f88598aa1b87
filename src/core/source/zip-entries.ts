/** A file in a zip: its path there, and how many bytes it has when it is unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
}

const [endLength, entryLength] = [22, 46];

/**
 * The files in a zip, by the list at its end. Nothing is unpacked.
 *
 * @returns `undefined` where the list is not there, or not whole: what was cut off has none.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isAt = (at: number, signature: number) =>
    at >= 0 && at + 4 <= bytes.length && view.getUint32(at, true) === signature;
  let end = bytes.length - endLength;
  // A comment of up to 65,535 letters may follow.
  while (end >= 0 && end > bytes.length - endLength - 65_536 && !isAt(end, 0x06054b50)) end -= 1;
  if (!isAt(end, 0x06054b50)) return undefined;
  const found: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (!isAt(at, 0x02014b50) || at + entryLength > bytes.length) return undefined;
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      bytes.subarray(at + entryLength, at + entryLength + length),
    );
    found.push({ name, size: view.getUint32(at + 24, true) });
    at += entryLength + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}
