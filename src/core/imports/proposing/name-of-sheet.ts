import type { Sheet } from '../sheets/sheet.ts';

const withoutYear = (name: string) =>
  name.replace(/[\s_-]*\b(?:19|20)\d\d(?:[/-]\d{2,4})?\b/g, '').trim();

/** What a sheet is about: `Visits 2024` and `Visits 2025` have one measure. */
export function nameOfSheet({ name }: Sheet, sheets: readonly Sheet[]): string {
  const bare = withoutYear(name);
  const isOfYear = sheets.some((other) => other.name !== name && withoutYear(other.name) === bare);
  return isOfYear && bare !== '' ? bare : name;
}
