import { topRows } from '../sheets/top-rows.ts';
import { periodColumns, type PeriodColumn } from '../period-columns.ts';
import { namesBeside } from '../parts-across.ts';
import { namesOver, speakingColumn, type HeaderRows, type PeriodStand } from '../header.ts';
import { monthNamed, periodOfText, quarterNamed } from '../words/period-of.ts';
import { cellAt, mergedText, widthOf, type Sheet } from '../sheets/sheet.ts';
import { isSpelt, mainKind } from './find-header.ts';
import { isFigure } from './header-below.ts';
import { hasRole, isValueToDate } from './header-words.ts';

/** A header whose columns are periods of parts: its rows, that of the parts' names, and the names in their order. */
export interface PartsHeader {
  readonly rows: HeaderRows;
  readonly columns: readonly PeriodColumn[];
  readonly partsRow: number;
  readonly names: readonly string[];
  /** The one of them that is that of the figures, where they say what these are: `Actual` beside `Target`. */
  readonly figure?: string | undefined;
  /** The columns of the others, which hold no figures. */
  readonly besides: ReadonlySet<number>;
}

/** Names that stand beside periods and are those of no part: what a figure is, and not whose. */
const isOfFigure =
  /\b(?:actuals?|targets?|forecasts?|budgets?|plan(?:ned)?|baseline|previous|rag|rating|status|trend|variance|change|numerator|denominator|value|figures?|number|rate|ytd|to date|comments?|owner|units?)\b|%|^(?:last|this) /i;

const areas = 'wards?|areas?|local(?:ity|ities)|districts?|regions?|neighbourhoods?';

/** Whether the names of rows are parts themselves, so that those of the header are measures. */
const isOfAreas = new RegExp(`\\b(?:${areas})\\b`, 'i');

/** Whether a heading is that of parts: areas, and the places and teams that a body is divided into. */
export const isOfRows = new RegExp(
  `\\b(?:${areas}|boroughs?|count(?:y|ies)|parish(?:es)?|constituenc(?:y|ies)|boards?|hospitals?|sites?|schools?|librar(?:y|ies)|centres?|branch(?:es)?|teams?|directorates?|departments?|places?|locations?|ages?|age (?:groups?|bands?|ranges?)|sex|gender|ethnicity|ethnic groups?|tenure)$`,
  'i',
);

interface Named extends PeriodColumn {
  readonly name: string;
}

/** Whether two columns or more have one period in common, and none of one name has it twice. */
function areBeside(named: readonly Named[]): boolean {
  const periods = [...Map.groupBy(named, ({ period }) => period.text).values()];
  return (
    periods.every((own) => new Set(own.map(({ name }) => name)).size === own.length) &&
    periods.some((own) => own.length > 1)
  );
}

/**
 * The name of the figures, where names say what stands in each column of a period: `Actual`, beside `Target` and `RAG`.
 *
 * @param mayBeBare Whether they may have none, as `Apr-25` beside `Apr-25 Target`.
 */
function figureAmong(columns: readonly Named[], mayBeBare: boolean): string | undefined {
  const names = [...new Set(columns.map(({ name }) => name))];
  const plain = names.filter((name) => hasRole(name, 'value'));
  // Figures of the year so far are read only where there are no others.
  const named = plain.length > 0 ? plain : names.filter(isValueToDate);
  const values = !mayBeBare || named.length > 0 ? named : names.filter((name) => name === '');
  const isOther = (name: string) =>
    hasRole(name, 'target') || hasRole(name, 'rating') || isOfFigure.test(name);
  const [value] = values;
  const isPlain = names.every((name) => name === value || (name !== '' && isOther(name)));
  return values.length === 1 && names.length > 1 && isPlain && areBeside(columns)
    ? value
    : undefined;
}

/** Whether names part the periods of columns. */
function areParts(named: readonly Named[]): boolean {
  // One part may have no name: most often it is the whole.
  const names = [...new Set(named.map(({ name }) => name))].filter((name) => name !== '');
  const isFit = (name: string) =>
    !isOfFigure.test(name) &&
    !('period' in periodOfText(name, undefined)) &&
    monthNamed(name) === undefined &&
    quarterNamed(name) === undefined &&
    !isFigure({ is: 'text', text: name });
  if (names.length < 2 || !names.every(isFit)) return false;
  return areBeside(named);
}

/** The columns of a row, or below it, that are periods of one kind and spelt as such. */
function periodsIn(sheet: Sheet, rows: HeaderRows, stand: PeriodStand): readonly PeriodColumn[] {
  const own = periodColumns(sheet, rows, undefined, stand).columns.filter(({ column, period }) => {
    const at = stand === 'over' ? speakingColumn(sheet, rows[1], column) : column;
    return at !== undefined && isSpelt(cellAt(sheet, rows[1], at), period.is);
  });
  const kind = mainKind(own.map(({ period }) => period.is));
  return own.filter(({ period }) => period.is === kind);
}

/** The names of columns in a row of the header. */
const namedIn = (
  sheet: Sheet,
  row: number,
  columns: readonly PeriodColumn[],
  isUnder: boolean,
): readonly Named[] =>
  namesOver(sheet, row, columns, isUnder).map(({ name }, at) => ({ ...columns[at]!, name }));

/**
 * The columns of a row that say their period and a name in one cell; none where a name stands once beside periods alone,
 * as `Target 2025/26` beside `2024/25` and `2025/26`: that is a column of targets.
 */
function besideIn(sheet: Sheet, rows: HeaderRows): readonly Named[] {
  const [, row] = rows;
  const columns = periodsIn(sheet, rows, 'beside');
  const names = namesBeside(sheet, row, columns).map(({ name }) => name);
  const isBare = names.includes('');
  const isOnce = names.some(
    (name) => name !== '' && names.indexOf(name) === names.lastIndexOf(name),
  );
  return isBare && isOnce ? [] : columns.map((one, at) => ({ ...one, name: names[at]! }));
}

/** What the columns before the first period are called: in the row of the parts, `Area` may be what these are. */
const labelsOf = (
  sheet: Sheet,
  [first, last]: HeaderRows,
  partsRow: number,
  before: number,
): readonly string[] =>
  Array.from({ length: before }, (_, column) => {
    const beside = partsRow === last ? first : last;
    const own = mergedText(sheet, beside, column);
    return own === '' ? mergedText(sheet, partsRow, column) : own;
  });

/** Finds a header of two rows or three, in which the names of parts stand over periods, or under them. */
export function findPartsHeader(sheet: Sheet): PartsHeader | undefined {
  const has = (row: number, column: number) => cellAt(sheet, row, column).is === 'text';
  const found = (rows: HeaderRows, partsRow: number, named: readonly Named[]) => {
    const isOfMeasures = labelsOf(sheet, rows, partsRow, named[0]?.column ?? 0).some((label) =>
      isOfAreas.test(label),
    );
    const figure = figureAmong(named, rows[0] === rows[1]);
    const isFound = figure !== undefined || (!isOfMeasures && areParts(named));
    // The whole sheet is looked through for nothing else than what may be a header.
    const hasFigures = () =>
      sheet.rows
        .slice(rows[1] + 1)
        .some((cells) => named.some(({ column }) => cells[column] && isFigure(cells[column])));
    if (!isFound || !hasFigures()) return undefined;
    const names = [...new Set(named.map(({ name }) => name))].filter((name) => name !== '');
    const others = named.filter(({ name }) => figure !== undefined && name !== figure);
    const besides = new Set(others.map(({ column }) => column));
    return { rows, columns: named, partsRow, names, figure, besides };
  };
  for (const row of topRows(sheet)) {
    // Between parts and their months may stand the years of these.
    for (const last of [row + 2, row + 1]) {
      const periods = periodsIn(sheet, [row, last], 'alone');
      const isWithYears = last === row + 1 || periods.every(({ period }) => period.is === 'month');
      const named = isWithYears ? namedIn(sheet, row, periods, false) : [];
      const over = found([row, last], row, named);
      if (over) return over;
    }
    const below = Array.from({ length: widthOf(sheet) }, (_, column) => column);
    const hasFigures = (column: number) =>
      sheet.rows.slice(row + 2).some((cells) => cells[column] && isFigure(cells[column]));
    const isBlank = (column: number) => cellAt(sheet, row + 1, column).is === 'blank';
    const own = new Set(
      below.filter((column) => has(row + 1, column) || (isBlank(column) && hasFigures(column))),
    );
    const columns = periodsIn(sheet, [row, row], 'over').filter(({ column }) => own.has(column));
    const under = found([row, row + 1], row + 1, namedIn(sheet, row + 1, columns, true));
    if (under) return under;
  }
  for (const row of topRows(sheet)) {
    const alone = found([row, row], row, besideIn(sheet, [row, row]));
    if (alone) return alone;
    // The years of months that stand beside their names.
    const under = row === 0 ? [] : besideIn(sheet, [row - 1, row]);
    const below = found([row - 1, row], row, under);
    if (below) return below;
  }
  return undefined;
}
