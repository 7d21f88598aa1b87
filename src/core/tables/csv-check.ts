import { type, typeOr } from '../language/hints/hints.ts';
import type { Row } from './row.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';

export const problems = {
  empty: problem('csv/empty'),
  badQuotes: problem('csv/bad-quotes'),
  raggedRow: problem('csv/ragged-row'),
  spareCommas: problem('csv/spare-commas'),
  openComma: problem('csv/open-comma'),
  noteRow: problem('csv/note-row'),
  headerAgain: problem('csv/header-again'),
  wideTable: problem('csv/wide-table'),
  splitNumber: problem('csv/split-number'),
  delimiter: problem('csv/delimiter'),
  otherFormat: problem('csv/other-format'),
  nothingFound: problem('csv/nothing-found'),
  rowInOne: problem('csv/row-in-one-cell'),
  titleRow: problem('csv/title-row'),
  noHeader: problem('csv/no-header'),
  columnName: problem('csv/column-name'),
  unnamedColumn: problem('csv/unnamed-column'),
  duplicateColumn: problem('csv/duplicate-column'),
  straySpace: problem('csv/stray-space'),
  formula: problem('csv/formula'),
  tooMany: problem('csv/too-many'),
  longCell: problem('csv/long-cell'),
};

/** The most that a table may hold (standards S-26). */
export interface Limits {
  readonly rows: number;
  readonly columns: number;
  readonly cell: number;
}

/** What a spreadsheet or a program leaves where a formula has failed or a name was not found. */
export const failed =
  /^(?:#(?:n\/a|ref!|name\?|value!|div\/0!|null!|num!)|null|nan|undefined|\[object object\])$/i;

const columnName = /^\p{L}[\p{L}\p{N} _-]*$/u;
const unsafeNames = new Set(['constructor', 'prototype']);

/** A name without the signs around it and what cannot be seen in it, if that can be one. */
function plainName(name: string): string | undefined {
  const plain = name.replace(/\p{Cf}/gu, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return plain !== name && columnName.test(plain) && !unsafeNames.has(plain) ? plain : undefined;
}

/** The names of columns as they are probably meant; `undefined` for one without a name, and for one that is there already. */
export function meantNames(
  header: Row,
  named: ReadonlySet<string>,
): readonly (string | undefined)[] {
  const seen = new Set<string>();
  return header.cells.map((typed) => {
    const name = typed.trim();
    const folded = foldName(name);
    if (name === '' || seen.has(folded)) return undefined;
    seen.add(folded);
    return columnName.test(name) || named.has(name) ? name : plainName(name);
  });
}

/** A name without what is not told apart: capitals, spaces and hyphens. */
export const foldName = (name: string): string => name.trim().toLowerCase().replace(/[ _-]/g, '');

/**
 * Finds names that no column can have, and names that are there twice, in whatever case.
 *
 * @param named Names that a definition gives to columns, which may start with a digit: `2020-21`.
 */
export function checkHeader(header: Row, named: ReadonlySet<string>): Diagnostic[] {
  const seen = new Set<string>();
  return header.cells.flatMap((name, column) => {
    const folded = foldName(name);
    const isTwice = seen.has(folded);
    seen.add(folded);
    const place = () => header.placeOf(column);
    if (name.trim() === '') return [problems.unnamedColumn.at(place())];
    if (isTwice) return [problems.duplicateColumn.at(place(), { name })];
    if (name !== name.trim())
      return [problems.straySpace.at(place(), { text: name, hint: type(name.trim()) })];
    const isFit = columnName.test(name) || (named.has(name) && columnName.test(`y${name}`));
    if (!isFit || unsafeNames.has(name))
      return [problems.columnName.at(place(), { name, hint: typeOr(plainName(name), 'column') })];
    return [];
  });
}
