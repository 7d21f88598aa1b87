import { chartFor } from '../src/charts/chart-for.ts';
import { movementChart } from '../src/charts/movement-chart.ts';
import { standingOf } from '../src/core/indicators/comparing/standing.ts';
import { dotsChart } from '../src/charts/dots-chart.ts';
import type { Chart } from '../src/charts/model.ts';
import { english } from '../src/core/language/english.ts';
import { partsThenAndNow } from '../src/core/indicators/cards/then-and-now.ts';
import { comparators, indicatorOf } from './small-council.ts';

/** A measure for the tests of its picture: its table, the lines of its definition, and the parts wanted. */
export interface Sample {
  readonly name: string;
  readonly csv: string;
  readonly head?: string;
  readonly by?: string;
  /** Whether its parts are wanted at two times. */
  readonly thenAndNow?: boolean;
  /** Whether its usual movement is wanted. */
  readonly usual?: boolean;
}

const visits = 'unit: visits\ngoodWhen: higher\nbasis: month';
const share = 'unit: "%"\ngoodWhen: higher\nbasis: month';
const days = 'unit: days\ngoodWhen: lower\nbasis: month';

const target = (value: number, more = '') =>
  `\ntargets:\n  - value: ${value}\n    by: 2017-03${more}`;
const band = (low: number, high: number) => `\n    tolerance:\n      band: [${low}, ${high}]`;

const months = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `${2013 + Math.floor(index / 12)}-${month},${500 + ((index * 37) % 90)}`;
  }).join('\n');

/** Shares of from 50 to 199, one month missing. */
const shares = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const of = 50 + ((index * 53) % 150);
    const those = Math.round(of * (0.6 + ((index * 7) % 10) / 100));
    const month = String((index % 12) + 1).padStart(2, '0');
    const row = `${(Math.round((those / of) * 1000) / 10).toFixed(1)},${those},${of}`;
    return `${2013 + Math.floor(index / 12)}-${month},${index === 9 ? 'unavailable,,' : row}`;
  }).join('\n');

const quarters = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const year = 2005 + Math.floor(index / 4);
    const next = String(year + 1).slice(2);
    return `${year}/${next}-Q${(index % 4) + 1},${((index * 37) % 90) - 45}.5`;
  }).join('\n');

/** One of each kind of picture and of each thing that could go wrong in one. */
export const samples: readonly Sample[] = [
  { name: 'one figure', csv: 'period,value\n2016-04,1807' },
  { name: 'two figures', csv: 'period,value\n2015-04,1951\n2016-04,1807' },
  {
    name: 'others without a date under one rule, two of them without a figure',
    csv: 'period,comparator,value,edition\n2016-04,,4930,a\nunstated,england,4480,a\nunstated,wales,unavailable,a\nunstated,scotland,unavailable,a\nunstated,cities,not-applicable,a',
    head: visits + target(5200, band(5000, 5400)),
  },
  {
    name: 'a figure with target, band and comparators',
    csv: 'period,comparator,value,edition\n2015-04,,4610,\n2016-04,,4930,a\n2016-04,england,4480,a\nunstated,england,4400,a',
    head: visits + target(5200, band(5000, 5400)),
  },
  {
    name: 'a figure past its band, where lower is better',
    csv: 'period,value\n2019-10,534\n2020-10,497',
    head: `${days}\ntargets:\n  - value: 578\n    by: 2021-03${band(550, 600)}`,
  },
  {
    name: 'negative figures',
    csv: 'period,value\n2015-04,-40\n2016-04,-120',
    head: visits + target(-50),
  },
  {
    name: 'negative figures far from zero',
    csv: 'period,value\n2015-04,-110\n2016-04,-120',
  },
  { name: 'a target of zero', csv: 'period,value\n2015-04,5\n2016-04,3', head: days + target(0) },
  { name: 'nothing but zero', csv: 'period,value\n2015-04,0\n2016-04,0' },
  { name: 'equal figures', csv: 'period,value\n2015-04,62\n2016-04,62', head: share },
  {
    name: 'shares near the whole, with a band past it',
    csv: 'period,value\n2015-04,97.5\n2016-04,99.1',
    head: `${share}\ndecimals: 1${target(100, '\n    tolerance:\n      points: 3')}`,
  },
  {
    name: 'a share of more than the whole',
    csv: 'period,value\n2015-04,90\n2016-04,104',
    head: share,
  },
  {
    name: 'decimals',
    csv: 'period,value\n2015-04,1.04\n2016-04,1.1',
    head: `${visits}\ndecimals: 2`,
  },
  { name: 'a cell finer than its definition', csv: 'period,value\n2016-04,0.3', head: share },
  {
    name: 'money',
    csv: 'period,value\n2015-04,1.5\n2016-04,2.25',
    head: 'unit: £m\ngoodWhen: lower\nbasis: month',
  },
  {
    name: 'a qualified and a provisional figure',
    csv: 'period,value,qualifier,status\n2015-04,20,over,\n2016-04,26,,provisional',
  },
  {
    name: 'a comparator that is withheld',
    csv: 'period,comparator,value\n2015-04,,26\n2016-04,,20\n2016-04,england,unavailable',
  },
  {
    name: 'a line with a gap, a break and two targets',
    csv:
      'period,value,status\n2015-10,6120,\n2015-11,6930,\n2015-12,6450,\n2016-01,8120,\n2016-02,7930,\n' +
      '2016-03,8450,\n2016-04,suppressed,\n2016-05,8610,\n2016-06,8890,\n2016-09,7000,provisional',
    head:
      `${visits}\nbreaks:\n  - at: 2016-01\n    reason: Renewals are no longer counted.\ntargets:\n` +
      `  - value: 6500\n    from: 2015-04\n    until: 2015-12\n  - value: 8500\n    from: 2016-01\n    until: 2016-12${band(8300, 8700)}`,
  },
  {
    name: 'a line through zero',
    csv: 'period,value\n2016-01,-4\n2016-02,3\n2016-03,7\n2016-04,-9\n2016-05,1',
  },
  {
    name: 'a line of large figures',
    csv: 'period,value\n2015-04,1234567\n2016-04,1334567\n2016-05,1300000\n2016-06,1390000',
  },
  { name: 'a line of three years', csv: `period,value\n${months(36)}` },
  {
    name: 'a line of years',
    csv: 'period,value\n2012/13,40\n2013/14,44\n2014/15,52\n2015/16,61',
    head: share.replace('month', 'year'),
  },
  {
    name: 'a line with England beside it, with a gap and a change of definition',
    csv:
      'period,comparator,value,status\n' +
      Array.from({ length: 12 }, (_, index) => {
        const month = `2016-${String(index + 1).padStart(2, '0')}`;
        const england = index === 4 ? 'unavailable' : 520 + ((index * 17) % 60);
        const status = index === 11 ? 'provisional' : '';
        return `${month},,${500 + ((index * 37) % 90)},\n${month},england,${england},${status}`;
      }).join('\n'),
    head: `${visits}\nbreaks:\n  - at: 2016-08\n    reason: Renewals are no longer counted.${target(600)}`,
  },
  { name: 'a flat line', csv: 'period,value\n2016-01,5\n2016-02,5\n2016-03,5\n2016-04,5' },
  {
    name: 'parts, one of them withheld',
    csv: 'period,branch,value\n2016-04,,4930\n2016-04,North,2110\n2016-04,"South & <East> ""B""",suppressed\n2016-04,Far away branch with a very long name indeed,2820',
    by: 'branch',
  },
  {
    name: 'parts below zero',
    csv: 'period,branch,value\n2016-04,,20\n2016-04,North,-30\n2016-04,South,50',
    by: 'branch',
  },
  {
    name: 'parts that are all withheld',
    csv: 'period,branch,value\n2016-04,,20\n2016-04,North,c\n2016-04,South,c',
    by: 'branch',
  },
  {
    name: 'then and now',
    csv: 'period,branch,value\n2015-04,,4610\n2016-04,,4930\n2015-04,North,2000\n2016-04,North,2110\n2015-04,South,2610\n2016-04,South,2820\n2015-04,West,c\n2016-04,West,800',
    by: 'branch',
    thenAndNow: true,
  },
  {
    name: 'small multiples, with a gap',
    csv:
      'period,branch,value\n2016-04,,90\n' +
      ['North', 'South', 'West & <East>']
        .flatMap((branch, row) =>
          [1, 2, 3, 4, 5].map(
            (month) =>
              `2016-0${month},${branch},${row === 1 && month === 3 ? 'c' : 20 + row * 7 + month}`,
          ),
        )
        .join('\n'),
    by: 'branch',
  },
  {
    name: 'small multiples with a change of definition',
    csv:
      'period,branch,value\n2016-06,,90\n' +
      ['North', 'South']
        .flatMap((branch, row) =>
          [1, 2, 3, 4, 5, 6].map((month) => `2016-0${month},${branch},${20 + row * 7 + month}`),
        )
        .join('\n'),
    head: `${visits}\nbreaks:\n  - at: 2016-03\n    reason: Renewals are no longer counted.`,
    by: 'branch',
  },
  {
    name: 'a line of thousands of millions',
    csv: 'period,value\n2016-01,3284000564\n2016-02,9863969649\n2016-03,5969080820\n2016-04,8903473130',
    head: 'unit: £\ngoodWhen: lower\nbasis: month',
  },
  {
    name: 'a line of debts',
    csv: 'period,value\n2016-01,-112000\n2016-02,40000\n2016-03,-59690\n2016-04,-80998',
    head: 'unit: £\ngoodWhen: lower\nbasis: month',
  },
  {
    name: 'sixty quarters with long names',
    csv: `period,value\n${quarters(60)}`,
    head: 'unit: index points\ngoodWhen: neither\nbasis: quarter\ndecimals: 1',
  },
  {
    name: 'usual movement: a figure outside a limit, and a run on one side',
    csv: `period,value\n${months(30)}\n2015-07,900\n2015-08,500`,
    usual: true,
  },
  {
    name: 'usual movement of more figures than are drawn, with a target and a recorded change',
    csv: `period,value\n${months(90)}`,
    head: `${days}\ntargets:\n  - value: 400\n    from: 2013-01\nmovement:\n  rebases:\n    - at: 2018-01\n      reason: A new service began.`,
    usual: true,
  },
  {
    name: 'usual movement by denominators, with a month missing',
    csv: `period,value,numerator,denominator\n${shares(24)}`,
    head: `${share}\nparts: percent\nmovement:\n  byDenominator: yes`,
    usual: true,
  },
];

/** More parts than a picture can hold. */
export const manyParts: Sample = {
  name: 'a hundred parts, some withheld',
  csv:
    'period,branch,value\n2015-04,,5000\n2016-04,,5000\n' +
    Array.from({ length: 100 }, (_, at) => {
      const now = at % 9 === 5 ? 'c' : String(20 + ((at * 37) % 211));
      return `2015-04,Branch ${at},${20 + ((at * 53) % 211)}\n2016-04,Branch ${at},${now}`;
    }).join('\n'),
  by: 'branch',
};

/** The picture of a sample. */
export function drawingOf({ csv, head = visits, by, thenAndNow = false, usual }: Sample): Chart {
  const drawing = { language: english, comparators };
  const indicator = indicatorOf(csv, head);
  if (thenAndNow) return dotsChart(partsThenAndNow(indicator, by!)!, 'All', drawing)!;
  if (usual) return movementChart(indicator, standingOf(indicator)!.latest, drawing)!;
  return chartFor(indicator, by, drawing)!;
}
