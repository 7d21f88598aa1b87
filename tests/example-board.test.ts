import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPublication } from '../src/site/load.ts';

const { value: board, diagnostics } = loadPublication(
  join(import.meta.dirname, '..', 'examples', 'health-board'),
);

test('nothing is wrong with the example of a body that publishes its own figures', () => {
  expect(diagnostics).toEqual([]);
});

/** The Victoria Hospital, as the publisher's files have it. */
const victoria = 'F704H';

// Read by hand from the publisher's files.
test.each([
  { of: 'ae-within-four-hours', at: '2024-06', is: 74.4, counts: [6051, 8128] },
  { of: 'ae-within-four-hours', at: '2024-06', site: victoria, is: 66.4 },
  { of: 'ae-within-four-hours', at: '2022-12', site: victoria, is: 54.7 },
  { of: 'ae-within-four-hours', at: '2022-12', is: 63.2 },
  { of: 'ae-within-four-hours', at: '2022-09', comparator: 'scotland', is: 69 },
  { of: 'ae-attendances', at: '2024-06', site: victoria, is: 6178 },
  { of: 'ae-attendances', at: '2020-04', site: victoria, is: 2511 },
  { of: 'camhs-within-18-weeks', at: '2025-03', is: 100, counts: [78, 78] },
  { of: 'camhs-within-18-weeks', at: '2025-03', comparator: 'scotland', is: 94.1 },
  { of: 'camhs-waiting', at: '2012-07', is: 357 },
  { of: 'camhs-waiting', at: '2022-04', is: 262 },
  { of: 'camhs-waiting', at: '2025-03', is: 92 },
  { of: 'camhs-waiting-over-a-year', at: '2021-03', is: 61 },
  { of: 'camhs-referrals', at: '2012-07', is: 113 },
  { of: 'camhs-referrals', at: '2021-11', is: 359 },
  { of: 'camhs-referrals', at: '2025-03', is: 243 },
  { of: 'delayed-bed-days', at: '2016-07', is: 3476 },
  { of: 'delayed-bed-days', at: '2023-05', is: 2424 },
  { of: 'delayed-beds-a-day', at: '2022-11', is: 121 },
  { of: 'operations-cancelled', at: '2022-04', comparator: 'scotland', counts: [1712, 18392] },
  { of: 'operations-cancelled', at: '2021-10', comparator: 'scotland', denominator: 16_704 },
  { of: 'operations-cancelled', at: '2022-04', site: victoria, counts: [36, 433] },
  { of: 'treatment-within-12-weeks', at: '2022/23-Q4', counts: [3306 - 1667, 3306] },
  { of: 'outpatients-within-12-weeks', at: '2022/23-Q4', counts: [21_001 - 7556, 21_001] },
])('$of at $at is what its publisher printed', ({ of, at, site, comparator, is, ...given }) => {
  const found = board?.indicators
    .get(of)
    ?.observations.filter(
      (one) =>
        one.period.text === at &&
        one.dimensions.get('site') === site &&
        one.dimensions.size === (site === undefined ? 0 : 1) &&
        one.comparator === comparator,
    );
  expect(found).toHaveLength(1);
  const [one] = found!;
  if (is !== undefined) expect(one!.figure).toMatchObject({ is: 'number', value: is });
  const { counts, denominator } = given as { counts?: number[]; denominator?: number };
  if (counts) expect([one!.numerator?.value, one!.denominator?.value]).toEqual(counts);
  if (denominator !== undefined) expect(one!.denominator?.value).toBe(denominator);
});

test('no count of people from 1 to 5 is published', () => {
  const small = [...board!.indicators.values()]
    .filter(({ definition }) => definition.counts === 'people' && definition.unit !== '%')
    .flatMap(({ id, observations }) =>
      observations.flatMap(({ figure, place }) =>
        figure.is === 'number' && figure.value >= 1 && figure.value <= 5
          ? [`${id}:${place.line}`]
          : [],
      ),
    );
  expect(small).toEqual([]);
});
