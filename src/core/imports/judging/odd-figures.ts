import { mixedShares } from './checks.ts';
import { doubt, type Doubt } from '../doubt.ts';
import type { HeldFigure } from '../held-figures.ts';
import { middleOf } from '../../indicators/movement/middle-of.ts';
import { isNumber, seriesOf, type Reading } from '../reading.ts';
import { scaleSlips } from './scale-slips.ts';
import { addressOf } from '../sheets/sheet.ts';
import { unitMeant } from '../words/unit-word.ts';

type Held = readonly HeldFigure[];

/** The days that spreadsheets number so are of 2000 to 2040. */
const days = { first: 36526, last: 51501 } as const;

/** How much smaller the other figures are, where a number of this size is most likely a day. */
const farSmaller = 100;

/** Whether a figure is of about the size of the numbers of days. */
const isLarge = ({ value }: Reading) =>
  Number(value) * 3 > days.first && Number(value) < days.last * 3;

/** The day that a spreadsheet keeps as a number. */
const dayNumbered = (number: number): string =>
  new Date(Date.UTC(1899, 11, 30 + number)).toISOString().slice(0, 10);

const measuresOf = (readings: readonly Reading[]) =>
  Map.groupBy(readings.filter(isNumber), ({ measure }) => measure).values();

/** Numbers that spreadsheets keep for days, among figures that are much smaller: `2-4` whose format was lost. */
const dateNumbers = (readings: readonly Reading[]): readonly Doubt[] =>
  [...measuresOf(readings)].flatMap((all) => {
    const isDay = ({ value }: Reading) =>
      /^\d{5}$/.test(value) && Number(value) >= days.first && Number(value) <= days.last;
    const found = all.filter(isDay);
    if (found.length === 0 || found.length === all.length) return [];
    // A series that has figures of that size besides has no days in it.
    const large = new Set(all.filter((one) => !isDay(one) && isLarge(one)).map(seriesOf));
    const alone = found.filter((one) => !large.has(seriesOf(one)));
    const typical = middleOf(
      all.filter((one) => !isDay(one)).map(({ value }) => value),
      Number,
    )!;
    if (Math.abs(Number(typical)) * farSmaller > days.first) return [];
    return alone.map(({ value, place }) => {
      const day = dayNumbered(Number(value));
      return doubt('date-number', place, { shown: value, day, typical }, 1);
    });
  });

/** How many times beyond the others a number of thousands may lie, where its point is taken for one between these. */
const near = 10;

/**
 * `1.234` among whole numbers of three digits and more: as text, and as a number, where noughts at its end are gone
 * (`1.2` for 1,200) and it would be one of them without its point. Several of them do not hide each other.
 */
const pointedThousands = (readings: readonly Reading[], held: Held): readonly Doubt[] =>
  [...measuresOf(readings)].flatMap((all) => {
    const isPointed = ({ value, isText, isPercent }: Reading) =>
      isText ? /^-?\d{1,3}\.\d{3}$/.test(value) : !isPercent && /^-?\d{1,3}\.\d{1,3}$/.test(value);
    const found = all.filter(isPointed);
    if (found.length === 0) return [];
    const others = [
      ...all.filter((one) => !isPointed(one)).map(({ value }) => value),
      ...held.flatMap(({ measure, value }) => (measure === all[0]!.measure ? value : [])),
    ];
    const isWhole = others.length > 0 && others.every((value) => !value.includes('.'));
    const typical = isWhole ? middleOf(others, Number)! : '0';
    if (Math.abs(Number(typical)) < 100) return [];
    const sizes = others.map((value) => Math.abs(Number(value)));
    const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
    const isAmong = ({ value, isText }: Reading) => {
      const whole = Math.abs(Number(value)) * 1000;
      return isText || (whole * near >= least && whole <= most * near);
    };
    return found
      .filter(isAmong)
      .map(({ value, place }) => doubt('point-or-thousands', place, { shown: value, typical }, 1));
  });

/**
 * Figures whose cell shows so many thousands, under a unit that counts thousands or millions too: `1.2m` of 1,234,567
 * under `£m` would be published as 1,234,567 million.
 */
const scaledTwice = (
  readings: readonly Reading[],
  unitOf: (measure: string) => string | undefined,
): readonly Doubt[] =>
  readings.filter(isNumber).flatMap(({ measure, value, scaled, place }) => {
    const unit = unitOf(measure);
    const meant = unit === undefined ? undefined : unitMeant(unit);
    if (scaled === undefined || unit === undefined || meant?.is !== 'money' || meant.power === 0)
      return [];
    return [doubt('scaled-twice', place, { typed: value, shown: scaled, unit }, 1)];
  });

/**
 * What is odd about figures beside others of their measure, each cell told once.
 *
 * @param held The figures that the publication has.
 * @param isSummed Whether the figures of a measure add up through the year: those of its end are many times the first.
 */
export function oddFigures(
  readings: readonly Reading[],
  unitOf: (measure: string) => string | undefined,
  held: Held,
  isSummed: (measure: string) => boolean,
): readonly Doubt[] {
  const all = [
    ...scaledTwice(readings, unitOf),
    ...mixedShares(readings, unitOf),
    ...dateNumbers(readings),
    ...pointedThousands(readings, held),
  ];
  const byCell = Map.groupBy(all, ({ place }) => addressOf(place));
  const others = readings.filter(
    ({ place, measure }) => !byCell.has(addressOf(place)) && !isSummed(measure),
  );
  return [...[...byCell.values()].map(([first]) => first!), ...scaleSlips(others, held)];
}
