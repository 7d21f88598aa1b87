import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { saySums } from './data-table-words.ts';
import { readDataTables } from './data-table-reader.ts';
import type { DataTable } from './data-table.ts';
import { english } from '../language/english.ts';
import { inEnglish } from '../../../tests/in-english.ts';

const head = (columns: string, more = '') => `---
title: What it costs
edition: report
locator: p4
unit: £m
decimals: 1
columns:${columns}
rows: Line
${more}---

Words about it.
`;
const amount = head('\n  amount:\n    title: Amount\n');

function read(csv: string, definition = amount) {
  const file = { path: 'content/tables/costs.md', text: definition };
  const data = { id: 'costs', file: { path: 'data/tables/costs.csv', text: csv } };
  return readDataTables([{ id: 'costs', file }], [data]);
}
const findIn = (csv: string, definition = amount) => told(read(csv, definition).diagnostics);
const tableOf = (csv: string, definition = amount): DataTable => {
  const { value, diagnostics } = read(csv, definition);
  expect(diagnostics).toEqual([]);
  return value.sound.get('costs')!;
};

const columns = 'id,line,amount,of,sign,kind,note,discrepancy\n';

describe('totals are held against their parts (R-09)', () => {
  test.each([
    {
      when: 'the parts make the total',
      rows: 'a,A,1.2,t,,,,\nb,B,-0.2,t,,,,\nt,T,1.0,,,total,,',
      at: [],
    },
    {
      when: 'a part is taken off',
      rows: 'a,A,1.2,t,,,,\nb,B,0.2,t,minus,,,\nt,T,1.0,,,total,,',
      at: [],
    },
    {
      when: 'tenths are added that binary numbers have not',
      rows: 'a,A,0.1,t,,,,\nb,B,0.2,t,,,,\nt,T,0.3,,,total,,',
      at: [],
    },
    {
      when: 'they do not',
      rows: 'a,A,1.2,t,,,,\nb,B,0.2,t,,,,\nt,T,1.0,,,total,,',
      at: ['4:5 data-table/differs'],
    },
    {
      when: 'they differ by what rounding could make',
      rows: 'a,A,1.2,t,,,,\nb,B,0.2,t,,,,\nt,T,1.5,,,total,,',
      at: [],
    },
    {
      when: 'they differ by more',
      rows: 'a,A,1.2,t,,,,\nb,B,0.2,t,,,,\nt,T,1.6,,,total,,',
      at: ['4:5 data-table/differs'],
    },
    {
      when: 'the total says what differs',
      rows: 'a,A,1.2,t,,,,\nt,T,1.0,,,total,,It differs.',
      at: [],
    },
    {
      when: 'a part says what differs',
      rows: 'a,A,1.2,t,,,,It differs.\nt,T,1.0,,,total,,',
      at: [],
    },
    {
      when: 'a part does not apply',
      rows: 'a,A,1.2,t,,,,\nb,B,not-applicable,t,,,,\nt,T,1.2,,,total,,',
      at: [],
    },
    {
      when: 'a part cannot be read',
      rows: 'a,A,1.2,t,,,,\nb,B,unavailable,t,,,Torn.,\nt,T,9.0,,,total,,',
      at: [],
    },
    {
      when: 'the total stands first',
      rows: 't,T,1.0,,,total,,\na,A,1.2,t,,,,',
      at: ['2:5 data-table/differs'],
    },
    {
      when: 'a sub-total is a part in its turn',
      rows: 'a,A,1.0,s,,,,\ns,S,1.0,t,,subtotal,,\nb,B,2.0,t,,,,\nt,T,3.0,,,total,,',
      at: [],
    },
    {
      when: 'a part is of nothing that is there',
      rows: 'a,A,1.2,u,,,,\nt,T,1.0,,,total,,',
      at: ['2:9 data-table/unknown-total'],
    },
    {
      when: 'rows are parts of each other',
      rows: 'a,A,1.2,b,,,,\nb,B,1.2,a,,,,\nc,C,1.2,a,,,,',
      at: ['2:9 data-table/circle'],
    },
    { when: 'a row is a part of itself', rows: 'a,A,1.2,a,,,,', at: ['2:9 data-table/circle'] },
  ])('$when', ({ rows, at }) => {
    expect(findIn(`${columns}${rows}\n`)).toEqual(at);
  });
});

describe('a cell is a figure as format 1 spells it (D-05, D-15)', () => {
  test.each([
    { row: 'a,A,"1,807",,,,,', at: ['2:5 register/value'], hint: 'Type `1807`.' },
    { row: 'a,A,(2.0),,,,,', at: ['2:5 register/value'], hint: 'Type `-2.0`.' },
    { row: 'a,A,£2.0,,,,,', at: ['2:5 register/value'], hint: 'Type `2.0`.' },
    {
      row: 'a,A,,,,,,',
      at: ['2:5 register/blank'],
      hint: 'Fill it: every row needs its `amount`.',
    },
    { row: 'a,A,unavailable,,,,,', at: ['2:5 register/unexplained'], hint: undefined },
    { row: 'a,A,1,,plus,,,', at: ['2:8 register/value'], hint: undefined },
    { row: 'a,A,1,,,sum,,', at: ['2:9 register/value'], hint: undefined },
    { row: 'a,A,1,,,,,\na,A,1,,,,,', at: ['3:1 register/twice'], hint: undefined },
  ])('$row', ({ row, at, hint }) => {
    const { diagnostics } = read(`${columns}${row}\n`);
    expect(told(diagnostics)).toEqual(at);
    if (hint !== undefined) expect(inEnglish(diagnostics)[0]!.hint).toBe(hint);
  });
});

describe('columns', () => {
  const years = head('\n  "2021-22":\n    title: 2021/22\n  "2020":\n    title: "2020"\n');

  test('may be named by a year where the definition names them, and keep the order of the file', () => {
    const { columns: found } = tableOf('id,line,2021-22,2020\na,A,1.0,2.0\n', years);
    expect(found.map(({ name }) => name)).toEqual(['2021-22', '2020']);
  });

  test('may be none: a list', () => {
    expect(tableOf('id,line\na,A\n', head(' {}')).rows).toHaveLength(1);
  });

  test('may hold words', () => {
    const words = head('\n  who:\n    title: Who\n    kind: words\n');
    const [row] = tableOf('id,line,who\na,A,Members\n', words).rows;
    expect(row!.cells.get('who')).toEqual({ is: 'words', words: { is: 'text', text: 'Members' } });
  });

  test.each([
    { csv: 'id,line\na,A\n', at: ['1:1 register/missing-column'] },
    { csv: 'id,line,amount,sum\na,A,1,2\n', at: ['1:16 register/unknown-column'] },
    {
      csv: 'id,line,amount,sum\na,A,"1,807",2\n',
      at: ['1:16 register/unknown-column', '2:5 register/value'],
    },
    { csv: 'id,line,amount,2019\na,A,1,2\n', at: ['1:16 csv/column-name'] },
  ])('$at', ({ csv, at }) => {
    expect(findIn(csv)).toEqual(at);
  });
});

describe('small counts of people (D-20, D-21)', () => {
  const people = (unit: string, more = '') =>
    head('\n  amount:\n    title: Number\n', more).replace('£m', unit);
  test.each([
    { unit: 'children', more: '', figure: 3, at: ['2:5 disclosure/small-count'] },
    { unit: 'young people', more: '', figure: 5, at: ['2:5 disclosure/small-count'] },
    { unit: 'children', more: '', figure: 6, at: [] },
    { unit: 'children', more: '', figure: 0, at: [] },
    { unit: 'schools', more: '', figure: 3, at: [] },
    { unit: 'cases', more: 'counts: people\n', figure: 3, at: ['2:5 disclosure/small-count'] },
    { unit: '"%"', more: 'counts: people\n', figure: 3, at: [] },
    { unit: 'people', more: 'counts: other\n', figure: 3, at: [] },
    {
      unit: 'children',
      more: 'disclosure:\n  reviewed: 2020-01-01\n  by: Librarian\n  reason: Public.\n',
      figure: 3,
      at: [],
    },
  ])('$figure $unit $more', ({ unit, more, figure, at }) => {
    expect(findIn(`id,line,amount\na,A,${figure}\n`, people(unit, more))).toEqual(at);
  });

  test.each([
    { rows: 'a,A,suppressed,t\nb,B,20,t\nt,T,24,', at: ['2:5 disclosure/derivable'] },
    { rows: 'a,A,8,t\nb,B,20,t\nt,T,suppressed,', at: ['4:5 disclosure/derivable'] },
    { rows: 'a,A,suppressed,t\nb,B,suppressed,t\nt,T,24,', at: [] },
    { rows: 'a,A,suppressed,t\nb,B,suppressed,t\nt,T,6,', at: [] },
    {
      rows: 'a,A,suppressed,t\nb,B,suppressed,t\nc,C,40,t\nt,T,45,',
      at: ['2:5 disclosure/bounds', '3:5 disclosure/bounds'],
    },
    { rows: 'a,A,suppressed,t\nb,B,suppressed,t\nc,C,40,t\nt,T,46,', at: [] },
  ])('$rows', ({ rows, at }) => {
    expect(findIn(`id,line,amount,of\n${rows}\n`, people('children'))).toEqual(at);
  });

  test('what little a sum leaves gives no pounds away', () => {
    const rows = 'a,A,suppressed,t\nb,B,suppressed,t\nt,T,4,';
    expect(findIn(`id,line,amount,of\n${rows}\n`, people('£m'))).toEqual([]);
  });
});

test.each([
  { rows: 'a,A,1.2,t,,,,\nt,T,1.2,,,total,,', said: ['The parts make the total.'] },
  {
    rows: 'a,A,1.2,t,,,,\nb,B,0.2,t,,,,\nt,T,1.5,,,total,,So printed.',
    said: [
      'T: the table prints £1.5m, and its parts come to £1.4m. Rounding alone may explain it.',
    ],
  },
  {
    rows: 'a,A,1.2,s,,,,\ns,S,1.2,t,,subtotal,,\nb,B,unavailable,t,,,Torn.,\nt,T,2.0,,,total,,',
    said: [
      '1 of 2 totals is what its parts come to.',
      'Not checked, because a figure is not there: T.',
    ],
  },
])('the sums in words: $said', ({ rows, said }) => {
  expect(saySums(tableOf(`${columns}${rows}\n`), english)).toEqual(said);
});

test('a definition without rows, and rows without a definition, are told', () => {
  const file = { path: 'content/tables/costs.md', text: amount };
  const data = { id: 'other', file: { path: 'data/tables/other.csv', text: 'id,line\na,A\n' } };
  const { value, diagnostics } = readDataTables([{ id: 'costs', file }], [data]);
  expect(diagnostics.map(({ code }) => code)).toEqual([
    'data-table/no-data',
    'data-table/no-definition',
  ]);
  expect([...value.faulty]).toEqual(['costs', 'other']);
});
