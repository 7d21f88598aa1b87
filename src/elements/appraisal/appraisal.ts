import { z } from 'astro/zod';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Element, Lookup } from '../../core/element.ts';
import { identifier } from '../../core/field.ts';
import type { Entry } from '../../core/register.ts';
import { proseOfText } from '../../core/statement.ts';
import { selectEntries } from '../selection.ts';
import { checkAppraisal } from './appraisal-check.ts';
import { firmnessOf, type Firmness } from './firmness.ts';
import {
  equalWeights,
  ranksOf,
  totalsOf,
  type Matrix,
  type Score,
  type Weights,
} from './matrix.ts';
import { problems } from './problem.ts';
import {
  appraisalCriteria,
  appraisalOptions,
  appraisals,
  appraisalScores,
  type AppraisalEntry,
  type CriterionEntry,
  type OptionEntry,
  type ScoreEntry,
} from './registers.ts';

/** An option as it was appraised, with what its scores come to. */
export interface AppraisedOption {
  readonly entry: OptionEntry;
  /** By the weights of the paper, or each criterion counting once where it gives none. */
  readonly total: Score;
  readonly rank: Score;
  readonly firmness: Firmness;
}

/** Options held against criteria, each with its score, its word and its reason. */
export interface Appraisal {
  readonly entry: AppraisalEntry;
  readonly options: readonly AppraisedOption[];
  readonly criteria: readonly CriterionEntry[];
  /** `cells[criterion][option]`. */
  readonly cells: readonly (readonly ScoreEntry[])[];
  readonly matrix: Matrix;
  readonly weights: Weights;
  /** Whether the weights are the paper's own; else each criterion counts once. */
  readonly isWeighted: boolean;
}

/** One or all appraisals of a publication. */
export interface AppraisalModel {
  readonly appraisals: readonly Appraisal[];
}

export const schema = z.strictObject({
  /** The id of an appraisal of `data/appraisals.csv`; all of them without it. */
  appraisal: identifier.optional(),
  /** The paper it stands in: the name of its file. */
  edition: identifier.optional(),
});

/** The score as a number; `undefined` where it cannot be read. */
const scoreOf = ({ values }: ScoreEntry): Score =>
  values.score.is === 'text' ? Number(values.score.text) : undefined;

function entriesFor<One extends Entry<{ appraisal: string }>>(
  register: string,
  id: string,
  lookup: Lookup,
): readonly One[] {
  const all = (lookup.entries.get(register) ?? []) as readonly One[];
  return all.filter(({ values }) => values.appraisal === id);
}

/** Puts one appraisal together; with faults there is none. */
function readAppraisal(entry: AppraisalEntry, lookup: Lookup): Appraisal | readonly Diagnostic[] {
  const options = entriesFor<OptionEntry>(appraisalOptions.name, entry.id, lookup);
  const criteria = entriesFor<CriterionEntry>(appraisalCriteria.name, entry.id, lookup);
  const scores = entriesFor<ScoreEntry>(appraisalScores.name, entry.id, lookup);
  const faults = checkAppraisal({ entry, options, criteria, scores });
  if (faults.length > 0) return faults;
  const cells = criteria.map((criterion) =>
    options.map((option) =>
      scores.find(
        ({ values }) => values.option === option.id && values.criterion === criterion.id,
      )!,
    ),
  );
  const matrix: Matrix = {
    options: options.length,
    criteria: criteria.length,
    scores: options.map((_, option) => cells.map((row) => scoreOf(row[option]!))),
  };
  const isWeighted = criteria.every(({ values }) => values.weight !== undefined);
  const weights = isWeighted ? criteria.map(({ values }) => values.weight!) : equalWeights(matrix);
  const totals = totalsOf(matrix, weights);
  const [ranks, firmness] = [ranksOf(totals), firmnessOf(matrix, weights)];
  return {
    entry,
    options: options.map((option, at) => ({
      entry: option,
      total: totals[at],
      rank: ranks[at],
      firmness: firmness[at]!,
    })),
    criteria,
    cells,
    matrix,
    weights,
    isWeighted,
  };
}

/** `::appraisal`: options, criteria and scores, with totals worked out again and how firm the ranking is. */
export const appraisal: Element<typeof schema, AppraisalModel> = {
  name: 'appraisal',
  kind: 'leaf',
  schema,
  registers: [appraisals, appraisalOptions, appraisalCriteria, appraisalScores],
  proseOf: ({ appraisals: all }) =>
    all.flatMap(({ entry }) =>
      entry.values.text === undefined ? [] : [proseOfText(entry.values.text)],
    ),
  compile({ attributes: { appraisal: id, edition }, placeOf }, lookup) {
    const selected = selectEntries<AppraisalEntry['values']>(
      appraisals.name,
      { edition },
      lookup,
      () => placeOf('edition'),
    );
    if (selected.diagnostics.length > 0) return { ...selected, value: undefined };
    const known = selected.value.map((one) => one.id);
    if (id !== undefined && !known.includes(id))
      return {
        value: undefined,
        diagnostics: [problems.unknown.at(placeOf('appraisal'), { what: 'appraisal', id, known })],
      };
    const read = selected.value
      .filter((one) => id === undefined || one.id === id)
      .map((one) => readAppraisal(one, lookup));
    const isSound = (one: Appraisal | readonly Diagnostic[]): one is Appraisal => 'matrix' in one;
    const diagnostics = read.flatMap((one) => (isSound(one) ? [] : one));
    return {
      value: diagnostics.length > 0 ? undefined : { appraisals: read.filter(isSound) },
      diagnostics,
    };
  },
};
