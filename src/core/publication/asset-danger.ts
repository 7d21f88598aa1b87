import type { ZipDanger } from '../language/problems/files.ts';
import { zipEntries } from '../source/zip-entries.ts';

/** Undoes what hides an address from who looks for it: entities of XML, escapes of CSS, comments, odd spaces. */
const plain = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/&#(?:x([0-9a-f]+)|(\d+));?/gi, (_, hex: string | undefined, digits: string) =>
      String.fromCodePoint(Math.min(0x10ffff, hex ? parseInt(hex, 16) : Number(digits))),
    )
    .replace(/&(?:colon|Tab|NewLine);/g, (entity) => (entity === '&colon;' ? ':' : ''))
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) =>
      String.fromCodePoint(Math.min(0x10ffff, parseInt(hex, 16))),
    )
    .replace(/&amp;/g, '&');

const shown = (found: string) => (found.length > 60 ? `${found.slice(0, 60)}…` : found);

/** Ways in which a picture runs a program: elements, attributes, addresses, and what draws in other pages or entities. */
const scripts = [
  /<(?:\w+:)?(?:script|foreignObject|iframe|object|embed|handler|listener)\b/i,
  /<[^>]*[\s"'/](on[a-z]+\s*=)/i,
  /j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:/i,
  /["'(]\s*data:(?!image\/(?:png|jpe?g|gif|webp)[;,]|font\/)[^"')]{0,40}/i,
  /<!ENTITY\b/i,
];

/** What runs a program in an SVG picture, as it stands there; `undefined` for nothing. */
export function findScript(svg: string): string | undefined {
  const text = plain(svg);
  const [found] = scripts.flatMap((one) => one.exec(text)?.at(-1) ?? []);
  return found === undefined ? undefined : shown(found.trim().replace(/^["'(/]\s*/, ''));
}

const elsewhere = '(?:https?:|ftp:|\\/\\/|\\\\\\\\)[^"\')\\s>]*';

/** Ways in which a picture or a style loads something. A link that a reader follows is none. */
const loads = [
  new RegExp(`(?:url|src|image|image-set)\\(\\s*["']?\\s*(${elsewhere})`, 'i'),
  new RegExp(`@import\\s*["']?\\s*(${elsewhere})`, 'i'),
  new RegExp(`image-set\\([^)]*["'](${elsewhere})`, 'i'),
  new RegExp(
    `<(?:\\w+:)?(?:image|use|feImage|pattern|linearGradient|radialGradient|filter|textPath|mpath|tref|link|cursor)\\b[^>]*?\\shref\\s*=\\s*["']?\\s*(${elsewhere})`,
    'i',
  ),
  new RegExp(
    `<(?:\\w+:)?(?:image|use|feImage|pattern|linearGradient|radialGradient|filter|textPath|mpath|tref|cursor)\\b[^>]*?xlink:href\\s*=\\s*["']?\\s*(${elsewhere})`,
    'i',
  ),
  new RegExp(`<\\?xml-stylesheet\\b[^>]*?href\\s*=\\s*["']?\\s*(${elsewhere})`, 'i'),
];

/** The first address from which an SVG picture or a style sheet loads something; `undefined` where it is whole in itself. */
export function findOutside(source: string): string | undefined {
  const text = plain(source);
  const [found] = loads.flatMap((one) => one.exec(text)?.[1] ?? []);
  return found === undefined ? undefined : shown(found);
}

/** The parts of documents that hold programs: macros of today and of old, controls, and scripts. */
const parts =
  /vbaProject\.bin|(?:word|xl|ppt)\/(?:activeX|macrosheets|ctrlProps)\/|Basic\/script-lc\.xml|Basic\/[\w-]+\/|Scripts\/\w+\//i;

/** Whether a document of Word, Excel or OpenDocument holds macros: the names of its parts stand in it as they are. */
export const findMacros = (bytes: Uint8Array): boolean =>
  parts.test(new TextDecoder('latin1').decode(bytes));

/** Endings of what runs when it is opened, and of pages that would run scripts: none is data or a document. */
const programs =
  /\.(?:exe|com|bat|cmd|scr|pif|msi|ps1|vbs|jse?|mjs|wsf|hta|lnk|jar|app|dmg|apk|sh|dll|reg|php|s?html?|xhtml|docm|dotm|xlsm|xltm|xlam|pptm)$/i;

/** The most bytes that a zip may unpack to: more, or a hundred times its own size, fills the disk of who opens it. */
const unpackedLimit = 1_000_000_000;

/** What in a zip could harm who opens it; `undefined` for nothing. */
export function findInZip(bytes: Uint8Array): ZipDanger | undefined {
  const entries = zipEntries(bytes);
  if (!entries) return { is: 'cut', found: '' };
  const program = entries.find(({ name }) => programs.test(name));
  if (program) return { is: 'program', found: shown(program.name) };
  const outside = entries.find(({ name }) =>
    /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(name),
  );
  if (outside) return { is: 'path', found: shown(outside.name) };
  const size = entries.reduce((sum, one) => sum + one.size, 0);
  return size > unpackedLimit || (size > 100_000_000 && size > 100 * bytes.length)
    ? { is: 'size', found: `${Math.ceil(size / 1_000_000)} MB` }
    : undefined;
}

/** A piece of XML that begins with `<`: what holds no element, or a tag with its slash before or behind. */
const piece =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>|<(\/?)([^\s/<>]+)(?:"[^"]*"|'[^']*'|[^"'<>])*?(\/?)>/y;

/** Whether the elements of a drawing are closed in the order in which they were opened: browsers draw no other. */
export function isWhole(svg: string): boolean {
  const open: string[] = [];
  for (let at = svg.indexOf('<'); at >= 0; at = svg.indexOf('<', piece.lastIndex)) {
    piece.lastIndex = at;
    const found = piece.exec(svg);
    // What begins as a tag and is none ends the search: it is gone through once.
    if (!found) return false;
    const [, isEnd, name, isEmpty] = found;
    if (name === undefined) continue;
    if (isEnd !== '/') {
      if (isEmpty !== '/') open.push(name);
    } else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}
