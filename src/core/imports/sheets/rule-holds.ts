import { compared, worthOf, type Worth } from './rule-formula.ts';
import type { SheetRule } from './sheet-rule.ts';
import { cellAt, type Cell, type CellPlace, type Sheet } from './sheet.ts';

const worthIn = ({ is, text }: Cell): Worth => {
  if (is === 'number') return Number(text);
  if (is === 'yes-or-no') return text === 'TRUE';
  return is === 'text' || is === 'blank' ? text : undefined;
};

const signs: Readonly<Record<string, string>> = {
  ...{ lessThan: '<', lessThanOrEqual: '<=', greaterThan: '>', greaterThanOrEqual: '>=' },
  ...{ equal: '=', notEqual: '<>' },
};

/** Whether all are so; `undefined` where that is not known of one, and none is not. */
const allOf = (...each: readonly (boolean | undefined)[]): boolean | undefined =>
  each.includes(false) ? false : each.includes(undefined) ? undefined : true;

const not = (one: boolean | undefined) => (one === undefined ? undefined : !one);

/**
 * Whether a rule of a sheet holds for a cell.
 *
 * @param cell What is taken to stand there.
 * @returns `undefined` where the rule is one that is not read.
 */
export function ruleHolds(
  { type, operator = '', formulas, areas, text }: SheetRule,
  sheet: Sheet,
  place: Pick<CellPlace, 'row' | 'column'>,
  cell: Cell,
): boolean | undefined {
  const anchor = {
    row: Math.min(...areas.map(({ rows }) => rows[0])),
    column: Math.min(...areas.map(({ columns }) => columns[0])),
  };
  const worthAt = (row: number, column: number) =>
    worthIn(row === place.row && column === place.column ? cell : cellAt(sheet, row, column));
  const [first, second] = formulas.map((one) => worthOf(one, place, anchor, worthAt));
  const own = worthIn(cell);
  const includes =
    text === undefined ? undefined : cell.text.toLowerCase().includes(text.toLowerCase());
  switch (type) {
    case 'cellIs': {
      const isBetween = () => allOf(compared(own, '>=', first), compared(own, '<=', second));
      if (operator === 'between') return isBetween();
      if (operator === 'notBetween') return not(isBetween());
      return compared(own, signs[operator] ?? '', first);
    }
    case 'expression':
      return typeof first === 'boolean'
        ? first
        : typeof first === 'number'
          ? first !== 0
          : undefined;
    case 'icons':
    case 'notContainsBlanks':
      return cell.is !== 'blank';
    case 'notContainsErrors':
      return cell.is !== 'error';
    case 'containsBlanks':
      return cell.is === 'blank';
    case 'containsErrors':
      return cell.is === 'error';
    case 'containsText':
      return includes;
    case 'notContainsText':
      return not(includes);
    default:
      return undefined;
  }
}
