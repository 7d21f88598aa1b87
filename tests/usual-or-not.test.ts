import { join } from 'node:path';
import { expect, test } from 'vitest';
import { movementUpTo } from '../src/core/indicators/comparing/line-movement.ts';
import { standingOf } from '../src/core/indicators/comparing/standing.ts';
import { movedCount } from '../src/core/indicators/movement/assurance.ts';
import { variationOf } from '../src/core/indicators/movement/variation.ts';
import { loadPublication } from '../src/site/load.ts';

const roots = ['.', join('examples', 'health-board')];

/** Every measure with limits, as it is known now and as each report knew it. */
const found = roots.flatMap((root) => {
  const { indicators, reports } = loadPublication(join(import.meta.dirname, '..', root)).value!;
  const known = [
    ...[...indicators.values()].map((one) => ({ when: 'now', one })),
    ...reports.flatMap(({ id, measures }) => measures.map((one) => ({ when: id, one }))),
  ];
  return known.flatMap(({ when, one }) => {
    const standing = standingOf(one);
    const movement = standing && movementUpTo(one, standing.latest);
    if (!movement || movement.is === 'none') return [];
    const { is } = variationOf(movement.latest, one.definition);
    const share = movedCount(movement) / movement.latestStretch.count;
    return [{ when, id: one.id, is, share }];
  });
});

test('nothing is called usual by limits by which more than three quarters of the figures are unusual', () => {
  expect(found.filter(({ is, share }) => is === 'usual' && share > 0.75)).toEqual([]);
});

test('there are measures of which it is known, and such of which it is not', () => {
  expect(new Set(found.map(({ is }) => is === 'unfit'))).toEqual(new Set([true, false]));
});
