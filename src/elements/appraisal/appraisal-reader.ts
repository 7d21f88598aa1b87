import type { CompileContext } from '../../core/compile/element.ts';
import type { Prose } from '../../core/values/prose.ts';
import { proseOfText } from '../../core/values/statement.ts';
import type { AppraisalRows } from '../../core/registers/kinds/appraisal-rows.ts';
import { firmnessOf, type Firmness } from './firmness.ts';
import {
  equalWeights,
  ranksOf,
  totalsOf,
  type Matrix,
  type Score,
  type Weights,
} from '../../core/registers/kinds/appraisal-matrix.ts';
import { isFewerBetter } from '../../core/registers/kinds/appraisal-scale.ts';
import type { CriterionEntry } from '../../core/registers/kinds/appraisal-criteria.ts';
import type { OptionEntry } from '../../core/registers/kinds/appraisal-options.ts';
import type { ScoreEntry } from '../../core/registers/kinds/appraisal-scores.ts';
import type { AppraisalEntry } from '../../core/registers/kinds/appraisal-head.ts';

/** An option as it was appraised, with what its scores come to. */
export interface AppraisedOption {
  readonly entry: OptionEntry;
  /** What it would be. */
  readonly text: Prose | undefined;
  /** Each criterion counting once. */
  readonly plain: Score;
  /** By the weights of the paper, or each criterion counting once where it gives none. */
  readonly total: Score;
  readonly rank: Score;
  readonly firmness: Firmness;
}

/** One option held against one criterion. */
export interface Cell {
  readonly entry: ScoreEntry;
  readonly score: Score;
  /** The word that the paper prints, else that of the scale; none where the score cannot be read either. */
  readonly word: string | undefined;
  /** What can be read of the reason. */
  readonly reason: Prose | undefined;
}

/** Options held against criteria, each with its score, its word and its reason. */
export interface Appraisal {
  readonly entry: AppraisalEntry;
  /** What the appraisal asked. */
  readonly text: Prose | undefined;
  /** The name of the body that made it. */
  readonly by: string | undefined;
  readonly options: readonly AppraisedOption[];
  readonly criteria: readonly CriterionEntry[];
  /** `cells[criterion][option]`. */
  readonly cells: readonly (readonly Cell[])[];
  readonly matrix: Matrix;
  readonly weights: Weights;
  /** Whether the weights are the paper's own; else each criterion counts once. */
  readonly isWeighted: boolean;
}

const prose = (text: string | undefined) => (text === undefined ? undefined : proseOfText(text));

function toCell(entry: ScoreEntry, { values }: AppraisalEntry): Cell {
  const { score: typed, label, reason } = entry.values;
  const score = typed.is === 'text' ? Number(typed.text) : undefined;
  const step = values.scale.find((one) => one.score === score);
  return {
    entry,
    score,
    word: label ?? step?.word,
    reason: reason?.is === 'text' ? proseOfText(reason.text) : undefined,
  };
}

/** Puts one appraisal together. */
export function readAppraisal(
  { entry, options, criteria, scores }: AppraisalRows,
  lookup: CompileContext,
): Appraisal {
  const rows = new Map(
    scores.map((row) => [`${row.values.option}/${row.values.criterion}`, toCell(row, entry)]),
  );
  const cells = criteria.map(({ id }) => options.map((option) => rows.get(`${option.id}/${id}`)!));
  const matrix: Matrix = {
    options: options.length,
    criteria: criteria.length,
    scores: options.map((_, option) => cells.map((row) => row[option]!.score)),
    isFewerBetter: isFewerBetter(entry.values.scale),
  };
  const isWeighted = criteria.every(({ values }) => values.weight !== undefined);
  const weights = isWeighted ? criteria.map(({ values }) => values.weight!) : equalWeights(matrix);
  const totals = totalsOf(matrix, weights);
  const plain = totalsOf(matrix, equalWeights(matrix));
  const [ranks, firmness] = [ranksOf(totals, matrix.isFewerBetter), firmnessOf(matrix, weights)];
  const { by, text } = entry.values;
  return {
    entry,
    text: prose(text),
    by: by === undefined ? undefined : (lookup.bodies.get(by) ?? by),
    options: options.map((option, at) => ({
      entry: option,
      text: prose(option.values.text),
      plain: plain[at],
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
