import {
  ranksOf,
  totalsOf,
  type Matrix,
  type Score,
  type Weights,
} from '../../core/registers/kinds/appraisal-matrix.ts';

/**
 * How many times as much as published each criterion counts in a what-if: 0 to 5 in halves, one number for each
 * criterion in their order.
 */
export type Times = readonly number[];

/** The most that a criterion may count, and the least change. */
export const most = 5;
export const step = 0.5;

/** As published: every criterion counts once as much as it did. */
export const asPublished = (criteria: number): Times => Array.from({ length: criteria }, () => 1);

/** Whether nothing was changed. */
export const isAsPublished = (times: Times): boolean => times.every((one) => one === 1);

/**
 * Reads a setting from the part of an address behind `#`: `weights=1,1,2.5`, with `of` where a page has several
 * appraisals.
 *
 * @returns `undefined` where it holds none for this appraisal, or one that no slider could make.
 */
export function readTimes(hash: string, criteria: number, of?: string): Times | undefined {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const typed = given.get('weights')?.split(',') ?? [];
  if (typed.length !== criteria || (of !== undefined && given.get('of') !== of)) return undefined;
  if (!typed.every((one) => /^\d(?:\.\d)?$/.test(one))) return undefined;
  const times = typed.map(Number);
  return times.every((one) => one <= most && Number.isInteger(one / step)) ? times : undefined;
}

/** Writes a setting as the part of an address behind `#`; nothing where all is as published. */
export function writeTimes(times: Times, of?: string): string {
  if (isAsPublished(times)) return '';
  return `#weights=${times.join(',')}${of === undefined ? '' : `&of=${of}`}`;
}

/** The place and the total of an option in a what-if. */
export interface Standing {
  /** Its number in the matrix. */
  readonly option: number;
  readonly total: Score;
  readonly rank: Score;
  readonly isShared: boolean;
}

/** The options in the order of a what-if, those without a total last; equal ones in their own order. */
export function standingsOf(matrix: Matrix, published: Weights, times: Times): readonly Standing[] {
  const totals = totalsOf(
    matrix,
    published.map((weight, at) => weight * times[at]!),
  );
  const ranks = ranksOf(totals, matrix.isFewerBetter);
  return totals
    .map((total, option) => {
      const rank = ranks[option];
      const isShared = rank !== undefined && ranks.filter((one) => one === rank).length > 1;
      return { option, total, rank, isShared };
    })
    .sort((a, b) => (a.rank ?? totals.length + 1) - (b.rank ?? totals.length + 1));
}
