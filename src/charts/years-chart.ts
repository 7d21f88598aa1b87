import type { EventDate } from '../core/values/event-date.ts';
import type { YearsCell, YearsChart, YearsColumn } from './years-model.ts';

/** What is drawn of an event. */
export interface DatedEvent {
  readonly date: Pick<EventDate, 'first'>;
  readonly isPlanned: boolean;
  readonly themes: readonly string[];
}

/** As many columns as the narrowest page has room for a finger on each. */
export const mostColumns = 8;

const yearOf = ({ date }: DatedEvent) => Number(date.first.slice(0, 4));

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/**
 * The years that have a column of their own. Where there are more than fit, those that follow each other and have the
 * most events; of as many, the latest.
 */
function ownYears(years: readonly number[]): readonly number[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (last - first < mostColumns) return range(first, last);
  const room = mostColumns - 2;
  const within = (from: number) =>
    years.filter((year) => year >= from && year < from + room).length;
  const starts = range(first, last - room + 1);
  const start = starts.reduce((best, one) => (within(one) >= within(best) ? one : best));
  return range(start, start + room - 1);
}

function columnsOf(years: readonly number[]): readonly YearsColumn[] {
  const own = ownYears(years);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const spans: [number, number][] = [
    ...(first < own[0]! ? [[first, own[0]! - 1] as [number, number]] : []),
    ...own.map((year): [number, number] => [year, year]),
    ...(last > own.at(-1)! ? [[own.at(-1)! + 1, last] as [number, number]] : []),
  ];
  return spans.map(([from, to]) => {
    const inside = years.filter((year) => year >= from && year <= to);
    const [one, other] =
      inside.length === 0 ? [from, to] : [Math.min(...inside), Math.max(...inside)];
    return { from, to, first: String(one), last: String(other), count: inside.length };
  });
}

const cellOf = (events: readonly DatedEvent[], { from, to }: YearsColumn): YearsCell => {
  const inside = events.filter((event) => yearOf(event) >= from && yearOf(event) <= to);
  const planned = inside.filter(({ isPlanned }) => isPlanned).length;
  return { happened: inside.length - planned, planned };
};

/**
 * Draws events by the year in which they begin and by subject; `undefined` for events of one year or none, which have
 * no course.
 *
 * @param themes The ids of the subjects, in their order.
 */
export function yearsChart(
  events: readonly DatedEvent[],
  themes: readonly string[],
): YearsChart | undefined {
  const years = events.map(yearOf);
  if (new Set(years).size < 2) return undefined;
  const columns = columnsOf(years);
  const rows = [...themes, undefined].flatMap((theme) => {
    const own = events.filter((event) =>
      theme === undefined ? event.themes.length === 0 : event.themes.includes(theme),
    );
    if (own.length === 0) return [];
    return [{ theme, count: own.length, cells: columns.map((column) => cellOf(own, column)) }];
  });
  return {
    count: events.length,
    ...{ columns, rows },
    most: Math.max(...rows.flatMap(({ cells }) => cells.map((one) => one.happened + one.planned))),
    isShared: events.some((event) => event.themes.length > 1),
  };
}
