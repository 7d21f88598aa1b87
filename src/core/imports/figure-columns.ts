import { dayNumber } from '../values/calendar.ts';
import type { StatedPeriod } from '../values/period.ts';
import type { IsChecked } from './checked-cells.ts';
import { doubt, type Doubt } from './doubt.ts';
import { headerRows, periodHead, type ColumnsByName } from './header.ts';
import type { TableMapping } from './mappings/mapping.ts';
import { longerColumns, type LongerColumn } from './longer-columns.ts';
import { cellAt, plainText, type CellPlace, type Sheet } from './sheets/sheet.ts';
import type { ColumnDoubt, FigureColumn } from './figure-column.ts';
import { periodsAt, sayingPlaces, type SayingPlace } from './said-period.ts';
import { withPartsAcross } from './parts-across.ts';
import { orderedPeriodColumns, periodColumns } from './period-columns.ts';
import { monthCounted } from './words/labelled-month.ts';
import { monthWithin, yearAround } from './words/period-of.ts';

/** How many days a stretch of months has that is said of figures, at most; longer ones are those of plans. */
const longest = 370;

/** The stretches of months, and the months behind the number of a period, that a place says and that lie outside the own period. */
function outsideAt(one: SayingPlace, own: StatedPeriod) {
  const { text } = one.cell;
  const isOutside = ({ first, last }: StatedPeriod) => last < own.first || first > own.last;
  const isStretch = ({ is, first, last }: StatedPeriod) =>
    /^(?:range|quarter|calendar-quarter)$/.test(is) && dayNumber(last) - dayNumber(first) < longest;
  const stretches = periodsAt(one, undefined).filter(
    (meant) => meant.some(isStretch) && meant.every(isOutside),
  );
  const month = one.cell.is === 'text' ? monthCounted(text) : undefined;
  const year = month === undefined ? undefined : yearAround(own.first, 'financial-year');
  const counted = year && monthWithin(month!, year);
  const months =
    counted && isOutside(counted) && /^(?:month|quarter)$/.test(own.is) ? [[counted]] : [];
  return [...stretches, ...months].map((meant) => ({ meant, text, place: one.place }));
}

/** A period that a place says. */
interface SaidThere {
  readonly meant: readonly StatedPeriod[];
  readonly text: string;
  readonly place: CellPlace;
}

/** Words of titles that say when something was done, or what the figures are held against, and not whose month they are. */
const isAside =
  /\b(?:publish|publication|updated?|printed|produced|prepared|run on|extract|as at|meeting|committee|cabinet|board|next|compar|previous|prior|last|since|until|target|by)/i;

/** What is told of titles that say another period, where names alone say that of the sheet: one of them was not changed. */
const titlesBeside = (
  titles: readonly SaidThere[],
  own: StatedPeriod,
  isOwn: (one: SaidThere) => boolean,
  isChecked: IsChecked,
): readonly Doubt[] =>
  titles.some(isOwn)
    ? []
    : titles
        .filter(({ text, place }) => !isAside.test(text) && !isChecked(place, [text]))
        .slice(0, 1)
        .map(({ text, meant, place }) =>
          doubt('title-differs', place, { typed: text, found: meant[0]!.text, said: own.text }),
        );

/**
 * What is told where a mapping gives a whole sheet one period, and its name, that of its file and the cells above its header say others
 * alone: the file is most likely the next. What the mapping has under `checked` is passed over.
 */
export function otherPeriod(
  sheet: Sheet,
  table: TableMapping,
  isChecked: IsChecked,
  file: string | undefined,
  own: StatedPeriod | undefined,
): readonly Doubt[] {
  if (!own || own.is === 'range') return [];
  const { is: kind } = own;
  // What the mapping itself reads agrees with itself: it is held against the others.
  const others = sayingPlaces(sheet, headerRows(table.header)[0], file).filter(
    (one) => one.in !== table.period.in,
  );
  const said = others.flatMap((one) =>
    periodsAt(one, kind).map((meant) => ({
      ...{ meant, text: one.cell.text, place: one.place },
      isTitle: one.in !== 'sheet' && one.in !== 'file',
    })),
  );
  const isOwn = ({ meant }: { readonly meant: readonly StatedPeriod[] }) =>
    meant.some(({ text }) => text === own.text);
  if (said.some(isOwn)) {
    // Where a title says the period itself, another tells of something else.
    const isByName = table.period.in === 'sheet' || table.period.in === 'file';
    const titles = said.filter(({ isTitle }) => isTitle);
    return isByName ? titlesBeside(titles, own, isOwn, isChecked) : [];
  }
  const besides = [...said, ...others.flatMap((one) => outsideAt(one, own))];
  const other = besides.find(({ place, text }) => !isChecked(place, [text]));
  if (!other) return [];
  const details = { typed: other.text, found: other.meant[0]!.text, said: own.text };
  return [doubt('other-period', other.place, details)];
}

/** What is told of the columns of longer periods. @param row That of their headings. */
function leftNote(
  sheet: Sheet,
  row: number,
  longer: readonly LongerColumn[],
): readonly ColumnDoubt[] {
  const [first] = longer;
  if (!first) return [];
  const headings = longer.map(({ column }) => plainText(cellAt(sheet, row, column).text));
  const place = { sheet: sheet.name, row, column: first.column };
  return [{ told: doubt('longer-left', place, { headings }), columns: [] }];
}

/**
 * The columns of figures: those whose header is a period, or those that the mapping names.
 *
 * @param whole The period of the whole sheet, where it has one.
 */
export function figureColumns(
  sheet: Sheet,
  table: TableMapping,
  at: ColumnsByName,
  whole: StatedPeriod | undefined,
): { readonly columns: readonly FigureColumn[]; readonly doubts: readonly ColumnDoubt[] } {
  const { period, values = [] } = table;
  if (period.across) {
    const { rows, stand } = periodHead(table);
    const { columns, doubts } = table.partsAcross
      ? periodColumns(sheet, rows, period.as, stand)
      : orderedPeriodColumns(sheet, rows, period.as);
    const { leave = [] } = period;
    const longer =
      leave.length > 0 && !table.partsAcross
        ? longerColumns(sheet, rows, period.as, columns).filter((one) =>
            leave.some((kind) => kind === one.period.is),
          )
        : [];
    const left = new Set(longer.map(({ column }) => column));
    const unsure = doubts
      .filter(({ place }) => !left.has(place.column))
      .map((told) => ({ told, columns: [told.place.column] }));
    const named = withPartsAcross(sheet, table, columns);
    return {
      columns: [...named.columns, ...longer].toSorted((a, b) => a.column - b.column),
      doubts: [...unsure, ...named.doubts, ...leftNote(sheet, rows[1], longer)],
    };
  }
  const columns = values.map(({ column, ...rest }) => ({
    ...rest,
    column: at.get(column)!,
    period: whole,
  }));
  return { columns, doubts: [] };
}
