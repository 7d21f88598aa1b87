import { headerRows, namesOf, type HeaderRows } from '../header.ts';
import { isOpenWord } from '../figure-of.ts';
import { periodsWithin, wordsOfFile } from '../period-of.ts';
import { totalWords } from '../read-part.ts';
import { addressOf, cellAt, plainText, type Sheet, type Workbook } from '../sheets/sheet.ts';
import { isFigure } from './header-below.ts';
import { looksLikeMark } from './legend.ts';
import { proposeTarget } from './propose-target.ts';
import type { ProposedTable, TypedMeasure } from './proposed.ts';

/** How far down a header is looked for. */
const mostRows = 30;

/** What the column of the figures is called, where a sheet has one period. */
const isValue = /^(?:values?|actuals?|figures?|results?|current|this month)$/i;

/** The one month that the name of a sheet, of its file, and the cells above a header say; `undefined` for none, or several. */
function onePeriod(sheet: Sheet, file: string, header: HeaderRows) {
  const above = sheet.rows.slice(0, header[0]).flatMap((row, at) =>
    row.map(({ text }, column) => ({
      text,
      place: addressOf({ sheet: sheet.name, row: at, column }),
    })),
  );
  const places = [
    ...above,
    { text: wordsOfFile(sheet.name), place: sheet.name },
    { text: wordsOfFile(file), place: file },
  ];
  const said = places.flatMap(({ text, place }) =>
    periodsWithin(text, 'month').map((period) => ({ period: period.text, place })),
  );
  const [first] = said;
  return first && said.every(({ period }) => period === first.period) ? first : undefined;
}

/** A proposal for a sheet with a measure in each row, one column of figures, and its only month in a title or a name. */
export function proposeOnePeriod(
  sheet: Sheet,
  { isTyped }: Workbook,
  file: string,
  idOf: (title: string) => string,
): ProposedTable | undefined {
  for (let row = 0; row < Math.min(mostRows, sheet.rows.length); row++) {
    const rows = headerRows(String(row + 1));
    const names = namesOf(sheet, rows);
    const value = names.findIndex((name) => isValue.test(name));
    const measure = names.findIndex((name) =>
      /^(?:measure|indicator|kpi|description)s?$/i.test(name),
    );
    const said = value < 0 || measure < 0 ? undefined : onePeriod(sheet, file, rows);
    if (!said) continue;
    const body = sheet.rows.flatMap((_, at) => {
      const title = plainText(cellAt(sheet, at, measure).text);
      const cell = cellAt(sheet, at, value);
      const isRead = isFigure(cell) || isOpenWord(cell.text) || cell.text.length < 20;
      return at > row && title !== '' && cell.is !== 'blank' && isRead ? [{ at, title, cell }] : [];
    });
    const read = body.filter(
      ({ title }) => !totalWords.test(title) && !looksLikeMark.test(title.toLowerCase()),
    );
    if (!read.some(({ cell }) => isFigure(cell))) continue;
    const target = names.findIndex((name) => /^target/i.test(name));
    const led = Object.fromEntries(read.map(({ title }) => [title, idOf(title)]));
    const measures = Object.fromEntries(
      read.map(({ title, cell }): [string, TypedMeasure] => [
        led[title]!,
        { title, ...(cell.text.endsWith('%') ? { unit: '%' } : {}) },
      ]),
    );
    const table = {
      ...(isTyped ? { sheet: sheet.name } : {}),
      header: String(row + 1),
      columns: names.filter((name) => name !== ''),
      period: { is: said.period },
      measure: { column: names[measure]!, names: led },
      values: [{ column: names[value]! }],
      ...(target < 0
        ? {}
        : {
            target: proposeTarget(
              names[target]!,
              read.map(({ at }) => cellAt(sheet, at, target)),
              true,
            ),
          }),
    };
    return { table, measures, figures: read.map(({ cell }) => cell), told: [], codes: [] };
  }
  return undefined;
}
