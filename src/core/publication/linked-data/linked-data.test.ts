import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../../../tests/in-english.ts';
import { compileWith, smallCouncil, type Files } from '../../../../tests/small-council.ts';
import type { FeedSite } from '../feeds/feed.ts';
import type { Publication } from '../publication.ts';
import { measureDataset, tableDataset } from './dataset.ts';
import { meetingEvent } from './meeting-event.ts';
import { reportThing } from './report-thing.ts';
import { toLinkedData, type Thing } from './thing.ts';
import { trailOf } from './trail.ts';

const at = (root: string): FeedSite => ({
  title: 'Example papers',
  publisher: 'Plainsight',
  language: 'en-GB',
  authority: 'council.example',
  url: (path) => `${root}${path}`,
});
const [known, unknown] = [at('https://council.example'), at('')];

/** The small council with other files; all of it in order. */
function council(files: Files = {}): Publication {
  const { value, diagnostics } = compileWith(files);
  expect(inEnglish(diagnostics).map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  return value!;
}

/** A thing as a program reads it: what is not known is not there. */
const read = (thing: Thing) => JSON.parse(toLinkedData([thing]))['@graph'][0];

const measure = ({ indicators, settings }: Publication, site = known) =>
  read(measureDataset(indicators.get('library-visits')!, 'In short.', { settings, site }));

describe('a measure', () => {
  test('says its licence, its CSV, and the days that its figures cover', () => {
    expect(measure(council())).toEqual({
      '@type': 'Dataset',
      name: 'Visits to libraries',
      description: 'In short. Plainsight: Example papers',
      url: 'https://council.example/indicators/library-visits/',
      inLanguage: 'en-GB',
      license: 'https://opensource.org/license/mit',
      publisher: { '@type': 'Organization', name: 'Plainsight' },
      distribution: [
        {
          '@type': 'DataDownload',
          encodingFormat: 'text/csv',
          contentUrl: 'https://council.example/data/indicators/library-visits.csv',
        },
        {
          '@type': 'DataDownload',
          encodingFormat: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          contentUrl: 'https://council.example/data/indicators/library-visits.xlsx',
        },
        {
          '@type': 'DataDownload',
          encodingFormat: 'application/json',
          contentUrl: 'https://council.example/data/indicators/library-visits.json',
        },
      ],
      temporalCoverage: '2015-04-01/2016-04-30',
      variableMeasured: {
        '@type': 'PropertyValue',
        name: 'Visits to libraries',
        unitText: 'visits',
      },
    });
  });

  const row = (period: string, value: string) => `${period},${value},2016-06-14-library-report,p3`;
  const rows = (...typed: string[]): Files => ({
    'data/indicators/library-visits.csv': ['period,value,edition,locator', ...typed, ''].join('\n'),
  });

  test.each<[string, string[], string | undefined]>([
    [
      'a suppressed row after the last number',
      [row('2016-04', '4930'), row('2016-05', 'suppressed')],
      '2016-04-01/2016-04-30',
    ],
    [
      'a row not available before the first number',
      [row('2015-03', 'unavailable'), row('2016-04', '4930')],
      '2016-04-01/2016-04-30',
    ],
    [
      'a year that begins before the first month',
      [row('2015-10', '4610'), row('2016-04', '4930'), row('2015/16', '56000')],
      '2015-04-01/2016-04-30',
    ],
  ])('covers what has a number: %s', (_, typed, coverage) => {
    expect(measure(council(rows(...typed))).temporalCoverage).toBe(coverage);
  });

  test('says who collects it only where the definition does', () => {
    const definition = smallCouncil['content/indicators/library-visits.md'];
    const collected = definition.replace('---\n\n', 'collectedBy: The library service\n---\n\n');
    expect(measure(council()).creator).toBeUndefined();
    expect(measure(council({ 'content/indicators/library-visits.md': collected })).creator).toEqual(
      { '@type': 'Organization', name: 'The library service' },
    );
  });

  test('without an address of the site is found from the root of its host', () => {
    const { url, distribution } = measure(council(), unknown);
    expect([url, distribution[0].contentUrl]).toEqual([
      '/indicators/library-visits/',
      '/data/indicators/library-visits.csv',
    ]);
  });
});

test('a table says its CSV and licence, and of no time, which it does not know', () => {
  const { tables, settings } = council({
    'content/tables/shelves.md':
      '---\ntitle: Shelves\nedition: 2016-06-14-library-report\nlocator: p4\nunit: shelves\nrows: Room\ncolumns:\n  now: { title: Now }\n---\n\nCounted once.\n',
    'data/tables/shelves.csv': 'id,line,now\nhall,Hall,140\n',
  });
  const told = read(tableDataset(tables.get('shelves')!, 'In short.', { settings, site: known }));
  expect(told).toMatchObject({
    '@type': 'Dataset',
    name: 'Shelves',
    license: 'https://opensource.org/license/mit',
    distribution: ['csv', 'xlsx', 'json'].map((ending) => ({
      contentUrl: `https://council.example/data/tables/shelves.${ending}`,
    })),
  });
  expect(told.temporalCoverage).toBeUndefined();
});

describe('a paper', () => {
  const path = 'content/reports/2016-06-14-library-report.md';
  const paper = (publication: Publication) =>
    read(reportThing(publication.reports[0]!, publication, known));
  const owner: Files = {
    'content/publication.yml': smallCouncil['content/publication.yml'].replace(
      'official: no',
      'official: no\nvoice: owner',
    ),
  };

  test('of others has no publisher and no licence, which an archive does not know', () => {
    expect(paper(council())).toEqual({
      '@type': 'Report',
      name: 'Library report',
      description: 'How many people came.',
      url: 'https://council.example/reports/2016-06-14-library-report/',
      inLanguage: 'en-GB',
      datePublished: '2016-06-14',
    });
  });

  test('of its own has both', () => {
    expect(paper(council(owner))).toMatchObject({
      license: 'https://opensource.org/license/mit',
      publisher: { name: 'Plainsight' },
    });
  });

  test('is by its named authors, and by no one where offices alone are told', () => {
    const by = (authors: string) =>
      paper(
        council({
          [path]: smallCouncil[path].replace('summary:', `authors:\n${authors}\nsummary:`),
        }),
      ).author;
    expect(by('  - { name: Ada Bell, role: Chair }\n  - { role: Librarian }')).toEqual([
      { '@type': 'Person', name: 'Ada Bell', jobTitle: 'Chair' },
    ]);
    expect(by('  - { role: Librarian }')).toBeUndefined();
  });

  test('whose day needs explaining leaves it to its page', () => {
    const noted = smallCouncil[path].replace('summary:', 'dateNote: of the pack\nsummary:');
    expect(paper(council({ [path]: noted })).datePublished).toBeUndefined();
  });
});

describe('a meeting', () => {
  const meeting = (day: string, keys: string) => ({
    [`content/meetings/${day}-cabinet.md`]: `---\nbody: cabinet\ndate: ${day}\nkind: formal\nupdated: 2016-06-14\n${keys}\n---\n`,
  });
  const event = (publication: Publication) =>
    read(meetingEvent(publication.meetings[0]!, publication, known));

  test('says when, where and by whom it is held', () => {
    const keys = 'status: held\nstart: "14:00"\nend: "16:30"\nplace: Town hall';
    expect(event(council(meeting('2017-01-10', keys)))).toEqual({
      '@type': 'Event',
      name: 'Cabinet, 10 January 2017',
      description: 'Formal meeting. Held.',
      url: 'https://council.example/meetings/2017-01-10-cabinet/',
      inLanguage: 'en-GB',
      startDate: '2017-01-10T14:00:00',
      endDate: '2017-01-10T16:30:00',
      eventStatus: 'https://schema.org/EventScheduled',
      location: { '@type': 'Place', name: 'Town hall' },
      organizer: {
        '@type': 'Organization',
        name: 'Cabinet',
        url: 'https://council.example/bodies/cabinet/',
      },
    });
  });

  test.each<[string, string, string, string | undefined]>([
    ['called off', '2017-01-10', 'status: cancelled', 'EventCancelled'],
    ['put off to no day', '2017-01-10', 'status: postponed', 'EventPostponed'],
    ['to come, on the day itself', '2020-01-31', 'status: scheduled', 'EventScheduled'],
    ['past, and nobody knows', '2020-01-30', 'status: scheduled', undefined],
    [
      'past, and no paper tells',
      '2017-01-10',
      'status: scheduled\noutcome: not in our papers',
      undefined,
    ],
  ])('%s', (_, day, keys, status) => {
    expect(event(council(meeting(day, keys))).eventStatus).toBe(
      status && `https://schema.org/${status}`,
    );
  });

  test('put off to a day is on that day, and was on its own', () => {
    const files = {
      ...meeting('2017-01-10', 'status: postponed\nmovedTo: 2017-02-14-cabinet'),
      ...meeting('2017-02-14', 'status: held\nstart: "10:00"'),
    };
    expect(event(council(files))).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      startDate: '2017-02-14T10:00:00',
      previousStartDate: '2017-01-10',
    });
  });

  test('of no stated time or place says none', () => {
    const told = event(council(meeting('2017-01-10', 'status: held')));
    expect(told.startDate).toBe('2017-01-10');
    expect(Object.keys(told)).not.toContain('endDate');
    expect(Object.keys(told)).not.toContain('location');
  });
});

test('a trail begins at home and ends at the page, which has no address in it', () => {
  const steps = [
    { name: 'Home', to: '/' },
    { name: 'Reports', to: '/reports/' },
  ];
  expect(read(trailOf(steps, 'Library report', known)).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://council.example/' },
    { '@type': 'ListItem', position: 2, name: 'Reports', item: 'https://council.example/reports/' },
    { '@type': 'ListItem', position: 3, name: 'Library report' },
  ]);
});

test.each([
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  ']]> & &lt;/script&gt;',
  'one\u2028two\u2029three',
  '"quoted" \\ and \\u003c',
])('what is typed ends no script and stays what it is: %s', (title) => {
  const text = toLinkedData([{ '@type': 'Report', name: title }]);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)['@graph'][0].name).toBe(title);
});

test.each([
  { length: 49, isLonger: true },
  { length: 50, isLonger: false },
])(
  'a description of $length letters is told with whose it is: $isLonger',
  ({ length, isLonger }) => {
    const { indicators, settings } = council();
    const words = 'v'.repeat(length);
    const thing = measureDataset(indicators.get('library-visits')!, words, {
      settings,
      site: known,
    });
    expect(read(thing).description).toBe(isLonger ? `${words}. Plainsight: Example papers` : words);
  },
);
