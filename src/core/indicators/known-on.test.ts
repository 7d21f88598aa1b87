import { describe, expect, test } from 'vitest';
import { compileWith, indicatorOf, smallCouncil } from '../../../tests/small-council.ts';
import { english } from '../language/english.ts';
import { knownCsv } from './known-csv.ts';
import { knownMeasures } from './known-measures.ts';
import type { Standpoint } from './known-on.ts';
import { sayHistory, sayMark } from './words/say-history.ts';

const definition = 'content/indicators/library-visits.md';

/** Visits as they were known at a time, in a council whose definition has more lines. */
function visitsAt(point: Standpoint, csv: string, { head = '', revisions = '' } = {}) {
  const { value, diagnostics } = compileWith({
    'content/reports/2016-06-14-library-report.md': smallCouncil[
      'content/reports/2016-06-14-library-report.md'
    ].replace(/## Visits[\s\S]*/, ''),
    [definition]: smallCouncil[definition].replace('basis: month', `basis: month${head}`),
    'data/indicators/library-visits.csv': csv,
    ...(revisions === '' ? {} : { 'data/revisions.csv': revisions }),
  });
  expect(diagnostics).toEqual([]);
  return knownMeasures(value!.indicators)(point).get('library-visits')!;
}

const textOf = (figure: { is: string; text?: string }) => figure.text ?? figure.is;

const shown = (indicator: ReturnType<typeof visitsAt>) =>
  indicator.observations.map(({ period, figure }) => `${period.text}: ${textOf(figure)}`);

const paper = '2016-06-14-library-report';

describe('what was known on a day', () => {
  test.each([
    { of: 'a day before it was published', day: '2016-05-19', knows: [] },
    { of: 'the day on which it was published', day: '2016-05-20', knows: ['2016-04: 50'] },
    { of: 'a day after', day: '2016-05-21', knows: ['2016-04: 50'] },
  ])('of a figure with a day of its own: $of', ({ day, knows }) => {
    const csv = 'period,value,published\n2016-04,50,2016-05-20\n';
    expect(shown(visitsAt({ day }, csv))).toEqual(knows);
    // Its own day says it, whatever the report says of its periods.
    expect(shown(visitsAt({ day, figuresTo: '2016-03-31' }, csv))).toEqual(knows);
  });

  test.each([
    { of: 'the day before the paper', day: '2016-06-13', knows: [] },
    { of: 'the day of the paper', day: '2016-06-14', knows: ['2016-04: 50'] },
  ])('of a figure in a paper: $of', ({ day, knows }) => {
    const csv = `period,value,edition\n2016-04,50,${paper}\n`;
    expect(shown(visitsAt({ day }, csv))).toEqual(knows);
  });

  test.each([
    {
      of: 'the last day but one of its period',
      day: '2016-04-29',
      to: undefined,
      knows: [],
      isUnsure: false,
    },
    {
      of: 'the last day of its period',
      day: '2016-04-30',
      to: undefined,
      knows: ['2016-04: 50'],
      isUnsure: true,
    },
    {
      of: 'figures up to its period',
      day: '2016-05-24',
      to: '2016-04-30',
      knows: ['2016-04: 50'],
      isUnsure: false,
    },
    {
      of: 'figures up to the day before',
      day: '2016-05-24',
      to: '2016-04-29',
      knows: [],
      isUnsure: false,
    },
    { of: 'figures up to later', day: '2016-04-29', to: '2016-04-30', knows: [], isUnsure: false },
  ])('of a figure without any day: $of', ({ day, to, knows, isUnsure }) => {
    const found = visitsAt({ day, figuresTo: to }, 'period,value\n2016-04,50\n');
    expect(shown(found)).toEqual(knows);
    expect(found.known!.isUnsure).toBe(isUnsure);
  });

  test('a row that waits for its figure was not there, whatever its period', () => {
    const found = visitsAt(
      { day: '2016-06-01' },
      'period,value,published\n2016-03,40,2016-04-20\n2016-04,not-yet-due,\n2016-05,50,2016-06-20\n',
    );
    expect(shown(found)).toEqual(['2016-03: 40']);
    expect(found.known!.isUnsure).toBe(false);
  });

  test.each([
    { of: 'before that day', day: '2016-05-19', isUnsure: true },
    { of: 'on that day', day: '2016-05-20', isUnsure: false },
  ])(
    'of a figure with the day of its definition, which is that of the latest: $of',
    ({ day, isUnsure }) => {
      const head = '\npublished: 2016-05-20';
      const found = visitsAt({ day }, 'period,value\n2016-04,50\n', { head });
      expect(shown(found)).toEqual(['2016-04: 50']);
      expect(found.known!.isUnsure).toBe(isUnsure);
    },
  );
});

const csv = 'period,value,published\n2016-04,4865,2016-05-20\n2016-03,4000,2016-04-20\n';
const row = (day: string, kind: string, was: string, now: string) =>
  `${day},${kind},library-visits,2016-04,${was},${now},Late slips came in.\n`;
const table = (...rows: readonly string[]) =>
  `day,kind,measure,period,was,now,reason\n${rows.join('')}`;

describe('of the targets of no paper those are known that had begun', () => {
  const csv = 'period,value,published\n2016-04,50,2016-05-20\n';
  const targetsOn = (day: string, targets: string) =>
    (visitsAt({ day }, csv, { head: `\ntargets:\n${targets}` }).definition.targets ?? []).map(
      ({ value }) => value,
    );
  const own =
    '  - value: 40\n    from: 2016-01\n    until: 2016-12\n  - value: 60\n    from: 2017-01';
  const printed = `  - value: 60\n    from: 2017-01\n    edition: ${paper}\n    locator: p3`;
  test.each([
    { of: 'the day before the second begins', day: '2016-12-31', targets: own, knows: [40] },
    { of: 'its first day', day: '2017-01-01', targets: own, knows: [40, 60] },
    { of: 'one that a paper of before prints', day: '2016-06-14', targets: printed, knows: [60] },
    { of: 'one that a paper prints later', day: '2016-06-13', targets: printed, knows: [] },
    {
      of: 'one to be reached by a day, since when it holds',
      day: '2016-04-01',
      targets: '  - value: 60\n    from: 2016-04\n    by: 2017-03',
      knows: [60],
    },
    {
      of: 'the day before',
      day: '2016-03-31',
      targets: '  - value: 60\n    from: 2016-04\n    by: 2017-03',
      knows: [],
    },
    {
      of: 'the last day before the year to date that one is for',
      day: '2016-03-31',
      targets: '  - value: 60\n    by: 2017-03\n    basis: year-to-date',
      knows: [],
    },
    {
      of: 'its first day',
      day: '2016-04-01',
      targets: '  - value: 60\n    by: 2017-03\n    basis: year-to-date',
      knows: [60],
    },
  ])('$of', ({ day, targets, knows }) => {
    expect(targetsOn(day, targets)).toEqual(knows);
  });
});

test.each([
  { of: 'the day before it ends', day: '2016-12-30', until: undefined },
  { of: 'its last day', day: '2016-12-31', until: '2016-12' },
  { of: 'a day after', day: '2017-01-01', until: '2016-12' },
])('that a target of no paper ends is known on its last day: $of', ({ day, until }) => {
  const csv = 'period,value,published\n2016-04,50,2016-05-20\n';
  const head = '\ntargets:\n  - value: 40\n    from: 2016-01\n    until: 2016-12';
  const [target] = visitsAt({ day }, csv, { head }).definition.targets ?? [];
  expect(target?.until?.text).toBe(until);
});

describe('what was revised stands as it was known', () => {
  const at = (day: string, revisions: string) => {
    const found = visitsAt({ day }, csv, { revisions });
    const april = found.observations.find(({ period }) => period.text === '2016-04')!;
    return [
      textOf(april.figure),
      sayMark(april, found, english),
      sayHistory(april, found, english).join(' '),
    ];
  };
  const revised = table(row('2016-07-01', 'revision', '4990', '4865'));
  const said = 'Revised on 1 July 2016, from 4,990. Late slips came in.';

  test.each([
    { on: '2016-06-30', is: ['4990', 'revised since: now 4,865', 'Revised since: now 4,865.'] },
    { on: '2016-07-01', is: ['4865', undefined, said] },
    { on: '2016-07-02', is: ['4865', undefined, said] },
  ])('a revision of 1 July, on $on', ({ on, is }) => {
    expect(at(on, revised)).toEqual(is);
  });

  const put = 'Corrected on 1 July 2016; 4,990 stood here before. Late slips came in.';
  const mark = 'corrected on 1 July 2016; 4,990 stood here before';

  test.each([
    { on: '2016-06-30', is: ['4865', mark, put] },
    { on: '2016-07-01', is: ['4865', undefined, put] },
  ])('a correction of 1 July puts the figure right everywhere, on $on', ({ on, is }) => {
    expect(at(on, table(row('2016-07-01', 'correction', '4990', '4865')))).toEqual(is);
  });

  const both = table(
    row('2016-07-01', 'correction', '4990', '4900'),
    row('2016-08-01', 'restatement', '4900', '4865'),
  );

  test.each([
    { on: '2016-06-30', figure: '4900', mark: 'restated since: now 4,865' },
    { on: '2016-07-31', figure: '4900', mark: 'restated since: now 4,865' },
    { on: '2016-08-01', figure: '4865', mark: undefined },
  ])('a correction and then a restatement, on $on', ({ on, figure, mark: says }) => {
    expect(at(on, both).slice(0, 2)).toEqual([figure, says]);
  });

  test('a correction of a later value leaves an earlier one as it was', () => {
    const later = table(
      row('2016-07-01', 'revision', '4990', '4900'),
      row('2016-08-01', 'correction', '4900', '4865'),
    );
    expect(at('2016-06-30', later).slice(0, 2)).toEqual(['4990', 'revised since: now 4,865']);
    expect(at('2016-07-15', later).slice(0, 2)).toEqual([
      '4865',
      'corrected on 1 August 2016; 4,900 stood here before',
    ]);
  });

  test('what it was worked out from, and what it was rated, go with the figure', () => {
    const share =
      'period,value,numerator,denominator,rating,status,published\n2016-04,50,1,2,Green,revised,2016-05-20\n';
    const found = visitsAt({ day: '2016-06-30' }, share, {
      head: '\nparts: percent',
      revisions: table(row('2016-07-01', 'revision', '48', '50')),
    });
    const [april] = found.observations;
    expect([
      april!.figure,
      april!.numerator,
      april!.denominator,
      april!.rating,
      april!.status,
    ]).toEqual([
      { is: 'number', value: 48, text: '48' },
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(found.rowIds().get(april!)).toBe('figure-2016-04');
    expect(april!.hasLostCounts).toBe(true);
  });

  test('the counts of then come with it where the row has them, in the file for download too', () => {
    const share =
      'period,value,numerator,denominator,published\n2016-04,50,1,2,2016-05-20\n2016-05,48,,,2016-06-20\n';
    const found = visitsAt({ day: '2016-06-30' }, share, {
      head: '\nparts: percent',
      revisions:
        'day,kind,measure,period,was,now,reason,wasNumerator,wasDenominator\n2016-07-01,revision,library-visits,2016-04,48,50,Late.,12,25\n2016-07-01,revision,library-visits,2016-05,47,48,Late.,,\n',
    });
    const [april, may] = found.observations;
    expect([april!.numerator!.text, april!.denominator!.text]).toEqual(['12', '25']);
    expect(april!.hasLostCounts).toBe(false);
    // What has no counts now has lost none.
    expect(may!.hasLostCounts).toBe(false);
    expect(knownCsv(found)).toBe(
      'period,value,numerator,denominator,published\n2016-04,48,12,25,2016-05-20\n2016-05,47,,,2016-06-20\n',
    );
  });
});

test.each([
  {
    says: 'is provisional on a day before its row says that it is final',
    day: '2016-06-30',
    row: '48,48',
    has: ['48', 'provisional'],
  },
  { says: 'is final from that day on', day: '2016-07-01', row: '48,48', has: ['48', undefined] },
  {
    says: 'is what it was and provisional before it was revised',
    day: '2016-06-30',
    row: '50,48',
    has: ['50', 'provisional'],
  },
])('a figure whose status went $says', ({ day, row, has }) => {
  const found = visitsAt({ day }, 'period,value,published\n2016-04,48,2016-05-20\n', {
    revisions: `day,kind,measure,period,was,now,reason,wasStatus\n2016-07-01,revision,library-visits,2016-04,${row},It is complete.,provisional\n`,
  });
  const [april] = found.observations;
  expect(april?.figure.is === 'number' && [april.figure.text, april.status]).toEqual(has);
});

test('a measure is worked out once for each time, and the latest is itself', () => {
  const latest = new Map([['visits', indicatorOf('period,value\n2016-04,50')]]);
  const known = knownMeasures(latest);
  expect(known(undefined)).toBe(latest);
  const [one, other] = [1, 2].map(() => known({ day: '2016-05-24' }).get('visits'));
  expect(one).toBe(other);
  expect(known({ day: '2016-05-24', figuresTo: '2016-03-31' }).get('visits')).not.toBe(one);
  expect(one!.known!.whole).toBe(latest.get('visits'));
});

test.each([
  { day: '2016-06-13', targets: [5000], unjoined: 0 },
  { day: '2016-06-14', targets: [5000, 6000], unjoined: 1 },
])(
  'on $day, targets and doubtful figures that papers print later are not known',
  ({ day, targets, unjoined }) => {
    const head = [
      '\ntargets:\n  - value: 5000\n    from: 2016-04\n    tolerance: none',
      `\n  - value: 6000\n    by: 2018-04\n    tolerance: none\n    edition: ${paper}\n    locator: p3`,
      `\nunjoined:\n  - value: 4100\n    period: 2016-05\n    reason: It may leave out the van.\n    edition: ${paper}\n    locator: p4`,
    ].join('');
    const found = visitsAt({ day }, 'period,value,published\n2016-04,4930,2016-05-20\n', { head });
    expect(found.definition.targets!.map(({ value }) => value)).toEqual(targets);
    expect(found.definition.unjoined).toHaveLength(unjoined);
  },
);
