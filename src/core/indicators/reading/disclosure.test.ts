import { describe, expect, test } from 'vitest';
import { compileWith } from '../../../../tests/small-council.ts';
import { told } from '../../../../tests/told.ts';

const people = 'unit: people\ngoodWhen: neither\nbasis: month\ncounts: people';

function find(csv: string, head = people): readonly string[] {
  const { diagnostics } = compileWith({
    'content/reports/2016-06-14-library-report.md': undefined,
    'content/indicators/library-visits.md': `---\ntitle: Visits\n${head}\n---\n`,
    'data/indicators/library-visits.csv': csv,
  });
  return told(diagnostics.filter(({ code }) => code !== 'reference/unknown'));
}

describe('small counts of people (D-20)', () => {
  test.each([
    { value: '0', at: [] },
    { value: '1', at: ['2:9 disclosure/small-count'] },
    { value: '5', at: ['2:9 disclosure/small-count'] },
    { value: '6', at: [] },
    { value: 'suppressed', at: [] },
  ])('$value', ({ value, at }) => {
    expect(find(`period,value\n2016-04,${value}\n`)).toEqual(at);
  });

  test('of books nothing is told', () => {
    expect(
      find('period,value\n2016-04,3\n', people.replace('counts: people', 'counts: other')),
    ).toEqual([]);
  });

  test('others’ figures are let be', () => {
    expect(find('period,comparator,value\n2016-04,england,3\n')).toEqual([]);
  });

  test('D-24: a recorded review lets them stand', () => {
    const review = `${people}\ndisclosure:\n  reviewed: 2016-05-01\n  by: Librarian\n  reason: It was in the press.`;
    expect(find('period,value\n2016-04,3\n', review)).toEqual([]);
  });
});

describe('a review is of what there was to look into (D-28)', () => {
  const reviewed = (day: string, head = people) =>
    `${head}\ndisclosure:\n  reviewed: ${day}\n  by: Librarian\n  reason: It was in the press.`;
  test.each([
    { day: '2016-04-29', at: ['2:9 disclosure/older-review'] },
    { day: '2016-04-30', at: [] },
    { day: '2016-05-01', at: [] },
  ])('a month that ends on 30 April, reviewed on $day', ({ day, at }) => {
    expect(find('period,value\n2016-04,3\n', reviewed(day))).toEqual(at);
  });

  test('what gives nobody away needs no newer one', () => {
    expect(find('period,value\n2016-03,3\n2016-04,30\n', reviewed('2016-03-31'))).toEqual([]);
  });

  test('what the figures of a later row give away needs one too', () => {
    const csv = 'period,branch,value\n2016-04,,30\n2016-04,Abbey,suppressed\n2016-04,Bourne,26\n';
    const head = `${people}\nadds: [branch]`;
    expect(find(csv, reviewed('2016-04-29', head))).toEqual(['3:15 disclosure/older-review']);
    expect(find(csv, reviewed('2016-04-30', head))).toEqual([]);
  });
});

describe('what gives a small count away', () => {
  const share = people.replace('unit: people', 'unit: "%"\nparts: percent');
  test.each([
    { says: 'a small numerator', row: '10,4,40', at: ['2:9 disclosure/revealing'] },
    { says: 'a small rest', row: '90,36,40', at: ['2:9 disclosure/revealing'] },
    { says: 'a small whole', row: '0,0,3', at: ['2:9 disclosure/revealing'] },
    { says: 'a share of a known whole', row: '10,,40', at: ['2:9 disclosure/revealing'] },
    { says: 'nothing in large numbers', row: '50,20,40', at: [] },
    { says: 'nothing in a share alone', row: '10,,', at: [] },
    { says: 'nothing in none or all', row: '0,0,40', at: [] },
  ])('D-22: $says', ({ row, at }) => {
    expect(find(`period,value,numerator,denominator\n2016-04,${row}\n`, share)).toEqual(at);
  });

  test.each([
    {
      says: 'one part withheld',
      rows: ['N,suppressed', 'S,20'],
      at: ['3:11 disclosure/derivable'],
    },
    { says: 'two parts withheld', rows: ['N,suppressed', 'S,suppressed'], at: [] },
    {
      says: 'two withheld for which nothing is left',
      rows: ['N,suppressed', 'S,suppressed', 'W,40'],
      at: ['3:11 disclosure/bounds', '4:11 disclosure/bounds'],
    },
    {
      says: 'two withheld for which 5 are left',
      rows: ['N,suppressed', 'S,suppressed', 'W,35'],
      at: ['3:11 disclosure/bounds', '4:11 disclosure/bounds'],
    },
    {
      says: 'two withheld for which 6 are left',
      rows: ['N,suppressed', 'S,suppressed', 'W,34'],
      at: [],
    },
    {
      says: 'one withheld and one not known, for which 4 are left',
      rows: ['N,suppressed', 'S,unavailable', 'W,36'],
      at: ['3:11 disclosure/bounds'],
    },
    {
      says: 'one withheld, one not there',
      rows: ['N,suppressed', 'S,unavailable', 'W,20'],
      at: [],
    },
  ])('D-21: $says', ({ rows, at }) => {
    const table = ['period,area,value', '2016-04,,40', ...rows.map((row) => `2016-04,${row}`)];
    expect(find(`${table.join('\n')}\n`)).toEqual(at);
  });

  test.each([
    {
      says: 'a whole whose parts are all given',
      rows: [',suppressed,', 'N,20,', 'S,30,'],
      at: ['2:10 disclosure/derivable'],
    },
    {
      says: 'a part beside one that does not apply',
      rows: [',40,', 'N,suppressed,', 'S,30,', 'W,not-applicable,'],
      at: ['3:11 disclosure/derivable'],
    },
    { says: 'a part alone, which is no whole', rows: [',40,', 'N,suppressed,'], at: [] },
    {
      says: 'cells that follow one after the other, through columns and rows',
      rows: [
        ...[',41,', 'N,20,', 'S,21,', ',19,men', ',22,women'],
        ...['N,suppressed,men', 'S,10,men', 'N,suppressed,women', 'S,suppressed,women'],
      ],
      at: [7, 9, 10].map((line) => `${line}:11 disclosure/derivable`),
    },
    {
      says: 'none of four corners with all their sums known',
      rows: [
        ...[',41,', 'N,20,', 'S,21,', ',19,men', ',22,women'],
        ...['N,suppressed,men', 'S,suppressed,men', 'N,suppressed,women', 'S,suppressed,women'],
      ],
      at: [],
    },
  ])('D-21, rows and columns: $says', ({ rows, at }) => {
    const table = ['period,area,value,sex', ...rows.map((row) => `2016-04,${row}`)];
    expect(find(`${table.join('\n')}\n`)).toEqual(at);
  });

  // What is left for the women follows only from how few men of South there can be: 40 men are of North and South.
  test.each([
    { south: 13, at: [9, 10] },
    { south: 15, at: [9, 10] },
    { south: 16, at: [] },
  ])('D-21: with $south people of South, a row and a column together', ({ south, at }) => {
    const rows = [
      ...[`,${70 + south},`, 'N,30,', `S,${south},`, 'W,40,', ',60,men'],
      ...['N,suppressed,men', 'S,suppressed,men', 'N,suppressed,women', 'S,suppressed,women'],
      ...['W,20,men', 'W,20,women'],
    ];
    const table = ['period,area,value,sex', ...rows.map((row) => `2016-04,${row}`)];
    expect(find(`${table.join('\n')}\n`)).toEqual(at.map((line) => `${line}:11 disclosure/bounds`));
  });

  test('D-21: parts that are declared to be no whole give nothing away', () => {
    const table = 'period,area,value\n2016-04,,40\n2016-04,N,suppressed\n2016-04,S,20\n';
    const head = `${people}\npartial:\n  area: Two areas of many report.`;
    expect(find(table, head)).toEqual([]);
  });

  test.each([
    { says: 'a month of which 5 are left for two', april: 15, at: [3, 4] },
    { says: 'a month of which 6 are left for two', april: 14, at: [] },
    { says: 'a quarter with fewer than its month', april: 30, at: [] },
  ])('D-21, over time: $says', ({ april, at }) => {
    const rows = [`04,month,${april}`, '05,month,suppressed', '06,month,suppressed'];
    const table = [...rows.map((row) => `2016-${row}`), '2016/17-Q1,quarter,20'];
    const found = find(`period,basis,value\n${table.join('\n')}\n`);
    expect(found.filter((one) => one.includes('disclosure/'))).toEqual(
      at.map((line) => `${line}:15 disclosure/bounds`),
    );
  });

  const given = (line: number) => [`${line}:15 disclosure/other-periods`];
  test.each([
    {
      says: 'a month between two years to date',
      rows: ['2016-08,year-to-date,20', '2016-09,month,suppressed', '2016-09,year-to-date,40'],
      at: given(3),
    },
    {
      says: 'a month between two years to date, the later withheld too',
      rows: [
        '2016-08,year-to-date,20',
        '2016-09,month,suppressed',
        '2016-09,year-to-date,suppressed',
      ],
      at: [],
    },
    {
      says: 'a month of a quarter with its other two',
      rows: [
        '2016-04,month,20',
        '2016-05,month,suppressed',
        '2016-06,month,30',
        '2016/17-Q1,quarter,60',
      ],
      at: given(3),
    },
    {
      says: 'two months of a quarter',
      rows: [
        '2016-04,month,20',
        '2016-05,month,suppressed',
        '2016-06,month,suppressed',
        '2016/17-Q1,quarter,60',
      ],
      at: [],
    },
    {
      says: 'a quarter whose months are all known',
      rows: [
        '2016-04,month,20',
        '2016-05,month,20',
        '2016-06,month,30',
        '2016/17-Q1,quarter,suppressed',
      ],
      at: given(5),
    },
    {
      says: 'a count at a time, which nothing sums up to',
      rows: ['2016-08,snapshot,20', '2016-09,snapshot,suppressed', '2016-10,snapshot,40'],
      at: [],
    },
  ])('D-21, over time: $says', ({ rows, at }) => {
    const found = find(`period,basis,value\n${rows.join('\n')}\n`).filter((one) =>
      one.includes('disclosure/'),
    );
    expect(found.map((one) => one.replace(/:\d+ /, ' '))).toEqual(
      at.map((one) => one.replace(/:\d+ /, ' ')),
    );
  });

  test.each([
    {
      says: 'a small step within a year',
      rows: ['2016-08,20', '2016-09,23'],
      at: ['3:9 disclosure/difference'],
    },
    { says: 'no step', rows: ['2016-08,20', '2016-09,20'], at: [] },
    { says: 'a large step', rows: ['2016-08,20', '2016-09,30'], at: [] },
    { says: 'a new year', rows: ['2016-03,20', '2016-04,23'], at: [] },
  ])('D-21: $says', ({ rows, at }) => {
    const head = people.replace('basis: month', 'basis: year-to-date');
    expect(find(`period,value\n${rows.join('\n')}\n`, head)).toEqual(at);
  });
});

describe('a withheld share that the counts of the others give away (D-21, D-22)', () => {
  const share =
    'unit: "%"\ngoodWhen: higher\nbasis: month\nparts: percent\ncounts: people\ndecimals: 0';
  const table = (...rows: readonly string[]) =>
    `period,area,value,numerator,denominator\n2016-04,,90,180,200\n${rows.join('\n')}\n`;
  const east = '2016-04,East,90,90,100';
  const partial = `${share}\npartial:\n  area: One area is not counted.`;

  test.each([
    { of: 'all other parts', csv: table(east, '2016-04,West,suppressed,,'), at: [3] },
    {
      of: 'all others but one that is withheld too',
      csv: table(east, '2016-04,West,suppressed,,', '2016-04,South,suppressed,,'),
      at: [],
    },
    {
      of: 'parts whose numerators alone are told',
      csv: table('2016-04,East,90,90,', '2016-04,West,suppressed,,'),
      at: [3],
    },
    {
      of: 'parts without their counts',
      csv: table('2016-04,East,90,,', '2016-04,West,suppressed,,'),
      at: [],
    },
    {
      of: 'parts that are no whole',
      csv: table(east, '2016-04,West,suppressed,,'),
      head: partial,
      at: [],
    },
  ])('$of', ({ csv, head = share, at }) => {
    expect(find(csv, head)).toEqual(at.map((line) => `${line + 1}:14 disclosure/derivable`));
  });
});
