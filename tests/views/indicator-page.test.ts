import { expect, test } from 'vitest';
import IndicatorPage from '../../src/pages/indicators/[id].astro';
import { takeOver } from './made-up.ts';
import { drawPage, headingsOf, rowsOf, textOf } from './draw.ts';

const { indicators } = takeOver();

const drawn = (id: string) => drawPage(IndicatorPage, { id }, { indicator: indicators.get(id) });

const always = ['All figures', 'Targets', 'What it measures', 'Discrepancies', 'Download'];

test.each([
  { id: 'library-visits', has: ['In a picture', 'Papers'] },
  { id: 'no-figure', has: [] },
  { id: 'by-branch', has: ['By branch'] },
  { id: 'by-bus', has: ['In a picture', 'In another unit', 'Changes of definition', 'Papers'] },
])('the page of `$id` has the parts that its measure calls for', async ({ id, has }) => {
  const sometimes = ['In a picture', 'In another unit', 'By branch', 'Changes of definition'];
  const headings = headingsOf(await drawn(id));
  expect(headings).toEqual(expect.arrayContaining(always));
  expect(headings.filter((one) => [...sometimes, 'Papers'].includes(one))).toEqual(has);
});

test.each([
  {
    says: 'a figure with the one of a year before',
    id: 'library-visits',
    lead: '4,930 visits in April 2016 It rose by 320 visits from 4,610 visits in April 2015; that is better.',
  },
  {
    says: 'a figure with that of its other unit, and its target',
    id: 'by-bus',
    lead: 'Visits by bus 50 visits in April 2016 (4,930 visits) The target was 60 visits by April 2016; the figure is 10 visits below it and does not meet it (higher is better). It rose by 10 visits from 40 visits in March 2016; that is better.',
  },
  {
    says: 'the least and the greatest part where nothing is about the whole',
    id: 'by-branch',
    lead: '2 parts by branch in April 2016: from 21 visits (North) to 28 visits (South) No figure is about the whole.',
  },
  {
    says: 'the reason where there is no figure',
    id: 'no-figure',
    lead: 'Our papers give no figure for this measure: not available',
  },
])('it begins with $says', async ({ id, lead }) => {
  expect(textOf(await drawn(id))).toContain(lead);
});

test.each([
  { id: 'by-bus', has: 'In another unit Visits to libraries' },
  { id: 'by-bus', has: 'Used in place of Visits by boat' },
  { id: 'no-figure', has: 'Later replaced by Visits by bus' },
  { id: 'by-bus', has: 'Measure: Libraries' },
  {
    id: 'by-bus',
    has: 'Changes of definition Figures from January 2016 on: Trams are counted too.',
  },
])('the page of `$id` says: $has', async ({ id, has }) => {
  expect(textOf(await drawn(id))).toContain(has);
});

test.each([
  { id: 'library-visits', says: true },
  { id: 'by-bus', says: false },
])('that no target is printed is said only where it is so: `$id`', async ({ id, says }) => {
  const none = 'Our papers print no target for this measure.';
  expect(textOf(await drawn(id)).includes(none)).toBe(says);
});

test.each([
  { id: 'library-visits', title: 'Visits to libraries', has: true },
  { id: 'no-figure', title: 'Visits by boat', has: false },
  { id: 'by-branch', title: 'Visits by branch', has: false },
])('a picture of `$id` may be downloaded: $has', async ({ id, title, has }) => {
  expect(textOf(await drawn(id)).includes(`${title}, picture (SVG)`)).toBe(has);
});

test('every figure stands in the table, at an address of its own', async () => {
  const html = await drawn('library-visits');
  expect(rowsOf(html)).toEqual(
    expect.arrayContaining([
      'April 2016 | 4,930 visits | p3 of Library report',
      'April 2015 | 4,610 visits | p3 of Library report',
    ]),
  );
  expect(html.match(/<tr [^>]*\bid="[^"]+"/g)).toHaveLength(2);
});

test('a measure does not link to its own page from its pictures', async () => {
  expect(textOf(await drawn('library-visits'))).not.toMatch(/ Data \(CSV\) Visits to libraries/);
  expect(textOf(await drawn('by-bus'))).toContain(
    'All figures Visits to libraries About Visits to libraries Excel Visits to libraries CSV Visits to libraries',
  );
});
