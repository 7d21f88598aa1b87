import type { Publication } from '../publication/publication.ts';
import { figureRecords } from './figure-records.ts';
import { itemRecords } from './item-records.ts';
import { listRecords, partRecords, termRecords } from './list-records.ts';
import { otherWords } from './other-words.ts';
import type { SearchRecord } from './search-record.ts';

/** Everything that a search of a publication may give: one record for each page, figure and entry, in a fixed order. */
export function searchRecords(publication: Publication): readonly SearchRecord[] {
  const { glossary, subjects, language } = publication;
  const words = otherWords(glossary, subjects, language.search.numbers);
  return [
    ...itemRecords(publication, words),
    ...figureRecords(publication, words),
    ...partRecords(publication, words),
    ...termRecords(publication),
    ...listRecords(publication, words),
  ];
}
