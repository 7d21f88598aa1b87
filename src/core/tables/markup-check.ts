import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { signOfNumber, unseenNames } from '../source/entity.ts';
import { isUnseenAt } from '../source/hidden.ts';
import { spansIn, type SourceFile } from '../source/source.ts';

export const problems = {
  markup: problem('file/markup'),
};

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  euro: '€',
  copy: '©',
  deg: '°',
  frac12: '½',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  middot: '·',
  // What nobody sees means nothing.
  ...Object.fromEntries(Object.keys(unseenNames).map((name) => [name.toLowerCase(), ''])),
};

const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};

const entity = new RegExp(
  `&(?:#(\\d{2,7})|#x([\\da-f]{2,6})|(${Object.keys(named).join('|')})|([a-z])(${Object.keys(accents).join('|')}));|\\\\u([\\da-f]{4})`,
  'gi',
);
const tag =
  /<\/?(?:abbr|a|big|br|b|div|em|font|h[1-6]|img|i|li|ol|p|script|small|span|strong|su[bp]|table|tbody|td|th|tr|ul|u)(?:\s+[\w-]+\s*=[^<>]*)?\s?\/?>|_x00[\dA-F]{2}_/gi;

function meantBy(parts: RegExpMatchArray): string {
  const [, decimal, hex, name, letter, accent, escape] = parts;
  const code = decimal ? Number(decimal) : parseInt(hex ?? escape ?? '0', 16);
  if (code > 0) {
    const sign = signOfNumber(code);
    return isUnseenAt(sign, 0) ? '' : sign;
  }
  if (name !== undefined) return named[name.toLowerCase()]!;
  // What stands for no character, such as `\\u0000`, means nothing.
  if (letter === undefined || accent === undefined) return '';
  return `${letter}${accents[accent.toLowerCase()]!}`.normalize('NFC');
}

const nameOf = (found: string) => /\w+/.exec(found)?.[0].toLowerCase();

const plainSign = /^[^\s"'<>#:,[\]{}|*_`\\]$|^[ \u00a0]$/;

/**
 * What to put there: the sign, where it needs no other spelling in a table or in YAML, such as a quotation mark does.
 * A tag has an end that would have to go with it.
 */
function toldAt(
  { file, spanAt }: { readonly file: SourceFile; readonly spanAt: ReturnType<typeof spansIn> },
  offset: number,
  text: string,
  meant: string,
): Diagnostic {
  const behind = file.text.slice(offset + text.length, offset + text.length + 12);
  // What stands behind it may make another spelling of it.
  const isPlain = meant === '&' ? !/^[#\w]+;/.test(behind) : plainSign.test(meant);
  const put = isPlain ? (meant.trim() === '' ? ' ' : meant) : undefined;
  return problems.markup.at(spanAt(offset, text.length), { text, meant }, put);
}

/** Finds what was copied out of a page as its program spells it, and would be printed so: `&amp;`, `<br>`, `_x000D_`. */
export function findMarkup(file: SourceFile): readonly Diagnostic[] {
  const { text } = file;
  if (!/[&<_\\]/.test(text)) return [];
  const told = { file, spanAt: spansIn(file) };
  const names = new Set<string | undefined>();
  // What ends a thing that was told at its beginning is the same slip.
  const tags = [...text.matchAll(tag)].filter(([found]) => {
    const isEnd = found.startsWith('</') && names.has(nameOf(found));
    names.add(nameOf(found));
    return !isEnd;
  });
  return [
    ...[...text.matchAll(entity)].map((parts) =>
      toldAt(told, parts.index, parts[0], meantBy(parts)),
    ),
    ...tags.map(({ 0: found, index }) => toldAt(told, index, found, '')),
  ];
}
