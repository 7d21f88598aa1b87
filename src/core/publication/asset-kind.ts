import type { FileKind } from '../language/problems/kinds.ts';

/** A kind of file that is published from `public/`. */
export interface AssetKind {
  /** Whether its first bytes say so beyond doubt. */
  readonly isSure: boolean;
  is(bytes: Uint8Array): boolean;
}

/** A few bytes as text, one letter each. */
const latin = (bytes: Uint8Array, from = 0, to = 1024) =>
  String.fromCharCode(...bytes.subarray(from, to));

const sure = (...starts: readonly string[]): AssetKind => ({
  isSure: true,
  is: (bytes) => starts.some((start) => latin(bytes, 0, start.length) === start),
});

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of bytes; `undefined` where they are none. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = utf8.decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

const text = (holds: RegExp): AssetKind => ({
  isSure: false,
  is: (bytes) => holds.test(textOf(bytes) ?? '\0'),
});

const zip = 'PK\u0003\u0004';

/** A document that is a zip with certain parts in it. */
const zipped = (part: string): AssetKind => ({
  isSure: true,
  is: (bytes) =>
    latin(bytes, 0, 4) === zip && new TextDecoder('latin1').decode(bytes).includes(part),
});

const openDocument = (name: string): AssetKind => ({
  isSure: true,
  is: (bytes) =>
    latin(bytes, 30, 120).startsWith(`mimetypeapplication/vnd.oasis.opendocument.${name}`),
});

/** The kinds, by their ending. What is surer, or a part of another, stands first. */
export const kinds = {
  png: sure('\u0089PNG\r\n\u001a\n'),
  jpg: sure('\u00ff\u00d8\u00ff'),
  gif: sure('GIF87a', 'GIF89a'),
  webp: {
    isSure: true,
    is: (bytes) => latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP',
  },
  avif: {
    isSure: true,
    is: (bytes) => /^ftypavi[fs]$/.test(latin(bytes, 4, 12)),
  },
  ico: sure('\u0000\u0000\u0001\u0000'),
  pdf: { isSure: true, is: (bytes) => latin(bytes, 0, 1024).includes('%PDF-') },
  docx: zipped('word/'),
  xlsx: zipped('xl/'),
  odt: openDocument('text'),
  ods: openDocument('spreadsheet'),
  odp: openDocument('presentation'),
  zip: sure(zip, 'PK\u0005\u0006'),
  woff2: sure('wOF2'),
  woff: sure('wOFF'),
  ttf: sure('\u0000\u0001\u0000\u0000', 'true'),
  otf: sure('OTTO'),
  svg: {
    isSure: true,
    is: (bytes) =>
      /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*)*<svg[\s>]/.test(
        textOf(bytes) ?? '',
      ),
  },
  vtt: text(/^\ufeff?WEBVTT/),
  srt: text(/^\ufeff?\s*\d+\r?\n\d\d:\d\d/),
  geojson: text(/^\ufeff?\s*\{[\s\S]*"type"[\s\S]*\}\s*$/),
  css: text(/^(?!\s*<)[^\0]*$/),
  csv: text(/^(?!\s*<)[^\0]+$/),
} as const satisfies Readonly<Record<FileKind, AssetKind>>;

/** The endings of the kinds, in their order. */
export const endings = Object.keys(kinds) as FileKind[];

/** Files that hosts, robots and search engines look for: at the root of the site, by their whole names. */
const known =
  /^(?:robots\.txt|CNAME|\.nojekyll|_headers|_redirects|\.well-known\/.+(?<!\.(?:x?html?|m?js|svg)))$/;

/** The page by which a search engine proves whose site it is: it repeats its own name. */
function isProof(name: string, bytes: Uint8Array): boolean {
  const [, code] = /^(google[0-9a-f]{8,32})\.html$/.exec(name) ?? [];
  if (code !== undefined) return latin(bytes).trim() === `google-site-verification: ${code}.html`;
  return (
    name === 'BingSiteAuth.xml' &&
    /^\s*<\?xml[^>]*>\s*<users>\s*<user>[0-9A-F]+<\/user>\s*<\/users>\s*$/.test(latin(bytes))
  );
}

/**
 * The kind of a file by its name.
 *
 * @param name Its path from `public/`.
 * @returns Its ending in small letters; `plain` for what hosts and robots look for; `undefined` for what is not published.
 */
export function assetKindOf(name: string, bytes: Uint8Array): FileKind | 'plain' | undefined {
  if (known.test(name) || isProof(name, bytes)) return 'plain';
  if (/(?:^|\/)[.~]/.test(name)) return undefined;
  const ending = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const same = ending === 'jpeg' ? 'jpg' : ending;
  return Object.hasOwn(kinds, same) ? (same as FileKind) : undefined;
}
