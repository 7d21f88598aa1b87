import type { StatedPeriod } from '../values/period.ts';
import { yearAbove, periodOfColumn, type PeriodColumn } from './period-columns.ts';
import type { HeaderRows } from './header.ts';
import type { PeriodKindMeant } from './mappings/mapping.ts';
import { cellAt, widthOf, type Sheet } from './sheets/sheet.ts';
import { withoutName } from './words/period-and-name.ts';
import { around, quarterNamed } from './words/period-of.ts';

/** A column of a longer period than the others, with those of them that lie in it. */
export interface LongerColumn extends PeriodColumn {
  readonly covers: readonly number[];
}

const years = ['financial-year', 'academic-year', 'year'] as const;

/** The kinds of periods that are longer than those of a kind. */
export const longerKinds = (kind: PeriodKindMeant | undefined): readonly PeriodKindMeant[] => {
  if (kind === 'month') return ['quarter', 'calendar-quarter', ...years];
  return kind === 'quarter' || kind === 'calendar-quarter' ? years : [];
};

const within = (months: readonly PeriodColumn[], { first, last }: StatedPeriod) =>
  months.filter(({ period }) => first <= period.first && period.last <= last);

/** The quarter of a number in which most of the months lie that stand beside it: that of the year above, or directly before it. */
function quarterAmong(
  number: number,
  column: number,
  months: readonly PeriodColumn[],
  year: StatedPeriod | undefined,
): StatedPeriod | undefined {
  const found = new Map<string, StatedPeriod>();
  for (const { period } of months)
    for (const kind of ['quarter', 'calendar-quarter'] as const) {
      const own = around(period, kind);
      if (own?.text.endsWith(`-Q${number}`)) found.set(own.text, own);
    }
  const isOfYear = ({ is }: StatedPeriod) => (is === 'quarter') === (year?.is === 'financial-year');
  const all = [...found.values()];
  const fitting = year && all.some(isOfYear) ? all.filter(isOfYear) : all;
  const covered = (one: StatedPeriod) => within(months, one).length;
  const most = Math.max(0, ...fitting.map(covered));
  const best = fitting.filter((one) => covered(one) === most);
  const before = months.find((one) => one.column === column - 1);
  const behind = best.filter((one) => before && within([before], one).length > 0);
  const [only] = best.length > 1 ? behind : best;
  return (best.length > 1 ? behind : best).length === 1 ? only : undefined;
}

/** The columns whose headings say longer periods than those that are read: `Q1` among months, a year behind them. */
export function longerColumns(
  sheet: Sheet,
  rows: HeaderRows,
  kind: PeriodKindMeant | undefined,
  months: readonly PeriodColumn[],
): readonly LongerColumn[] {
  const kinds = new Set<string>(longerKinds(kind));
  const read = new Set(months.map(({ column }) => column));
  return Array.from({ length: widthOf(sheet) }, (_, column) => column).flatMap((column) => {
    if (kinds.size === 0 || read.has(column)) return [];
    const number = quarterNamed(withoutName(cellAt(sheet, rows[1], column), undefined).text);
    const year = yearAbove(sheet, rows, column)?.period ?? sheet.yearSaid?.period;
    const said =
      number === undefined
        ? periodOfColumn(sheet, rows, column, undefined)
        : quarterAmong(number, column, months, year);
    if (!said || 'details' in said || !kinds.has(said.is)) return [];
    const covers = within(months, said).map((one) => one.column);
    return [{ column, period: said, covers }];
  });
}
