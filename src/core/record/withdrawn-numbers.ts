import { numbersIn } from '../compile/numbers-in-text.ts';
import { parseNumber } from '../values/figure.ts';
import type { Change } from './change.ts';
import { keyOfFigure, settled } from './figure-changes.ts';
import type { PublishedRecord, RecordedThing } from './record.ts';
import { nameOfCell } from './recorded-things.ts';
import { figuresOf } from './thing-changes.ts';

/** A number that was published and is withheld now; it is handed on within a command, and told and written nowhere. */
export interface WithdrawnNumber {
  readonly value: number;
  /** What it was of, as changes name it: the id of a measure, `table/contacts-2020`, `facts/population-2014`. */
  readonly id: string;
}

/** What stood in the cells of a table that a change is about: in one, in those of a row or a column, or in all. */
function cellsOf({ says, table }: RecordedThing, { cell = {} }: Change): readonly string[] {
  const { row, column } = cell;
  const rows = table!.rows.filter(({ id }) => row === undefined || id === row);
  const columns = table!.columns.filter(
    ({ id, unit }) => unit !== undefined && (column === undefined || id === column),
  );
  return rows.flatMap((one) =>
    columns.flatMap((other) => says[nameOfCell(one.name, other.name)] ?? []),
  );
}

/** What stood where a change took a figure away, as typed. */
function stoodIn(change: Change, before: PublishedRecord): readonly string[] {
  const { id, figure, field } = change;
  const measure = Object.hasOwn(before.measures, id) ? before.measures[id] : undefined;
  if (measure) {
    const key = figure && keyOfFigure(figure);
    if (key === undefined && field !== undefined) return [];
    return settled(measure)
      .filter((one) => key === undefined || keyOfFigure(one) === key)
      .flatMap(({ value, numerator, denominator }) =>
        [value, numerator, denominator].filter((one) => one !== undefined),
      );
  }
  const thing = before.things.find((one) => `${one.kind}/${one.id}` === id);
  if (!thing) return [];
  if (thing.table) return change.cell || field === undefined ? cellsOf(thing, change) : [];
  const fields = figuresOf(thing.kind);
  return (field === undefined ? fields : fields.filter((one) => one === field)).flatMap(
    (one) => thing.says[one] ?? [],
  );
}

/** The numbers that were published and that changes say are withheld or withdrawn now. */
export const withdrawnNumbers = (
  before: PublishedRecord,
  changes: readonly Change[],
): readonly WithdrawnNumber[] =>
  changes
    .filter(({ isWithheld, now = '' }) => isWithheld && !parseNumber(now))
    .flatMap((change) =>
      stoodIn(change, before).flatMap((typed) => {
        const number = parseNumber(typed);
        return number ? [{ value: number.value, id: change.id }] : [];
      }),
    );

/** Whether words tell one of some numbers, typed in any way; of short ones nobody knows which they mean. */
const tells = (words: string, numbers: ReadonlySet<number>): boolean =>
  numbersIn(words).some(({ value }) => numbers.has(value));

/** Changes of which none tells, in words that were taken out or put otherwise, a number that was withdrawn. */
export function withoutWithdrawn(
  changes: readonly Change[],
  before: PublishedRecord,
): readonly Change[] {
  const numbers = new Set(withdrawnNumbers(before, changes).map(({ value }) => value));
  if (numbers.size === 0) return changes;
  return changes.map(({ was, ...change }) => {
    const isText = change.field !== undefined && !change.figure && change.cell?.unit === undefined;
    return isText && was !== undefined && tells(was, numbers)
      ? { ...change, isWithheld: true as const }
      : { ...change, was };
  });
}
