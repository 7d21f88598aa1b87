import { expect, test } from 'vitest';
import { addressOf } from './sheets/sheet.ts';
import { typedNumbers } from './typed-numbers.ts';
import type { Reading } from './reading.ts';

/** A figure that is typed as text, in a cell of a sheet. */
const typed = (row: number, column: number, measure = 'visits'): Reading => ({
  ...{ measure, value: '5', isPercent: false, isText: true, parts: new Map() },
  period: { is: 'month', text: '2026-01', first: '2026-01-01', last: '2026-01-31' } as never,
  place: { sheet: 'KPIs', row, column },
});

test.each([
  ['one', [typed(1, 1)], ['KPIs!B2 1 row']],
  ['a row of them', [typed(1, 1), typed(1, 2), typed(1, 3)], ['KPIs!B2 3 row']],
  ['two rows with one each', [typed(1, 1), typed(2, 1)], ['KPIs!B2 1 row', 'KPIs!B3 1 row']],
  ['three rows with one each', [typed(1, 1), typed(2, 1), typed(3, 1)], ['KPIs!B2 3 column']],
  [
    'three rows of different measures',
    [typed(1, 1), typed(2, 1), typed(3, 1, 'loans')],
    ['KPIs!B2 1 row', 'KPIs!B3 1 row', 'KPIs!B4 1 row'],
  ],
  [
    'three rows, one of which has two',
    [typed(1, 1), typed(1, 2), typed(2, 1), typed(3, 1)],
    ['KPIs!B2 2 row', 'KPIs!B3 1 row', 'KPIs!B4 1 row'],
  ],
])('numbers that are typed as text: %s', (_, readings, told) => {
  const said = typedNumbers(readings).map(({ place, details }) => {
    const { count, along } = details as { count: number; along: string };
    return `${addressOf(place)} ${count} ${along}`;
  });
  expect(said).toEqual(told);
});
