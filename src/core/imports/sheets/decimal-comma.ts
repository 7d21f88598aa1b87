import type { Workbook } from './sheet.ts';
import type { Cell } from './sheet.ts';

/** A number with a decimal comma as one with a point: `1.234,5` is `1234.5`; any other text as it is. */
export const withPoint = (text: string): string =>
  /^[^\d]*(?:\d{1,3}(?:[.\s]\d{3})+|\d+)(?:,\d+)?[^\d]*$/.test(text)
    ? text.replace(/(?<=\d)[.\s](?=\d{3})/g, '').replace(/(?<=\d),(?=\d)/, '.')
    : text;

const isText = ({ is }: Cell) => is === 'text';

/** Whether a table of text most likely has decimal commas: some numbers are of no other kind, and none has a point. */
export function hasDecimalCommas({ sheets, isTyped }: Workbook): boolean {
  if (isTyped) return false;
  const texts = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.filter(isText)));
  const has = (pattern: RegExp) => texts.some(({ text }) => pattern.test(text));
  return (
    has(/^-?\d+(?:\.\d{3})*,\d{1,2}\s?%?$/) &&
    !has(/^-?\d+\.\d{1,2}\s?%?$|^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/)
  );
}

/** A table of text with its decimal commas as points. */
export const withPoints = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) => (isText(cell) ? { ...cell, text: withPoint(cell.text) } : cell)),
    ),
  })),
});
