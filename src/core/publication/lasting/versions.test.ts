import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil, type Files } from '../../../../tests/small-council.ts';
import { knownCsv } from '../../indicators/known-csv.ts';
import { addressesOf } from '../addresses-of.ts';
import { lastingAddresses } from './lasting-addresses.ts';
import { undatedIn, versionsOf } from './versions.ts';

const settings = 'content/publication.yml';
const table = 'data/indicators/library-visits.csv';
const withoutVisits = smallCouncil['content/reports/2016-06-14-library-report.md'].replace(
  /## Visits[\s\S]*/,
  '',
);

/** The small council, which stands at 2020-01-31, with such days, figures and revisions. */
const council = (versions: string, csv: string, revisions?: string, more: Files = {}) =>
  compileWith({
    'content/reports/2016-06-14-library-report.md': withoutVisits,
    ...more,
    [settings]: `${smallCouncil[settings].trimEnd()}\nversions: [${versions}]\n`,
    [table]: csv,
    ...(revisions === undefined
      ? {}
      : {
          'data/revisions.csv': `day,kind,measure,period,part,was,now,reason\n${revisions}\n`,
        }),
  } as Files);

const two = 'period,value,published\n2016-05,60,2016-06-20\n2016-04,52,2016-05-20\n';
const revised = '2016-07-01,revision,library-visits,2016-04,,50,52,Slips came late.';

/** What is told of the days, without the text of the table. */
const told = (versions: string) =>
  council(versions, two).diagnostics.map(
    ({ code, span }) =>
      `${span.path}:${span.line - smallCouncil[settings].trimEnd().split('\n').length} ${code}`,
  );

describe('a day that a version is kept of', () => {
  test.each([
    { day: 'the day before today', days: '2020-01-30', code: undefined },
    { day: 'today', days: '2020-01-31', code: undefined },
    { day: 'tomorrow', days: '2020-02-01', code: 'publication/version-to-come' },
    { day: 'named twice', days: '2019-01-31, 2019-01-31', code: 'publication/version-twice' },
    { day: 'before any figure', days: '2016-05-19', code: 'publication/version-empty' },
    { day: 'that of the first figure', days: '2016-05-20', code: undefined },
  ])('$day', ({ days, code }) => {
    expect(told(days)).toEqual(code === undefined ? [] : [`${settings}:1 ${code}`]);
  });
});

test.each([
  { day: '2016-05-20', rows: ['2016-04,50,2016-05-20'] },
  { day: '2016-06-19', rows: ['2016-04,50,2016-05-20'] },
  { day: '2016-06-20', rows: ['2016-05,60,2016-06-20', '2016-04,50,2016-05-20'] },
  { day: '2016-06-30', rows: ['2016-05,60,2016-06-20', '2016-04,50,2016-05-20'] },
  { day: '2016-07-01', rows: ['2016-05,60,2016-06-20', '2016-04,52,2016-05-20'] },
])('its data are the rows that were known on $day, with what they said then', ({ day, rows }) => {
  const { value, diagnostics } = council(day, two, revised);
  expect(diagnostics).toEqual([]);
  const [version] = versionsOf(value!);
  expect(knownCsv(version!.measures[0]!)).toBe(
    `${['period,value,published', ...rows].join('\n')}\n`,
  );
});

describe('of figures without a day of their own', () => {
  const undated = 'period,value\n2016-05,60\n2016-04,52\n';
  const report = 'content/reports/2016-06-14-library-report.md';
  const saying = (to: string) => ({
    [report]: withoutVisits.replace(/\ndate: .*/, `$&\nfiguresTo: ${to}`),
  });
  /** The version of a day, where the council's report of 14 June 2016 says how far its figures go. */
  const versionOf = (day: string, csv: string, to?: string) => {
    const { value, diagnostics } = council(day, csv, undefined, to ? saying(to) : {});
    expect(diagnostics).toEqual([]);
    const [version] = versionsOf(value!);
    const periods = version!.measures[0]!.observations.map(({ period }) => period.text);
    return { version: version!, periods };
  };

  test.each([
    { to: '2016-04', day: '2016-06-14', knows: ['2016-04'], by: 'report' },
    { to: '2016-05', day: '2016-06-14', knows: ['2016-04', '2016-05'], by: 'report' },
    { to: '2016-04', day: '2016-06-15', knows: ['2016-04', '2016-05'], by: 'period' },
    { to: undefined, day: '2016-06-14', knows: ['2016-04', '2016-05'], by: 'period' },
  ])('a report to $to, a version of $day: by $by', ({ to, day, knows, by }) => {
    const { version, periods } = versionOf(day, undated, to);
    expect(periods).toEqual(knows);
    expect(undatedIn(version.measures)).toBe(by);
    expect(version.report?.head.figuresTo?.text).toBe(by === 'report' ? to : undefined);
  });

  test('a figure with a day of its own goes by that, and nothing is said of such days', () => {
    const { version, periods } = versionOf('2016-06-14', two, '2016-03');
    expect(periods).toEqual(['2016-04']);
    expect(undatedIn(version.measures)).toBeUndefined();
  });
});

test('what was withdrawn since is in no version, also of a day on which it stood', () => {
  const csv = two.replace('2016-04,52', '2016-04,suppressed');
  const row = '2016-07-01,withdrawn,library-visits,2016-04,,,,It was not reviewed.';
  const { value, diagnostics } = council('2016-06-30', csv, row);
  expect(diagnostics).toEqual([]);
  expect(knownCsv(versionsOf(value!)[0]!.measures[0]!)).toBe(csv);
});

test('versions are meant to last, and are none of the pages that a sitemap names', () => {
  const { value } = council('2016-06-30, 2016-05-20', two);
  const of = (addresses: Iterable<string>) =>
    [...addresses].filter((one) => one.startsWith('/versions/'));
  expect(of(lastingAddresses(value!).keys())).toEqual(
    ['2016-06-30', '2016-05-20'].reduce(
      (all: readonly string[], day) => [
        ...all,
        `/versions/${day}/`,
        `/versions/${day}/library-visits/`,
        `/versions/${day}/library-visits.csv`,
      ],
      ['/versions/'],
    ),
  );
  expect(of(addressesOf(value!).keys())).toEqual([]);
});
