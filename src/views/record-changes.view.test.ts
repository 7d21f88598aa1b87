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
  'content/tables/loans.md': `---\ntitle: Loans\nedition: ${paper}\nlocator: p4\nrows: Branch\npicture: bars\ncolumns:\n  books:\n    title: Books\n---\n`,
  'data/tables/loans.csv': 'id,line,books\nabbey,Abbey,410\ndale,Dale,20\n',
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
  { of: 'that is not what it was', row: 'abbey', times: 1 },
  { of: 'that is', row: 'bourne', times: 0 },
])(
  'beside a figure $of stands what became of it, and its bar has a ring',
  async ({ row, times }) => {
    const mark = 'corrected since: was 401';
    const marked = {
      ...context,
      markOf: (table: string, of: string, column: string) =>
        `${table} ${of} ${column}` === `loans ${row} books` ? mark : undefined,
    };
    const html = await draw(PaperTable, {
      model,
      id: 'rows',
      level: 3,
      isPage: true,
      context: marked,
    });
    const [, cell = ''] = /<td[^>]*>([^]*?)<\/td>/.exec(html) ?? [];
    expect(textOf(cell).includes(`(${mark})`)).toBe(times === 1);
    expect(html.split('chart__changed')).toHaveLength(times + 1);
    expect(textOf(html).split(`Ringed: Abbey, ${mark}`)).toHaveLength(times + 1);
  },
);

test.each([
  { id: 'homes', times: 1 },
  { id: 'readers', times: 0 },
])('the entry `$id` tells what became of it where anything is recorded', async ({ id, times }) => {
  const entry = { register: 'facts', id, edition: paper, locator: 'p2' };
  const html = await draw(EntryFoot, { entry, context });
  expect(textOf(html).split(said)).toHaveLength(times + 1);
});
