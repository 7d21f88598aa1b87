import { expect, test } from 'vitest';
import type { Appraisal } from './appraisal-reader.ts';
import { drawOrderBar, orderOf } from './order.ts';

interface Row {
  readonly title: string;
  readonly total: number | undefined;
  readonly rank: number | undefined;
}

const appraisal = (rows: readonly Row[]) =>
  ({
    options: rows.map(({ title, ...row }) => ({ entry: { title }, ...row })),
  }) as unknown as Appraisal;

test.each<[string, readonly Row[], readonly string[]]>([
  [
    'by their places, whatever the order of the paper',
    [
      { title: 'A', total: 46, rank: 2 },
      { title: 'B', total: 92, rank: 1 },
    ],
    ['B 100 first', 'A 50'],
  ],
  [
    'two that share the first place are both first',
    [
      { title: 'A', total: 80, rank: 1 },
      { title: 'B', total: 80, rank: 1 },
    ],
    ['A 100 first', 'B 100 first'],
  ],
  [
    'where fewer is better, the first has the shortest bar',
    [
      { title: 'A', total: 20, rank: 2 },
      { title: 'B', total: 5, rank: 1 },
    ],
    ['B 25 first', 'A 100'],
  ],
  [
    'one without a total stands last and has no bar',
    [
      { title: 'A', total: undefined, rank: undefined },
      { title: 'B', total: 5, rank: 1 },
    ],
    ['B 100 first', 'A none'],
  ],
  ['totals of nothing have bars of no length', [{ title: 'A', total: 0, rank: 1 }], ['A 0 first']],
])('options stand %s', (_, rows, said) => {
  const bars = orderOf(appraisal(rows));
  expect(
    bars.map(({ option, length, isFirst }) =>
      [option.entry.title, length ?? 'none', ...(isFirst ? ['first'] : [])].join(' '),
    ),
  ).toEqual(said);
});

test('a bar is as long as its total', () => {
  const [bar] = orderOf(appraisal([{ title: 'A', total: 5, rank: 1 }]));
  expect(drawOrderBar({ ...bar!, length: 62.5 })).toContain('width="62.5%"');
});
