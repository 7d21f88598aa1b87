import { fill, type Language } from '../../core/language/english.ts';
import { isFewerBetter } from '../../core/registers/kinds/appraisal-scale.ts';
import type { Appraisal } from './appraisal-reader.ts';
import type { WhatIfData } from './what-if.ts';

/** An option or a criterion, by its number and its title. */
interface Numbered {
  readonly title: string;
  readonly values: { readonly number: string };
}

/** The name of an option or a criterion, with its number. */
export const sayNumbered = ({ title, values }: Numbered, { appraisal }: Language): string =>
  fill(appraisal.option, { number: values.number, title });

/** What the sliders of an appraisal work with. */
export function whatIfDataOf(
  { entry, matrix, weights, options }: Appraisal,
  language: Language,
): WhatIfData {
  const { whatIf, once, notAtAll, times, noTotal, result } = language.appraisal;
  const { shared, noPlace } = result;
  return {
    of: entry.id,
    scores: matrix.scores.map((row) => row.map((score) => score ?? null)),
    weights,
    isFewerBetter: isFewerBetter(entry.values.scale),
    options: options.map((option) => sayNumbered(option.entry, language)),
    words: { ...whatIf, once, notAtAll, times, noTotal, shared, noPlace },
  };
}
