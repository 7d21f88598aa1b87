import type { Entries, Entry } from '../register.ts';
import { appraisalCriteria, type CriterionEntry } from './appraisal-criteria.ts';
import { appraisalOptions, type OptionEntry } from './appraisal-options.ts';
import { appraisalScores, type ScoreEntry } from './appraisal-scores.ts';
import type { AppraisalEntry } from './appraisal-head.ts';

/** The rows that one appraisal is made of. */
export interface AppraisalRows {
  readonly entry: AppraisalEntry;
  readonly options: readonly OptionEntry[];
  readonly criteria: readonly CriterionEntry[];
  readonly scores: readonly ScoreEntry[];
}

/** The registers whose rows belong to appraisals. */
export const partRegisters = [appraisalOptions, appraisalCriteria, appraisalScores] as const;

/** Gathers the rows of one appraisal, in the order of their tables. */
export function rowsOf(entry: AppraisalEntry, all: Entries): AppraisalRows {
  const of = <One extends Entry<{ appraisal: string }>>(register: { readonly name: string }) =>
    ((all.get(register.name) ?? []) as readonly One[]).filter(
      ({ values }) => values.appraisal === entry.id,
    );
  return {
    entry,
    options: of<OptionEntry>(appraisalOptions),
    criteria: of<CriterionEntry>(appraisalCriteria),
    scores: of<ScoreEntry>(appraisalScores),
  };
}
