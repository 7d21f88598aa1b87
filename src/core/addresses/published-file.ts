import type { FileKind } from '../language/problems/kinds.ts';
import { fill, type Language } from '../language/english.ts';

/** How wide and how high a picture is shown where nothing else says so, in pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** A file under `public/`, as pages must know it. */
export interface PublishedFile {
  /** `undefined` for what hosts and robots look for. */
  readonly kind: FileKind | undefined;
  /** How many bytes it has. */
  readonly size: number;
  /** Of a picture; `undefined` where it names no size. */
  readonly pixels?: Pixels | undefined;
}

/** The files under `public/`, by their addresses from the root of the site. */
export type PublishedFiles = ReadonlyMap<string, PublishedFile>;

/** How large a file is, in the unit that is read best: a thousand bytes are one kB. */
function saySize(size: number, { files: { sizes } }: Language): string {
  if (size < 1000) return fill(size === 1 ? sizes.byte : sizes.bytes, { count: size });
  const kilobytes = Math.round(size / 1000);
  if (kilobytes < 1000) return fill(sizes.kilobytes, { count: kilobytes });
  const megabytes = size / 1_000_000;
  return fill(sizes.megabytes, { count: megabytes.toFixed(megabytes < 9.95 ? 1 : 0) });
}

/** The kind and the size of a file for those who may fetch it: `PDF, 1.2 MB`; `undefined` where no page leads to such a file. */
export const sayFile = ({ kind, size }: PublishedFile, language: Language): string | undefined =>
  kind &&
  fill(language.files.said, { kind: language.files.kinds[kind], size: saySize(size, language) });
