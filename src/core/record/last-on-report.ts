import type { Report } from '../civic/report.ts';
import type { Language } from '../language/english.ts';
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

/**
 * The key facts of when a report's figures changed: what it shows, and apart from that what was revised since and is shown
 * as it was.
 */
export function factsOfChange(
  report: Pick<Report, 'measures'>,
  { since, before }: ReportChanges,
  language: Language,
): readonly { readonly name: string; readonly text: string }[] {
  const words = language.changes.onReport;
  const earlier = since.find((one) => showsEarlier(report, one));
  const [shown] = [...since.filter((one) => !showsEarlier(report, one)), ...before];
  return [
    { name: words.last, text: sayLastChanged(shown, language) },
    ...(earlier ? [{ name: words.revisedSince, text: sayLastChanged(earlier, language) }] : []),
  ];
}
