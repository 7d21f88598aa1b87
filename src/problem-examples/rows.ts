import type { ProblemExample } from './problem-example.ts';
import { belowNought, slip as slipOf } from './slip.ts';

const file = 'data/indicators/library-visits.csv';
const last = 'unstated,4480,,england,2019-10-02-library-report,p2,The paper gives no period.\n';
const north = '2019-09,2110,North,,2019-10-02-library-report,p3,\n';
const home = 'data/indicators/home-visits.csv';
const takeOut = 'Take the row out.';

const slip = (
  code: string,
  when: string,
  at: string,
  [good, typed, meant = good]: readonly [good: string, typed: string, meant?: string],
  mend: string,
): ProblemExample => slipOf(code, when, at, [file, good, typed, meant], mend);

const unquoted = 'The paper gives a place, but no period.';

/** Mistakes in the rows of a table: what is none, what is cut in two, and parts that are not. */
export const rows: readonly ProblemExample[] = [
  slip(
    'csv/open-comma',
    'words with a comma in them are not in quotation marks',
    '6:53',
    ['The paper gives no period.', unquoted, `"${unquoted}"`],
    'Put the whole cell in double quotes.',
  ),
  slip(
    'csv/spare-commas',
    'a row ends with a comma too many',
    '2:45',
    ['2018-10-03-library-report,p2,', '2018-10-03-library-report,p2,,'],
    'Take it out.',
  ),
  slip(
    'csv/split-number',
    'a figure has a comma for its point and no quotation marks around it',
    '2:9',
    ['4610', '46,5', '46.5'],
    'Type a point.',
  ),
  slip(
    'csv/note-row',
    'a note stands below the table',
    '8:1',
    [last, `${last}\nSource: the van\n`],
    takeOut,
  ),
  slip(
    'csv/note-row',
    'a note with a comma in it stands below the table',
    '7:1',
    [last, `${last}Note: figures are rounded, and may not add.\n`],
    takeOut,
  ),
  slip(
    'csv/note-row',
    'a note is filled up with commas',
    '7:1',
    [last, `${last}(p) provisional,,,,,,\n`],
    takeOut,
  ),
  slip(
    'csv/header-again',
    'the names of the columns stand there twice',
    '4:1',
    [north, `period,value,branch,comparator,edition,locator,note\n${north}`],
    takeOut,
  ),
  slip(
    'csv/stray-space',
    'a figure has a space before it and a comma in it',
    '2:9',
    ['4610', '" 4,610"', '4610'],
    'Type the digits alone.',
  ),
  belowNought(
    slip(
      'csv/formula',
      'a minus stands apart from its figure',
      '2:9',
      ['4610', '- 4610', '-4610'],
      'Type the minus and the digits without a space.',
    ),
  ),
  slip(
    'observation/value',
    'a cell holds two hyphens',
    '2:9',
    ['4610', '--', 'unavailable'],
    'Type the word for the reason.',
  ),
  slip(
    'observation/value',
    'a figure is followed by the raised number of a footnote',
    '2:9',
    ['4610', '4610¹', '4610'],
    'Say in `note` what the footnote says.',
  ),
  slip(
    'csv/column-name',
    'the name of a column has its unit behind it',
    '1:14',
    ['branch', 'branch (%)'],
    'Name the column alone.',
  ),
  slip(
    'observation/part-spelling',
    'one part is spelt in two ways',
    '7:14',
    [
      last,
      `${last}2018-09,4610,north,,2018-10-03-library-report,p3,\n`,
      `${last}2018-09,4610,North,,2018-10-03-library-report,p3,\n`,
    ],
    'Spell it in one way.',
  ),
  slip(
    'observation/total-as-part',
    'the whole is given as a part',
    '4:14',
    [north, `2019-09,4930,Total,,2019-10-02-library-report,p3,\n${north}`],
    'Leave the part blank, or take the row out.',
  ),
  slip(
    'file/garbled',
    'a program has read a sign in a wrong encoding',
    '6:62',
    ['The paper gives', 'The paperâ€™s words give', 'The paper’s words give'],
    'Type the sign that was meant.',
  ),
  slip(
    'file/hidden-character',
    'a character that cannot be seen stands in a cell',
    '4:19',
    [north, north.replace('North', 'North\u200b')],
    'Delete it.',
  ),
  {
    code: 'csv/wide-table',
    when: 'the periods stand side by side, as in many spreadsheets',
    mend: 'Write one row for each figure.',
    edits: [{ file: home, content: 'area,2017/18,2018/19\nNorth,38,41\n' }],
    at: `${home}:1:6`,
    mended: [{ file: home, content: 'period,value,area\n2017/18,38,North\n2018/19,41,North\n' }],
  },
  {
    code: 'observation/missing-column',
    when: 'the period stands in a column of another name',
    mend: 'Call the column `period`.',
    edits: [{ file: home, from: 'period,value', to: 'Year,value' }],
    at: `${home}:1:1`,
    mended: [{ file: home, from: 'Year,value', to: 'period,value' }],
  },
  {
    code: 'indicator/no-rows',
    when: 'a table has names of columns and no rows',
    mend: 'Add a row for each figure.',
    edits: [{ file: home, content: 'period,value\n' }],
    at: `${home}:1:1`,
    mended: [{ file: home, content: 'period,value\n2018/19,41\n' }],
  },
  {
    code: 'file/encoding',
    when: 'a workbook has been given the name of a table',
    mend: 'Save it as “CSV UTF-8 (Comma delimited)”.',
    edits: [{ file: home, content: new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]) }],
    at: `${home}:1:1`,
    mended: [{ file: home, content: 'period,value\n2018/19,41\n' }],
  },
];
