import type { OtherFormat } from '../language/problems/kinds.ts';
import { foldName, problems, type Limits } from './csv-check.ts';
import type { Row } from './row.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { NonEmpty } from '../source/non-empty.ts';
import { likelyPeriods } from '../values/suggest-period.ts';
import { monthNumber } from '../values/period-spelling.ts';
import { parsePeriod } from '../values/period.ts';
import { spanFrom, startOf, type SourceFile } from '../source/source.ts';

const delimiters = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
  ['，', 'wide-commas'],
] as const;

/** What begins as these do is no table, whatever its name says. */
const otherFormats: readonly (readonly [RegExp, OtherFormat])[] = [
  [/^\s*(?:<!doctype|<html|<head|<table|<div)\b/i, 'html'],
  [/^\s*<\?xml\b/, 'xml'],
  [/^\s*[[{]\s*(?:[[{]\s*)*"|^\s*\[\s*(?:\{|\])/, 'json'],
  [/^\s*\{\\rtf/, 'rtf'],
  [/^version https:\/\/git-lfs\./, 'pointer'],
];

/** How far down the names of the columns are looked for. */
const deep = 100;

const holds = ({ cells }: Row, expected: readonly string[], parts = cells.map(foldName)) =>
  expected.length > 0 && expected.every((name) => parts.includes(name));

const isFilled = (cell: string) => cell.trim() !== '';

/** What is wrong with a whole table, and how it is to be read so that its rows are judged all the same, where that is known. */
export interface ShapeFault {
  readonly told: Diagnostic;
  /** The sign that parts its cells; the line of its names, which stand below a title. */
  readonly meant?: { readonly separator: string } | { readonly headerLine: number };
}

/** Finds that the columns are parted by another sign than a comma. */
function findDelimiter(rows: NonEmpty<Row>, expected: readonly string[]): ShapeFault | undefined {
  for (const [sign, found] of delimiters) {
    const header = rows
      .slice(0, deep)
      .find((row) => holds(row, expected, row.cells.join(',').split(sign).map(foldName)));
    const at = header?.cells.join(',').indexOf(sign) ?? -1;
    if (header && at >= 0) {
      const place = header.placeOf(0);
      const span = spanFrom({ ...place, column: place.column + at }, 1);
      return { told: problems.delimiter.at(span, { found }), meant: { separator: sign } };
    }
  }
  // As Eurostat writes them: commas between the names of the parts, and tabs between the times.
  const [first] = rows;
  const tab = first.cells.join(',').indexOf('\t');
  if (tab < 0) return undefined;
  const place = first.placeOf(0);
  const span = spanFrom({ ...place, column: place.column + tab }, 1);
  return { told: problems.delimiter.at(span, { found: 'tabs' }) };
}

/** The row of names below a title: the first of those with more than one cell, where only one is filled above. */
function headerBelow(rows: readonly Row[], expected: readonly string[]): Row | undefined {
  const near = rows.slice(0, deep);
  const named = near.find((row) => holds(row, expected));
  if (named) return named;
  const [first, ...others] = near;
  const [title, ...beside] = first?.cells.filter(isFilled) ?? [];
  if (title === undefined || beside.length > 0 || expected.includes(foldName(title)))
    return undefined;
  const isTable = (row: Row) => row.cells.filter(isFilled).length > 1;
  // Two rows of as many cells: names, and what stands below them.
  const at = others.findIndex(isTable);
  const [header, next] = at < 0 ? [] : others.slice(at, at + 2);
  return header && next && isTable(next) && header.cells.length === next.cells.length
    ? header
    : undefined;
}

const isTime = (name: string) =>
  parsePeriod(name) !== undefined ||
  monthNumber(name) > 0 ||
  /^q(?:tr|uarter)? ?[1-4]$/i.test(name) ||
  likelyPeriods(name).some((meant) => meant !== 'unstated');

/** Finds that the first row holds figures, or periods side by side. */
function findMissingNames(first: Row, expected: readonly string[]): Diagnostic | undefined {
  const { cells } = first;
  const [corner = ''] = cells;
  const numbers = cells.filter((cell) => /^-?\d/.test(cell));
  const figures = numbers.filter((cell) => !isTime(cell));
  const wide = cells.findIndex((cell, at) => at > 0 && isTime(cell));
  const times = cells.filter(isTime).length;
  const isWide = expected.includes('period') && wide > 0 && /^\p{L}/u.test(corner);
  if (isWide && !isTime(corner) && times > figures.length && !cells.some(isNamed(expected)))
    return problems.wideTable.at(first.placeOf(wide), { name: cells[wide] ?? '' });
  return expected.length > 0 && numbers.length > 0 && numbers.length * 3 >= cells.length
    ? problems.noHeader.at(first.placeOf(0), { expected })
    : undefined;
}

const isNamed = (expected: readonly string[]) => (name: string) =>
  expected.includes(foldName(name)) && foldName(name) !== 'period';

/** Finds text that begins as no table does. */
function checkFormat({ path, text }: SourceFile): Diagnostic | undefined {
  const start = text.slice(0, 200);
  const [, found] = otherFormats.find(([pattern]) => pattern.test(start)) ?? [];
  return found === undefined ? undefined : problems.otherFormat.at(startOf(path), { found });
}

/** Finds more rows or columns than a table may have. */
function findTooMany(rows: NonEmpty<Row>, limits: Limits): Diagnostic | undefined {
  const [first] = rows;
  const over = rows[limits.rows + 1];
  if (over) return problems.tooMany.at(over.placeOf(0), { what: 'rows', most: limits.rows });
  if (first.cells.length <= limits.columns) return undefined;
  const details = { what: 'columns', most: limits.columns } as const;
  return problems.tooMany.at(first.placeOf(limits.columns), details);
}

/** Finds what makes the whole of a table unreadable as it stands. */
export function checkTableShape(
  rows: NonEmpty<Row>,
  expected: readonly string[],
  limits: Limits,
): ShapeFault | undefined {
  const [first] = rows;
  const foreign = checkFormat(first.file) ?? findTooMany(rows, limits);
  if (foreign) return { told: foreign };
  if (expected.length > 0 && !holds(first, expected)) {
    const parted = findDelimiter(rows, expected);
    if (parted) return parted;
    const header = headerBelow(rows, expected);
    if (header) {
      const told = problems.titleRow.at(first.placeOf(0), { line: header.line });
      return holds(header, expected) ? { told, meant: { headerLine: header.line } } : { told };
    }
    const unnamed = findMissingNames(first, expected);
    if (unnamed) return { told: unnamed };
  }
  const [only = ''] = first.cells;
  const other = delimiters.find(([sign]) => first.cells.length === 1 && only.includes(sign));
  if (!other) return undefined;
  const [separator, found] = other;
  const place = first.placeOf(0);
  const span = spanFrom({ ...place, column: place.column + only.indexOf(separator) }, 1);
  return { told: problems.delimiter.at(span, { found }), meant: { separator } };
}
