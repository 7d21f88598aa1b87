import { figureColumns, type DataTable } from './data-table.ts';
import { sumsOf, type Sum } from './data-table-sum.ts';
import { digitsOf } from '../values/exact.ts';
import { fill, type Language } from '../language/english.ts';
import { groupDigits, sayFigureWithUnit, withUnit } from '../values/say.ts';

/**
 * Says whether the totals of a table are what their parts make: what agrees, what differs and by how much, and
 * what cannot be known (standards R-09). No sentences for a table without totals.
 */
export function saySums(table: DataTable, language: Language): readonly string[] {
  const words = language.dataTable.sums;
  const sums = sumsOf(table);
  const agreeing = sums.filter((sum) => sum.is === 'sum' && sum.verdict === 'same');
  if (sums.length === 0) return [];
  if (agreeing.length === sums.length) {
    if (sums.length === 1) return [words.one];
    return [sums.length === 2 ? words.both : fill(words.all, { count: sums.length })];
  }
  const name = ({ total, column }: Sum) =>
    figureColumns(table).length === 1
      ? total.line
      : fill(words.cell, { line: total.line, column: column.title });
  const differing = sums.flatMap((sum) => {
    if (sum.is === 'unknown' || sum.verdict === 'same') return [];
    const { column } = sum;
    const said = fill(words.differs, {
      name: name(sum),
      printed: sayFigureWithUnit(sum.printed, column, column.decimals, language),
      sum: withUnit(groupDigits(digitsOf(sum.value, sum.decimals)), column),
    });
    return [sum.verdict === 'differs' ? said : `${said} ${words[sum.verdict]}`];
  });
  const unknown = sums.filter((sum) => sum.is === 'unknown').map(name);
  const agreed = agreeing.length === 1 ? words.onlyOne : words.some;
  return [
    ...(agreeing.length > 0 ? [fill(agreed, { count: agreeing.length, all: sums.length })] : []),
    ...differing,
    ...(unknown.length > 0 ? [fill(words.unknown, { names: unknown.join('; ') })] : []),
  ];
}
