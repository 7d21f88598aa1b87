import pako from 'pako';
import { crc32 } from 'node:zlib';

/** A file inside a zip: its path there, and its text. */
interface ZippedFile {
  readonly path: string;
  readonly text: string;
}

/** The day that every file in a zip bears: the first that the form can tell, so that the same files make the same bytes. */
const firstDay = (1 << 5) | 1;

/** What opens it must know folders and packed files, version 2.0; names that are no ASCII are UTF-8. */
const [version, utf8] = [20, 1 << 11];

/** The most files, since they are counted in two bytes. */
const most = 0xffff;

/**
 * How far back repetitions are looked for: as far as a text goes, but no further than the form allows. What packs makes
 * ready as much memory as that, for each file anew. It keeps so many bytes free at the end.
 */
const lookahead = 262;
const windowBitsFor = (length: number) =>
  Math.min(15, Math.max(9, Math.ceil(Math.log2(length + lookahead))));

function packed(bytes: Uint8Array): Uint8Array {
  const windowBits = windowBitsFor(bytes.length);
  const memLevel = Math.min(8, windowBits - 6);
  return pako.deflateRaw(bytes, { level: 6, windowBits, memLevel });
}

/** Numbers as a zip has them: the lowest byte first, each in as many bytes as are said. */
function numbers(...all: readonly (readonly [number: number, bytes: 2 | 4])[]): Buffer {
  const made = Buffer.alloc(all.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [number, bytes] of all) at = made.writeUIntLE(number, at, bytes);
  return made;
}

/**
 * Makes a zip of files, in their order (PKWARE's APPNOTE 6.3). The same bytes on every machine, as `pako` packs with a
 * program of its own.
 *
 * @throws Error of more files than the form can count.
 */
export function zipOf(files: readonly ZippedFile[]): Uint8Array<ArrayBuffer> {
  if (files.length > most) throw new Error(`${files.length} files are too many for one zip.`);
  const parts: Uint8Array[] = [];
  const listed: Uint8Array[] = [];
  let at = 0;
  for (const { path, text } of files) {
    const [name, bytes] = [Buffer.from(path), Buffer.from(text)];
    const content = packed(bytes);
    const isAscii = name.length === path.length;
    const told = numbers(
      ...([
        [version, 2],
        [isAscii ? 0 : utf8, 2],
        [8, 2],
        [0, 2],
        [firstDay, 2],
      ] as const),
      ...([
        [crc32(bytes), 4],
        [content.length, 4],
        [bytes.length, 4],
        [name.length, 2],
        [0, 2],
      ] as const),
    );
    const own = [numbers([0x04034b50, 4]), told, name, content];
    listed.push(
      numbers([0x02014b50, 4], [version, 2]),
      told,
      numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]),
      name,
    );
    parts.push(...own);
    at += own.reduce((sum, { length }) => sum + length, 0);
  }
  const list = Buffer.concat(listed);
  const { length } = files;
  const end = numbers(
    ...([
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [length, 2],
      [length, 2],
    ] as const),
    ...([
      [list.length, 4],
      [at, 4],
      [0, 2],
    ] as const),
  );
  return new Uint8Array(Buffer.concat([...parts, list, end]));
}
