import type { ProblemExample } from './problem-example.ts';

/** Letters as bytes, one each. */
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A zip with no file in it. */
const emptyZip = `PK\u0005\u0006${'\0'.repeat(18)}`;

const pdf = '%PDF-1.7\n';
/** A PDF of one byte more than may be. */
const tooLarge = new Uint8Array(50_000_001);
tooLarge.set(bytes(pdf));

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>\n`;

/** A file under `public/` that is told, and what takes its place. */
const wrong = (
  code: string,
  when: string,
  file: string,
  content: string | Uint8Array,
  mend: string,
  good: { readonly file: string; readonly content: string } | undefined = undefined,
): ProblemExample => ({
  code,
  when,
  mend,
  edits: [{ file, content }],
  at: `${file}:1:1`,
  mended: [{ file, gone: true }, ...(good ? [good] : [])],
});

const elsewhere = 'Put it into a folder of its own, such as `public/files/`.';
const aPdf = { file: 'public/files/loans.pdf', content: pdf };
const aPicture = { file: 'public/images/roof.svg', content: svg('<circle r="4"/>') };

/** Mistakes in files for readers. */
export const publicFaults: readonly ProblemExample[] = [
  ...[
    ['a file for readers would replace a page', 'public/mark.svg', svg('')],
    [
      'a file would replace the table of a measure',
      'public/data/indicators/home-visits.csv',
      'a,b\n',
    ],
    [
      'a file has the name of a page in other letters',
      'public/Data/Tables/Roof-Money.CSV',
      'a,b\n',
    ],
    ['a file stands where the site has a folder', 'public/feeds/news.zip', emptyZip],
    ['a file would make a folder of a table', 'public/data/tables/roof-money.csv/a.pdf', pdf],
  ].map(([when, file, content]) => wrong('public/taken', when!, file!, content!, elsewhere, aPdf)),
  {
    code: 'public/twice',
    when: 'two names differ in nothing but capitals',
    mend: 'Rename one of the two.',
    edits: [
      { file: 'public/files/Loans.pdf', content: pdf },
      { file: 'public/files/loans.pdf', content: pdf },
    ],
    at: 'public/files/loans.pdf:1:1',
    mended: [
      { file: 'public/files/Loans.pdf', gone: true },
      { file: 'public/files/loans-2019.pdf', content: pdf },
    ],
  },
  wrong(
    'public/name',
    'the name of a file has a sign that means something else in an address',
    'public/files/loans #2.pdf',
    pdf,
    'Rename it.',
    aPdf,
  ),
  ...[
    ['someone puts a finished page among the files', 'public/files/loans.html', '<p>Loans</p>'],
    ['a program stands among the files', 'public/files/count.js', 'let a = 1;'],
    ['a hidden file stands among them', 'public/.env', 'KEY=1'],
    ['a document may hold macros by its name', 'public/files/loans.xlsm', 'PK\u0003\u0004 xl/'],
    ['a presentation is not yet a PDF', 'public/files/loans.pptx', 'PK\u0003\u0004 ppt/'],
  ].map(([when, file, content]) =>
    wrong(
      'public/kind',
      when!,
      file!,
      content!,
      'Save it as one of the kinds that are published.',
      aPdf,
    ),
  ),
  wrong(
    'public/empty',
    'a file has nothing in it',
    'public/files/loans.pdf',
    '',
    'Put the right file in its place.',
    aPdf,
  ),
  wrong(
    'public/too-large',
    'a file has more than 50 MB',
    'public/files/loans.pdf',
    tooLarge,
    'Save it with smaller pictures, or split it.',
    aPdf,
  ),
  wrong(
    'public/damaged',
    'a picture came without most of its bytes',
    'public/images/roof.png',
    bytes('\u0089PNG\r\n\u001a\n\u0000\u0000'),
    'Fetch it again whole.',
    aPicture,
  ),
  wrong(
    'public/contents',
    'a picture has the ending of another kind',
    'public/images/roof.png',
    bytes('\u00ff\u00d8\u00ff\u00e0'),
    'Rename it to what it is, or save it again.',
  ),
  wrong(
    'public/contents',
    'what was saved as a PDF is a page of the web',
    'public/files/loans.pdf',
    '<!doctype html><title>Sign in</title>',
    'Fetch the file again, and open it before it is put here.',
    aPdf,
  ),
  wrong(
    'public/contents',
    'a table is not in UTF-8',
    'public/files/loans.csv',
    bytes('Caf\u00e9,1\n'),
    'Save it again as “CSV UTF-8”.',
    { file: 'public/files/loans.csv', content: 'Café,1\n' },
  ),
  ...[
    ['a drawing holds a program', '<script>alert(1)</script>'],
    ['a part of a drawing runs a program', '<circle r="4" onclick="go()"/>'],
    ['a link in a drawing runs a program', '<a href="java&#115;cript:go()"><text>Go</text></a>'],
    ['a drawing holds a page', '<foreignObject><p>x</p></foreignObject>'],
  ].map(([when, inside]) =>
    wrong(
      'public/script',
      when!,
      aPicture.file,
      svg(inside!),
      'Save it again as plain SVG.',
      aPicture,
    ),
  ),
  wrong(
    'public/outside',
    'a drawing loads a picture from elsewhere',
    aPicture.file,
    svg('<image href="https://example.org/a.png"/>'),
    'Put the picture into `public/images/`.',
    aPicture,
  ),
  wrong(
    'public/outside',
    'a style sheet loads a font from elsewhere',
    'public/own.css',
    '@import url("//example.org/font.css");\n',
    'Put the font into `public/`.',
    { file: 'public/own.css', content: '@font-face { src: url(/own.woff2); }\n' },
  ),
  wrong(
    'public/zip',
    'a zip came without its end',
    'public/files/loans.zip',
    'PK\u0003\u0004 loans.csv',
    'Fetch it once more.',
    { file: 'public/files/loans.zip', content: emptyZip },
  ),
  wrong(
    'public/macros',
    'a workbook holds macros, whatever its name says',
    'public/files/loans.xlsx',
    'PK\u0003\u0004 xl/workbook.xml xl/vbaProject.bin',
    'Save it without macros.',
    { file: 'public/files/loans.xlsx', content: 'PK\u0003\u0004 xl/workbook.xml' },
  ),
];
