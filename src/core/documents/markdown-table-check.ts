import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { elementsOf, placeOfNode } from './tree.ts';

export const problems = {
  noTable: problem('markdown/no-table'),
  blankHeader: problem('markdown/blank-header'),
  noRows: problem('markdown/no-rows'),
  raggedRow: problem('markdown/ragged-row'),
};

/** How many cells a row is typed with: a `|` behind a backslash parts none. */
function countCells(row: string): number {
  const inside = row
    .trim()
    .replace(/\\\\|\\\|/g, '')
    .replace(/^\|/, '')
    .replace(/\|$/, '');
  return inside.split('|').length;
}

/**
 * Finds tables without rows, and rows that are not as long as the first.
 *
 * @param lines The lines of the file as they were typed.
 */
export function checkTable(
  table: Element,
  path: string,
  lines: () => readonly string[],
): readonly Diagnostic[] {
  const rows = elementsOf(table.children).filter(({ tagName }) => tagName === 'tr');
  const [header, ...others] = rows;
  if (header && others.length === 0) return [problems.noRows.at(placeOfNode(table, path))];
  const columns = elementsOf(header?.children ?? []).filter(({ tagName }) => tagName === 'th');
  return others.flatMap((row) => {
    const { start, end } = row.position ?? {};
    if (!start || !end) return [];
    const line = lines()[start.line - 1] ?? '';
    const cells = countCells(line.slice(start.column - 1, end.column - 1));
    if (cells === columns.length) return [];
    return [problems.raggedRow.at(placeOfNode(row, path), { cells, columns: columns.length })];
  });
}

/** Rows of cells that were meant as a table: between bars, between tabs as a spreadsheet copies them, or drawn with signs. */
function isMeantAsTable(text: string): boolean {
  if (/^\|[^\n]*\||^\+[-=+]{2,}\+/.test(text)) return true;
  const lines = text.split('\n');
  return (
    lines.length > 1 &&
    [/ \| /g, /\t/g].some((sign) => {
      const [first = 0, ...others] = lines.map((line) => line.trim().match(sign)?.length ?? 0);
      return first > 0 && others.every((count) => count === first);
    })
  );
}

/** Finds a paragraph of rows that no table came of. */
export function checkTypedTable(paragraph: Element, path: string): Diagnostic | undefined {
  if (paragraph.children[0]?.type !== 'text') return undefined;
  const isTyped = paragraph.children.some(
    (child) => child.type === 'text' && /[|\t]|^\+-/.test(child.value),
  );
  return isTyped && isMeantAsTable(toString(paragraph))
    ? problems.noTable.at(placeOfNode(paragraph, path))
    : undefined;
}
