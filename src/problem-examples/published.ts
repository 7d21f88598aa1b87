import type { Edit, ProblemExample } from './problem-example.ts';
import { belowNought, ofADay } from './slip.ts';

const file = 'data/indicators/library-visits.csv';
const home = 'data/indicators/home-visits.csv';
const header = 'period,value,branch,comparator,edition,locator,note';
const first = '2018-09,4610,,,2018-10-03-library-report,p2,';
const north = '2019-09,2110,North,,2019-10-02-library-report,p3,';
const south = '2019-09,2820,South,,2019-10-02-library-report,p3,';
const asCsv = 'Open it in a spreadsheet, and save it as “CSV UTF-8 (Comma delimited)”.';
const homeTable = 'period,value,edition,locator\n2018/19,41,2019-10-02-library-report,p6\n';

/** A slip in one row of the table of visits, or the row below it. */
const slip = (
  code: string,
  when: string,
  mend: string,
  [from, to, meant = from]: readonly [from: string, to: string, meant?: string],
  at: string,
): ProblemExample => ({
  code,
  when,
  mend,
  edits: [{ file, from, to }],
  at: `${file}:${at}`,
  mended: [{ file, from: to, to: meant }],
});

/** A column put behind the others, and taken out or renamed. */
const column = (
  code: string,
  when: string,
  mend: string,
  cells: readonly string[],
  mended?: readonly string[],
): ProblemExample => {
  const table = (added: readonly string[]) =>
    [
      ...['period,value', '2016/17,44', '2017/18,38', '2018/19,41'].map((row, at) =>
        [row, ...added.slice(at, at + 1)].join(','),
      ),
      '',
    ].join('\n');
  return {
    code,
    when,
    mend,
    edits: [{ file: home, content: table(cells) }],
    at: `${home}:1:14`,
    mended: [{ file: home, content: table(mended ?? []) }],
  };
};

const whole = (when: string, content: string): ProblemExample => ({
  code: 'csv/other-format',
  when,
  mend: asCsv,
  edits: [{ file: home, content }],
  at: `${home}:1:1`,
  mended: [{ file: home, content: homeTable }],
});

const branches = (north: string, south: string): readonly Edit[] => [
  { file, from: '2019-09,2110,North,,2019-10-02-library-report,p3,', to: north },
  { file, from: '2019-09,2820,South,,2019-10-02-library-report,p3,', to: south },
];

const visits = (...values: readonly string[]) =>
  ['period,value', ...values.map((value, at) => `${2010 + at}/${11 + at},${value}`), ''].join('\n');

/** Mistakes that stand in tables which others have published, and come along with them. */
export const published: readonly ProblemExample[] = [
  whole('a page of HTML was saved as a table', '<!DOCTYPE html>\n<title>Not found</title>\n'),
  whole('a file of JSON has the name of a table', '[{"period": "2018/19", "value": 41}]\n'),
  {
    code: 'csv/delimiter',
    when: 'commas and tabs part the columns, as Eurostat writes them',
    mend: asCsv,
    edits: [{ file: home, content: 'unit,branch\t2017/18\t2018/19\nNR,North\t38\t41\n' }],
    at: `${home}:1:12`,
    mended: [{ file: home, content: homeTable }],
  },
  {
    code: 'csv/title-row',
    when: 'a title stands above names that are not ours',
    mend: 'Delete the lines above the names, and give the columns the names that they have here.',
    edits: [{ file: home, content: 'People visited,,,\nYear,People\n2018/19,41\n' }],
    at: `${home}:1:1`,
    mended: [{ file: home, content: homeTable }],
  },
  {
    code: 'csv/wide-table',
    when: 'the years stand side by side, as in `2017-18,2018-19`',
    mend: 'Write one row for each figure.',
    edits: [{ file: home, content: 'branch,2017-18,2018-19\nNorth,38,41\n' }],
    at: `${home}:1:8`,
    mended: [{ file: home, content: 'branch,period,value\nNorth,2017/18,38\nNorth,2018/19,41\n' }],
  },
  {
    code: 'csv/row-in-one-cell',
    when: 'whole rows stand in quotation marks',
    mend: 'Take the quotation marks around the rows out.',
    edits: branches(`"${north}"`, `"${south}"`),
    at: `${file}:4:1`,
    mended: [
      { file, from: `"${north}"`, to: north },
      { file, from: `"${south}"`, to: south },
    ],
  },
  slip(
    'csv/row-in-one-cell',
    'one row is parted by semicolons',
    'Put a comma in the place of each.',
    [north, north.replaceAll(',', ';')],
    '4:1',
  ),
  slip(
    'csv/note-row',
    'a row of units stands below the names of the columns',
    'Take the row out. The unit belongs into the definition.',
    [`${header}\n`, `${header}\n,visits,,,,,\n`],
    '2:1',
  ),
  slip(
    'csv/note-row',
    'a note below the table has commas in it',
    'Take the row out. What it says belongs into the definition.',
    [
      `${south}\n`,
      `${south}\nSource: the desks, counted by hand, each day, and by a beam, from 2018, on\n`,
    ],
    '6:1',
  ),
  slip(
    'csv/header-again',
    'the names of the columns come again in capitals',
    'Take the row out.',
    [`${north}\n`, `${header.toUpperCase()}\n${north}\n`],
    '4:1',
  ),
  ofADay(
    slip(
      'csv/open-comma',
      'a day has a comma and no quotation marks around it',
      'Type the day as the observation format spells it.',
      ['2018-09,4610', 'Sept 30, 2018,4610', '2018-09-30,4610'],
      '2:1',
    ),
  ),
  slip(
    'file/markup',
    'a note has signs as HTML spells them',
    'Type the sign itself.',
    [first, `${first}Beam &amp; desk`, `${first}Beam & desk`],
    '2:50',
  ),
  slip(
    'file/markup',
    'a note has HTML in it',
    'Take the HTML out.',
    [first, `${first}Counted <b>twice</b>`, `${first}Counted twice`],
    '2:53',
  ),
  slip(
    'file/mixed-letters',
    'a letter of a name is of another alphabet, and looks the same',
    'Type the word anew.',
    ['period,value,branch', 'period,v\u0430lue,branch'],
    '1:8',
  ),
  slip(
    'file/garbled',
    'a pound sign has been read by an old Macintosh',
    'Type the sign that was meant, and save the file as UTF-8.',
    [first, `${first}At ¬£2 a visit`, `${first}At £2 a visit`],
    '2:48',
  ),
  slip(
    'file/garbled',
    'an apostrophe of Windows has become a control character',
    'Type the character that was meant, and save the file as UTF-8.',
    [first, `${first}The desk\u0092s count`, `${first}The desk’s count`],
    '2:53',
  ),
  slip(
    'file/hidden-character',
    'a character of a font for bullets stands in a note',
    'Delete it.',
    [first, `${first}\uf0b7 Counted`, `${first}Counted`],
    '2:45',
  ),
  slip(
    'file/conflict',
    'two versions of a row stand in the file with the marks of Git between them',
    'Keep the rows that are right, and take the marks out.',
    [north, `<<<<<<< HEAD\n${north}\n=======\n${north}\n>>>>>>> north`],
    '4:1',
  ),
  column(
    'observation/other-name',
    'remarks stand in a column that is not called `note`',
    'Call the column `note`.',
    ['Comment', '', '', 'Counted twice'],
    ['note', '', '', 'Counted twice'],
  ),
  column(
    'observation/of-definition',
    'a column gives the unit in every row',
    'Take the column out. The unit stands in the definition.',
    ['unit', 'people', 'people', 'people'],
  ),
  column('observation/counts-rows', 'a database has numbered the rows', 'Take the column out.', [
    'OBJECTID',
    '1',
    '2',
    '3',
  ]),
  slip(
    'csv/nothing-found',
    'a formula has not found the name of a part',
    'Type the name of the part.',
    ['2110,North', '2110,#N/A', '2110,North'],
    '4:14',
  ),
  slip(
    'csv/nothing-found',
    'a formula has failed in a note',
    'Type the note, or leave the cell blank.',
    [first, `${first}#REF!`],
    '2:45',
  ),
  slip(
    'csv/note-row',
    'a row has the name of a part and nothing else',
    'Take the row out, or fill in its period and its figure.',
    [`${north}\n`, `${north}\n,,East,,,,\n`],
    '5:1',
  ),
  slip(
    'observation/total-as-part',
    'a row for both sexes stands among them',
    'Leave the cell blank: the row is about the whole.',
    [south, south.replace('2820,South', '4930,Both sexes'), south],
    '5:14',
  ),
  {
    code: 'observation/placeholder',
    when: 'a row of nines stands where there is no figure',
    mend: 'Type the reason why there is none.',
    edits: [{ file: home, content: visits('44', '38', '9999', '41') }],
    at: `${home}:4:9`,
    mended: [{ file: home, content: visits('44', '38', 'unavailable', '41') }],
  },
  {
    code: 'observation/placeholder',
    when: 'minus 99 stands where there is no figure',
    mend: 'Type the reason why there is none.',
    edits: [{ file: home, content: visits('44', '-99', '38', '41') }],
    at: `${home}:3:9`,
    mended: [{ file: home, content: visits('44', 'suppressed', '38', '41') }],
  },
  belowNought(
    slip(
      'observation/value',
      'a minus stands behind its number',
      'Put the minus in front.',
      ['4610', '4610-', '-4610'],
      '2:9',
    ),
  ),
  slip(
    'observation/value',
    'a figure has Arabic digits',
    'Type the digits of the keyboard.',
    ['4610', '٤٦١٠'],
    '2:9',
  ),
  slip(
    'observation/value',
    'a number is written as a word',
    'Type it in digits.',
    ['4610', 'seven', '7'],
    '2:9',
  ),
  slip(
    'observation/period',
    'a month is written as databases of statistics write it',
    'Type the month as the observation format spells it.',
    ['2018-09,4610', '2018M09,4610'],
    '2:1',
  ),
  slip(
    'observation/period',
    'the years of a period have run together',
    'Type the year as the observation format spells it.',
    ['2018-09,4610', '1718,4610', '2017/18,4610'],
    '2:1',
  ),
  slip(
    'observation/period',
    'a digit of a year is wrong, so that it lies in another age',
    'Type the year that is meant.',
    ['2018-09,4610', '1018-09,4610'],
    '2:1',
  ),
];
