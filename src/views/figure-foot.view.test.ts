import { expect, test } from 'vitest';
import { viewContext } from '../../tests/views/context.ts';
import { draw, textOf } from '../../tests/views/draw.ts';
import FigureFoot from './FigureFoot.astro';

const drawn = (editions: readonly string[], isExample = false) =>
  draw(FigureFoot, {
    ...{ id: 'visits', headline: '50 visits', editions, file: 'visits' },
    context: { ...viewContext, isExample },
  });

test.each([
  { of: 'no paper', editions: [], source: '', cited: 'as at 31 January 2020.' },
  { of: 'one paper', editions: ['a'], source: 'Source: a', cited: '2020. Source: a.' },
  {
    of: 'two papers',
    editions: ['a', 'b'],
    source: 'Sources: a ; b',
    cited: '2020. Source: a; b.',
  },
])('a picture of $of says so, and is cited with it', async ({ editions, source, cited }) => {
  const text = textOf(await drawn(editions));
  expect(text.startsWith(source)).toBe(true);
  expect(text.endsWith(cited)).toBe(true);
});

const published = {
  ...viewContext,
  site: { ...viewContext.site, address: 'https://plain.example/' },
};

test('where the site has an address, a picture is cited with its own, and can be embedded', async () => {
  const html = await draw(FigureFoot, {
    ...{ id: 'visits', headline: '50 "visits"', editions: ['a'], file: 'visits' },
    context: published,
  });
  const text = textOf(html);
  expect(text).toMatch(/Cite .* Source: a\. https:\/\/plain\.example\/\S*#visits /);
  expect(text).toContain('<img src="https://plain.example/');
  expect(text).toContain('alt="50 &quot;visits&quot;"');
});

test('without an address there is nothing that others could embed', async () => {
  expect(textOf(await drawn(['a']))).not.toContain('Embed');
});

const measure = { title: 'Visits', page: '/indicators/visits/', csv: '/data/visits.csv' };

test.each([
  { day: undefined, says: 'CSV Visits' },
  {
    day: '2016-06-01',
    says: 'CSV to date Visits, with what came or changed since 1 June 2016',
  },
])('the table of a picture says of when it is ($day)', async ({ day, says }) => {
  const html = await draw(FigureFoot, {
    ...{ id: 'visits', headline: '50 visits', editions: [], file: 'visits' },
    ...{ day, measure, context: viewContext },
  });
  expect(textOf(html)).toContain(`All figures Visits About Visits Excel Visits ${says}`);
});

test('an example has no address, no file and is not cited', async () => {
  expect(textOf(await drawn(['a'], true))).toBe('Source: a');
});

test('a picture whose figures stand in no paper names where they come from', async () => {
  const html = await draw(FigureFoot, {
    ...{ id: 'visits', headline: '50 visits', editions: [], file: 'visits' },
    ...{ source: 'Door counters', context: viewContext },
  });
  expect(textOf(html)).toMatch(/^Source: Door counters .* Source: Door counters\.$/);
});
