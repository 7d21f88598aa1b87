import { hasRole, isValueToDate } from './header-words.ts';
import { plainText, type Sheet } from '../sheets/sheet.ts';

const withoutYear = (name: string) =>
  name.replace(/[\s_-]*\b(?:19|20)\d\d(?:[/-]\d{2,4})?\b/g, '').trim();

/** What a sheet is about: `Visits 2024` and `Visits 2025` have one measure. */
export function nameOfSheet({ name }: Sheet, sheets: readonly Sheet[]): string {
  const bare = withoutYear(name);
  const isOfYear = sheets.some((other) => other.name !== name && withoutYear(other.name) === bare);
  return isOfYear && bare !== '' ? bare : name;
}

/** Whether a sheet is called by a code alone, such as `CS01` or `KPI 4`, which says nothing of what stands on it. */
const isCoded = ({ name }: Sheet) => /^\p{L}{0,4}[-_. ]?\d{1,4}\p{L}?$/u.test(name.trim());

/**
 * What a sheet with one measure is about where several have one each: its name, or, where that is a code alone, the first
 * title above its header that says more.
 *
 * @param header The first row of its header.
 */
export function titleOfSheet(sheet: Sheet, sheets: readonly Sheet[], header: number): string {
  const titles = isCoded(sheet) ? sheet.rows.slice(0, header).flat() : [];
  const title = titles.find(({ is, text }) => is === 'text' && /\p{L}{2,}\s+\p{L}/u.test(text));
  return title ? plainText(title.text) : nameOfSheet(sheet, sheets);
}

/** Whether a heading says no more than that figures stand below it, so that the sheet has to say what they are. */
export const isBareValue = ({ name }: { readonly name: string }, sheet: Sheet): boolean =>
  (hasRole(name, 'value') ||
    isValueToDate(name) ||
    /^(?:%|per ?cent(?:age)?|rate)(?: ?\(%\))?$/i.test(name)) &&
  !/^(?:sheet ?\d*|data|table ?\d*)$/i.test(sheet.name);
