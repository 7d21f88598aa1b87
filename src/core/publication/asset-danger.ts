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

const parts = ['vbaProject.bin', 'Basic/script-lc.xml', 'Scripts/python/'];

/** Whether a document of Word, Excel or OpenDocument holds macros: the names of its parts stand in it as they are. */
export function findMacros(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  return parts.some((part) => text.includes(part));
}
