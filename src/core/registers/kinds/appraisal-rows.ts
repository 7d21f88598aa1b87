import { entriesOf } from '../entries.ts';
import type { Entry, EntryStore } from '../register.ts';
import { appraisalCriteria, type CriterionEntry } from './appraisal-criteria.ts';
import { appraisalOptions, type OptionEntry } from './appraisal-options.ts';
import { appraisalScores, type ScoreEntry } from './appraisal-scores.ts';
import type { AppraisalEntry } from './appraisal-head.ts';

/** A row that belongs to an appraisal. */
type Part = Entry<{ readonly appraisal: string }>;

/** The rows that one appraisal is made of. */
export interface AppraisalRows {
  readonly entry: AppraisalEntry;
  readonly options: readonly OptionEntry[];
  readonly criteria: readonly CriterionEntry[];
  readonly scores: readonly ScoreEntry[];
}

/** Gathers the rows of one appraisal, in the order of their tables. */
export function rowsOf(entry: AppraisalEntry, store: EntryStore): AppraisalRows {
  const isPart = ({ values }: Part) => values.appraisal === entry.id;
  return {
    entry,
    options: entriesOf(store, appraisalOptions).filter(isPart),
    criteria: entriesOf(store, appraisalCriteria).filter(isPart),
    scores: entriesOf(store, appraisalScores).filter(isPart),
  };
}

/** The options, the criteria and the scores of all appraisals. */
export const partsIn = (store: EntryStore): readonly (readonly Part[])[] => [
  entriesOf(store, appraisalOptions),
  entriesOf(store, appraisalCriteria),
  entriesOf(store, appraisalScores),
];
