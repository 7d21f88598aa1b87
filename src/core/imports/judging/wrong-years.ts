import { dayNumber, daysInMonth, partsOfDay, toDay, type Day } from '../../values/calendar.ts';
import type { StatedPeriod } from '../../values/period.ts';
import type { IsChecked } from '../checked-cells.ts';
import { doubt, type Doubt } from '../doubt.ts';
import type { HeldFigure } from '../held-figures.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import type { TableRead } from '../rows/table-read.ts';
import { keyOf, seriesOf, type Reading } from '../reading.ts';
import { addressOf, type Sheet } from '../sheets/sheet.ts';
import { byHeading, cellsOf, headingReader } from './period-heading.ts';
import { leftOut } from './left-out.ts';

/** How many days there are from one period of a kind to the next, at most, and a half more; kinds of years have no year that could be wrong beside them. */
export const natural: Readonly<Record<string, number>> = {
  day: 1,
  month: 46,
  quarter: 138,
  'calendar-quarter': 138,
};

/** By how many years a heading may be wrong. */
const mostYears = 10;

/** A day so many years later; the last of February where the year has no such day. */
function yearsLater(day: Day, years: number): Day {
  const [year, month, date] = partsOfDay(day);
  return toDay(year + years, month, Math.min(date, daysInMonth(year + years, month)));
}

/** How many days there are from one to another. */
const daysFrom = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** Whether a period follows another as the one before that did, or as its kind does. */
function follows(distance: number, kind: string, before: number | undefined): boolean {
  if (distance <= 0) return false;
  if (distance <= natural[kind]!) return true;
  return before !== undefined && distance >= before * 0.75 && distance <= before * 1.25;
}

/** By how many years a period would have to be another to follow the one before it; `undefined` where it would with none. */
function yearsOff(
  [from, to]: readonly [Day, Day],
  way: number,
  kind: string,
  before: number | undefined,
): number | undefined {
  for (let years = 1; years <= mostYears; years++)
    for (const shift of [years, -years])
      if (follows(daysFrom(from, yearsLater(to, shift)) * way, kind, before)) return shift;
  return undefined;
}

/** A step is one from period to period, and none from year to year. */
const longestStep = 190;

/** A figure under a year that is most likely another, and the year that its period would have to have. */
interface WrongYear {
  readonly reading: Reading;
  /** How many years later its period would follow those before it. */
  readonly years: number;
}

/**
 * The figures of one series whose year breaks the order in which its periods stand: `Oct 25` behind `Sep 26`, and
 * `Jan 25` with all that follow it behind `Dec 25`. What is a gap of a year, or begins the columns of another year, is
 * none: figures go on behind it.
 *
 * @param series In the order of the sheet, all of one kind of period.
 * @param all The first days of all periods of the table.
 */
function breaksOrder(series: readonly Reading[], all: ReadonlySet<Day>): readonly WrongYear[] {
  const kind = series[0]!.period.is;
  // A long table has several rows of one period behind each other.
  const runs = series.reduce<Reading[][]>((found, one) => {
    const own = found.at(-1);
    if (own?.[0]!.period.first === one.period.first) own.push(one);
    else found.push([one]);
    return found;
  }, []);
  const days = runs.map(([first]) => first!.period.first);
  const found: WrongYear[] = [];
  let last = days[0]!;
  let before: number | undefined;
  for (const [at, day] of days.entries()) {
    if (at === 0) continue;
    const [way, step] = [Math.sign(before ?? 1), before && Math.abs(before)];
    const towards = (from: Day, to: Day) => daysFrom(from, to) * way;
    const isSteady = (step ?? 0) <= longestStep && !follows(towards(last, day), kind, step);
    const years = isSteady ? yearsOff([last, day], way, kind, step) : undefined;
    const next = days[at + 1];
    const goesOn = next !== undefined && follows(towards(day, next), kind, step);
    const isAhead = towards(last, day) > 0;
    const isBetween = (one: Day) => towards(last, one) > 0 && towards(one, day) > 0;
    const isBack =
      next !== undefined &&
      years !== undefined &&
      follows(towards(yearsLater(day, years), next), kind, step);
    const isGap =
      isAhead && !isBack && (before === undefined || goesOn || [...all].some(isBetween));
    const isOther = !isAhead && goesOn && years !== undefined && Math.abs(years) > 1;
    const isWrong = years !== undefined && !isGap && !isOther;
    if (isWrong) found.push(...runs[at]!.map((reading) => ({ reading, years })));
    const meant = isWrong ? yearsLater(day, years) : day;
    before = daysFrom(last, meant);
    last = meant;
  }
  return found;
}

/**
 * The newest figures of a series where they are older than what the tables have, and would be the next of these with
 * another year: `Oct 25` alone, behind a table up to September 2026. Older figures that come in later end elsewhere.
 */
function followsHeld(
  series: readonly Reading[],
  held: readonly HeldFigure[],
): readonly WrongYear[] {
  const newestOf = (days: readonly Day[]) => days.toSorted().at(-1);
  const [newest, last] = [
    newestOf(series.map(({ period }) => period.first)),
    newestOf(held.map(({ first }) => first)),
  ];
  if (newest === undefined || last === undefined || newest >= last) return [];
  const known = new Set(held.map(({ key }) => key));
  const own = series.filter((one) => one.period.first === newest && !known.has(keyOf(one)));
  const years = yearsOff([last, newest], 1, series[0]!.period.is, undefined);
  return years === 1 ? own.map((reading) => ({ reading, years })) : [];
}

/** Figures of a table under years that are most likely others, by the order of their periods and by what the publication has. */
function wrongYears(
  readings: readonly Reading[],
  held: readonly HeldFigure[],
): readonly WrongYear[] {
  const fitting = readings.filter(({ period }) => Object.hasOwn(natural, period.is));
  const all = new Set(fitting.map(({ period }) => period.first));
  const series = Map.groupBy(fitting, (one) => `${one.period.is} ${seriesOf(one)}`);
  const heldBySeries = Map.groupBy(held, (one) => `${one.kind} ${one.series}`);
  return [...series].flatMap(([name, own]) => {
    const inOrder = own.toSorted(
      (a, b) => a.place.row - b.place.row || a.place.column - b.place.column,
    );
    const broken = breaksOrder(inOrder, all);
    return broken.length > 0 ? broken : followsHeld(inOrder, heldBySeries.get(name) ?? []);
  });
}

/** The spelling of a period so many years later. */
const laterPeriod = ({ text }: StatedPeriod, years: number): string =>
  text
    .replace(/\d{4}/, (year) => String(Number(year) + years))
    .replace(/(?<=\/)\d\d/, (year) => String((Number(year) + years) % 100).padStart(2, '0'));

/**
 * Keeps figures out whose heading has most likely a wrong year: each heading is told once, with all that stands under
 * it. What the mapping has under `checked` for the heading answers.
 */
export function withoutWrongYears(
  sheet: Sheet,
  table: TableMapping,
  read: TableRead,
  held: readonly HeldFigure[],
  isChecked: IsChecked,
): TableRead {
  const found = wrongYears(read.readings, held);
  if (found.length === 0) return read;
  const headingOf = headingReader(sheet, table, read.doubts);
  const under = byHeading(read.readings, headingOf);
  const doubts: Doubt[] = [];
  const lost = new Set<Reading>();
  for (const { reading, years } of found) {
    const heading = headingOf(reading);
    if (lost.has(reading) || !heading || isChecked(heading.place, [heading.typed])) continue;
    const { readings } = under.get(addressOf(heading.place))!;
    for (const one of readings) lost.add(one);
    const { typed: seen, says: typed = seen, place } = heading;
    const { period } = reading;
    const details = { typed, seen, period: period.text, meant: laterPeriod(period, years) };
    doubts.push(doubt('wrong-year', place, details, cellsOf(sheet, readings)));
  }
  return leftOut(read, lost, doubts);
}
