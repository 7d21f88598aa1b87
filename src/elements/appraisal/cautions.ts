import { fill, type Language } from '../../core/language/english.ts';
import type { Appraisal } from './appraisal-reader.ts';

/**
 * What a reader of the result must know before trusting it: what is said of the appraisal and of its options, and
 * every score that the paper contradicts or that cannot be read. What is said of other scores stands beside them.
 */
export function cautionsOf(appraisal: Appraisal, language: Language): readonly string[] {
  const words = language.appraisal;
  const { entry, options, criteria, cells } = appraisal;
  const own = ({
    note,
    discrepancy,
  }: {
    note?: string | undefined;
    discrepancy?: string | undefined;
  }) => [note, discrepancy].filter((text) => text !== undefined);
  const named = (option: number) =>
    fill(words.option, {
      number: options[option]!.entry.values.number,
      title: options[option]!.entry.title,
    });
  return [
    ...own(entry),
    ...options.flatMap((option, at) => own(option.entry).map((text) => `${named(at)}: ${text}`)),
    ...options.flatMap((_, at) =>
      criteria.flatMap((criterion, row) => {
        const cell = cells[row]![at]!;
        const text =
          cell.entry.discrepancy ?? (cell.score === undefined ? cell.entry.note : undefined);
        if (text === undefined) return [];
        return [fill(words.ofScore, { option: named(at), criterion: criterion.title, text })];
      }),
    ),
  ];
}
