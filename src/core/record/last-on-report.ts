import type { Report } from '../civic/report.ts';
import { fill, type Language } from '../language/english.ts';
import type { RecordedChange } from '../publication/recorded-changes.ts';
import type { ReportChanges } from './changes-on-report.ts';
import { sayLastChanged } from './last-changed.ts';

/** Whether a report goes on showing what a later change revised: its figures are as they were known on its day. */
function showsEarlier(
  { measures }: Pick<Report, 'measures'>,
  { kind, measure, observations }: RecordedChange,
): boolean {
  const isThen = measures.some(({ id, known }) => id === measure && known !== undefined);
  // What a paper prints is shown as it is typed, on its own report too.
  const isOurs = observations.some(({ edition }) => edition === undefined);
  return kind === 'revision' && isThen && isOurs;
}

/** So many figures are told one by one. */
const mostTold = 3;

/** Says which figures were revised since: one by one, or how many and the newest among them; with their measures where these are several. */
function sayEarlier(changes: readonly RecordedChange[], language: Language): string {
  const words = language.changes.onReport;
  const isOfOne = changes.every(({ measure }) => measure === changes[0]!.measure);
  const told = changes
    .slice(0, mostTold)
    .map((one) =>
      sayLastChanged(
        isOfOne ? one : { ...one, of: fill(words.ofMeasure, { title: one.title, of: one.of }) },
        language,
      ),
    )
    .join(words.and);
  return changes.length <= mostTold ? told : fill(words.several, { count: changes.length, told });
}

/**
 * The key facts of when a report's figures changed: what it shows, and apart from that what was revised since and is shown
 * as it was.
 */
export function factsOfChange(
  report: Pick<Report, 'measures'>,
  { since: all, before }: ReportChanges,
  language: Language,
): readonly { readonly name: string; readonly text: string }[] {
  const words = language.changes.onReport;
  // A figure that is final since and unchanged was not revised, nor does the report show another.
  const since = all.filter(({ isConfirmed }) => !isConfirmed);
  const earlier = since.filter((one) => showsEarlier(report, one));
  const [shown] = [...since.filter((one) => !showsEarlier(report, one)), ...before];
  return [
    { name: words.last, text: sayLastChanged(shown, language) },
    ...(earlier.length > 0
      ? [{ name: words.revisedSince, text: sayEarlier(earlier, language) }]
      : []),
  ];
}
