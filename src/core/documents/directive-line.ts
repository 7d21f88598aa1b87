import { type, typeOr, type Hint } from '../language/hints/hints.ts';
import { problem, type Checked, type Diagnostic } from '../source/diagnostic.ts';
import { spanFrom, type Location, type Slot, type Span } from '../source/source.ts';

/** An attribute of a block element, with where its name and its value stand; in MDX both where the element begins. */
export interface Attribute {
  readonly value: string;
  readonly place: Location | Span;
  readonly valuePlace: Location | Slot;
}

export type Attributes = ReadonlyMap<string, Attribute>;

/** A line that marks a block element: `::name{…}`, `:::name{…}` or the closing `:::`. */
export interface Directive {
  readonly is: 'leaf' | 'open' | 'close';
  readonly name: string;
  readonly attributes: Attributes;
  /** The whole line. */
  readonly place: Span;
  /** Its name alone; `undefined` where it has none. */
  readonly nameSpan?: Span;
  /** Whether something is told of the mark itself: what it opens is not judged then. */
  readonly isFaulty: boolean;
}

/** One attribute as it may be typed by those who do not know the signs: `by: North`, `by = 'North'`, `by=“North”`. */
const pair =
  /([A-Za-z][\w-]*)\s*[=:]\s*(?:["“”„'‘’]([^"“”„'‘’]*)["“”'‘’]?|([^\s,;"“”'‘’{}()[\]]+))/g;

/** The attributes in a text as they are to be typed, and what is left of it; nothing is meant where there are none. */
function pairsIn(text: string): { readonly meant: string | undefined; readonly rest: string } {
  const pairs = [...text.matchAll(pair)].map(
    ([, name = '', quoted, bare = '']) => `${name}="${quoted ?? bare}"`,
  );
  const rest = text.replace(pair, '').replace(/[\s,;{}()[\]]/g, '');
  return { meant: pairs.length > 0 && rest === '' ? pairs.join(' ') : undefined, rest };
}

/** A line that was meant as a mark, as it is to be typed, as far as that can be told. */
function markMeant(line: string): string | undefined {
  const [, colons = '', name = '', rest = ''] =
    /^([:：]+)\s*([A-Za-z][\w-]*)(.*)$/.exec(line) ?? [];
  const { meant, rest: more } = pairsIn(rest);
  const isBare = name !== '' && more === '' && rest.replace(/[\s{}()[\]]/g, '') === '';
  if (isOpening(line) || (meant === undefined && !isBare)) return undefined;
  const braces = meant === undefined ? '' : `{${meant}}`;
  return `${colons.length > 2 ? ':::' : '::'}${name}${braces}`;
}

/** A line that may be the end of one element or the beginning of another. */
const isOpening = (line: string) => /^:{2,}$|^:{3,}\s+[^{]*$/.test(line);

/** What to type for a line that was meant as a mark. */
export function suggestMark(line: string): Hint {
  const meant = markMeant(line);
  if (meant !== undefined) return type(meant);
  return isOpening(line) ? { is: 'mark-end' } : { is: 'mark' };
}

export const problems = {
  malformed: problem('block/malformed'),
  curlyQuotes: problem('block/curly-quotes'),
  attributes: problem('block/attributes'),
  duplicateAttribute: problem('block/duplicate-attribute'),
};

/** The value of an attribute cannot hold the sign that ends it. */
const speltInQuotes = (value: string) => (value.includes('"') ? undefined : value);

/** Reads `a="x" b="y"`, the text between the braces. `column` is that of its first character. */
function readAttributes(text: string, place: Location): Checked<Attributes> {
  const attributes = new Map<string, Attribute>();
  const diagnostics: Diagnostic[] = [];
  const at = (offset: number, length: number): Span =>
    spanFrom({ ...place, column: place.column + offset }, length);
  const unquoted = text.replace(/"[^"]*"/g, (quoted) => ' '.repeat(quoted.length));
  const curly = unquoted.search(/[“”‘’]/);
  if (curly >= 0) {
    const { meant } = pairsIn(text);
    const span = meant === undefined ? at(curly, 1) : at(0, text.length);
    const hint = { is: 'straight-quotes', meant: meant === undefined ? [] : [meant] } as const;
    return { value: attributes, diagnostics: [problems.curlyQuotes.at(span, { hint })] };
  }
  const one = /\s*([A-Za-z][\w-]*)="([^"]*)"/y;
  let end = 0;
  for (let parts = one.exec(text); parts; parts = one.exec(text)) {
    const [whole, name, value] = parts as unknown as [string, string, string];
    const start = parts.index + whole.length - name.length - value.length - 3;
    const named = at(start, name.length);
    if (attributes.has(name)) diagnostics.push(problems.duplicateAttribute.at(named, { name }));
    const valuePlace = { ...at(start + name.length + 2, value.length), spelt: speltInQuotes };
    attributes.set(name, { value, place: named, valuePlace });
    end = one.lastIndex;
  }
  const rest = text.slice(end);
  const start = end + rest.search(/\S|$/);
  const odd = rest.trim();
  if (odd !== '') {
    const span = at(start, odd.length);
    const hint = typeOr(pairsIn(odd).meant, 'attributes');
    diagnostics.push(problems.attributes.at(span, { text: odd, hint }));
  }
  return { value: attributes, diagnostics };
}

const shape = /^(:{2,})([A-Za-z][\w-]*)?(?:\{(.*)\})?[ \t]*$/;

/** Reads a line that begins with two colons or more. */
export function readDirective(line: string, start: Location): Checked<Directive | undefined> {
  const typed = line.trimEnd();
  const place = spanFrom(start, typed.length);
  const parts = shape.exec(line);
  const [, colons = '', name, attributes] = parts ?? [];
  const closes = parts && name === undefined && attributes === undefined && colons.length > 2;
  if (closes)
    return {
      value: { is: 'close', name: '', attributes: new Map(), place, isFaulty: false },
      diagnostics: [],
    };
  if (!parts || name === undefined) {
    const told = problems.malformed.at(place, { line: typed, hint: suggestMark(typed) });
    return { value: undefined, diagnostics: [told] };
  }
  const from = { ...start, column: colons.length + name.length + 2 };
  const read = readAttributes(attributes ?? '', from);
  const mark: Directive = {
    is: colons.length > 2 ? 'open' : 'leaf',
    name,
    attributes: read.value,
    place,
    nameSpan: spanFrom({ ...start, column: colons.length + 1 }, name.length),
    isFaulty: read.diagnostics.length > 0,
  };
  return { value: mark, diagnostics: read.diagnostics };
}
