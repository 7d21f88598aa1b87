import { join } from 'node:path';
import { expect, test } from 'vitest';
import { standingOf } from '../src/core/indicators/comparing/standing.ts';
import type { Indicator } from '../src/core/indicators/indicator.ts';
import { movementViewOf } from '../src/core/indicators/words/movement-view.ts';
import { versionsOf } from '../src/core/publication/lasting/versions.ts';
import { loadPublication } from '../src/site/load.ts';

const { value } = loadPublication(join(import.meta.dirname, '..', 'examples', 'health-board'));
const board = value!;

/** What is told of the latest figure of a measure: which it is, and whether it is unusual. */
const told = (indicator: Indicator) => {
  const standing = standingOf(indicator)!;
  const { period, figure } = standing.latest;
  return { period: period.text, figure, movement: movementViewOf(standing, board.language) };
};

const pairs = versionsOf(board).flatMap(({ day, measures }) =>
  board.reports
    .filter(({ head }) => head.date === day)
    .flatMap(({ measures: own }) =>
      own.map((one) => ({
        day,
        id: one.id,
        one,
        other: measures.find(({ id }) => id === one.id)!,
      })),
    ),
);

test('the example keeps a version of the day of a report, and figures came out since', () => {
  const isLater = ({ id, one }: (typeof pairs)[number]) =>
    told(board.indicators.get(id)!).period > told(one).period;
  expect(pairs.filter(isLater).map(({ day, id }) => `${day} ${id}`)).toContain(
    '2024-08-28 camhs-waiting',
  );
});

test.each(pairs)('of $id a version of $day tells what the report of that day tells', (pair) => {
  expect(told(pair.other)).toEqual(told(pair.one));
});
