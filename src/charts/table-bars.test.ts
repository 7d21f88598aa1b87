import { describe, expect, test } from 'vitest';
import { english } from '../core/language/english.ts';
import { readDataTables } from '../core/registers/data-table-reader.ts';
import { inEnglish } from '../../tests/in-english.ts';
import { toldWithPath } from '../../tests/told.ts';
import { toSvg } from './svg.ts';
import { tableBars } from './table-bars.ts';

const column = (name: string) => `  ${name}:\n    title: ${name.toUpperCase()}\n`;

/** Reads a table of shares. @param more Further lines of its definition. */
function read(csv: string, more = '') {
  const [, , ...names] = csv.slice(0, csv.indexOf('\n')).split(',');
  const columns = names.filter((name) => !['of', 'kind', 'note'].includes(name)).map(column);
  const text = `---\ntitle: T\nedition: report\nlocator: p4\nunit: "%"\n${more}columns:\n${columns.join('')}rows: Line\n---\n\nWords.\n`;
  const file = { path: 'content/tables/t.md', text };
  const data = { id: 't', file: { path: 'data/tables/t.csv', text: csv } };
  return readDataTables([{ id: 't', file }], [data]);
}

function barsOf(csv: string, more?: string) {
  const { value, diagnostics } = read(csv, more);
  expect(diagnostics).toEqual([]);
  const table = value.sound.get('t')!;
  return tableBars(table, table.columns[0]!, english)!;
}

const said = (csv: string, more?: string) =>
  barsOf(csv, more).entries.map((entry) =>
    entry.is === 'gap' ? entry.label : `${entry.text} ${entry.label} ${entry.kind}`,
  );

const cities = 'id,line,a\nb,Bath,20\nc,Cork,70\nd,Derby,20\nl,Leeds,40\n';

describe('the bars of a table', () => {
  test.each([
    {
      that: 'stand by size, those alike as in the table',
      csv: cities,
      bars: ['70% Cork', '40% Leeds', '20% Bath', '20% Derby'],
    },
    {
      that: 'keep an order of their own',
      csv: 'id,line,a\nu,Under 5,20\nf,5 to 9,70\nt,10 and over,40\n',
      bars: ['20% Under 5', '70% 5 to 9', '40% 10 and over'],
    },
    {
      that: 'keep the order of the table where other columns are drawn beside them',
      csv: 'id,line,a,b\nb,Bath,20,70\nc,Cork,70,20\n',
      bars: ['20% Bath', '70% Cork'],
    },
    {
      that: 'keep the order in which parts follow each other',
      csv: 'id,line,a,of,kind\nb,Bath,20,t,\nc,Cork,70,t,\nt,Both,90,,total\n',
      bars: ['20% Bath', '70% Cork'],
    },
  ])('$that', ({ csv, bars }) => {
    expect(said(csv)).toEqual(bars.map((bar) => `${bar} figure`));
  });

  test('are quieter beside the one that is pointed out', () => {
    expect(said(cities, 'highlight: l\n')).toEqual([
      '70% Cork beside',
      '40% Leeds figure',
      '20% Bath beside',
      '20% Derby beside',
    ]);
    const svg = toSvg(barsOf(cities, 'highlight: l\n'), { id: 'one', labelledBy: 'two' });
    expect([...svg.matchAll(/chart__bar--(\w+)/g)].map(([, tint]) => tint)).toEqual([
      'beside',
      '1',
      'beside',
      'beside',
    ]);
  });
});

test('a row to be pointed out that is not there is told', () => {
  const { diagnostics } = read(cities, 'highlight: lee\n');
  expect(toldWithPath(diagnostics)).toEqual(['content/tables/t.md:6:12 reference/unknown']);
  expect(inEnglish(diagnostics)[0]?.message).toBe('There is no row `lee`.');
  expect(read(cities, 'highlight: l\n').diagnostics).toEqual([]);
});

test('the place of a bar that was withdrawn says so, and of another that has no figure why', () => {
  const csv = 'id,line,a,note\nb,Bath,20,\nc,Cork,suppressed,\nd,Derby,unavailable,Lost.\n';
  const { value, diagnostics } = read(csv);
  expect(diagnostics).toEqual([]);
  const table = value.sound.get('t')!;
  const markOf = (row: string) => (row === 'c' ? 'withdrawn on 3 May 2020' : undefined);
  const chart = tableBars(table, table.columns[0]!, english, markOf)!;
  expect(chart.entries.map((entry) => (entry.is === 'gap' ? entry.reason : entry.text))).toEqual([
    ...['20%', 'withheld to protect privacy; withdrawn on 3 May 2020', 'not available'],
  ]);
  expect(toSvg(chart, { id: 'one', labelledBy: 'two' })).toContain('withdrawn on');
});
