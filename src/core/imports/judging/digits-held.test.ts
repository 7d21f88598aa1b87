import { expect, test } from 'vitest';
import { parsePeriod, type StatedPeriod } from '../../values/period.ts';
import { heldFigures } from '../held-figures.ts';
import type { Reading } from '../reading.ts';
import { withDigitsHeld } from './digits-held.ts';

/** What becomes of a figure of 2026-09, by the rows of its table. */
function taken(value: string, unrounded: string | undefined, held: string) {
  const file = { path: 'data/indicators/waste.csv', text: `period,value\n${held}\n` };
  const reading = {
    ...{ measure: 'waste', parts: new Map(), value, unrounded, isPercent: true, isText: false },
    period: parsePeriod('2026-09') as StatedPeriod,
    place: { sheet: 'A', row: 1, column: 1 },
  } as Reading;
  return withDigitsHeld([reading], heldFigures('waste', file, undefined))[0]!.value;
}

test.each([
  { value: '48', unrounded: '47.83', held: '2026-08,45.2', is: '47.8' },
  { value: '48', unrounded: '47.83', held: '2026-07,45.23\n2026-08,45.2', is: '47.8' },
  { value: '48', unrounded: '47.83', held: '2026-08,45.2\n2026-09,47.83', is: '47.83' },
  { value: '48', unrounded: '47.8', held: '2026-08,45.234', is: '47.8' },
  { value: '48', unrounded: '47.83', held: '2026-08,45', is: '48' },
  { value: '47.8', unrounded: '47.83', held: '2026-08,45', is: '47.8' },
  { value: '48', unrounded: '47.83', held: '2025/26,45.2', is: '48' },
  { value: '48', unrounded: undefined, held: '2026-08,45.2', is: '48' },
])('$value of $unrounded behind $held', ({ value, unrounded, held, is }) => {
  expect(taken(value, unrounded, held)).toBe(is);
});
