import { suggest } from '../../source/suggest.ts';
import { unspelt } from '../../source/source.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import type { EntryStore } from '../register.ts';
import { equalWeights, totalsOf } from './appraisal-matrix.ts';
import { decimalsOf } from '../../values/figure.ts';
import { problems } from './appraisal-problems.ts';
import { partsIn, rowsOf, type AppraisalRows } from './appraisal-rows.ts';
import type { CriterionEntry } from './appraisal-criteria.ts';
import type { ScoreEntry } from './appraisal-scores.ts';
import type { AppraisalEntry } from './appraisal-head.ts';

const pair = ({ values }: ScoreEntry) => `${values.option}\0${values.criterion}`;

/** Reports rows that name nothing, stand twice, or are missing. */
function checkPairs({ options, criteria, scores }: AppraisalRows): readonly Diagnostic[] {
  const known = { option: options.map(({ id }) => id), criterion: criteria.map(({ id }) => id) };
  const seen = new Set<string>();
  const ofRows = scores.flatMap((row) => {
    const { option, criterion } = row.values;
    const isTwice = seen.has(pair(row));
    seen.add(pair(row));
    const strange = (['option', 'criterion'] as const).find(
      (what) => !known[what].includes(row.values[what]),
    );
    if (strange) {
      const id = row.values[strange];
      const details = { what: strange, id, hint: suggest(id, known[strange]) };
      return [problems.unknown.at(row.placeOf(strange), details)];
    }
    return isTwice ? [problems.twice.at(row.place, { option, criterion })] : [];
  });
  const unscored = options.filter(({ id }) => scores.every(({ values }) => values.option !== id));
  const noScores = unscored.map((option) =>
    problems.noScores.at(option.place, { option: option.id }),
  );
  const missing = criteria.flatMap((criterion) =>
    options
      .filter((option) => !unscored.includes(option))
      .filter((option) => !seen.has(`${option.id}\0${criterion.id}`))
      .map((option) =>
        problems.missing.at(criterion.place, { option: option.id, criterion: criterion.id }),
      ),
  );
  return [...ofRows, ...noScores, ...missing];
}

/** Holds each score against the scale, and its printed word against the score. */
function checkScore(row: ScoreEntry, { values }: AppraisalEntry): readonly Diagnostic[] {
  const { score, label } = row.values;
  if (score.is === 'unavailable') return [];
  const step = values.scale.find((one) => String(one.score) === score.text);
  if (!step) {
    const known = values.scale.map((one) => String(one.score));
    return [problems.score.at(row.placeOf('score'), { score: score.text, known })];
  }
  if (label === undefined || label === step.word || row.discrepancy) return [];
  return [problems.label.at(row.placeOf('label'), { score: score.text, label, word: step.word })];
}

function checkWeights(criteria: readonly CriterionEntry[]): readonly Diagnostic[] {
  const [first] = criteria;
  if (first && criteria.every(({ values }) => values.weight === 0))
    return [problems.nothingCounts.at(first.placeOf('weight'))];
  const isSome = criteria.some(({ values }) => values.weight !== undefined);
  return criteria.flatMap((criterion) => {
    const { weight } = criterion.values;
    if (weight === undefined)
      return isSome ? [problems.weights.at(criterion.place, { criterion: criterion.id })] : [];
    return weight < 0
      ? [problems.negative.at(criterion.placeOf('weight'), { weight: String(weight) })]
      : [];
  });
}

/** Reports options, or criteria, with one number: readers would take them for each other. */
function checkNumbers({ options, criteria }: AppraisalRows): readonly Diagnostic[] {
  return [options, criteria].flatMap((rows) =>
    rows.flatMap((row, at) => {
      const { number } = row.values;
      const first = rows.slice(0, at).find(({ values }) => values.number === number);
      if (!first) return [];
      return [problems.number.at(row.placeOf('number'), { number, id: row.id, first: first.id })];
    }),
  );
}

/** Whether a total is what the paper prints, which may round it. */
export function isPrintedAs(printed: number, sum: number): boolean {
  const power = 10 ** decimalsOf(String(printed));
  return Math.round(sum * power + 1e-6) / power === printed;
}

/** Works the printed totals out again: the plain ones always, the weighted ones where the weights are given. */
function checkTotals({ options, criteria, scores }: AppraisalRows): readonly Diagnostic[] {
  const matrix = {
    options: options.length,
    criteria: criteria.length,
    scores: options.map((option) =>
      criteria.map((criterion) => {
        const row = scores.find((one) => pair(one) === `${option.id}\0${criterion.id}`);
        const score = row?.values.score;
        return score?.is === 'text' ? Number(score.text) : undefined;
      }),
    ),
  };
  const weights = criteria.map(({ values }) => values.weight);
  const given = weights.every((weight) => weight !== undefined) ? weights : undefined;
  const sums = {
    unweighted: totalsOf(matrix, equalWeights(matrix)),
    weighted: given && totalsOf(matrix, given),
  };
  return options.flatMap((option, at) =>
    (['unweighted', 'weighted'] as const).flatMap((column) => {
      const [printed, sum] = [option.values[column], sums[column]?.[at]];
      if (printed === undefined || sum === undefined || option.discrepancy) return [];
      if (isPrintedAs(printed, sum)) return [];
      return [
        problems.total.at(option.placeOf(column), { printed: String(printed), given: String(sum) }),
      ];
    }),
  );
}

/** Reports everything that is wrong with an appraisal; its totals are judged only when all else is right. */
function checkAppraisal(rows: AppraisalRows): readonly Diagnostic[] {
  const empty = (['options', 'criteria', 'scores'] as const)
    .filter((what) => rows[what].length === 0)
    .map((what) => problems.empty.at(rows.entry.place, { what }));
  if (empty.length > 0) return empty;
  const faults = [
    ...checkNumbers(rows),
    ...checkPairs(rows),
    ...rows.scores.flatMap((row) => checkScore(row, rows.entry)),
    ...checkWeights(rows.criteria),
  ];
  return faults.length > 0 ? faults : checkTotals(rows);
}

/** Whether nothing is wrong with an appraisal: only then is it shown. */
export const isSound = (rows: AppraisalRows): boolean => checkAppraisal(rows).length === 0;

/**
 * Reports rows of appraisals that are not there: the first of each. Without any appraisal their table is missing or
 * faulty, which is told elsewhere.
 */
function checkStrays(entries: readonly AppraisalEntry[], all: EntryStore): readonly Diagnostic[] {
  const known = entries.map(({ id }) => id);
  if (known.length === 0) return [];
  return partsIn(all).flatMap((rows) => {
    const strays = Map.groupBy(
      rows.filter(({ values }) => !known.includes(values.appraisal)),
      ({ values }) => values.appraisal,
    );
    return [...strays].flatMap(([id, [row]]) =>
      // It stands in other rows and tables, too.
      row
        ? [
            problems.unknown.at(unspelt(row.placeOf('appraisal')), {
              what: 'appraisal',
              id,
              hint: suggest(id, known),
            }),
          ]
        : [],
    );
  });
}

/** Reports everything that is wrong with the appraisals of a publication. */
export function checkAppraisals(
  entries: readonly AppraisalEntry[],
  all: EntryStore,
): readonly Diagnostic[] {
  return [
    ...checkStrays(entries, all),
    ...entries.flatMap((entry) => checkAppraisal(rowsOf(entry, all))),
  ];
}
