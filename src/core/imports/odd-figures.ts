import { middleOf } from './middle-of.ts';
import { doubt, type Doubt } from './doubt.ts';
import { isNumber, type Reading } from './reading.ts';

/** The days that spreadsheets number so are of 2000 to 2040. */
const days = { first: 36526, last: 51501 } as const;

/** How much smaller the other figures are, where a number of this size is most likely a day. */
const farSmaller = 100;

/** The day that a spreadsheet keeps as a number. */
const dayNumbered = (number: number): string =>
  new Date(Date.UTC(1899, 11, 30 + number)).toISOString().slice(0, 10);

const measuresOf = (readings: readonly Reading[]) =>
  Map.groupBy(readings.filter(isNumber), ({ measure }) => measure).values();

/** Numbers that spreadsheets keep for days, among figures that are much smaller: `2-4` whose format was lost. */
export const dateNumbers = (readings: readonly Reading[]): readonly Doubt[] =>
  [...measuresOf(readings)].flatMap((all) => {
    const isDay = ({ value }: Reading) =>
      /^\d{5}$/.test(value) && Number(value) >= days.first && Number(value) <= days.last;
    const found = all.filter(isDay);
    if (found.length === 0 || found.length === all.length) return [];
    const typical = middleOf(
      all.filter((one) => !isDay(one)).map(({ value }) => value),
      Number,
    )!;
    if (Math.abs(Number(typical)) * farSmaller > days.first) return [];
    return found.map(({ value, place }) => {
      const day = dayNumbered(Number(value));
      return doubt('date-number', place, { shown: value, day, typical }, 1);
    });
  });

/** `1.234` typed as text among whole numbers of three digits and more. */
export const pointedThousands = (readings: readonly Reading[]): readonly Doubt[] =>
  [...measuresOf(readings)].flatMap((all) => {
    const isPointed = ({ value, isText }: Reading) => isText && /^-?\d{1,3}\.\d{3}$/.test(value);
    const found = all.filter(isPointed);
    if (found.length === 0) return [];
    const others = all.filter((one) => !isPointed(one)).map(({ value }) => value);
    const isWhole = others.length > 0 && others.every((value) => !value.includes('.'));
    const typical = isWhole ? middleOf(others, Number)! : '0';
    if (Math.abs(Number(typical)) < 100) return [];
    return found.map(({ value, place }) =>
      doubt('point-or-thousands', place, { shown: value, typical }, 1),
    );
  });
