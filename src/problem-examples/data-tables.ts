import type { ProblemExample } from './problem-example.ts';

const definition = 'content/tables/roof-money.md';
const data = 'data/tables/roof-money.csv';
const about = 'content/pages/about.md';
const words = 'The price of the roof, and what others pay towards it.\n';
const row = 'slates,Slates,41200,price';

/** Mistakes in the tables of papers that are no measures. */
export const dataTables: readonly ProblemExample[] = [
  {
    code: 'data-table/no-data',
    when: 'a table has a definition and no rows',
    mend: 'Add the file with its rows, under the same name.',
    edits: [{ file: data, gone: true }],
    at: `${definition}:1:1`,
    mended: [{ file: data, content: 'id,line,amount\nprice,Price of the roof,59700\n' }],
  },
  {
    code: 'data-table/no-definition',
    when: 'the rows of a table have no definition',
    mend: 'Add the definition, under the same name.',
    edits: [
      { file: 'data/tables/members.csv', content: 'id,line\nchair,Councillor Ann Example\n' },
    ],
    at: 'data/tables/members.csv:1:1',
    mended: [
      {
        file: 'content/tables/members.md',
        content:
          '---\ntitle: Members of the committee\nedition: 2019-10-02-library-report\nlocator: p1\ncolumns: {}\nrows: Member\n---\n\nWho sat on it.\n',
      },
    ],
  },
  {
    code: 'data-table/element',
    when: 'an element stands in the definition of a table',
    mend: 'Move it to a report or a page.',
    edits: [{ file: definition, from: words, to: `${words}\n::kpi{indicator="library-visits"}\n` }],
    at: `${definition}:16:1`,
    mended: [{ file: definition, from: '\n::kpi{indicator="library-visits"}\n', to: '' }],
  },
  {
    code: 'data-table/unit-one',
    when: 'a figure of 1 in a table is said in words, and its unit is in the plural alone',
    mend: 'Add a line `unitOne` with the word for one, below the unit.',
    edits: [
      { file: definition, from: 'unit: £', to: 'unit: slates' },
      {
        file: data,
        from: 'id,line,amount,of,sign,kind,note\n',
        to: 'id,line,amount,of,sign,kind,note,discrepancy\nspare,Spare,1,,,,,The paper gives 2 on its next page.\n',
      },
      { file: data, from: 'slates,Slates,41200,price,,,', to: 'slates,Slates,41200,price,,,,' },
      { file: data, from: 'work,Work,18500,price,,,', to: 'work,Work,18500,price,,,,' },
      { file: data, from: 'council,,subtotal,', to: 'council,,subtotal,,' },
      { file: data, from: 'Promised and not yet paid.', to: 'Promised and not yet paid.,' },
      { file: data, from: ',,,total,', to: ',,,total,,' },
    ],
    at: `${definition}:5:7`,
    mended: [{ file: definition, from: 'unit: slates\n', to: 'unit: slates\nunitOne: slate\n' }],
  },
  {
    code: 'data-table/reserved-column',
    when: 'the definition of a table names a column that every table has',
    mend: 'Name the column otherwise. Notes need not be named: every table may have them.',
    edits: [{ file: definition, from: 'rows: Line', to: '  note:\n    title: Note\nrows: Line' }],
    at: `${definition}:10:5`,
    mended: [{ file: definition, from: '  note:\n    title: Note\n', to: '' }],
  },
  {
    code: 'data-table/unknown-total',
    when: 'a row of a table is a part of a row that is not there',
    mend: 'Mend the id under `of`.',
    edits: [{ file: data, from: row, to: 'slates,Slates,41200,prise' }],
    at: `${data}:2:21`,
    mended: [{ file: data, from: 'prise', to: 'price' }],
  },
  {
    code: 'data-table/circle',
    when: 'a total of a table is, in the end, a part of itself',
    mend: 'Find the row with the last total, and leave its `of` blank.',
    edits: [{ file: data, from: 'pays,39700,,', to: 'pays,39700,price,' }],
    at: `${data}:4:31`,
    mended: [{ file: data, from: 'pays,39700,price,', to: 'pays,39700,,' }],
  },
  {
    code: 'data-table/differs',
    when: 'the parts of a table do not come to its total',
    mend: 'Look into the paper: mend the figure, add the part that is missing, or say in `discrepancy` that it is so printed.',
    edits: [{ file: data, from: row, to: 'slates,Slates,42100,price' }],
    at: `${data}:4:25`,
    mended: [{ file: data, from: '42100', to: '41200' }],
  },
  {
    code: 'data-table/differs',
    when: 'an amount that a table takes off is typed as one that it adds',
    mend: 'Write `minus` under `sign`, or type the amount with a minus where the paper prints it in brackets.',
    edits: [{ file: data, from: '20000,council,minus,', to: '20000,council,,' }],
    at: `${data}:6:26`,
    mended: [{ file: data, from: '20000,council,,', to: '20000,council,minus,' }],
  },
  {
    code: 'register/value',
    when: 'a figure of a table is typed with a comma in it',
    mend: 'Type the digits alone.',
    edits: [{ file: data, from: row, to: 'slates,Slates,"41,200",price' }],
    at: `${data}:2:15`,
    mended: [{ file: data, from: '"41,200"', to: '41200' }],
  },
  {
    code: 'disclosure/small-count',
    when: 'a figure of a table counts from 1 to 5 people',
    mend: 'Withhold it, or record in the definition who looked into it, when, and why it may be published.',
    edits: [
      { file: definition, from: 'unit: £', to: 'unit: people' },
      { file: data, content: 'id,line,amount\nroofers,Roofers,4\n' },
    ],
    at: `${data}:2:17`,
    mended: [{ file: data, from: 'Roofers,4', to: 'Roofers,suppressed' }],
  },
  {
    code: 'selection/unknown',
    when: 'an element asks for a table that is not there',
    mend: 'Mend the id.',
    edits: [
      {
        file: about,
        from: 'publish what they say.\n',
        to: 'publish what they say.\n\n::data-table{table="roof-mony"}\n',
      },
    ],
    at: `${about}:8:21`,
    mended: [{ file: about, from: 'roof-mony', to: 'roof-money' }],
  },
];
