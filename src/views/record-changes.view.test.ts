import { expect, test } from 'vitest';
import { compileWith } from '../../tests/small-council.ts';
import { viewContext } from '../../tests/views/context.ts';
import { draw, textOf } from '../../tests/views/draw.ts';
import PaperTable from '../elements/data-table/PaperTable.astro';
import EntryFoot from './EntryFoot.astro';

const paper = '2016-06-14-library-report';
const said = '1 January 2020: Abbey, Books. Corrected from 401 to 410. It was misread.';

const context = {
  ...viewContext,
  changesOf: (name: string) => (['tables/loans', 'facts/homes'].includes(name) ? [said] : []),
};

const { value } = compileWith({
  'content/tables/loans.md': `---\ntitle: Loans\nedition: ${paper}\nlocator: p4\nrows: Branch\ncolumns:\n  books:\n    title: Books\n---\n`,
  'data/tables/loans.csv': 'id,line,books\nabbey,Abbey,410\n',
});
const model = value!.tables.get('loans')!;

test.each([
  { where: 'on a report', isPage: false, times: 1 },
  { where: 'on its own page, which lists them below', isPage: true, times: 0 },
])('a table tells what became of its figures $where', async ({ isPage, times }) => {
  const html = await draw(PaperTable, { model, id: 'rows', level: 3, isPage, context });
  expect(textOf(html).split(said)).toHaveLength(times + 1);
});

test.each([
  { id: 'homes', times: 1 },
  { id: 'readers', times: 0 },
])('the entry `$id` tells what became of it where anything is recorded', async ({ id, times }) => {
  const entry = { register: 'facts', id, edition: paper, locator: 'p2' };
  const html = await draw(EntryFoot, { entry, context });
  expect(textOf(html).split(said)).toHaveLength(times + 1);
});
