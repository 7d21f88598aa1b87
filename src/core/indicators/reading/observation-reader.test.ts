import { spanOf } from '../../source/source.ts';
import { describe, expect, test } from 'vitest';
import { told } from '../../../../tests/told.ts';
import { parseCsv } from '../../tables/csv.ts';
import { readObservations } from './observation-reader.ts';
import { withFields } from '../observation.ts';
import { parsePeriod } from '../../values/period.ts';
import { inEnglish } from '../../../../tests/in-english.ts';

function read(text: string) {
  const table = parseCsv({ path: 'data/indicators/test.csv', text });
  expect(table.diagnostics).toEqual([]);
  return readObservations(table.value!, {
    readPeriod: parsePeriod,
    basis: 'month',
    comparators: ['england', 'core-cities'],
  });
}

describe('what is wrong with the columns is told', () => {
  test.each([
    { finds: 'no period', in: 'value\n1', at: ['1:1 observation/missing-column'] },
    { finds: 'no value', in: 'period,area\n2016-04,East', at: ['1:1 observation/missing-column'] },
    {
      finds: 'neither',
      in: 'area\nEast',
      at: ['1:1 observation/missing-column'].concat('1:1 observation/missing-column'),
    },
    {
      finds: 'a misspelt period, once',
      in: 'perod,value\n2016-04,1',
      at: ['1:1 observation/misspelt-column'],
    },
    {
      finds: 'a period in capitals',
      in: 'Period,value\n2016-04,1',
      at: ['1:1 observation/misspelt-column'],
    },
    {
      finds: 'a misspelt comparator',
      in: 'period,value,comparater\n2016-04,1,',
      at: ['1:14 observation/misspelt-column'],
    },
    {
      finds: 'a note with a capital',
      in: 'period,value,Note\n2016-04,1,x',
      at: ['1:14 observation/misspelt-column'],
    },
    {
      finds: 'a basis with a capital',
      in: 'period,value,Basis\n2016-04,1,month',
      at: ['1:14 observation/misspelt-column'],
    },
    {
      finds: 'a plural of a reserved name',
      in: 'period,value,editions\n2016-04,1,',
      at: ['1:14 observation/misspelt-column'],
    },
    { finds: 'nothing in a dimension', in: 'period,value,area\n2016-04,1,East', at: [] },
    {
      finds: 'nothing in dimensions like words of ours',
      in: 'period,value,team,age,ethnicity,service,gender,ward,school,provider\n2016-04,1,,,,,,,,',
      at: [],
    },
    { finds: 'nothing in columns of any order', in: 'value,area,period\n1,,2016-04', at: [] },
  ])('finds $finds', ({ in: text, at }) => {
    expect(told(read(text).diagnostics)).toEqual(at);
  });
});

describe('what is wrong with a row is told at its cell (D-05)', () => {
  test.each([
    { finds: 'nothing in a good row', in: 'period,value\n2016-04,1', at: [] },
    { finds: 'a blank period', in: 'period,value\n,1', at: ['2:1 observation/blank-period'] },
    { finds: 'a blank value', in: 'period,value\n2016-04,', at: ['2:9 observation/blank-value'] },
    {
      finds: 'a period in words',
      in: 'period,value\nApril 2016,1',
      at: ['2:1 observation/period'],
    },
    {
      finds: 'a value with a comma',
      in: 'period,value\n2016-04,"1,807"',
      at: ['2:9 observation/value'],
    },
    {
      finds: 'a letter for a digit',
      in: 'period,value\n2016-04,1O7',
      at: ['2:9 observation/value'],
    },
    {
      finds: 'both cells of a row',
      in: 'period,value\nx,y',
      at: ['2:1 observation/period', '2:3 observation/value'],
    },
    {
      finds: 'every row',
      in: 'period,value\nx,1\n2016-04,y',
      at: ['2:1 observation/period', '3:9 observation/value'],
    },
    {
      finds: 'a basis that is none',
      in: 'period,value,basis\n2016-04,1,monthly',
      at: ['2:11 observation/word'],
    },
    {
      finds: 'a comparator not known',
      in: 'period,value,comparator\n2016-04,1,englnd',
      at: ['2:11 observation/word'],
    },
    {
      finds: 'a qualifier not known',
      in: 'period,value,qualifier\n2016-04,1,around',
      at: ['2:11 observation/word'],
    },
    {
      finds: 'a status not known',
      in: 'period,value,status\n2016-04,1,final',
      at: ['2:11 observation/word'],
    },
    {
      finds: 'a numerator that is no number',
      in: 'period,value,numerator,denominator\n2016-04,1,"1,0",2',
      at: ['2:11 observation/value'],
    },
    {
      finds: 'a denominator that is a word',
      in: 'period,value,numerator,denominator\n2016-04,1,1,low',
      at: ['2:13 observation/value'],
    },
    {
      finds: 'a place without a paper',
      in: 'period,value,edition,locator\n2016-04,1,,p3',
      at: ['2:12 observation/locator-alone'],
    },
  ])('finds $finds', ({ in: text, at }) => {
    expect(told(read(text).diagnostics)).toEqual(at);
  });

  test.each([
    { in: '2015-16,1', says: 'Type `2015/16`.' },
    { in: '01/02/2016,1', says: 'Type `2016-02-01` or `2016-01-02`.' },
    { in: 'last spring,1', says: 'Type a period such as' },
    { in: '2016-04,"1,807"', says: 'Type `1807`.' },
    { in: '2016-04,n/a', says: 'Type `not-applicable`.' },
    { in: '2016-04,about 4', says: 'Type `4`, and `about` in the column `qualifier`.' },
  ])('the hint for $in', ({ in: row, says }) => {
    expect(inEnglish(read(`period,value\n${row}`).diagnostics)[0]!.hint).toContain(says);
  });
});

describe('one thing has one figure in one paper', () => {
  const header = 'period,area,comparator,basis,value,edition,discrepancy';
  const first = '2016-04,,,month,5,a,';
  test.each([
    {
      finds: 'two rows that say the same',
      row: '2016-04,,,month,5,a,',
      at: ['3:1 observation/duplicate'],
    },
    {
      finds: 'two rows that differ',
      row: '2016-04,,,month,6,a,',
      at: ['3:1 observation/duplicate'],
    },
    {
      finds: 'a figure and a reason',
      row: '2016-04,,,month,c,a,',
      at: ['3:1 observation/duplicate'],
    },
    {
      finds: 'one that leaves the basis to the definition',
      row: '2016-04,,,,5,a,',
      at: ['3:1 observation/duplicate'],
    },
    {
      finds: 'a spreadsheet’s spelling of the month',
      row: 'Apr-16,,,month,5,a,',
      at: ['3:1 observation/duplicate'],
    },
    { finds: 'nothing in another period', row: '2016-05,,,month,6,a,', at: [] },
    { finds: 'nothing in a part', row: '2016-04,East,,month,2,a,', at: [] },
    { finds: 'nothing in a comparator', row: '2016-04,,england,month,6,a,', at: [] },
    { finds: 'nothing in another basis', row: '2016-04,,,rolling-12m,6,a,', at: [] },
    { finds: 'nothing where a second paper says the same', row: '2016-04,,,month,5.0,b,', at: [] },
    {
      finds: 'a second paper that says something else',
      row: '2016-04,,,month,6,b,',
      at: ['3:17 observation/contradiction'],
    },
    {
      finds: 'nothing where the difference is told',
      row: '2016-04,,,month,6,b,Counted anew.',
      at: [],
    },
  ])('finds $finds', ({ row, at }) => {
    expect(told(read(`${header}\n${first}\n${row}`).diagnostics)).toEqual(at);
  });

  test('figures of two papers without a period may both be right', () => {
    const { diagnostics } = read('period,value,edition\nunstated,60,a\nunstated,65,b');
    expect(diagnostics).toEqual([]);
  });

  test('a duplicate says which line it repeats, and whether it agrees', () => {
    const [same, other] = inEnglish(
      read('period,value\n2016-04,5\n2016-04,5.0\n2016-04,6').diagnostics,
    );
    expect(same!.message).toContain('line 2, and says the same');
    expect(other!.message).toContain('line 2, and says something else');
  });
});

describe('a month that was probably meant as years is told (design, format 1)', () => {
  test.each([
    {
      finds: '2009-10 among financial years',
      periods: ['2010/11', '2009-10'],
      at: ['3:1 observation/ambiguous-month'],
    },
    {
      finds: '2009-11 among years',
      periods: ['2012', '2009-11'],
      at: ['3:1 observation/ambiguous-month'],
    },
    {
      finds: '2009-11 among ranges',
      periods: ['2012..2014', '2009-11'],
      at: ['3:1 observation/ambiguous-month'],
    },
    {
      finds: 'two of them',
      periods: ['2012/13', '2009-10', '2010-11'],
      at: ['3:1 observation/ambiguous-month', '4:1 observation/ambiguous-month'],
    },
    { finds: 'nothing among months', periods: ['2009-09', '2009-10', '2009-11'], at: [] },
    { finds: 'nothing where there is nothing to compare', periods: ['2009-10'], at: [] },
    {
      finds: 'nothing where one row is a month for certain',
      periods: ['2010/11', '2009-08', '2009-10'],
      at: [],
    },
    { finds: 'nothing in a month that cannot be years', periods: ['2014/15', '2016-04'], at: [] },
    {
      finds: '2009-10 that a spreadsheet took for a month (facts E31)',
      periods: ['2010/11', 'Oct-09'],
      at: ['3:1 observation/ambiguous-month'],
    },
    { finds: 'nothing beside periods not stated', periods: ['unstated', '2009-10'], at: [] },
  ])('finds $finds', ({ periods, at }) => {
    const rows = periods.map((period) => `${period},1`).join('\n');
    expect(told(read(`period,value\n${rows}`).diagnostics)).toEqual(at);
  });

  test.each([
    { text: '2009-10', says: 'type `2009/10`;' },
    { text: '2009-11', says: 'type `2009..2011` or `2009/10..2010/11`;' },
  ])('the hint for $text offers years', ({ text, says }) => {
    expect(inEnglish(read(`period,value\n2012/13,1\n${text},1`).diagnostics)[0]!.hint).toContain(
      says,
    );
  });
});

describe('an observation says what its row says', () => {
  test('every reserved column', () => {
    const [row] = read(
      'period,value,comparator,basis,numerator,denominator,qualifier,status,rating,trend,edition,locator,published,source,note,discrepancy\n' +
        '2016-04,94.0,england,mean-6m,47,50,over,provisional,Green,up,a,p3,2016-05-20,b,A note.,It differs.',
    ).value;
    expect(row).toMatchObject({
      period: { text: '2016-04' },
      figure: { is: 'number', value: 94, text: '94.0' },
      comparator: 'england',
      basis: 'mean-6m',
      numerator: { value: 47 },
      denominator: { value: 50 },
      qualifier: 'over',
      status: 'provisional',
      rating: 'Green',
      trend: 'up',
      edition: 'a',
      locator: 'p3',
      published: '2016-05-20',
      source: 'b',
      note: 'A note.',
      discrepancy: 'It differs.',
    });
  });

  test.each([
    { row: '2016-04,1,p. 3,a note', says: ['p. 3', 'a note'] },
    { row: '2016-04,1,"p. 3, table 2",""', says: ['p. 3, table 2', undefined] },
    { row: '2016-04,1,"a ""b"" c","one\ntwo, three"', says: ['a "b" c', 'one\ntwo, three'] },
    { row: '"2016-04","1","""","a,""b"""', says: ['"', 'a,"b"'] },
  ])('what is read when asked for is what stands in the cell: $row', ({ row, says }) => {
    const rows = `2016-03,2,"p. 1\n, x",,e\n${row},e\n`;
    const { value, diagnostics } = read(`period,value,locator,note,edition\n${rows}`);
    expect(diagnostics).toEqual([]);
    const last = value.at(-1)!;
    expect([last.locator, last.note, last.edition]).toEqual([...says, 'e']);
  });

  test('an observation with a field changed keeps what it reads when asked', () => {
    const [one] = read('period,value,rating,note\n2016-04,1,red,a note').value;
    const other = withFields(one!, { rating: undefined });
    expect([other.rating, other.note, other.line]).toEqual([undefined, 'a note', 2]);
    expect(spanOf(other.placeOf('note'))).toEqual(spanOf(one!.placeOf('note')));
  });

  test('a blank cell says nothing', () => {
    const [row] = read('period,area,comparator,value,note\n2016-04,,,1,').value;
    expect(row!.note).toBeUndefined();
    expect(row!.comparator).toBeUndefined();
    expect(row!.dimensions.size).toBe(0);
    expect(row!.basis).toBe('month');
  });

  test('any other column is a dimension, in the order of the columns', () => {
    const [row] = read('period,team,area,value\n2016-04,Duty,East,1').value;
    expect([...row!.dimensions]).toEqual([
      ['team', 'Duty'],
      ['area', 'East'],
    ]);
  });

  test('observations stand in order of period, whatever the order of the file', () => {
    const { value } = read('period,value\n2016-04,2\nunstated,0\n2015-04,1');
    expect(value.map(({ period }) => period.text)).toEqual(['unstated', '2015-04', '2016-04']);
  });

  test('a row that could not be read is left out, and the others are kept', () => {
    const { value } = read('period,value\n2016-04,1\n2016-05,y');
    expect(value.map(({ period }) => period.text)).toEqual(['2016-04']);
  });
});
