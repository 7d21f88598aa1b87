import type { Example } from '../examples/example.ts';
import { libraryPapers } from '../examples/library-papers.ts';

export const examples: readonly Example[] = [
  {
    name: 'money with a sub-total and an amount that is taken off',
    markdown: '::data-table{table="roof-money"}',
    files: [
      ...libraryPapers,
      {
        path: 'content/tables/roof-money.md',
        text: `---
title: What the roof costs the council
edition: 2019-10-02-library-report
locator: p4
unit: £
columns:
  amount:
    title: Amount
rows: Line
picture: none
---

The price of the roof, and what others pay towards it.
`,
      },
      {
        path: 'data/tables/roof-money.csv',
        text: `id,line,amount,of,sign,kind,note
slates,Slates,41200,price,,,
work,Work,18500,price,,,
price,Price of the roof,59700,council,,subtotal,
grant,Grant of the county,20000,council,minus,,Promised and not yet paid.
council,The council pays,39700,,,total,
`,
      },
    ],
  },
  {
    name: 'figures by branch, with a picture and a cell that cannot be read',
    markdown: '::data-table{table="books-by-branch"}',
    files: [
      ...libraryPapers,
      {
        path: 'content/tables/books-by-branch.md',
        text: `---
title: Books by branch, 2019
edition: 2019-10-02-library-report
locator: p6
unit: books
columns:
  books:
    title: Books
  opened:
    title: Opened
    kind: words
rows: Branch
picture: bars
---

Books that stand in each branch.
`,
      },
      {
        path: 'data/tables/books-by-branch.csv',
        text: `id,line,books,opened,note
north,North,12400,In 1934,
south,South,9800,In 1961,
van,The van,unavailable,unavailable,The corner of the page is torn in our copy.
`,
      },
    ],
  },
];
