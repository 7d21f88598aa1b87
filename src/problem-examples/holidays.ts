import { slip } from './slip.ts';
import type { ProblemExample } from './problem-example.ts';

const settings = 'content/publication.yml';
const about = 'content/pages/about.md';
const what = 'We read the papers of the council and publish what they say.';
const before = 'process:\n  agenda:\n';

const named = (days: readonly string[]) =>
  days.map((day) => `      - day: ${day}\n        name: A holiday\n`).join('');

/** The other holidays of a year, as they are for most councils. */
const rest = ['04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'].map(
  (day) => `2028-${day}`,
);
const after = [
  ...['2029-01-01', '2029-03-30', '2029-04-02', '2029-05-07', '2029-05-28'],
  ...['2029-08-27', '2029-12-25', '2029-12-26'],
];

/** Holidays of a council, put into its settings: where the list stands, then its first day. */
const holidays = (source: string, day = '2028-01-03') =>
  `process:\n  holidays:\n${source}    days:\n      - day: ${day}\n        name: New Year\n${named(rest)}  agenda:\n`;

const noted = '    note: The list of the government, as at May 2026.\n';
const printed = (paper: string) => `    edition: ${paper}\n    locator: p3\n`;
const asked = `${what}\n\n::deadline{rule="agenda" from="2029-01-15"}`;

/** Mistakes in the holidays that a publication names. */
export const ownHolidays: readonly ProblemExample[] = [
  slip(
    'front-matter/wrong-value',
    'a holiday is no day of the calendar',
    '30:14',
    [settings, before, holidays(noted, '2028-02-30'), holidays(noted)],
    'Type the day that is printed in the list.',
  ),
  slip(
    'front-matter/wrong-value',
    'a holiday is typed with the day before the month',
    '30:14',
    [settings, before, holidays(noted, '03/01/2028'), holidays(noted)],
    'Type the year first, then the month and the day.',
  ),
  slip(
    'front-matter/wrong-value',
    'nothing says where the list of holidays stands',
    '28:5',
    [settings, before, holidays(''), holidays(noted)],
    'Say it in a `note`, or name a paper and the place in it.',
  ),
  slip(
    'reference/unknown',
    'the paper of the list of holidays is not there',
    '28:14',
    [
      settings,
      before,
      holidays(printed('2018-10-03-libary-report')),
      holidays(printed('2018-10-03-library-report')),
    ],
    'Name a file in `content/reports/`.',
  ),
  slip(
    'holidays/partial-year',
    'a year names only some of its holidays',
    '30:14',
    [
      settings,
      before,
      holidays(noted).replace(named(rest), named(rest.slice(0, 2))),
      holidays(noted),
    ],
    'Name all of them.',
  ),
  slip(
    'holidays/partial-year',
    'a council that keeps other holidays does not say which it has not',
    '30:14',
    [
      settings,
      before,
      holidays(noted).replace('2028-04-17', '2028-01-04').replace('2028-08-28', '2028-08-07'),
      holidays(`${noted}    lacks: [easter-monday, summer]\n`)
        .replace('2028-04-17', '2028-01-04')
        .replace('2028-08-28', '2028-08-07'),
    ],
    'Say which of the holidays of England it does not keep.',
  ),
  {
    code: 'deadline/no-calendar',
    when: 'a deadline is asked for in a year of which no holiday is named yet',
    mend: 'Name all holidays of that year, or type a day in a year that is known.',
    edits: [
      { file: settings, from: before, to: holidays(noted) },
      { file: about, from: what, to: asked },
    ],
    at: `${about}:8:32`,
    mended: [
      {
        file: settings,
        from: named(rest),
        to: named(rest) + named(after),
      },
    ],
  },
];
