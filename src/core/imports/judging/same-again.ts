import type { IsChecked } from '../checked-cells.ts';
import { doubt, type Doubt } from '../doubt.ts';
import type { HeldFigure } from '../held-figures.ts';
import { enoughAlike } from '../totals/enough.ts';
import { isNumber, keyOf, seriesOf, type Reading } from '../reading.ts';

/**
 * What is told where every figure of a sheet is that of the period before in the tables: most likely the file of that
 * period under the name or the title of the next.
 *
 * @param told Where its period was said.
 */
export function sameAgain(
  readings: readonly Reading[],
  told: readonly Doubt[],
  held: readonly HeldFigure[],
  isChecked: IsChecked,
): readonly Doubt[] {
  const said = told.find(({ is }) => is === 'period-said');
  const numbers = readings.filter(isNumber);
  const [one] = numbers;
  if (!said || !one || numbers.length < enoughAlike) return [];
  const { typed, period } = said.details as { typed: string; period: string };
  const known = new Set(held.map(({ key }) => key));
  const before = numbers.map((own) =>
    held
      .filter(
        ({ series, kind, first }) =>
          series === seriesOf(own) && kind === own.period.is && first < own.period.first,
      )
      .reduce<HeldFigure | undefined>(
        (last, next) => (last && last.first > next.first ? last : next),
        undefined,
      ),
  );
  const isSame = numbers.every(
    (own, at) => before[at]?.value === own.value && !known.has(keyOf(own)),
  );
  const hasOne = new Set(before.map((last) => last?.first)).size === 1;
  if (!isSame || !hasOne || isChecked(said.place, [typed])) return [];
  return [doubt('same-again', said.place, { typed, period, since: before[0]!.first })];
}
