import { expect, test } from 'vitest';
import { viewContext } from '../../tests/views/context.ts';
import { draw, textOf } from '../../tests/views/draw.ts';
import FigureWays from './FigureWays.astro';

const published = {
  ...viewContext,
  site: { ...viewContext.site, address: 'https://plain.example/' },
};
const table = { id: 'rows', headline: 'Roof <money>', source: 'Library report' };

test('a table that has a picture is embedded as that, told whole to those who do not see it', async () => {
  const text = textOf(
    await draw(FigureWays, {
      ...table,
      shown: { file: 'table-roof-as-table', alt: 'Roof <money>. Slates, Amount: £41,200.' },
      context: published,
    }),
  );
  expect(text).toContain('<img src="https://plain.example/data/pictures/table-roof-as-table.svg"');
  expect(text).toContain('alt="Roof &lt;money&gt;. Slates, Amount: £41,200."');
  expect(text).toMatch(/^Picture Roof <money>/);
});

test('one without is a link with its title and its credit', async () => {
  const text = textOf(await draw(FigureWays, { ...table, context: published }));
  expect(text).toMatch(
    /<p> <a href="https:\/\/plain\.example\/\S*#rows">Roof &lt;money&gt;<\/a>\. Source: Library report\. .*, as at 31 January 2020\. <\/p>/,
  );
  expect(text).not.toContain('<img');
});

test('without an address of the site there is nothing to embed, and all else', async () => {
  const figures = {
    title: 'Roof',
    page: { says: 'On its own page', address: '/tables/roof/' },
    csv: '/data/tables/roof.csv',
  };
  const text = textOf(await draw(FigureWays, { ...table, figures, context: viewContext }));
  expect(text).toMatch(/^On its own page Roof Excel Roof CSV Roof Link Roof <money> Cite /);
  expect(text).not.toContain('Embed');
});
