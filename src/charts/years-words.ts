import { fill, type Language } from '../core/language/english.ts';
import type { YearsChart, YearsColumn } from './years-model.ts';

/** What a column is called: its year, or that it holds all years beyond. */
export function sayColumn(
  { columns }: YearsChart,
  column: YearsColumn,
  language: Language,
): string {
  const words = language.timeline.picture;
  if (column.from === column.to) return String(column.from);
  return column === columns[0]
    ? fill(words.before, { year: column.to })
    : fill(words.after, { year: column.from });
}

/** What the picture shows: how many events there are, of which years, and which year has the most. */
export function sayYears({ columns, count }: YearsChart, language: Language): string {
  const words = language.timeline.picture;
  const single = columns.filter(({ from, to }) => from === to);
  const most = Math.max(...single.map((column) => column.count));
  const years = single.filter((column) => column.count === most).map(({ from }) => String(from));
  const said = { count, first: columns[0]!.first, last: columns.at(-1)!.last };
  // Where the years do not differ, none is the one with the most.
  return years.length > 2
    ? fill(words.says, said)
    : fill(words.saysMost, { ...said, most, years: years.join(words.and) });
}

/** How the picture is read, as far as it has what is told. */
export const sayHowToReadYears = (
  { rows, isShared }: YearsChart,
  { timeline: { picture: words } }: Language,
): string =>
  [
    words.reading,
    ...(rows.some(({ cells }) => cells.some(({ planned }) => planned > 0)) ? [words.ring] : []),
    ...(isShared ? [words.shared] : []),
  ].join(' ');
