import { checkThemes } from '../documents/theme-check.ts';
import type { Names } from '../source/names.ts';
import type { TableHead } from './data-table.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Document } from '../documents/document.ts';
import { checkReference } from '../source/reference.ts';

/** Reports what the definition of a table names and is not there. */
export function checkTable(document: Document<TableHead>, names: Names): readonly Diagnostic[] {
  const { head, placeOf } = document;
  return [
    ...checkReference('paper', head.edition, names.reports, () => placeOf('edition')),
    ...checkThemes(document, names),
  ];
}
