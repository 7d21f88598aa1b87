import { process } from './council-meetings.ts';
import type { ProblemExample } from './problem-example.ts';
import { slip } from './slip.ts';

const events = 'data/events.csv';
const planned =
  'by March 2020,The council is to vote on the roof.,town-council,planned,not in our papers';
const told = '15 January 2020,The committee votes on the roof.,library-committee,,';
const council = 'content/meetings/2019-10-02-town-council.md';
const postponed = 'content/meetings/2019-11-06-library-committee.md';
const coming = 'content/meetings/2020-01-15-library-committee.md';
const settings = 'content/publication.yml';
const about = 'content/pages/about.md';
const what = 'We read the papers of the council and publish what they say.';
const [callIn = ''] = /  callIn:[^]*(?=  backgroundPapers)/.exec(process) ?? [];

/** Mistakes in meetings, decisions and the rules for them. */
export const meetings: readonly ProblemExample[] = [
  slip(
    'meeting/name',
    'a meeting’s date is not that of its file',
    '3:7',
    [council, 'date: 2019-10-02', 'date: 2019-10-03'],
    'Mend the date, or the name of the file.',
  ),
  slip(
    'front-matter/wrong-value',
    'the revision of a meeting is below nought',
    '7:11',
    [
      coming,
      'status: scheduled\n',
      'status: scheduled\nrevision: -1\n',
      'status: scheduled\nrevision: 1\n',
    ],
    'Type how often the meeting was changed.',
  ),
  slip(
    'meeting/no-source',
    'nothing says where a meeting’s date is known from',
    '3:7',
    [postponed, 'edition: 2019-10-02-library-report\nlocator: p8\n', 'note: Told at the desk.\n'],
    'Name the paper and the place, or the day on which the file was last changed.',
  ),
  {
    code: 'meeting/told-as-held',
    when: 'an event tells what a body did on the day of a meeting of which only the plan is known',
    mend: 'Tell what was planned. If the meeting was held, say so in its file.',
    edits: [
      { file: settings, from: 'asAt: 2019-12-31', to: 'asAt: 2020-01-31' },
      { file: events, from: planned, to: told },
    ],
    at: `${events}:3:27`,
    mended: [
      {
        file: events,
        from: told,
        to: '15 January 2020,The committee is to vote on the roof.,library-committee,planned,not in our papers',
      },
    ],
  },
  slip(
    'meeting/ends-before-start',
    'a meeting ends before it starts',
    '5:6',
    [council, 'end: 20:10', 'end: 08:10'],
    'The hours count to 24.',
  ),
  slip(
    'front-matter/wrong-value',
    'a time of the day is written with a point',
    '4:8',
    [council, 'start: 18:30', 'start: 18.30'],
    'Type it with a colon.',
  ),
  slip(
    'meeting/late-agenda',
    'an agenda was late and nothing says why',
    '10:18',
    [
      council,
      'agendaPublished: 2019-09-24',
      'agendaPublished: 2019-09-25',
      'agendaPublished: 2019-09-25\nlateReason: The printer was out of order.',
    ],
    'Say why: readers will see it.',
  ),
  slip(
    'meeting/held-to-come',
    'a meeting that is still to come is said to have been held',
    '6:9',
    ['content/meetings/2020-01-15-library-committee.md', 'status: scheduled', 'status: held'],
    'Type `scheduled` until it was.',
  ),
  slip(
    'day/to-come',
    'an agenda is said to have been published on a day that is still to come',
    '7:18',
    [
      coming,
      'status: scheduled\n',
      'status: scheduled\nagendaPublished: 2020-01-07\n',
      'status: scheduled\n',
    ],
    'Leave the day out until the agenda is published.',
  ),
  slip(
    'day/to-come',
    'an event of a time that is still to come is told as happened',
    '3:11',
    [events, planned, 'by March 2020,The council votes on the roof.,town-council,,', planned],
    'Say that it is planned.',
  ),
  slip(
    'meeting/moved-and-met',
    'a meeting was moved and is said to have been held',
    '5:9',
    [postponed, 'status: postponed', 'status: held'],
    'A meeting that was moved did not meet.',
  ),
  {
    code: 'meeting/moved-in-circle',
    when: 'a meeting was moved to one that was moved to it',
    mend: 'Take `movedTo` out of the meeting that came last.',
    edits: [
      {
        file: postponed,
        from: 'movedTo: 2020-01-15-library-committee',
        to: 'movedTo: 2019-11-06-library-committee',
      },
    ],
    at: `${postponed}:7:10`,
    mended: [
      {
        file: postponed,
        from: 'movedTo: 2019-11-06-library-committee',
        to: 'movedTo: 2020-01-15-library-committee',
      },
    ],
  },
  slip(
    'reference/unknown',
    'an item follows a meeting that is not there',
    '10:15',
    [coming, '[2019-10-16-library-committee]', '[2019-10-17-library-committee]'],
    'Name a file in `content/meetings/`.',
  ),
  slip(
    'front-matter/missing-key',
    'an item is private and the balance is not told',
    '28:7',
    [council, 'asks.\n      balance: The council could not bargain if others knew.\n', 'asks.\n'],
    'Say why keeping it private outweighs what the public gains.',
  ),
  slip(
    'decision/no-notice',
    'a key decision had no notice and nothing says why',
    '18:15',
    [
      council,
      'notice: 2019-08-30',
      'notice: none',
      'notice: none\n      exception: The roof had fallen in.',
    ],
    'Say why it could not wait: readers will see it.',
  ),
  slip(
    'decision/late-notice',
    'the notice of a key decision was short and nothing says why',
    '18:15',
    [
      council,
      'notice: 2019-08-30',
      'notice: 2019-09-04',
      'notice: 2019-09-04\n      exception: The offer lapsed in October.',
    ],
    'Say why it could not wait: readers will see it.',
  ),
  slip(
    'decision/not-published',
    'a decision was called in and nothing says when it was published',
    '20:18',
    [council, 'decisionsPublished: 2019-10-04\n', 'webcast: On the council’s channel.\n'],
    'Give the day of publication.',
  ),
  slip(
    'decision/few-callers',
    'too few councillors asked for a call-in',
    '21:11',
    [council, '[Councillor Ann Example, Councillor Bo Example]', '[Councillor Ann Example]'],
    'Name all who asked.',
  ),
  slip(
    'decision/late-call-in',
    'a call-in was asked for after its last day',
    '20:18',
    [council, 'requested: 2019-10-08', 'requested: 2019-10-10'],
    'Mend the day, or take the call-in out.',
  ),
  slip(
    'decision/late-hearing',
    'a call-in was heard too late and nothing says why',
    '23:16',
    [
      council,
      'heardAt: 2019-10-16-library-committee',
      'heardAt: 2019-11-06-library-committee',
      'heardAt: 2019-11-06-library-committee\n      lateReason: The hall was flooded.',
    ],
    'Say why: readers will see it.',
  ),
  {
    code: 'report/background-papers',
    when: 'a report does not list its background papers',
    mend: 'List them, or write `none`.',
    edits: [{ file: settings, from: 'from: 2020-01-01', to: 'from: 2019-01-01' }],
    at: 'content/reports/2019-10-02-library-report.md:7:7',
    mended: [
      {
        file: 'content/reports/2019-10-02-library-report.md',
        from: 'outcome: not in our papers',
        to: 'backgroundPapers:\n  - title: The roof will cost more\n    paper: 2018-10-03-library-report\noutcome: not in our papers',
      },
    ],
  },
  slip(
    'front-matter/wrong-value',
    'a rule does not say where it stands',
    '28:5',
    [
      settings,
      '  agenda:\n    days: 5\n    count: working\n    note: By law.\n',
      '  agenda:\n    days: 5\n    count: working\n',
    ],
    'Name the paper and the place, or say it in `note`.',
  ),
  slip(
    'front-matter/wrong-value',
    'the days of a rule are no whole number',
    '32:11',
    [settings, 'days: 28', 'days: 2.5'],
    'Count whole days.',
  ),
  slip(
    'reference/unknown',
    'a rule names a paper that is not there',
    '34:14',
    [
      settings,
      '    edition: 2018-10-03-library-report\n    locator: p9',
      '    edition: 2018-10-03-roof\n    locator: p9',
    ],
    'Name a file in `content/reports/`.',
  ),
  slip(
    'deadline/no-rule',
    'a deadline is asked for by a rule that the publication does not have',
    '8:18',
    [
      about,
      what,
      `${what}\n\n::deadline{rule="papers" from="2019-10-02"}`,
      `${what}\n\n::deadline{rule="agenda" from="2019-10-02"}`,
    ],
    'Ask for a rule that there is, or add this one.',
  ),
  slip(
    'deadline/no-calendar',
    'a deadline is asked for in a year whose bank holidays are not known',
    '8:32',
    [
      about,
      what,
      `${what}\n\n::deadline{rule="agenda" from="2041-10-02"}`,
      `${what}\n\n::deadline{rule="agenda" from="2014-10-02"}`,
    ],
    'Type a year that is known.',
  ),
  slip(
    'call-in/no-calendar',
    'a call-in is reckoned in a year whose bank holidays are not known',
    '8:22',
    [
      about,
      what,
      `${what}\n\n::call-in{published="2041-10-02"}`,
      `${what}\n\n::call-in{published="2014-10-02"}`,
    ],
    'Type a year that is known.',
  ),
  {
    code: 'call-in/no-rule',
    when: 'a call-in is reckoned in a publication that has no rules for it',
    mend: 'Add the rules, each with where it stands.',
    edits: [
      { file: settings, from: callIn, to: '' },
      { file: about, from: what, to: `${what}\n\n::call-in{published="2014-10-02"}` },
    ],
    at: `${about}:8:1`,
    mended: [
      {
        file: settings,
        from: '  backgroundPapers:\n',
        to: `${callIn}  backgroundPapers:\n`,
      },
    ],
  },
];
