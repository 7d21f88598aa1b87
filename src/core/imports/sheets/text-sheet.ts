import { cellsOf } from '../../tables/csv.ts';
import type { Workbook } from './sheet.ts';
import { blankCell, type Cell } from './sheet.ts';

const signs = [',', ';', '\t'] as const;

/** What parts the cells: the sign that most of the first lines have most of. */
function delimiterOf(text: string): string {
  const lines = text
    .split('\n', 40)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const counts = signs.map((sign) => lines.split(sign).length);
  return signs[counts.indexOf(Math.max(...counts))]!;
}

const cellOf = (typed: string): Cell => {
  const text = typed.trim();
  if (text === '') return blankCell;
  return {
    is: /^#(?:n\/a|ref!|name\?|value!|div\/0!|null!|num!)$/i.test(text) ? 'error' : 'text',
    text,
  };
};

/** A table of text as a workbook of one sheet. @param name What the sheet is called: the name of the file. */
export function textWorkbook(name: string, text: string): Workbook {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const rows = cellsOf(plain, delimiterOf(plain)).map((cells) => cells.map(cellOf));
  const [isHidden, none] = [false, new Set<number>()];
  const sheet = { name, isHidden, rows, hiddenRows: none, hiddenColumns: none, merged: [] };
  return { sheets: [sheet], isTyped: false };
}
