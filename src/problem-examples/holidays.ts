import { slip } from './slip.ts';
import type { ProblemExample } from './problem-example.ts';

const settings = 'content/publication.yml';
const about = 'content/pages/about.md';
const what = 'We read the papers of the council and publish what they say.';
const before = 'process:\n  agenda:\n';

/** Holidays of a council, put into its settings: where the list stands, then its first day. */
const holidays = (source: string, day = '2028-01-03') =>
  `process:\n  holidays:\n${source}    days:\n      - day: ${day}\n        name: New Year\n      - day: 2028-04-14\n        name: Good Friday\n  agenda:\n`;

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
        from: '        name: Good Friday\n',
        to: '        name: Good Friday\n      - day: 2029-01-01\n        name: New Year\n',
      },
    ],
  },
];
