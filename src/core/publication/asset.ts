import { assetKindOf, endings, kinds } from './asset-kind.ts';
import { findInZip, findMacros, findOutside, findScript, isWhole } from './asset-danger.ts';
import { pictureSize } from './picture-size.ts';
import type { PublishedFile } from '../addresses/published-file.ts';
import { unpublishedAs } from './asset-hint.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { startOf } from '../source/source.ts';

/** A file under `public/` as it was found. */
export interface FoundAsset {
  /** From the root of the publication: it begins with `public/`. */
  readonly path: string;
  /** Its first bytes: all of them where the kind of file asks for it ({@link isReadWhole}). */
  readonly bytes: Uint8Array;
  /** How many bytes it has. */
  readonly size: number;
}

/** The most bytes that a file for readers may have: what hosts of plain files take, and a telephone can fetch. */
export const assetLimit = 50_000_000;

export const problems = {
  empty: problem('public/empty'),
  tooLarge: problem('public/too-large'),
  name: problem('public/name'),
  kind: problem('public/kind'),
  contents: problem('public/contents'),
  damaged: problem('public/damaged'),
  script: problem('public/script'),
  outside: problem('public/outside'),
  macros: problem('public/macros'),
  zip: problem('public/zip'),
};

/** Whether all of a file is read, and not only how it begins: what it may hold stands anywhere in it. */
export const isReadWhole = (path: string): boolean =>
  /\.(?:svg|css|docx|xlsx|od[tsp]|zip|geojson|csv|vtt|srt|html?|txt|xml)$/i.test(path);

const nameOf = (path: string) => path.slice('public/'.length);

/** What pages must know of a file: what it is, how large, and of a picture how wide and how high. */
export function describeAsset({ path, bytes, size }: FoundAsset): PublishedFile {
  const kind = assetKindOf(nameOf(path), bytes);
  if (kind === undefined || kind === 'plain') return { kind: undefined, size };
  return { kind, size, pixels: pictureSize(kind, bytes) };
}

/**
 * Whether more of a file must be read than its first bytes: a photograph may say how wide it is behind what its camera
 * and its programs say of it.
 */
export const needsMore = ({ path, bytes, size }: FoundAsset): boolean =>
  size > bytes.length && describeAsset({ path, bytes, size }).pixels === undefined
    ? /\.(?:jpe?g|avif)$/i.test(path)
    : false;

/** What in a file of a known kind could harm its reader. */
function dangerIn(kind: string, bytes: Uint8Array, path: string): Diagnostic | undefined {
  const at = startOf(path);
  if (kind === 'svg' || kind === 'css') {
    const text = new TextDecoder().decode(bytes);
    const script = kind === 'svg' ? findScript(text) : undefined;
    if (script !== undefined) return problems.script.at(at, { found: script });
    const outside = findOutside(text);
    if (outside !== undefined) return problems.outside.at(at, { found: outside });
    return kind === 'svg' && !isWhole(text) ? problems.damaged.at(at) : undefined;
  }
  if (kind === 'zip') {
    const found = findInZip(bytes);
    return found && problems.zip.at(at, found);
  }
  return findMacros(bytes) && /^(?:docx|xlsx|od[tsp])$/.test(kind)
    ? problems.macros.at(at)
    : undefined;
}

/** Names that stand for devices on Windows: there a repository with one cannot be checked out. */
const ofDevices = /(?<=^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|\/|$)/i;

/** Judges one file by its name, its size and what it holds. @returns What is wrong with it; `undefined` for nothing. */
export function judgeAsset({ path, bytes, size }: FoundAsset): Diagnostic | undefined {
  const at = startOf(path);
  const name = nameOf(path);
  const [sign] = /[#?%\\:*"<>|\p{Cc}\p{Cf}]/u.exec(name) ?? ofDevices.exec(name) ?? [];
  if (sign !== undefined) return problems.name.at(at, { sign });
  if (name === '.nojekyll') return undefined;
  const kind = assetKindOf(name, bytes);
  if (kind === undefined)
    return problems.kind.at(at, { name, hint: { is: 'publish', as: unpublishedAs(name) } });
  if (size === 0) return problems.empty.at(at);
  if (size > assetLimit) return problems.tooLarge.at(at, { size });
  if (kind === 'plain') return undefined;
  if (!kinds[kind].is(bytes)) {
    const holds = endings.find((other) => kinds[other].isSure && kinds[other].is(bytes));
    return problems.contents.at(at, { says: kind, holds });
  }
  if (/^(?:png|jpg|gif|webp)$/.test(kind) && pictureSize(kind, bytes) === undefined)
    return problems.damaged.at(at);
  return dangerIn(kind, bytes, path);
}
