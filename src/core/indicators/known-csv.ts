import { typedFigure } from '../values/figure.ts';
import { parseCsv } from '../tables/csv.ts';
import { toCell } from '../tables/row.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';

/** What a cell says of a figure as it was known; `undefined` where it stays as it is typed. */
const shownIn: Readonly<Record<string, (one: Observation) => string | undefined>> = {
  value: ({ figure }) => typedFigure(figure),
  numerator: ({ numerator }) => numerator?.text,
  denominator: ({ denominator }) => denominator?.text,
  rating: ({ rating }) => rating,
  trend: ({ trend }) => trend,
  status: ({ status }) => status,
};

/**
 * The table of a measure as it was known on a day, in the columns of its own: the rows of figures that were known, in the order of
 * the file, with what has been revised since as it stood then.
 *
 * @param known The measure as it was known. Its figures are rows of the table that it has now.
 */
export function knownCsv(known: Indicator): string {
  const { id, csv, definition, observations } = known;
  const dimensions = new Set(Object.keys(definition.dimensions ?? {}));
  const { value: table } = parseCsv(
    { path: `data/indicators/${id}.csv`, text: csv },
    [],
    dimensions,
  );
  if (!table) return '';
  const byLine = new Map(observations.map((one) => [one.line, one]));
  const rows = table.rows.flatMap(({ cells, line }) => {
    const one = byLine.get(line);
    if (!one) return [];
    const shown = cells.map((cell, at) => {
      const say = shownIn[table.columns[at]!];
      return say ? (say(one) ?? '') : cell;
    });
    return [shown];
  });
  return [table.columns, ...rows].map((cells) => `${cells.map(toCell).join(',')}\n`).join('');
}
