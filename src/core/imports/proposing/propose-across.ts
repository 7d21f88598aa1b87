import { findHeader, mainKind } from './find-header.ts';
import { findPartsHeader, isOfRows } from './find-parts-header.ts';
import { goodWhenOf } from './good-when.ts';
import { columnOf, hasRole } from './header-words.ts';
import { proposeRatingColumn } from './rating-words.ts';
import { isFigure } from './header-below.ts';
import { looksLikeMark } from './legend.ts';
import { nameOf, namesOf } from '../header.ts';
import { longerColumns } from '../longer-columns.ts';
import { proposePartsAcross } from './propose-parts-across.ts';
import { kindOfRow, proposeLeave } from './propose-longer.ts';
import { proposeRating } from './propose-rating.ts';
import { proposeTarget } from './propose-target.ts';
import { unitKeys } from './unit-of.ts';
import { yearKey } from './year-of-sheet.ts';
import { totalSaid } from '../words/total-word.ts';
import { proposePart } from './part-names.ts';
import type { ProposedTable, TypedMeasure, TypedTable } from './proposed.ts';
import { cellAt, plainText, widthOf, type Sheet, type Workbook } from '../sheets/sheet.ts';
import { isUnitAlone } from '../words/scale-said.ts';
import { slugOf } from '../words/slug.ts';

const isText = (text: string) => /\p{L}/u.test(text);

/** A column of labels with what stands in it, row by row of those with figures. */
interface Labels {
  readonly column: number;
  readonly name: string;
  readonly texts: readonly string[];
}

const filled = ({ texts }: Labels) => texts.filter((text) => text !== '');
const distinct = (labels: Labels) => new Set(filled(labels)).size;

/** The column of the measures' names: by what it is called, else that with the most names. */
function measureColumn(labels: readonly Labels[]): Labels | undefined {
  const named = labels.filter((one) => filled(one).some((text) => isText(text) && text.length > 4));
  const called =
    named.find(({ name }) => hasRole(name, 'measure')) ??
    named.find(
      ({ name }) =>
        !hasRole(name, 'unit') && /measure|indicator|\bkpi\b|description|title/i.test(name),
    );
  return called ?? named.toSorted((a, b) => distinct(b) - distinct(a))[0];
}

/** What a column holds that is no part. */
const otherRoles = ['target', 'rating', 'unit', 'goodWhen'] as const;

/** The column of the parts, where a name of a measure stands for several rows. */
function partColumn(labels: readonly Labels[], measure: Labels): Labels | undefined {
  const isOnce = distinct(measure) === measure.texts.length;
  if (isOnce) return undefined;
  return labels.find(
    (one) =>
      one !== measure &&
      !/unit|target|owner|good|polarity|comment|note|source|^ref/i.test(one.name) &&
      !otherRoles.some((role) => hasRole(one.name, role)) &&
      distinct(one) > 1 &&
      // The row of the whole may have no name; what is carried down has one on the first of its rows alone.
      (filled(one).length === one.texts.length ||
        (isOfRows.test(one.name) && filled(measure).length === measure.texts.length)),
  );
}

/** What stands in the place of a measure's name where a row has the targets of the measure above. */
const isTargetRow = /^targets?(?:\s+(?:for\s+)?[\d/–-]+)?(?:\s*\(?%\)?)?$/i;

/** Headings of sums and the like that stand between months. */
const isSum = /\b(?:q[1-4]|quarter|half|total|sum|ytd|to date|average|mean|target|change|rag)\b/i;

/**
 * A proposal for a sheet with a measure, or a part of one, in each row, and periods across.
 *
 * @param least How many periods there are at least.
 */
export function proposeAcross(
  sheet: Sheet,
  { isTyped }: Workbook,
  idOf: (title: string) => string,
  least: number,
): ProposedTable | undefined {
  const inParts = findPartsHeader(sheet);
  const header = inParts ?? findHeader(sheet, least);
  if (!header) return undefined;
  const { rows } = header;
  const columns = header.columns.filter(({ column }) => !inParts?.besides.has(column));
  const names = namesOf(sheet, rows);
  const kind = mainKind(columns.map(({ period }) => period.is));
  const longer = inParts ? [] : longerColumns(sheet, rows, kind, columns);
  const isPeriod = new Set([...header.columns, ...longer].map(({ column }) => column));
  // The header again, as above the measures of another section, has no figures, and a row of units none.
  const filledRows = sheet.rows.flatMap((_, row) =>
    row > rows[1] &&
    [...columns, ...longer].some(({ column }) => {
      const { is, text } = cellAt(sheet, row, column);
      const isAgain = text === cellAt(sheet, rows[1], column).text;
      return is !== 'blank' && !isAgain && !isUnitAlone(text);
    })
      ? [row]
      : [],
  );
  const labelsOf = (body: readonly number[]) =>
    Array.from({ length: widthOf(sheet) }, (_, column): Labels => ({
      column,
      name: names[column]!,
      texts: body.map((row) => plainText(cellAt(sheet, row, column).text)),
    })).filter(
      ({ column, name, texts }) => !isPeriod.has(column) && name !== '' && texts.some(isText),
    );
  const named = measureColumn(labelsOf(filledRows));
  if (!named) return undefined;
  const targetNames = [...new Set(named.texts.filter((text) => isTargetRow.test(text)))];
  // A mark and what it stands for, below the table.
  const isNote = (row: number, at: number) =>
    looksLikeMark.test(named.texts[at]!.toLowerCase()) &&
    columns.every(({ column }) => !isFigure(cellAt(sheet, row, column)));
  const notes = new Set(filledRows.filter(isNote));
  const noteNames = filledRows.flatMap((row, at) => (notes.has(row) ? named.texts[at]! : []));
  const bodyRows = filledRows.filter(
    (row, at) => !targetNames.includes(named.texts[at]!) && !notes.has(row),
  );
  const labels = labelsOf(bodyRows);
  const measure = labels.find(({ column }) => column === named.column);
  if (!measure) return undefined;
  const part = partColumn(labels, measure);
  const isCarried = part !== undefined && filled(measure).length < measure.texts.length;
  const [unit, good, target] = (['unit', 'goodWhen', 'target'] as const).map((role) =>
    names.findIndex((name, column) => !isPeriod.has(column) && hasRole(name, role)),
  ) as [number, number, number];
  const measures: Record<string, TypedMeasure> = {};
  const led: Record<string, string> = {};
  bodyRows.forEach((row, at) => {
    const title = measure.texts[at]!;
    if (title === '' || Object.hasOwn(led, title) || totalSaid(title) === 'bare') return;
    const id = idOf(title);
    led[title] = id;
    const goodWhen = good < 0 ? undefined : goodWhenOf(cellAt(sheet, row, good).text);
    const ownUnit = unitKeys(
      unit < 0 ? '' : cellAt(sheet, row, unit).text,
      columns.map(({ column }) => cellAt(sheet, row, column)),
      title,
    );
    measures[id] = {
      title,
      ...ownUnit,
      ...(goodWhen ? { goodWhen } : {}),
      ...kindOfRow(sheet, row, { longer, kind, title }),
    };
  });
  // Figures between those of the periods: to name their column as known would be to lose them without a word.
  const ends = [columns[0]!.column, columns.at(-1)!.column] as const;
  const isLost = (column: number) =>
    ends[0] < column &&
    column < ends[1] &&
    !isSum.test(names[column]!) &&
    bodyRows.filter((row) => isFigure(cellAt(sheet, row, column))).length * 2 > bodyRows.length;
  const figures = bodyRows.flatMap((row) =>
    columns.map(({ column }) => cellAt(sheet, row, column)),
  );
  const rated = columns.length > 1 ? -1 : columnOf(names, 'rating');
  const rating =
    proposeRating(figures) ??
    (rated < 0
      ? undefined
      : proposeRatingColumn(
          names[rated]!,
          bodyRows.map((row) => cellAt(sheet, row, rated)),
        ));
  const table: TypedTable = {
    ...(isTyped ? { sheet: sheet.name } : {}),
    header: rows[0] === rows[1] ? String(rows[1] + 1) : `${rows[0] + 1}..${rows[1] + 1}`,
    columns: names.filter(
      (name, column) => name !== '' && !isPeriod.has(column) && !isLost(column),
    ),
    period: {
      across: 'yes',
      ...yearKey(sheet, rows, columns, inParts?.partsRow),
      as: kind,
      ...proposeLeave(longer),
    },
    ...(inParts ? { partsAcross: proposePartsAcross(inParts) } : {}),
    measure: { column: measure.name, ...(isCarried ? { carried: 'yes' } : {}), names: led },
    ...(part ? { parts: { [slugOf(part.name)]: proposePart(part.name, filled(part)) } } : {}),
    ...(noteNames.length > 0 ? { leave: { [measure.name]: [...new Set(noteNames)] } } : {}),
    ...(unit >= 0 ? { unit: names[unit]! } : {}),
    ...(targetNames.length > 0 ? { target: { rows: targetNames } } : {}),
    ...(targetNames.length === 0 && target >= 0
      ? {
          target: proposeTarget(
            nameOf(sheet, rows, target),
            bodyRows.map((row) => cellAt(sheet, row, target)),
            false,
          ),
        }
      : {}),
    ...(rating ? { rating } : {}),
  };
  return { table, measures, figures, told: [good].filter((at) => at >= 0), codes: [] };
}
