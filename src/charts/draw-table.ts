import { escape } from '../core/source/escape.ts';
import type { Drawn } from './drawable.ts';
import { across, down, tag } from './markup.ts';
import { wrap } from './measure.ts';
import { columnsOf, gap, indent } from './table-columns.ts';
import type { TableModel } from './table-model.ts';

/** How wide a drawn table is, in em, and how much wider letters may be where our face is not there. */
const width = 40;
const unknownFace = 1.2;
/** The room for its words, as wide as they are in our face. */
const room = width / unknownFace;
const lineHeight = 1.35;
const padding = 0.35;

/** Whether the words of a table find room side by side in a picture. */
export const fits = (table: TableModel): boolean => columnsOf(table, room) !== undefined;

/** One row as it is drawn: its cells in lines, and how high it is. */
interface DrawnLine {
  readonly cells: readonly (readonly string[])[];
  readonly isBold: boolean;
  readonly depth: number;
}

/** Draws a small table: names to the left, figures to the right of their columns, a line under each row. */
export function drawTable(table: TableModel): Drawn {
  const columns = columnsOf(table, room) ?? [];
  const lefts = columns.map((_, at) =>
    columns.slice(0, at).reduce((sum, one) => sum + one + gap, 0),
  );
  const x = (em: number) => across((em * unknownFace * 100) / width);
  const lineOf = (cells: readonly string[], isBold: boolean, depth: number): DrawnLine => ({
    cells: cells.map((cell, at) => wrap(cell, columns[at]! - (at === 0 ? depth * indent : 0))),
    ...{ isBold, depth },
  });
  const lines = [
    lineOf(
      table.heads.map(({ text }) => text),
      true,
      0,
    ),
    ...table.rows.map(({ cells, isTotal, depth }) => lineOf(cells, isTotal, depth)),
  ];
  let y = 0;
  const drawn = lines.map(({ cells, isBold, depth }, row) => {
    const high = Math.max(...cells.map(({ length }) => length)) * lineHeight + 2 * padding;
    const words = cells.flatMap((cell, at) => {
      const { isNumeric } = table.heads[at]!;
      const start = isNumeric ? lefts[at]! + columns[at]! : lefts[at]!;
      return cell.map((line, below) =>
        tag(
          'text',
          {
            class: isBold ? 'chart__label chart__name' : 'chart__label',
            x: x(start + (at === 0 ? depth * indent : 0)),
            y: down(y + padding + 1 + below * lineHeight),
            'text-anchor': isNumeric ? 'end' : undefined,
          },
          escape(line),
        ),
      );
    });
    y += high;
    const rule = {
      class: row === 0 ? 'chart__rule' : 'chart__grid',
      ...{ x1: '0%', x2: '100%', y1: down(y), y2: down(y) },
    };
    return words.join('') + tag('line', rule);
  });
  return { height: y, content: drawn.join('') };
}
