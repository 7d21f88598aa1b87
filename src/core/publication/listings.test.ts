import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil, type Files } from '../../../tests/small-council.ts';
import { addressesOf } from './addresses-of.ts';

function addresses(changes: Files = {}) {
  const { value, diagnostics } = compileWith(changes);
  expect(diagnostics).toEqual([]);
  return addressesOf(value!);
}

const report = '2016-06-14-library-report';

test('a small council has these pages and files, and no other', () => {
  expect([...addresses().keys()].sort()).toEqual([
    '/',
    '/bodies/',
    '/bodies/cabinet/',
    '/data/',
    '/data/catalog.jsonld',
    '/data/data.zip',
    '/data/datapackage.json',
    '/data/indicators/library-visits.csv',
    '/data/indicators/library-visits.csv-metadata.json',
    '/data/indicators/library-visits.json',
    '/data/indicators/library-visits.schema.json',
    '/data/indicators/library-visits.xlsx',
    '/data/record.json',
    '/discrepancies/',
    '/how-to-read/',
    '/indicators/',
    '/indicators/library-visits/',
    '/records/',
    '/reports/',
    `/reports/${report}/`,
    '/search/',
    '/themes/',
    '/themes/libraries/',
    '/years/',
  ]);
});

test.each<{ of: string; page: string; with: Files }>([
  {
    of: 'the glossary',
    page: '/glossary/',
    with: { 'content/glossary.yml': '- term: CASS\n  means:\n    - words: Advice\n' },
  },
  {
    of: 'the A to Z',
    page: '/subjects/',
    with: { 'content/subjects.yml': '- subject: Visits\n  words: [visits]\n' },
  },
  {
    of: 'meetings',
    page: '/meetings/',
    with: {
      'content/meetings/2016-06-14-cabinet.md': `---\nbody: cabinet\nkind: formal\ndate: 2016-06-14\nstatus: held\nedition: ${report}\nlocator: p1\n---\n`,
    },
  },
])('the page of $of is there only with something on it', ({ page, with: changes }) => {
  expect(addresses().has(page)).toBe(false);
  expect(addresses(changes).has(page)).toBe(true);
});

test('the anchors of a page are its headings, and the entries of the register that it shows', () => {
  const found = addresses({
    'content/pages/timeline.md': '---\ntitle: T\nsummary: S.\n---\n\n## Before\n\nWords.\n',
    'data/events.csv': `id,date,event,edition,locator\nroof,2017,A roof.,${report},p1\n`,
  });
  expect([...found.get('/timeline/')!]).toEqual(['before', 'roof']);
  expect([...found.get(`/reports/${report}/`)!]).toEqual(['visits']);
  expect([...found.get('/indicators/')!]).toEqual(['theme-libraries']);
  expect([...found.get('/bodies/')!]).toEqual(['cabinet']);
});

describe('a measure with more figures than one page can hold', () => {
  const rows = Array.from({ length: 401 }, (_, at) => {
    const year = 1960 + Math.floor(at / 12);
    const month = String((at % 12) + 1).padStart(2, '0');
    return `${year}-${month},${1000 + at},${report},p3`;
  });
  const found = () =>
    addresses({
      'data/indicators/library-visits.csv': `period,value,edition,locator\n${rows.join('\n')}\n`,
      [`content/reports/${report}.md`]: smallCouncil[`content/reports/${report}.md`].replace(
        '[4,930](figure:library-visits@2016-04)',
        'many',
      ),
    });

  test('has a page for each year, with the rows of that year', () => {
    const page = found().get('/indicators/library-visits/figures/1960/')!;
    expect(page.size).toBe(12);
    expect(page).toContain('figure-1960-01');
  });

  test('a row that stands on such a page alone is no anchor of its own page', () => {
    const page = found().get('/indicators/library-visits/')!;
    expect(page).toContain('figure-1993-05');
    expect(page).not.toContain('figure-1960-01');
  });
});

test('of many cards only those pairs have an address that have a page', () => {
  const months = ['01', '02', '03', '04', '05', '06', '07', '08'];
  const cards = months.map(
    (month) =>
      `  m${month}:\n    title: Card ${month}\n    edition: ${report}\n    period: 2016-${month}\n`,
  );
  const rows = months.map((month) => `2016-${month},49${month},${report},p3\n`);
  const { value } = compileWith({
    'content/publication.yml': `${smallCouncil['content/publication.yml']}scorecards:\n${cards.join('')}`,
    'data/indicators/library-visits.csv': `period,value,edition,locator\n${rows.join('')}`,
  });
  const pairs = [...addressesOf(value!).keys()].filter((one) => one.startsWith('/then-and-now/'));
  expect(pairs).toHaveLength(8);
  expect(pairs).toContain('/then-and-now/m01-to-m02/');
  expect(pairs).toContain('/then-and-now/m01-to-m08/');
  expect(pairs).not.toContain('/then-and-now/m01-to-m03/');
});
