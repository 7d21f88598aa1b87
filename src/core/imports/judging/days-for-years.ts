import { daysInMonth, partsOfDay } from '../../values/calendar.ts';
import type { IsChecked } from '../checked-cells.ts';
import { doubt, type Doubt } from '../doubt.ts';
import type { HeldFigure } from '../held-figures.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import type { TableRead } from '../rows/table-read.ts';
import { seriesOf, type Reading } from '../reading.ts';
import { cellAt, type Sheet } from '../sheets/sheet.ts';
import { byHeading, cellsOf, headingReader, type UnderHeading } from './period-heading.ts';
import { leftOut } from './left-out.ts';

/** The first day of a month that is more likely a year in two digits. */
const firstYear = 13;

/** A heading that says a day, and the month it says where the day is a year in two digits. */
interface DayHeading extends UnderHeading {
  /** The months from the year 0 to it. */
  readonly month: number;
  readonly isEnd: boolean;
  /** Whether its format shows no year: `25-Apr`, which spreadsheets make of `Apr 25`. */
  readonly isBare: boolean;
}

/** Whether the format of a date shows its day and month alone. */
const showsNoYear = (format = '') =>
  /d/i.test(format) && !/y/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));

function dayHeading(sheet: Sheet, under: UnderHeading): DayHeading | undefined {
  const [first] = under.readings;
  if (first?.period.is !== 'day') return undefined;
  const [year, month, day] = partsOfDay(first.period.first);
  if (day < firstYear) return undefined;
  const { is, format } = cellAt(sheet, under.heading.place.row, under.heading.place.column);
  return {
    ...under,
    month: (2000 + day) * 12 + month - 1,
    isEnd: day === daysInMonth(year, month),
    isBare: is === 'date' && showsNoYear(format),
  };
}

/** Stretches of headings that are each so many months from the one before, were their days years. */
function runsOf(headings: readonly (DayHeading | undefined)[]): readonly (readonly DayHeading[])[] {
  const runs: DayHeading[][] = [];
  let isOpen = false;
  for (const one of headings) {
    if (!one) {
      isOpen = false;
      continue;
    }
    const run = isOpen ? runs.at(-1)! : [];
    const [before, last] = [run.at(-2), run.at(-1)];
    const step = last ? one.month - last.month : 0;
    const goesOn =
      last !== undefined &&
      [0, 1, 3].includes(Math.abs(step)) &&
      (before === undefined ||
        last.month === before.month ||
        step === last.month - before.month ||
        step === 0);
    if (goesOn) run.push(one);
    else runs.push([one]);
    isOpen = true;
  }
  return runs;
}

/** Whether the days of a stretch are most likely years. @param isAll Whether the table has no other headings. */
function isLikely(run: readonly DayHeading[], isAll: boolean): boolean {
  if (run.every(({ isEnd }) => isEnd)) return false;
  const months = new Set(run.map(({ month }) => month)).size;
  return run.every(({ isBare }) => isBare) ? months > 1 || isAll : months > 2;
}

/**
 * Keeps figures out whose headings are days, one a month, that are most likely years: a spreadsheet makes the 25th of
 * April of `Apr 25`. Ends of months are days on which something was counted. What the mapping has under `checked` for
 * one of these headings answers for all of them, and so do days that the tables have.
 */
export function withoutDaysForYears(
  sheet: Sheet,
  table: TableMapping,
  read: TableRead,
  held: readonly HeldFigure[],
  isChecked: IsChecked,
): TableRead {
  if (!read.readings.some(({ period }) => period.is === 'day')) return read;
  const known = new Set(held.filter(({ kind }) => kind === 'day').map(({ series }) => series));
  const under = byHeading(read.readings, headingReader(sheet, table, read.doubts));
  const headings = [...under.values()].toSorted(
    ({ heading: { place: a } }, { heading: { place: b } }) => a.row - b.row || a.column - b.column,
  );
  const runs = runsOf(headings.map((one) => dayHeading(sheet, one)));
  const doubts: Doubt[] = [];
  const lost = new Set<Reading>();
  for (const run of runs) {
    const readings = run.flatMap((one) => one.readings);
    const [{ heading, month }] = run as [DayHeading];
    const isAnswered =
      run.some((one) => isChecked(one.heading.place, [one.heading.typed])) ||
      readings.some((one) => known.has(seriesOf(one)));
    if (isAnswered || !isLikely(run, run.length === headings.length)) continue;
    for (const one of readings) lost.add(one);
    const details = {
      typed: heading.typed,
      meant: `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
      count: run.length,
    };
    doubts.push(doubt('day-for-year', heading.place, details, cellsOf(sheet, readings)));
  }
  return leftOut(read, lost, doubts);
}
