import { problem, type Checked, type Diagnostic } from '../source/diagnostic.ts';
import type { Location } from '../source/source.ts';

/** An attribute of a block element, with the places of its name and of its value. */
export interface Attribute {
  readonly value: string;
  readonly place: Location;
  readonly valuePlace: Location;
}

export type Attributes = ReadonlyMap<string, Attribute>;

/** A line that marks a block element: `::name{…}`, `:::name{…}` or the closing `:::`. */
export interface Directive {
  readonly is: 'leaf' | 'open' | 'close';
  readonly name: string;
  readonly attributes: Attributes;
  readonly place: Location;
  /** Whether something is told of the mark itself: what it opens is not judged then. */
  readonly isFaulty: boolean;
}

/** One attribute as it may be typed by those who do not know the signs: `by: North`, `by = 'North'`, `by=“North”`. */
const pair =
  /([A-Za-z][\w-]*)\s*[=:]\s*(?:["“”„'‘’]([^"“”„'‘’]*)["“”'‘’]?|([^\s,;"“”'‘’{}()[\]]+))/g;

/** The attributes in a text as they are to be typed, and what is left of it; nothing is meant where there are none. */
function pairsIn(text: string): { readonly meant: string | undefined; readonly rest: string } {
  const pairs = [...text.matchAll(pair)].map(
    ([, name, quoted, bare]) => `${name!}="${quoted ?? bare!}"`,
  );
  const rest = text.replace(pair, '').replace(/[\s,;{}()[\]]/g, '');
  return { meant: pairs.length > 0 && rest === '' ? pairs.join(' ') : undefined, rest };
}

/** What to type for a line that was meant as a mark, as far as that can be told. */
function hintFor(line: string): string {
  if (/^:{2,}$|^:{3,}\s+[^{]*$/.test(line))
    return 'Write `:::` and nothing else where an element ends, and `:::name` where one begins.';
  const [, colons = '', name = '', rest = ''] =
    /^([:：]+)\s*([A-Za-z][\w-]*)(.*)$/.exec(line) ?? [];
  const { meant, rest: more } = pairsIn(rest);
  const isBare = name !== '' && more === '' && rest.replace(/[\s{}()[\]]/g, '') === '';
  if (meant === undefined && !isBare)
    return 'Write `::name{attribute="value"}` or `:::name`, with nothing before or after it and no space before the brace.';
  const braces = meant === undefined ? '' : `{${meant}}`;
  return `Type \`${colons.length > 2 ? ':::' : '::'}${name}${braces}\`.`;
}

export const problems = {
  malformed: problem('block/malformed', ({ line }: { line: string }) => ({
    line,
    hint: hintFor(line),
  })),
  curlyQuotes: problem('block/curly-quotes', ({ text }: { text: string }) => ({
    meant: pairsIn(text).meant,
  })),
  attributes: problem('block/attributes', ({ text }: { text: string }) => ({
    text,
    meant: pairsIn(text).meant,
  })),
  duplicateAttribute: problem('block/duplicate-attribute'),
};

/** Reads `a="x" b="y"`, the text between the braces. `column` is that of its first character. */
function readAttributes(text: string, place: Location): Checked<Attributes> {
  const attributes = new Map<string, Attribute>();
  const diagnostics: Diagnostic[] = [];
  const at = (offset: number): Location => ({ ...place, column: place.column + offset });
  const unquoted = text.replace(/"[^"]*"/g, (quoted) => ' '.repeat(quoted.length));
  const curly = unquoted.search(/[“”‘’]/);
  if (curly >= 0) {
    return { value: attributes, diagnostics: [problems.curlyQuotes.at(at(curly), { text })] };
  }
  const one = /\s*([A-Za-z][\w-]*)="([^"]*)"/y;
  let end = 0;
  for (let parts = one.exec(text); parts; parts = one.exec(text)) {
    const [whole, name, value] = parts as unknown as [string, string, string];
    const start = parts.index + whole.length - name.length - value.length - 3;
    if (attributes.has(name)) diagnostics.push(problems.duplicateAttribute.at(at(start), { name }));
    attributes.set(name, { value, place: at(start), valuePlace: at(start + name.length + 2) });
    end = one.lastIndex;
  }
  const rest = text.slice(end);
  const start = end + rest.search(/\S|$/);
  if (rest.trim() !== '')
    diagnostics.push(problems.attributes.at(at(start), { text: rest.trim() }));
  return { value: attributes, diagnostics };
}

const shape = /^(:{2,})([A-Za-z][\w-]*)?(?:\{(.*)\})?[ \t]*$/;

/** Reads a line that begins with two colons or more. */
export function readDirective(line: string, place: Location): Checked<Directive | undefined> {
  const parts = shape.exec(line);
  const [, colons, name, attributes] = parts ?? [];
  const closes = parts && name === undefined && attributes === undefined && colons!.length > 2;
  if (closes)
    return {
      value: { is: 'close', name: '', attributes: new Map(), place, isFaulty: false },
      diagnostics: [],
    };
  if (!parts || name === undefined) {
    return { value: undefined, diagnostics: [problems.malformed.at(place, { line: line.trim() })] };
  }
  const start = { ...place, column: colons!.length + name.length + 2 };
  const read = readAttributes(attributes ?? '', start);
  const mark: Directive = {
    is: colons!.length > 2 ? 'open' : 'leaf',
    name,
    attributes: read.value,
    place,
    isFaulty: read.diagnostics.length > 0,
  };
  return { value: mark, diagnostics: read.diagnostics };
}
