import {
  suggestMark,
  problems as markProblems,
  readDirective,
  type Directive,
} from './directive-line.ts';
import { problem, type Checked, type Diagnostic } from '../source/diagnostic.ts';
import { spanFrom, type Location, type SourceFile, type Span } from '../source/source.ts';

export type { Attribute, Attributes, Directive } from './directive-line.ts';

/** A body whose mark lines have been replaced by numbered comments, so that line numbers stay true. */
export interface MarkedText {
  readonly marks: readonly Directive[];
  readonly text: string;
}

export const problems = {
  indented: problem('block/indented'),
  unclosed: problem('block/unclosed'),
  closedTwice: problem('block/nothing-to-close'),
  unclosedFence: problem('block/unclosed-fence'),
  nested: problem('block/nested'),
};

const commentOf = (index: number) => `<!--plainsight:${index}-->`;

/** The number of the mark that a comment stands for; `undefined` for any other text. */
export function markIndex(comment: string): number | undefined {
  const parts = /^<!--plainsight:(\d+)-->\s*$/.exec(comment);
  return parts ? Number(parts[1]) : undefined;
}

/** Reports marks that do not pair up, and takes what they open out of judgement. */
function checkPairs(marks: readonly Directive[]): Checked<readonly Directive[]> {
  const diagnostics: Diagnostic[] = [];
  const faulty = new Set<Directive>();
  const open: Directive[] = [];
  const nested: { readonly mark: Directive; readonly outer: Directive }[] = [];
  for (const mark of marks) {
    const [outer] = open;
    if (mark.is === 'close') {
      if (!open.pop() && !mark.isFaulty) diagnostics.push(problems.closedTwice.at(mark.place));
      continue;
    }
    if (outer) {
      nested.push({ mark, outer });
      faulty.add(outer).add(mark);
    }
    if (mark.is === 'open') open.push(mark);
  }
  const [left, inner] = open;
  // A second mark of the same name, and nothing that ends both, was meant to end the first.
  const isNamedEnd =
    inner !== undefined && inner.name === left?.name && inner.attributes.size === 0;
  if (left) faulty.add(left);
  if (left && left.name !== '' && !isNamedEnd)
    diagnostics.push(problems.unclosed.at(left.place, { name: left.name }));
  for (const { mark, outer } of nested) {
    // What follows an element that is not closed does not stand in it.
    if ((outer === left && !(isNamedEnd && mark === inner)) || mark.name === '') continue;
    if (outer.name === '') continue;
    const isEnd = isNamedEnd && mark === inner;
    const details = { name: mark.name, outer: outer.name, isEnd };
    diagnostics.push(problems.nested.at(mark.place, details));
  }
  return {
    value: marks.map((mark) => (faulty.has(mark) ? { ...mark, isFaulty: true } : mark)),
    diagnostics,
  };
}

/** The beginning or the end of code, also on the own line of a list's point. */
const fenceShape = /^(?: {0,3}|[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+)(`{3,}(?=[^`]*$)|~{3,})/;

/** An element with attributes that begins within its line, or with one colon: it would be printed as typed. */
const strayMark = /(?<![\\:：\w])[:：]{1,4}\s?[A-Za-z][\w-]*\s?\{\s*[A-Za-z][\w-]*\s*[=:]/g;

function findStrayMarks(line: string, place: Location): readonly Diagnostic[] {
  if (!line.includes('{')) return [];
  return [...line.matchAll(strayMark)].flatMap(({ index }) => {
    const before = line.slice(0, index);
    const isCode = before.split('`').length % 2 === 0 || before.includes('<!--');
    if (isCode) return [];
    const rest = line.slice(index).trim();
    const at = spanFrom({ ...place, column: index + 1 }, rest.length);
    const isFirst = index === 0;
    return [
      isFirst
        ? markProblems.malformed.at(at, { line: rest, hint: suggestMark(rest) })
        : problems.indented.at(at, { line: rest }),
    ];
  });
}

/** What may stand before the colons of a mark: nothing, or what puts it into a list or quotation, where it is told. */
const beforeMark = /^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*)*(?=::)/;

/** What a line that is no mark was meant as: the end of an element, or its beginning. */
function meantAs(line: string, hasOpen: boolean, place: Location): Directive | undefined {
  const is = /^:{2,}\s*$/.test(line) || hasOpen ? 'close' : 'open';
  if (!/^:{2,}\s*$|^:{3,}/.test(line) || (is === 'close' && !/^:+[^{]*$/.test(line)))
    return undefined;
  return {
    is,
    name: '',
    attributes: new Map(),
    place: spanFrom(place, line.length),
    isFaulty: true,
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
export function findDirectives(file: SourceFile, bodyLine: number): Checked<MarkedText> {
  const marks: Directive[] = [];
  const diagnostics: Diagnostic[] = [];
  let fence: string | undefined;
  let fencePlace: Span | undefined;
  let isInList = false;
  const mayFence = file.text.includes('```') || file.text.includes('~~~');
  const keep = (mark: Directive) => commentOf(marks.push(mark) - 1);
  const lines = file.text.split('\n').map((line, index) => {
    if (index + 1 < bodyLine) return '';
    const opening = mayFence ? fenceShape.exec(line)?.[1] : undefined;
    if (fence) {
      // Below the point of a list its end stands as far in as the words of the point.
      const [end] = /^(?:`{3,}|~{3,})$/.exec(line.trim()) ?? [];
      if (end?.startsWith(fence) && (isInList || opening)) fence = undefined;
      return line;
    }
    if (opening) {
      fence = opening;
      isInList = !/^ {0,3}[`~]/.test(line);
      const column = line.indexOf(opening) + 1;
      fencePlace = spanFrom({ path: file.path, line: index + 1, column }, opening.length);
      return line;
    }
    const colons = line.includes('::') ? beforeMark.exec(line) : null;
    if (!colons) {
      diagnostics.push(...findStrayMarks(line, { path: file.path, line: index + 1, column: 1 }));
      return line;
    }
    const place = { path: file.path, line: index + 1, column: colons[0].length + 1 };
    if (colons[0] !== '') {
      const rest = line.slice(colons[0].length).trim();
      diagnostics.push(problems.indented.at(spanFrom(place, rest.length), { line: rest }));
      return /^:{3,}\s*$/.test(line.trim()) ? keep(meantAs(':::', true, place)!) : line;
    }
    const mark = readDirective(line.replace(/\r$/, ''), place);
    diagnostics.push(...mark.diagnostics);
    const meant =
      mark.value ??
      meantAs(line.trim(), marks.findLast(({ is }) => is !== 'leaf')?.is === 'open', place);
    return meant ? keep(meant) : line;
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
