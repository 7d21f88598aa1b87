import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import type { Document } from '../../documents/document.ts';
import { basisOf, type Definition } from '../indicator.ts';
import { dayOfEdition } from '../published.ts';
import type { Names } from '../../source/names.ts';

export const problems = {
  noBeginning: problem('target/no-beginning'),
};

/**
 * Asks since when a target holds that is to be reached by a day, where neither a paper prints it nor its year tells (of a
 * year to date it is the first day of that year), and a report is of a day before: nothing says whether that report
 * knew of it.
 */
export function checkBeginnings(
  { head, placeOf }: Pick<Document<Definition>, 'head' | 'placeOf'>,
  { reports }: Pick<Names, 'reports'>,
): readonly Diagnostic[] {
  return (head.targets ?? []).flatMap(({ from, by, edition, basis }, index) => {
    const isToDate = (basis ?? basisOf(head)) === 'year-to-date';
    if (!by || from || edition !== undefined || isToDate) return [];
    const before = [...reports]
      .filter((id) => (dayOfEdition(id) ?? by.last) < by.last)
      .toSorted()[0];
    if (before === undefined) return [];
    return [
      problems.noBeginning.at(placeOf('targets', index, 'by'), { by: by.text, report: before }),
    ];
  });
}
