import type { ProblemExample } from './problem-example.ts';
import { belowNought } from './slip.ts';

const file = 'data/indicators/library-visits.csv';

/** A slip in the value of a row, with what to type instead. */
const slip = (when: string, typed: string, meant: string, mend: string): ProblemExample => ({
  code: 'observation/value',
  when,
  mend,
  edits: [{ file, from: '4610', to: typed }],
  at: `${file}:2:9`,
  mended: [{ file, from: typed, to: meant }],
});

const digitsOnly = 'Type the digits alone. The site puts the commas in for readers.';
const noUnit = 'Type the number alone. Its unit stands in the definition of the measure.';
const reason =
  'Where there is no number, type the reason: `unavailable`, `suppressed`, `not-applicable`, `not-yet-due` or `low`.';
const qualifier =
  'Type the number alone, add a column `qualifier` if there is none, and put the word there.';

/** Mistakes in the figures of a table. */
export const values: readonly ProblemExample[] = [
  slip('a number has a comma between its thousands', '"4,610"', '4610', digitsOnly),
  slip('a number has a space between its thousands', '4 610', '4610', digitsOnly),
  slip('the letter O stands for a nought', '461O', '4610', 'Type a nought.'),
  slip('the letter l stands for a one', '46l0', '4610', 'Type a one.'),
  slip('a figure has a percent sign', '94%', '94', noUnit),
  slip('a figure has a pound sign', '£4610', '4610', noUnit),
  slip(
    'a figure is given in millions with a letter',
    '£21.5m',
    '21.5',
    'Give the number in the unit of the definition.',
  ),
  slip('a figure has a word after it', '4610 visits', '4610', noUnit),
  belowNought(slip('a minus is typed as a dash', '−4', '-4', 'Type a hyphen for a minus.')),
  belowNought(
    slip('a negative figure stands in brackets', '(2.0)', '-2.0', 'Type a hyphen for a minus.'),
  ),
  slip('a comma stands for the point', '"1.234,5"', '1234.5', 'Type a point before the decimals.'),
  slip('a figure starts with noughts', '0046', '46', 'Type the number as it is said.'),
  slip('a figure starts with a point', '.5', '0.5', 'Type a nought before the point.'),
  slip('a spreadsheet has shortened a long number', '1e3', '1000', 'Type every digit.'),
  slip(
    'a spreadsheet has made a date of a figure',
    '1-Mar',
    '1',
    'Type the figure as the paper prints it.',
  ),
  slip(
    'a column was too narrow for the figure',
    '########',
    '4610',
    'Widen the column in the spreadsheet, and save the file again.',
  ),
  slip(
    'a number has more digits than can be kept',
    '12345678901234567',
    '12345',
    'Choose a larger unit, such as `£m`.',
  ),
  slip(
    'a number has more places than can be kept',
    '46.123456789012345678',
    '46.1234567890123',
    'Type fifteen digits of it, or as many as mean something.',
  ),
  slip('a figure is given as a range', '6-10', 'unavailable', 'Put the range into `note`.'),
  slip('a figure is given as a fraction', '1/2', '0.5', 'Type the figure that the paper prints.'),
  slip('a figure is marked with a star', '4610*', '4610', 'Say in `note` what the star means.'),
  slip(
    'a figure is marked as an estimate',
    '4610 (est)',
    '4610',
    'Put `estimated` into a column `status`.',
  ),
  slip('a cell says n/a', 'n/a', 'not-applicable', reason),
  slip('a cell holds a dash', '–', 'unavailable', reason),
  slip('a cell holds a star', '*', 'suppressed', reason),
  slip('a small number is hidden behind a sign', '<5', 'suppressed', reason),
  slip('a figure is still to come', 'TBC', 'not-yet-due', reason),
  slip('nothing is meant by a word', 'nil', '0', 'Type a nought where the paper counts none.'),
  slip('a cell holds some other words', 'see note', 'unavailable', reason),
  {
    ...slip('a figure is only known to be more', '>90', '90', qualifier),
    edits: [
      { file, from: 'edition,locator,note', to: 'edition,locator,qualifier' },
      { file, from: '4610', to: '>90' },
      { file, from: 'p2,The paper gives no period.', to: 'p2,' },
    ],
    mended: [
      {
        file,
        from: '>90,,,2018-10-03-library-report,p2,',
        to: '90,,,2018-10-03-library-report,p2,over',
      },
    ],
  },
  {
    ...slip('a figure is only about right', 'about 4600', '4600', qualifier),
    edits: [
      { file, from: 'edition,locator,note', to: 'edition,locator,qualifier' },
      { file, from: '4610', to: 'about 4600' },
      { file, from: 'p2,The paper gives no period.', to: 'p2,' },
    ],
    mended: [
      {
        file,
        from: 'about 4600,,,2018-10-03-library-report,p2,',
        to: '4600,,,2018-10-03-library-report,p2,about',
      },
    ],
  },
  {
    code: 'observation/blank-value',
    when: 'the value of a row is blank',
    mend: `${reason} A blank is never read as nought.`,
    edits: [{ file, from: '4610', to: '' }],
    at: `${file}:2:9`,
    mended: [{ file, from: '2018-09,,', to: '2018-09,unavailable,' }],
  },
  {
    code: 'observation/value',
    when: 'a numerator is not a plain number',
    mend: digitsOnly,
    edits: [{ file: 'data/indicators/books-on-time.csv', from: '1025,1250', to: '1025,"1,250"' }],
    at: 'data/indicators/books-on-time.csv:4:17',
    mended: [{ file: 'data/indicators/books-on-time.csv', from: '"1,250"', to: '1250' }],
  },
  {
    code: 'observation/duplicate',
    when: 'two rows are about one thing and say the same',
    mend: 'Take one of the two out.',
    edits: [
      {
        file,
        from: '2018-09,4610,,,2018-10-03-library-report,p2,\n',
        to: '2018-09,4610,,,2018-10-03-library-report,p2,\n'.repeat(2),
      },
    ],
    at: `${file}:3:1`,
    mended: [
      {
        file,
        from: '2018-09,4610,,,2018-10-03-library-report,p2,\n'.repeat(2),
        to: '2018-09,4610,,,2018-10-03-library-report,p2,\n',
      },
    ],
  },
  {
    code: 'observation/duplicate',
    when: 'two rows are about one thing and contradict each other',
    mend: 'Look into the paper, and keep the row that is right.',
    edits: [
      {
        file,
        from: '2019-09,4930',
        to: '2018-09,4611,,,2018-10-03-library-report,p2,\n2019-09,4930',
      },
    ],
    at: `${file}:3:1`,
    mended: [{ file, from: '2018-09,4611,,,2018-10-03-library-report,p2,\n', to: '' }],
  },
  {
    code: 'observation/contradiction',
    when: 'two papers give different figures for one thing',
    mend: 'If both papers print what the table says, add a column `discrepancy` and say there what differs and why.',
    edits: [
      { file, from: 'locator,note', to: 'locator,discrepancy' },
      { file, from: 'The paper gives no period.', to: '' },
      {
        file,
        from: '2019-09,4930',
        to: '2018-09,4615,,,2019-10-02-library-report,p2,\n2019-09,4930',
      },
    ],
    at: `${file}:3:9`,
    mended: [
      {
        file,
        from: '2018-09,4615,,,2019-10-02-library-report,p2,',
        to: '2018-09,4615,,,2019-10-02-library-report,p2,The later paper gives no reason.',
      },
    ],
  },
  {
    code: 'observation/word',
    when: 'a basis is misspelt',
    mend: 'Use a basis of the observation format.',
    edits: [
      { file, from: 'locator,note', to: 'locator,basis' },
      { file, from: 'p2,The paper gives no period.', to: 'p2,' },
      { file, from: '2018-10-03-library-report,p2,', to: '2018-10-03-library-report,p2,mnth' },
    ],
    at: `${file}:2:45`,
    mended: [{ file, from: 'mnth', to: 'month' }],
  },
  {
    code: 'observation/word',
    when: 'a comparator is not one of the publication',
    mend: 'Use a name that stands under `comparators` in `content/publication.yml`, or add it there.',
    edits: [{ file, from: ',england,', to: ',englnd,' }],
    at: `${file}:6:16`,
    mended: [{ file, from: ',englnd,', to: ',england,' }],
  },
  {
    code: 'observation/word',
    when: 'a qualifier is not a known one',
    mend: 'Use `over`, `under`, `about`, `up-to` or `at-least`.',
    edits: [
      { file, from: 'locator,note', to: 'locator,qualifier' },
      { file, from: 'p2,The paper gives no period.', to: 'p2,' },
      { file, from: '2018-10-03-library-report,p2,', to: '2018-10-03-library-report,p2,abuot' },
    ],
    at: `${file}:2:45`,
    mended: [{ file, from: 'abuot', to: 'about' }],
  },
  {
    code: 'observation/locator-alone',
    when: 'a row names a page and no paper',
    mend: 'Fill in `edition`, the id of the paper.',
    edits: [{ file, from: '2018-10-03-library-report,p2,', to: ',p2,' }],
    at: `${file}:2:17`,
    mended: [
      { file, from: '2018-09,4610,,,,p2,', to: '2018-09,4610,,,2018-10-03-library-report,p2,' },
    ],
  },
  {
    code: 'reference/unknown',
    when: 'the edition of a row is no paper of the publication',
    mend: 'Name a file in `content/reports/`, without its ending.',
    edits: [{ file, from: '2018-10-03-library-report,p2,', to: '2018-10-03-libary-report,p2,' }],
    at: `${file}:2:16`,
    mended: [{ file, from: '2018-10-03-libary-report', to: '2018-10-03-library-report' }],
  },
];
