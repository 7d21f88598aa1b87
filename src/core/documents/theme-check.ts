import type { Diagnostic } from '../source/diagnostic.ts';
import type { Document } from './document.ts';
import type { Names } from '../source/names.ts';
import { checkReference } from '../source/reference.ts';

/** Reports subjects that the front matter of a document names and are not there. */
export function checkThemes(
  document: Document<{ themes?: string[] | undefined }>,
  names: Names,
): Diagnostic[] {
  const { themes: known } = names;
  if (!known) return [];
  return (document.head.themes ?? []).flatMap((theme, index) =>
    checkReference('theme', theme, known, () => document.placeOf('themes', index)),
  );
}
