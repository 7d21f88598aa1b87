/** A row of a made-up publisher's table: whose figure it is (blank: ours), when, on what basis, in which paper. */
export interface Row {
  readonly period: string;
  readonly who: string;
  readonly area: string;
  readonly basis: string;
  readonly value: string;
  readonly edition: string;
}

/** A made-up publisher of monthly figures with others' beside them, and the period before which it counted otherwise. */
export interface Publisher {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly breakAt?: string;
}

/** The months of more than five years. */
export const months: readonly string[] = Array.from({ length: 64 }, (_, index) => {
  const month = String(((index + 3) % 12) + 1).padStart(2, '0');
  return `${2019 + Math.floor((index + 3) / 12)}-${month}`;
});

const whos = ['', 'england', 'neighbours', 'cities', 'region', 'wales'];

/** Every month of everybody; figures that cross each other often. */
const all: readonly Row[] = whos.flatMap((who, row) =>
  months.map((period, index) => ({
    period,
    who,
    area: '',
    basis: 'month',
    value: String(40 + ((index * (row + 3) + row * 5) % 23)),
    edition: '',
  })),
);

const without = (...gone: readonly (readonly [who: string, ...when: (number | 'last')[]])[]) =>
  all.filter(
    ({ who, period }) =>
      !gone.some(
        ([whose, ...when]) =>
          whose === who &&
          when.some((at) => months[at === 'last' ? months.length - 1 : at] === period),
      ),
  );

const later = (lag: number) =>
  all.filter(({ who, period }) => who === '' || period <= months[months.length - 1 - lag]!);

/** Publishers with gaps, late others, revised papers, other bases, parts, and a change of definition. */
export const publishers: readonly Publisher[] = [
  { name: 'with everything', rows: all },
  {
    name: 'with gaps of ours and of others',
    rows: without(['', 3, 20, 62], ['england', 'last', 61], ['wales', 62]),
  },
  { name: 'whose others come a month late', rows: later(1) },
  { name: 'whose others come a year late', rows: later(12) },
  { name: 'without a figure of its own for the last month', rows: without(['', 'last']) },
  {
    name: 'with others on another basis at first',
    rows: all.map((row) =>
      row.who === 'england' && row.period > months[50]! ? { ...row, basis: 'rolling-12m' } : row,
    ),
  },
  {
    name: 'with others whose basis nobody states',
    rows: all.map((row) => (row.who === 'cities' ? { ...row, basis: 'unstated' } : row)),
  },
  { name: 'that counted otherwise until lately', rows: later(4), breakAt: months[61]! },
  { name: 'that counted otherwise until long ago', rows: later(4), breakAt: months[40]! },
  {
    name: 'that revises what it has printed',
    rows: [
      ...all.map((row) => ({ ...row, edition: `${row.period}-report` })),
      ...all
        .filter(({ who, period }) => who !== 'wales' && period > months[55]!)
        .map((row) => ({
          ...row,
          value: String(Number(row.value) + 4),
          edition: '2025-01-review',
        })),
    ],
  },
  {
    name: 'with figures that are withheld',
    rows: all.map((row, index) =>
      index % 7 === 0 || row.period === months[63] ? { ...row, value: 'c' } : row,
    ),
  },
  {
    name: 'with others of two years ago alone',
    rows: all.filter(({ who, period }) => who === '' || period < months[40]!),
  },
  {
    name: 'with nothing of its own while others published',
    rows: all.filter(({ who, period }) =>
      who === '' ? period > months[59]! : period < months[40]!,
    ),
  },
  {
    name: 'with parts, here and elsewhere',
    rows: [
      ...all,
      ...later(2)
        .filter(({ who }) => who === '' || who === 'england')
        .map((row) => ({ ...row, area: 'East', value: String(90 - Number(row.value)) })),
    ],
  },
];

/** Its table in format 1. */
export const csvOf = ({ rows }: Publisher): string =>
  [
    'period,comparator,area,basis,value,edition,discrepancy',
    ...rows.map(({ period, who, area, basis, value, edition }) =>
      [
        period,
        who,
        area,
        basis,
        value,
        edition,
        edition === '2025-01-review' ? 'Revised.' : '',
      ].join(','),
    ),
  ].join('\n');
