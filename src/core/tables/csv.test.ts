import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { parseCsv } from './csv.ts';

const read = (text: string, expected?: readonly string[]) =>
  parseCsv({ path: 'data/test.csv', text }, expected);

describe('what is wrong with a table is told where it stands (D-05)', () => {
  test.each([
    { finds: 'nothing in a good table', in: 'period,value\n2016-04,1', at: [] },
    { finds: 'nothing wrong with blank lines', in: 'a,b\n\n1,2\n\n\n', at: [] },
    { finds: 'an empty file', in: '', at: ['1:1 csv/empty'] },
    { finds: 'a file of blank lines', in: '\n\n \n', at: ['1:1 csv/empty'] },
    { finds: 'a row too long', in: 'a,b\n1,2\n1,2,3', at: ['3:1 csv/ragged-row'] },
    { finds: 'a row too short', in: 'a,b\n1\n', at: ['2:1 csv/ragged-row'] },
    { finds: 'a thousands comma', in: 'period,value\n2016-04,1,807', at: ['2:9 csv/split-number'] },
    { finds: 'two thousands commas', in: 'a,b\n1,234,567,x', at: ['2:1 csv/split-number'] },
    { finds: 'nothing in blank columns at the right', in: 'a,b,,\n1,2,,\n3,4,,\n', at: [] },
    {
      finds: 'a number cut in two in a row that ends with blanks',
      in: 'a,b,c\nx,4,610,',
      at: ['2:3 csv/split-number'],
    },
    { finds: 'nothing in rows of commas', in: 'a,b\n,\n1,2\n,\n', at: [] },
    {
      finds: 'a title above the names',
      in: 'Libraries,\na,b\n1,2',
      expected: ['a', 'b'],
      at: ['1:1 csv/title-row'],
    },
    {
      finds: 'a title with commas above them',
      in: 'Libraries,2016,,\n\na,b,c,d\n1,2,3,4',
      expected: ['a', 'b'],
      at: ['1:1 csv/title-row'],
    },
    {
      finds: 'figures where the names should be',
      in: '2016-04,1\n2016-05,2',
      expected: ['a', 'b'],
      at: ['1:1 csv/no-header'],
    },
    {
      finds: 'semicolons under a title',
      in: 'Libraries\na;b\n1;2',
      expected: ['a', 'b'],
      at: ['2:2 csv/delimiter', '1:1 csv/title-row'],
    },
    {
      finds: 'semicolons among decimal commas',
      in: 'a;b\n1;2,5',
      expected: ['a', 'b'],
      at: ['1:2 csv/delimiter'],
    },
    { finds: 'bars between the columns', in: 'a|b\n1|2', at: ['1:2 csv/delimiter'] },
    {
      finds: 'a cell in a column without a name',
      in: 'a,b,\n1,2,\n3,4,x',
      at: ['1:5 csv/unnamed-column'],
    },
    {
      finds: 'every bad row, not only the first',
      in: 'a,b\n1\n1,2\n1,2,3',
      at: ['2:1 csv/ragged-row', '4:1 csv/ragged-row'],
    },
    { finds: 'a quotation mark left open', in: 'a,b\n"1,2\n3,4', at: ['2:1 csv/bad-quotes'] },
    { finds: 'a quotation mark inside a cell', in: 'a,b\n"x"y,2', at: ['2:1 csv/bad-quotes'] },
    { finds: 'semicolons between the columns', in: 'a;b\n1;2', at: ['1:2 csv/delimiter'] },
    { finds: 'tabs between the columns', in: 'a\tb\n1\t2', at: ['1:2 csv/delimiter'] },
    { finds: 'a column without a name', in: 'a,,c\n1,2,3', at: ['1:3 csv/unnamed-column'] },
    { finds: 'a column called __proto__', in: 'a,__proto__\n1,2', at: ['1:3 csv/column-name'] },
    { finds: 'a column called constructor', in: 'constructor,b\n1,2', at: ['1:1 csv/column-name'] },
    { finds: 'a column called prototype', in: 'a,prototype\n1,2', at: ['1:3 csv/column-name'] },
    { finds: 'a column name with a space before it', in: 'a, b\n1,2', at: ['1:3 csv/stray-space'] },
    { finds: 'a column there twice', in: 'a,b,a\n1,2,3', at: ['1:5 csv/duplicate-column'] },
    {
      finds: 'a column there twice in capitals',
      in: 'area,Area\n1,2',
      at: ['1:6 csv/duplicate-column'],
    },
    { finds: 'a space after a cell', in: 'a,b\n1 ,2', at: ['2:1 csv/stray-space'] },
    { finds: 'a no-break space before a cell', in: 'a,b\n1,\u00a02', at: ['2:3 csv/stray-space'] },
  ])('finds $finds', ({ in: text, expected, at }) => {
    expect(told(read(text, expected).diagnostics)).toEqual(at);
  });
});

describe('a cell that a spreadsheet would run is refused (S-25)', () => {
  test.each([
    { cell: '=1+1', at: ['2:3 csv/formula'] },
    { cell: '+44', at: ['2:3 csv/formula'] },
    { cell: '@SUM(A1)', at: ['2:3 csv/formula'] },
    { cell: '-cmd', at: ['2:3 csv/formula'] },
    { cell: '"=HYPERLINK(""x"")"', at: ['2:3 csv/formula'] },
    { cell: '"a\n=1+1"', at: ['2:3 csv/formula'] },
    { cell: '"\u00a0=1"', at: ['2:3 csv/stray-space'] },
    { cell: '"\t=1"', at: ['2:3 csv/stray-space'] },
    { cell: '＝1', at: ['2:3 csv/formula'] },
    { cell: '＋44', at: ['2:3 csv/formula'] },
    { cell: '＠SUM(A1)', at: ['2:3 csv/formula'] },
    { cell: '－cmd', at: ['2:3 csv/formula'] },
    { cell: '-2+3', at: ['2:3 csv/formula'] },
    { cell: '-1+cmd|calc', at: ['2:3 csv/formula'] },
    { cell: '-4 since May', at: ['2:3 csv/formula'] },
    { cell: '"a\n-1*A1"', at: ['2:3 csv/formula'] },
    { cell: '-4', at: [] },
    { cell: '"-4,610"', at: [] },
    { cell: '-4.5%', at: [] },
    { cell: '-1.2E+06', at: [] },
    { cell: '-£4.50', at: [] },
    { cell: '--', at: [] },
    { cell: '-.5', at: [] },
    { cell: '-', at: [] },
    { cell: 'a = b', at: [] },
  ])('$cell', ({ cell, at }) => {
    expect(told(read(`a,b\n1,${cell}`).diagnostics)).toEqual(at);
  });
});

describe('cells stay text, as they were typed (D-05, M12)', () => {
  test.each([
    { in: 'a,b\n007,1.10', cells: [['007', '1.10']] },
    { in: 'a,b\ntrue,null', cells: [['true', 'null']] },
    { in: 'a,b\n"1,860",2', cells: [['1,860', '2']] },
    { in: 'a,b\n"the ""front door""",2', cells: [['the "front door"', '2']] },
    {
      in: 'a,b\n"two\nlines",2\n3,4',
      cells: [
        ['two\nlines', '2'],
        ['3', '4'],
      ],
    },
    { in: 'a,b\n,\n1,2', cells: [['1', '2']] },
    { in: 'a,b\nx;y,2', cells: [['x;y', '2']] },
  ])('$in', ({ in: text, cells }) => {
    const { value, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(value!.rows.map((row) => row.cells)).toEqual(cells);
  });

  test('a column name from the outside cannot reach an object’s prototype', () => {
    read('__proto__,toString\npolluted,1');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('every cell has its place (E12)', () => {
  const placeOf = (text: string, row: number, column: number) => {
    const { line, column: across } = read(text).value!.rows[row]!.placeOf(column);
    return `${line}:${across}`;
  };

  test.each([
    { says: 'a plain cell', in: 'a,b\n1,2', row: 0, column: 1, at: '2:3' },
    { says: 'a cell after blank lines', in: 'a,b\n\n\n1,2', row: 0, column: 0, at: '4:1' },
    { says: 'a cell after a quoted one', in: 'a,b\n"1",2', row: 0, column: 1, at: '2:5' },
    { says: 'a cell after doubled marks', in: 'a,b\n"x ""y""",2', row: 0, column: 1, at: '2:11' },
    { says: 'a cell after an empty quoted one', in: 'a,b\n"",2', row: 0, column: 1, at: '2:4' },
    { says: 'a cell after a line break', in: 'a,b\n"x\ny",2', row: 0, column: 1, at: '3:4' },
    { says: 'a row after a line break', in: 'a,b\n"x\ny",2\n3,4', row: 1, column: 1, at: '4:3' },
    { says: 'a cell after an é', in: 'a,b\né,2', row: 0, column: 1, at: '2:3' },
    { says: 'a cell after an emoji', in: 'a,b\n📚,2', row: 0, column: 1, at: '2:4' },
  ])('$says', ({ in: text, row, column, at }) => {
    expect(placeOf(text, row, column)).toBe(at);
  });
});

test('50,000 rows are read in good time (S-26)', () => {
  const started = performance.now();
  const { value } = read(`a,b\n${'2016-04,1\n'.repeat(50_000)}`);
  expect(value!.rows).toHaveLength(50_000);
  expect(performance.now() - started).toBeLessThan(3000);
});

describe('under a first row with a slip, the rows are read as they are meant', () => {
  test.each([
    ['a, b\n1,2\n', ['a', 'b'], ['1', '2']],
    ['a,b \n1,2\n', ['a', 'b'], ['1', '2']],
    ['a,"=b"\n1,2\n', ['a', 'b'], ['1', '2']],
    // Behind all others a column may be without a name, or there twice.
    ['a,b,\n1,2,3\n', ['a', 'b'], ['1', '2']],
    ['a,b,A\n1,2,3\n', ['a', 'b'], ['1', '2']],
    // Before others nobody knows which is meant.
    ['a,,b\n1,2,3\n', undefined, undefined],
    ['a,A,b\n1,2,3\n', undefined, undefined],
    [',\n1,2\n', undefined, undefined],
  ])('%j', (text, columns, cells) => {
    const { value, diagnostics } = parseCsv({ path: 'a.csv', text });
    expect(diagnostics).toHaveLength(1 + Number(text.startsWith(',')));
    expect([value?.columns, value?.rows[0]?.cells]).toEqual([columns, cells]);
  });
});

describe('the rows of a table that is a slip as a whole are read in the same run', () => {
  const expected = ['a', 'b'];
  test.each([
    {
      of: 'semicolons',
      text: 'a;b\n1;2,5\n"x; ""y""";=1\n3\n',
      at: ['1:2 csv/delimiter', '3:12 csv/formula', '4:1 csv/ragged-row'],
      cells: [
        ['1', '2,5'],
        ['x; "y"', '=1'],
      ],
      places: ['2:3', '3:12'],
    },
    {
      of: 'tabs',
      text: 'a\tb\n1\t"2\n3"\n4\t5\n',
      at: ['1:2 csv/delimiter'],
      cells: [
        ['1', '2\n3'],
        ['4', '5'],
      ],
      places: ['2:3', '4:3'],
    },
    {
      of: 'wide commas under a title',
      text: 'Books\n\na，b\n1，2\n',
      at: ['3:2 csv/delimiter', '1:1 csv/title-row'],
      cells: [['1', '2']],
      places: ['4:3'],
    },
    {
      of: 'a title',
      text: 'Books,\n,\na,b\n1,2\n3,=1\n',
      at: ['1:1 csv/title-row', '5:3 csv/formula'],
      cells: [
        ['1', '2'],
        ['3', '=1'],
      ],
      places: ['4:3', '5:3'],
    },
  ])('$of', ({ text, at, cells, places }) => {
    const { value, diagnostics } = read(text, expected);
    expect(told(diagnostics)).toEqual(at);
    expect(value?.columns).toEqual(expected);
    expect(value?.rows.map((row) => row.cells)).toEqual(cells);
    expect(
      value?.rows.map((row) => {
        const { line, column } = row.placeOf(1);
        return `${line}:${column}`;
      }),
    ).toEqual(places);
  });

  test('what is typed in place of a cell has quotation marks where the sign stands in it', () => {
    const { value } = read('a;b\n1;2\n', expected);
    expect(value?.rows[0]!.placeOf(1).spelt('2;3')).toBe('"2;3"');
    expect(value?.rows[0]!.placeOf(1).spelt('2.3')).toBe('2.3');
  });

  test.each([
    { of: 'names that are not ours', text: 'Books,\nx,y\n1,2\n', at: ['1:1 csv/title-row'] },
    { of: 'two signs in turn', text: 'x,c\ty\n1,2\t3\n', at: ['1:4 csv/delimiter'] },
  ])('but not under $of: what they mean is not known', ({ text, at }) => {
    const { value, diagnostics } = read(text, expected);
    expect(told(diagnostics)).toEqual(at);
    expect(value).toBeUndefined();
  });
});
