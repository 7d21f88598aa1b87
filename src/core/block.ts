import { problem, type Checked, type Diagnostic } from './diagnostic.ts';
import type { Place, SourceFile } from './source.ts';

/** An attribute of a block element, with the places of its name and of its value. */
export interface Attribute {
  readonly value: string;
  readonly place: Place;
  readonly valuePlace: Place;
}

export type Attributes = ReadonlyMap<string, Attribute>;

/** A line that marks a block element: `::name{…}`, `:::name{…}` or the closing `:::`. */
export interface Mark {
  readonly is: 'leaf' | 'open' | 'close';
  readonly name: string;
  readonly attributes: Attributes;
  readonly place: Place;
  /** Whether something is told of the mark itself: what it opens is not judged then. */
  readonly isFaulty: boolean;
}

/** A body whose mark lines have been replaced by numbered comments, so that line numbers stay true. */
export interface MarkedText {
  readonly marks: readonly Mark[];
  readonly text: string;
}

export const problems = {
  malformed: problem('block/malformed', ({ line }: { line: string }) => ({
    message: `The line \`${line}\` begins with colons and is not an element.`,
    hint: 'Write `::name{attribute="value"}` or `:::name`, with nothing before or after it and no space before the brace.',
  })),
  indented: problem('block/indented', ({ line }: { line: string }) => ({
    message: `The element \`${line}\` does not start at the beginning of its line.`,
    hint: 'Elements cannot stand inside lists or quotations: take out the spaces before it, and leave a blank line above and below.',
  })),
  curlyQuotes: problem('block/curly-quotes', () => ({
    message: 'An attribute is in curly quotes.',
    hint: 'Use straight quotes: `indicator="children-in-care"`.',
  })),
  attributes: problem('block/attributes', ({ text }: { text: string }) => ({
    message: `\`${text}\` cannot be read as attributes.`,
    hint: 'Write each as `name="value"`, parted by spaces, between `{` and `}` on the same line.',
  })),
  duplicateAttribute: problem('block/duplicate-attribute', ({ name }: { name: string }) => ({
    message: `The attribute \`${name}\` is there twice.`,
    hint: 'Keep one of the two.',
  })),
  unclosed: problem('block/unclosed', ({ name }: { name: string }) => ({
    message: `The element \`${name}\` is opened here and never closed.`,
    hint: 'Write a line `:::` after its last line.',
  })),
  closedTwice: problem('block/nothing-to-close', () => ({
    message: 'This `:::` closes nothing.',
    hint: 'Take it out, or open an element above it with `:::name`.',
  })),
  unclosedFence: problem('block/unclosed-fence', ({ fence }: { fence: string }) => ({
    message: `A block of code is opened here with \`${fence}\` and never closed: all that follows would be printed as code.`,
    hint: `Write a line \`${fence}\` after the last line of the code.`,
  })),
  nested: problem('block/nested', ({ name, outer }: { name: string; outer: string }) => ({
    message: `The element \`${name}\` stands inside the element \`${outer}\`.`,
    hint: 'Elements do not nest: close the first with a line `:::` before the second begins.',
  })),
};

const commentOf = (index: number) => `<!--plainsight:${index}-->`;

/** The number of the mark that a comment stands for; `undefined` for any other text. */
export function markIndex(comment: string): number | undefined {
  const parts = /^<!--plainsight:(\d+)-->\s*$/.exec(comment);
  return parts ? Number(parts[1]) : undefined;
}

/** Reads `a="x" b="y"`, the text between the braces. `column` is that of its first character. */
function readAttributes(text: string, place: Place): Checked<Attributes> {
  const attributes = new Map<string, Attribute>();
  const diagnostics: Diagnostic[] = [];
  const at = (offset: number): Place => ({ ...place, column: place.column + offset });
  const unquoted = text.replace(/"[^"]*"/g, (quoted) => ' '.repeat(quoted.length));
  const curly = unquoted.search(/[“”‘’]/);
  if (curly >= 0) {
    return { value: attributes, diagnostics: [problems.curlyQuotes.at(at(curly), undefined)] };
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
  if (rest.trim() !== '') diagnostics.push(problems.attributes.at(at(end), { text: rest.trim() }));
  return { value: attributes, diagnostics };
}

const shape = /^(:{2,})([A-Za-z][\w-]*)?(?:\{(.*)\})?[ \t]*$/;

function readMark(line: string, place: Place): Checked<Mark | undefined> {
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
  const mark: Mark = {
    is: colons!.length > 2 ? 'open' : 'leaf',
    name,
    attributes: read.value,
    place,
    isFaulty: read.diagnostics.length > 0,
  };
  return { value: mark, diagnostics: read.diagnostics };
}

/** Reports marks that do not pair up, and takes what they open out of judgement. */
function checkPairs(marks: readonly Mark[]): Checked<readonly Mark[]> {
  const diagnostics: Diagnostic[] = [];
  const faulty = new Set<Mark>();
  let open: Mark | undefined;
  for (const mark of marks) {
    if (mark.is === 'close') {
      if (!open) diagnostics.push(problems.closedTwice.at(mark.place));
      open = undefined;
    } else if (open) {
      diagnostics.push(problems.nested.at(mark.place, { name: mark.name, outer: open.name }));
      faulty.add(open).add(mark);
    } else if (mark.is === 'open') {
      open = mark;
    }
  }
  if (open) {
    diagnostics.push(problems.unclosed.at(open.place, { name: open.name }));
    faulty.add(open);
  }
  return {
    value: marks.map((mark) => (faulty.has(mark) ? { ...mark, isFaulty: true } : mark)),
    diagnostics,
  };
}

/**
 * Finds block elements by their lines, before any Markdown engine sees the text.
 *
 * Sätteri's own directives stay off: they eat prose such as `10:30` and accept most slips in silence
 * (facts E22). Lines inside fenced code are left alone.
 *
 * @param file The whole file; `bodyLine` is where its body begins, and what stands above is blanked.
 */
export function findBlocks(file: SourceFile, bodyLine: number): Checked<MarkedText> {
  const marks: Mark[] = [];
  const diagnostics: Diagnostic[] = [];
  let fence: string | undefined;
  let fencePlace: Place | undefined;
  const lines = file.text.split('\n').map((line, index) => {
    if (index + 1 < bodyLine) return '';
    const opening = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
    if (fence) {
      if (opening && opening.startsWith(fence) && line.trim() === opening) fence = undefined;
      return line;
    }
    if (opening) {
      fence = opening;
      fencePlace = { path: file.path, line: index + 1, column: line.indexOf(opening) + 1 };
      return line;
    }
    const colons = /^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*)*(?=::)/.exec(line);
    if (!colons) return line;
    const place = { path: file.path, line: index + 1, column: colons[0].length + 1 };
    if (colons[0] !== '') {
      diagnostics.push(problems.indented.at(place, { line: line.trim() }));
      return line;
    }
    const mark = readMark(line.replace(/\r$/, ''), place);
    diagnostics.push(...mark.diagnostics);
    if (!mark.value) return line;
    marks.push(mark.value);
    return commentOf(marks.length - 1);
  });
  const paired = checkPairs(marks);
  // What an open fence swallows is not told as well.
  const found =
    fence && fencePlace ? [problems.unclosedFence.at(fencePlace, { fence })] : paired.diagnostics;
  return {
    value: { marks: paired.value, text: lines.join('\n') },
    diagnostics: [...diagnostics, ...found],
  };
}
