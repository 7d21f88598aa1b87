import { expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { sayWhose } from './whose.ts';
import { figuresIn, mostCells, splitWide, wideTables } from './wide-table.ts';
import { sayCell, sayCellSigns } from '../words/say-cell.ts';

const head = 'unit: "%"\ngoodWhen: higher\nbasis: month';
const drawn = (csv: string, front = head) => {
  const indicator = indicatorOf(csv, front);
  return wideTables(indicator.observations).map(({ columns, rows }) => [
    columns.map((one) => sayWhose(one, indicator, { england: 'England' }, english)).join(' | '),
    ...rows.map(({ period, cells }) =>
      [period.text, ...cells.map((one) => (one ? sayCell(one, indicator, english) : '-'))].join(
        ' | ',
      ),
    ),
  ]);
};
const months = (cells: (month: string, index: number) => readonly string[], count = 4) =>
  Array.from({ length: count }, (_, index) => cells(`2016-0${index + 1}`, index).join('\n')).join(
    '\n',
  );

test.each([
  {
    says: 'the whole, others and parts stand across, months down, the newest first',
    csv: `period,ward,comparator,value\n${months((at, index) => [`${at},,,5${index}`, `${at},,england,6${index}`, `${at},North,,4${index}`, `${at},South,,${index === 2 ? 'c' : 70 + index}`])}`,
    tables: [
      [
        'All | England, for comparison | North | South',
        '2016-04 | 53% | 63% | 43% | 73%',
        '2016-03 | 52% | 62% | 42% | [c]',
        '2016-02 | 51% | 61% | 41% | 71%',
        '2016-01 | 50% | 60% | 40% | 70%',
      ],
    ],
  },
  {
    says: 'three months are a list',
    csv: `period,ward,value\n${months((at) => [`${at},North,1`, `${at},South,2`], 3)}`,
    tables: [],
  },
  {
    says: 'and so is one column',
    csv: `period,value\n${months((at) => [`${at},1`])}`,
    tables: [],
  },
  {
    says: 'where a row is missing, the cell says nothing in its place',
    csv: `period,ward,value\n${months((at, index) => [`${at},North,1`, ...(index === 1 ? [] : [`${at},South,2`])])}`,
    tables: [
      [
        'North | South',
        '2016-04 | 1% | 2%',
        '2016-03 | 1% | 2%',
        '2016-02 | 1% | -',
        '2016-01 | 1% | 2%',
      ],
    ],
  },
  {
    says: 'each way of cutting has a table of its own',
    csv: `period,ward,sex,value\n${months((at) => [`${at},North,,1`, `${at},South,,2`, `${at},,Girls,3`, `${at},,Boys,4`])}`,
    tables: [
      ['Ward: North | Ward: South', ...['4', '3', '2', '1'].map((at) => `2016-0${at} | 1% | 2%`)],
      ['Sex: Girls | Sex: Boys', ...['4', '3', '2', '1'].map((at) => `2016-0${at} | 3% | 4%`)],
    ],
  },
])('$says', ({ csv, tables }) => {
  expect(drawn(csv)).toEqual(tables);
});

test('months and years stand apart', () => {
  const years = [2011, 2012, 2013, 2014].flatMap((year) => [
    `${year},North,5,year`,
    `${year},South,6,year`,
  ]);
  const csv = `period,ward,value,basis\n${months((at) => [`${at},North,1,`, `${at},South,2,`])}\n${years.join('\n')}`;
  expect(drawn(csv).map((rows) => rows[1])).toEqual(['2014 | 5% | 6%', '2016-04 | 1% | 2%']);
});

test('of very many cells the newest stand there', () => {
  const wards = Array.from({ length: mostCells / 4 + 1 }, (_, ward) => `Ward ${ward}`);
  const csv = `period,ward,value\n${months((at) => wards.map((ward) => `${at},${ward},1`), 9)}`;
  const [table] = wideTables(indicatorOf(csv, head).observations);
  expect(table!.rows.map(({ period }) => period.text)).toEqual([
    '2016-09',
    '2016-08',
    '2016-07',
    '2016-06',
  ]);
});

test('a sign says what it stands for, once', () => {
  const csv = `period,ward,value,status\n${months((at, index) => [`${at},North,${index < 2 ? 'c' : 5},${index > 2 ? 'provisional' : ''}`, `${at},South,x,`])}`;
  const indicator = indicatorOf(csv, head);
  expect(drawn(csv)[0]![1]).toBe('2016-04 | 5% [p] | [x]');
  expect(sayCellSigns([...figuresIn(wideTables(indicator.observations))], english)).toEqual([
    '[p]: provisional',
    '[x]: not available',
    '[c]: withheld to protect privacy',
  ]);
});

test.each([
  { months: 40, newest: 40, earlier: undefined },
  { months: 41, newest: 13, earlier: 28 },
])('of $months periods $newest are in sight, and $earlier fold', ({ months: count, ...parts }) => {
  const at = (index: number) =>
    `${2010 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const lines = Array.from(
    { length: count },
    (_, index) => `${at(index)},North,5\n${at(index)},South,6`,
  );
  const { observations } = indicatorOf(`period,ward,value\n${lines.join('\n')}`, head);
  const [table] = wideTables(observations);
  const { newest, earlier } = splitWide(table!);
  expect({ newest: newest.rows.length, earlier: earlier?.rows.length }).toEqual(parts);
  expect([...newest.rows, ...(earlier?.rows ?? [])]).toEqual(table!.rows);
});
