import type { ProblemExample } from './problem-example.ts';

const page = 'content/pages/about.md';
const bytes = (...parts: readonly (string | number)[]) =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)],
    ),
  );
const utf16 = (text: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
  ]);
const table = 'period,value\n2018-09,4610\n2019-09,4930\n';
const text = '---\ntitle: About this site\nsummary: Who publishes these pages.\n---\n\n';

const unusual = (when: string, file: string, mend: string): ProblemExample => ({
  code: 'file/unknown-place',
  when,
  mend,
  edits: [{ file, content: 'x\n' }],
  at: `${file}:1:1`,
  mended: [{ file, gone: true }],
});

/** Mistakes in files, their names and their bytes. */
export const files: readonly ProblemExample[] = [
  {
    code: 'file/encoding',
    when: 'a file is in the old Windows encoding',
    mend: 'Save it again as UTF-8.',
    edits: [{ file: page, content: bytes(text, 'A caf', 0xe9, '.\n') }],
    at: `${page}:6:6`,
    mended: [{ file: page, content: `${text}A café.\n` }],
  },
  {
    code: 'file/encoding',
    when: 'a spreadsheet has saved a table as Unicode text',
    mend: 'Save it again as “CSV UTF-8 (Comma delimited)”.',
    edits: [
      { file: 'data/indicators/home-visits.csv', content: utf16('period,value\n2018/19,41\n') },
    ],
    at: 'data/indicators/home-visits.csv:1:1',
    mended: [{ file: 'data/indicators/home-visits.csv', content: 'period,value\n2018/19,41\n' }],
  },
  {
    code: 'file/control-character',
    when: 'a file holds a character that is no text',
    mend: 'Delete the character.',
    edits: [{ file: page, content: `${text}A\u0000 b.\n` }],
    at: `${page}:6:2`,
    mended: [{ file: page, content: `${text}A b.\n` }],
  },
  {
    code: 'file/line-end',
    when: 'lines end as an old Macintosh ended them',
    mend: 'Save the file again with ordinary line ends.',
    edits: [{ file: 'data/indicators/home-visits.csv', content: 'period,value\r2018/19,41\r' }],
    at: 'data/indicators/home-visits.csv:1:13',
    mended: [{ file: 'data/indicators/home-visits.csv', content: 'period,value\n2018/19,41\n' }],
  },
  {
    code: 'file/empty',
    when: 'a file is empty',
    mend: 'Write something into it, or delete it.',
    edits: [{ file: page, content: '' }],
    at: `${page}:1:1`,
    mended: [{ file: page, gone: true }],
  },
  {
    code: 'file/too-large',
    when: 'a file is larger than 5 MB',
    mend: 'Split it.',
    edits: [{ file: page, content: `${text}${'x'.repeat(5_000_000)}` }],
    at: `${page}:1:1`,
    mended: [{ file: page, content: `${text}x\n` }],
  },
  unusual(
    'a file stands in no known folder',
    'content/notes/visits.md',
    'Move it to the folder of its kind, or delete it.',
  ),
  unusual(
    'a report is in the folder above',
    'content/2019-10-02-library-report.md',
    'Move it to `content/reports/`.',
  ),
  unusual(
    'a table is no CSV file',
    'data/indicators/library-visits.xlsx',
    'Save it as “CSV UTF-8 (Comma delimited)”, and delete this file.',
  ),
  unusual(
    'a report is still a Word file',
    'content/reports/2019-10-02-library-report.docx',
    'Copy its text into a Markdown file, and delete this file.',
  ),
  unusual(
    'the ending of a name is in capitals',
    'data/indicators/library-visits.CSV',
    'Write the ending in small letters.',
  ),
  unusual('a table stands in the folder above', 'data/loans.csv', 'Move it to `data/indicators/`.'),
  unusual(
    'an image stands among the reports',
    'content/reports/map.png',
    'Move it to `public/images/`.',
  ),
  {
    code: 'file/name',
    when: 'the name of a file has capitals or spaces',
    mend: 'Rename it: its name becomes its address.',
    edits: [{ file: 'content/pages/Who we are.md', content: `${text}We.\n` }],
    at: 'content/pages/Who we are.md:1:1',
    mended: [
      { file: 'content/pages/Who we are.md', gone: true },
      { file: 'content/pages/who-we-are.md', content: `${text}We.\n` },
    ],
  },
  {
    code: 'file/reserved',
    when: 'a page would have the address of one that the site makes itself',
    mend: 'Rename it.',
    edits: [{ file: 'content/pages/reports.md', content: `${text}We.\n` }],
    at: 'content/pages/reports.md:1:1',
    mended: [
      { file: 'content/pages/reports.md', gone: true },
      { file: 'content/pages/our-reports.md', content: `${text}We.\n` },
    ],
  },
  {
    code: 'file/twice',
    when: 'two files would have one address',
    mend: 'Rename or delete one of the two.',
    edits: [{ file: 'content/pages/about.mdx', content: `${text}We.\n` }],
    at: 'content/pages/about.mdx:1:1',
    mended: [{ file: 'content/pages/about.mdx', gone: true }],
  },
  {
    code: 'publication/missing',
    when: 'the publication has no settings',
    mend: 'Add `content/publication.yml`.',
    edits: [{ file: 'content/publication.yml', gone: true }],
    at: 'content/publication.yml:1:1',
    mended: [
      {
        file: 'content/publication.yml',
        content:
          'title: Libraries\nsummary: How they are doing.\npublisher: Friends of the libraries\nabout: the council\nofficial: no\nlanguage: en-GB\nasAt: 2019-12-31\ncontact:\n  address: libraries@little-bourne.example\nlicence:\n  name: OGL\n  address: https://example.org/\ncomparators:\n  england: England\nthemes:\n  libraries: Libraries\n  people: People\n',
      },
    ],
  },
  {
    code: 'indicator/no-table',
    when: 'a definition has no table',
    mend: 'Add its table, even if it holds but one row.',
    edits: [{ file: 'data/indicators/home-visits.csv', gone: true }],
    at: 'content/indicators/home-visits.md:1:1',
    mended: [{ file: 'data/indicators/home-visits.csv', content: 'period,value\n2018/19,41\n' }],
  },
  {
    code: 'indicator/no-definition',
    when: 'a table has no definition',
    mend: 'Add its definition, with a title, a unit and which way is good.',
    edits: [{ file: 'data/indicators/loans.csv', content: table }],
    at: 'data/indicators/loans.csv:1:1',
    mended: [
      {
        file: 'content/indicators/loans.md',
        content: '---\ntitle: Loans\nunit: loans\ngoodWhen: higher\n---\n\nBooks lent.\n',
      },
    ],
  },
];
