import { daysCounted } from '../indicators/reading/joined-periods.ts';
import { yearStarts } from '../indicators/year-to-date.ts';
import { parseBasis } from '../values/basis.ts';
import { parsePeriod } from '../values/period.ts';
import type { FigureKey } from './change.ts';
import { keyOfFigure, settled } from './figure-changes.ts';
import {
  givenByDays,
  givenBySums,
  isSame,
  isSumOf,
  numberIn,
  sumOf,
  type FormerCell,
  type GivenCell,
} from '../tables/former-cells.ts';
import type { RecordedFigure, RecordedMeasure } from './record.ts';
import { isRowAbout, typedOf, type RecordedRow } from './revision-rows.ts';

/** A figure, or the count behind it, as it was published. */
interface FormerFigure extends FormerCell {
  readonly figure: FigureKey & { readonly basis: string };
  /** Its row, where there is one, else as it was. */
  readonly at: FigureKey;
}

/** What is told of a figure in a number that parts can add up to. */
const sides = ['value', 'numerator'] as const;

/** What a figure is of, whichever paper prints it. */
const keyOf = ({ period, parts, basis }: FigureKey) =>
  keyOfFigure({ period, ...(parts && { parts }), ...(basis !== undefined && { basis }) });

/** The publisher's own figures as they were published, each once, with what became of them. */
function formerFigures(
  before: RecordedMeasure,
  now: RecordedMeasure,
  rows: readonly RecordedRow[],
  side: (typeof sides)[number],
): readonly FormerFigure[] {
  const own = ({ comparator }: RecordedFigure) => comparator === undefined;
  const latest = Map.groupBy(settled(now).filter(own), keyOf);
  return [...Map.groupBy(settled(before).filter(own), keyOf)].flatMap(
    ([key, [figure]]): readonly FormerFigure[] => {
      const { period, parts, basis = before.basis } = figure!;
      const value = numberIn(figure![side]);
      if (!value) return [];
      const here = latest.get(key) ?? [];
      const isWithdrawn =
        here.every((one) => numberIn(one[side]) === undefined) &&
        rows.some((row) => row['kind'] === 'withdrawn' && isRowAbout(row, figure!));
      const of = { period, basis, ...(parts && { parts }) };
      const isShown = here.some((one) => isSame(figure![side]!, one[side]));
      const name = basis === now.basis ? typedOf(of) : `${typedOf(of)} (${basis})`;
      return [{ figure: of, at: here[0] ?? figure!, name, value, isShown, isWithdrawn }];
    },
  );
}

/** Every whole with its parts by one dimension that came to it. */
function sumsIn(figures: readonly FormerFigure[]) {
  const names = new Set(figures.flatMap(({ figure }) => Object.keys(figure.parts ?? {})));
  const rest = ({ figure: { period, basis, parts = {} } }: FormerFigure, without: string) =>
    JSON.stringify([period, basis, Object.entries({ ...parts, [without]: '' }).sort()]);
  return [...names].flatMap((name) => {
    const isPart = ({ figure: { parts = {} } }: FormerFigure) => Object.hasOwn(parts, name);
    const partsOf = Map.groupBy(figures.filter(isPart), (one) => rest(one, name));
    return figures.flatMap((whole) => {
      const parts = isPart(whole) ? [] : (partsOf.get(rest(whole, name)) ?? []);
      return parts.length > 1 && isSumOf(whole, parts) ? [sumOf(whole, parts)] : [];
    });
  });
}

/** The figures of one thing that count what happened between two days. */
function seriesIn(figures: readonly FormerFigure[], { definition }: RecordedMeasure) {
  const yearStart = yearStarts.find((name) => name === definition['yearStart']);
  const alike = Map.groupBy(figures, ({ figure: { parts = {} } }) =>
    JSON.stringify(Object.entries(parts).sort()),
  );
  return [...alike.values()].map((series) =>
    series.flatMap((one) => {
      const [period, basis] = [parsePeriod(one.figure.period), parseBasis(one.figure.basis)];
      if (!period || period.is === 'unstated' || !basis) return [];
      const [from, until] = daysCounted({ period, basis }, yearStart) ?? [];
      return from && until ? [{ ...one, from, until }] : [];
    }),
  );
}

/**
 * The figures of a measure that a row says to be withdrawn and that others still give away: a whole and its other parts, or
 * those of other periods. What held between the numbers that were published tells which.
 *
 * @param rows The rows of `data/revisions.csv` about it.
 */
export function givenFigures(
  before: RecordedMeasure,
  now: RecordedMeasure,
  rows: readonly RecordedRow[],
): readonly (GivenCell<FormerCell> & { readonly figure: FigureKey })[] {
  const found = sides.flatMap((side) => {
    const figures = formerFigures(before, now, rows, side);
    if (!figures.some(({ isWithdrawn }) => isWithdrawn)) return [];
    const times = Map.groupBy(sumsIn(figures), (sum) => [...sum.keys()][0]!.figure.period);
    return [
      ...[...times.values()].flatMap((sums) => givenBySums(sums)),
      ...seriesIn(figures, now).flatMap((series) => givenByDays(series)),
    ].map(({ cell, by }) => ({ cell, by, figure: (cell as FormerFigure).at }));
  });
  const once = new Map(found.toReversed().map((one) => [one.cell.name, one]));
  return [...once.values()].toReversed();
}
