import { problem, type Diagnostic } from './diagnostic.ts';
import type { Document } from './document.ts';
import { decimalsOf } from './figure.ts';
import type { Definition, Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { subtract } from './standing.ts';

export const problems = {
  differs: problem(
    'total/differs',
    ({ dimension, total, sum }: { dimension: string; total: string; sum: string }) => ({
      message: `The total is \`${total}\`, and its parts by \`${dimension}\` come to \`${sum}\`.`,
      hint: 'Mend the figure that is wrong, or add the part that is missing. If the paper prints them so, say in `discrepancy` what differs.',
    }),
  ),
  noParts: problem('total/no-parts', ({ dimension }: { dimension: string }) => ({
    message: `The definition names \`${dimension}\`, and no row of the table has it.`,
    hint: 'Add a column of that name with its rows, or take the name out of the definition.',
  })),
};

/** The parts of a total by one dimension: same period, basis, comparator and paper. */
export function partsOf(
  total: Observation,
  dimension: string,
  observations: readonly Observation[],
): readonly Observation[] {
  return observations.filter(
    ({ dimensions, period, basis, comparator, edition }) =>
      dimensions.size === 1 &&
      dimensions.has(dimension) &&
      period.text === total.period.text &&
      basis === total.basis &&
      comparator === total.comparator &&
      edition === total.edition,
  );
}

/** What the parts of a total come to, and whether that is the total at the precision they are printed with. */
export interface Sum {
  readonly value: number;
  readonly decimals: number;
  readonly agrees: boolean;
}

/** Adds up the parts of a total; `undefined` where one of them has no number, or there are none. */
export function sumOf(
  total: Observation,
  dimension: string,
  indicator: Indicator,
): Sum | undefined {
  if (total.figure.is !== 'number' || total.dimensions.size > 0) return undefined;
  const parts = partsOf(total, dimension, indicator.observations);
  const figures = parts.flatMap(({ figure }) => (figure.is === 'number' ? [figure] : []));
  if (parts.length === 0 || figures.length < parts.length) return undefined;
  const all = [total.figure, ...figures];
  const decimals = Math.max(indicator.decimals, ...all.map(({ text }) => decimalsOf(text)));
  const value = figures.reduce((so, figure) => so + figure.value, 0);
  // Counts add up exactly. What is printed with decimals was rounded: half a step for each figure.
  const slack = decimals === 0 ? 0 : (10 ** -decimals / 2) * all.length;
  const agrees = Math.abs(subtract(value, total.figure.value)) <= slack + 1e-9;
  return { value, decimals, agrees };
}

function checkTotal(total: Observation, dimension: string, indicator: Indicator): Diagnostic[] {
  const sum = sumOf(total, dimension, indicator);
  if (!sum || sum.agrees || total.discrepancy || total.figure.is !== 'number') return [];
  const parts = partsOf(total, dimension, indicator.observations);
  if (parts.some(({ discrepancy }) => discrepancy)) return [];
  const details = { dimension, total: total.figure.text, sum: sum.value.toFixed(sum.decimals) };
  return [problems.differs.at(total.placeOf('value'), details)];
}

/** Holds each total against the sum of its parts, where the definition says that they `add`. */
export function checkTotals(
  indicator: Indicator,
  { head, placeOf }: Document<Definition>,
): readonly Diagnostic[] {
  if (!head.adds && !head.partial) return [];
  const known = new Set(indicator.observations.flatMap(({ dimensions }) => [...dimensions.keys()]));
  const missing = [
    ...(head.adds ?? []).map((dimension, index) => ({ dimension, place: placeOf('adds', index) })),
    ...Object.keys(head.partial ?? {}).map((dimension) => ({
      dimension,
      place: placeOf('partial', dimension),
    })),
  ].filter(({ dimension }) => !known.has(dimension));
  return [
    ...missing.map(({ dimension, place }) => problems.noParts.at(place, { dimension })),
    ...(head.adds ?? []).flatMap((dimension) =>
      indicator.observations.flatMap((total) => checkTotal(total, dimension, indicator)),
    ),
  ];
}
