import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil } from '../../../../tests/small-council.ts';
import { behindOf, isGettingWorse, type CardRow } from './scorecard.ts';
import { sayPairChange, sayUnlike } from '../words/pair-sentence.ts';
import { english } from '../../language/english.ts';
import { groupPairs, partsThenAndNow, thenAndNow, type Pair } from './then-and-now.ts';

const paper = '2016-06-14-library-report';
const definition = (title: string, lines: string) =>
  `---\ntitle: ${title}\nbasis: month\n${lines}\n---\n`;
const cards = `scorecards:
  april-2015:
    title: April 2015
    edition: ${paper}
    period: 2015-04
  april-2016:
    title: April 2016
    edition: ${paper}
    period: 2016-04
`;

/** The small council with two cards and more measures. */
function council(files: Readonly<Record<string, string>> = {}) {
  const { value, diagnostics } = compileWith({
    'content/publication.yml': `title: T\nsummary: S\npublisher: P\nabout: A\nofficial: no\nlanguage: en-GB\nasAt: 2020-01-31\nrepository: https://github.com/council/papers\nlicence:\n  name: MIT\n  address: https://opensource.org/license/mit\ncomparators:\n  england: England\n  wales: Wales\nthemes:\n  libraries: Libraries\n${cards}`,
    ...files,
  });
  expect(diagnostics).toEqual([]);
  const [then, now] = value!.scorecards;
  return { then: then!, now: now!, indicators: value!.indicators };
}

const late = {
  'content/indicators/late-books.md': definition('Late books', 'unit: "%"\ngoodWhen: lower'),
  'data/indicators/late-books.csv': `period,comparator,value,edition\n2015-04,,10,${paper}\n2016-04,,12,${paper}\nunstated,england,9,${paper}\n`,
};

describe('a scorecard has what its paper prints for its period', () => {
  test('with change and comparators, and nothing of other papers', () => {
    const { then, now } = council({
      ...late,
      'content/indicators/elsewhere.md': definition('Elsewhere', 'unit: visits\ngoodWhen: higher'),
      'data/indicators/elsewhere.csv': 'period,value\n2016-04,5\n',
    });
    expect(now.rows.map(({ indicator }) => indicator.id)).toEqual(['late-books', 'library-visits']);
    const [row] = now.rows;
    expect(row!.change).toMatchObject({ difference: 2, judgement: 'worse' });
    expect(row!.others).toMatchObject([{ held: 'undated', judgement: 'better' }]);
    expect(then.rows[0]!.others).toEqual([]);
    expect(then.rows[0]!.change).toBeUndefined();
  });

  test('a figure that is not there stands on it with its reason', () => {
    const { now } = council({
      ...late,
      'data/indicators/late-books.csv': `period,value,edition\n2016-04,unavailable,${paper}\n`,
    });
    expect(now.rows[0]).toMatchObject({
      observation: { figure: { is: 'unavailable' } },
      rating: { is: 'not-rated', why: 'no-figure' },
    });
  });

  test.each([
    { rows: [`2016-04,month,12,${paper}`, `2016-04,rolling-12m,34,${paper}`], shows: 12 },
    { rows: [`2016-04,rolling-12m,34,${paper}`, `2016-04,month,12,${paper}`], shows: 12 },
    { rows: [`2016-04,rolling-12m,34,${paper}`], shows: 34 },
  ])('of several bases that of the measure, else what there is: $rows', ({ rows, shows }) => {
    const { now } = council({
      ...late,
      'data/indicators/late-books.csv': `period,basis,value,edition\n${rows.join('\n')}\n`,
    });
    expect(now.rows[0]!.observation.figure).toMatchObject({ value: shows });
  });

  test('two measures that are one in different units are one row, the count first', () => {
    const { now } = council({
      'content/indicators/loans.md': definition(
        'Loans',
        'unit: books\ngoodWhen: higher\npairedWith: loans-rate',
      ),
      'data/indicators/loans.csv': `period,value,edition\n2016-04,500,${paper}\n`,
      'content/indicators/loans-rate.md': definition(
        'Loans per head',
        'unit: per head\ngoodWhen: higher\npairedWith: loans',
      ),
      'data/indicators/loans-rate.csv': `period,value,edition\n2016-04,2,${paper}\n`,
    });
    expect(now.rows.map(({ indicator }) => indicator.id)).toEqual(['loans', 'library-visits']);
    expect(now.rows[0]!.paired?.observation.figure).toMatchObject({ value: 2 });
  });
});

describe('worse than others, and getting worse', () => {
  const rowOf = (front: string, own: string, other: string): CardRow => {
    const { now } = council({
      'content/indicators/late-books.md': definition('Late books', front),
      'data/indicators/late-books.csv': `period,comparator,value,edition\n2015-04,,10,${paper}\n2016-04,,${own},${paper}\nunstated,england,${other},${paper}\n`,
    });
    return now.rows[0]!;
  };
  test.each([
    { front: 'unit: "%"\ngoodWhen: lower', own: '12', other: '9', behind: 1, worse: true },
    { front: 'unit: "%"\ngoodWhen: higher', own: '12', other: '9', behind: 0, worse: false },
    { front: 'unit: "%"\ngoodWhen: higher', own: '8', other: '8', behind: 0, worse: true },
    { front: 'unit: "%"\ngoodWhen: neither', own: '12', other: '9', behind: 0, worse: false },
    // Rounding hides which of the two is the lower.
    { front: 'unit: "%"\ngoodWhen: lower', own: '12', other: '11.6', behind: 0, worse: true },
    { front: 'unit: "%"\ngoodWhen: lower', own: '12', other: '11.4', behind: 1, worse: true },
    {
      front: 'unit: "%"\ngoodWhen: lower',
      own: '12',
      other: 'unavailable',
      behind: 0,
      worse: true,
    },
  ])('$front, $own against $other', ({ front, own, other, behind, worse }) => {
    const row = rowOf(front, own, other);
    expect(behindOf(row)).toHaveLength(behind);
    expect(isGettingWorse(row)).toBe(worse);
  });
});

describe('behind another of the same time', () => {
  const rowOf = (others: string): CardRow => {
    const { now } = council({
      'content/indicators/late-books.md': definition('Late books', 'unit: "%"\ngoodWhen: higher'),
      'data/indicators/late-books.csv': `period,comparator,value,edition\n2015-04,,60,${paper}\n2016-04,,100,${paper}\n${others}`,
    });
    return now.rows[0]!;
  };
  const earlier = `2015-04,wales,90,${paper}\n`;
  test('an earlier time does not count beside a figure of now', () => {
    expect(behindOf(rowOf(`2016-04,england,95,${paper}\n${earlier}`))).toEqual([]);
  });
  test('it does where nothing else is known', () => {
    expect(behindOf(rowOf(earlier))).toHaveLength(1);
  });
});

describe('then and now: figures that are not alike are never subtracted', () => {
  const pairOf = (front: string, rows: string) => {
    const { then, now, indicators } = council({
      'content/indicators/late-books.md': definition('Late books', front),
      'data/indicators/late-books.csv': `period,basis,value,edition\n${rows}\n`,
    });
    const pair = thenAndNow(then, now).find(({ indicator }) => indicator.id === 'late-books')!;
    return { pair, said: sayUnlike(pair, [...indicators.values()], english) };
  };
  const share = 'unit: "%"\ngoodWhen: lower';
  const [before, after] = [`2015-04,,10,${paper}`, `2016-04,,12,${paper}`];

  test('alike', () => {
    const { pair, said } = pairOf(share, `${before}\n${after}`);
    expect(pair).toMatchObject({ change: { difference: 2 }, unlike: undefined });
    expect(said).toBe('');
    expect(sayPairChange(pair, english)).toBe('up; that is worse');
  });

  test.each([
    { rows: before, is: 'only-then', says: 'Only the earlier card has it.' },
    { rows: after, is: 'only-now', says: 'Only the later card has it.' },
    {
      rows: `${before}\n2016-04,,c,${paper}`,
      is: 'no-figure',
      says: 'One of the two has no figure.',
    },
    {
      rows: `${before}\n2016-04,mean-6m,12,${paper}`,
      is: 'other-basis',
      says: 'They sum up different stretches of time: in the month, and average of 6 months.',
    },
    {
      rows: `2015-04,unstated,10,${paper}\n2016-04,unstated,12,${paper}`,
      is: 'unknown-basis',
      says: 'The papers do not say what stretch of time either covers.',
    },
  ])('$is', ({ rows, is, says }) => {
    const { pair, said } = pairOf(share, rows);
    expect(pair).toMatchObject({ change: undefined, unlike: { is } });
    expect(said).toBe(says);
    expect(sayPairChange(pair, english)).toBe('');
  });

  test.each([
    { basis: 'rolling-12m', says: '' },
    { basis: 'mean-12m', says: '' },
    { basis: 'mean-13m', says: 'They sum up some of the same days.' },
    { basis: 'mean-36m', says: 'They sum up some of the same days.' },
    { basis: 'year-to-date', says: '' },
  ])('a year apart, $basis: $says', ({ basis, says }) => {
    const rows = `2015-04,${basis},10,${paper}\n2016-04,${basis},12,${paper}`;
    const { pair, said } = pairOf(share, rows);
    expect(said).toBe(says);
    expect(pair.change?.difference).toBe(says === '' ? 2 : undefined);
  });

  test.each([
    {
      seasonal: 'yes',
      then: '2015-04',
      change: 'up; that is worse',
      says: '',
    },
    {
      seasonal: 'yes',
      then: '2015-05',
      change: '',
      says: 'The measure goes with the seasons, and the two are not the same time of the year.',
    },
    { seasonal: 'no', then: '2015-05', change: 'up; that is worse', says: '' },
  ])('seasonal: $seasonal, from $then: $change$says', ({ seasonal, then: at, change, says }) => {
    const {
      then,
      now,
      indicators: all,
    } = council({
      'content/publication.yml': smallCouncil['content/publication.yml'].replace(
        'themes:',
        `${cards.replaceAll('2015-04', at)}themes:`,
      ),
      'content/indicators/late-books.md': definition(
        'Late books',
        `${share}\nseasonal: ${seasonal}`,
      ),
      'data/indicators/late-books.csv': `period,value,edition\n${at},10,${paper}\n2016-04,12,${paper}\n`,
    });
    const pair = thenAndNow(then, now).find(({ indicator }) => indicator.id === 'late-books')!;
    expect(sayPairChange(pair, english)).toBe(change);
    expect(sayUnlike(pair, [...all.values()], english)).toBe(says);
  });

  test('a year to date at another point of its year', () => {
    const front = `${share}\nbasis: year-to-date`;
    const { then, now, indicators } = council({
      'content/publication.yml': smallCouncil['content/publication.yml'].replace(
        'themes:',
        `${cards.replaceAll('2015-04', '2016-03')}themes:`,
      ),
      'content/indicators/late-books.md': `---\ntitle: Late books\n${front}\n---\n`,
      'data/indicators/late-books.csv': `period,value,edition\n2016-03,10,${paper}\n2016-04,12,${paper}\n`,
    });
    const pair = thenAndNow(then, now).find(({ indicator }) => indicator.id === 'late-books')!;
    expect(sayPairChange(pair, english)).toBe('');
    expect(sayUnlike(pair, [...indicators.values()], english)).toBe(
      'Both run from the start of a year, and have not run equally long.',
    );
  });

  test('a change of definition, with its reason', () => {
    const { said } = pairOf(
      `${share}\nbreaks:\n  - at: 2016-01\n    reason: Renewals count.`,
      `${before}\n${after}`,
    );
    expect(said).toBe('The definition changed in between: Renewals count.');
  });

  test.each([
    { has: 'both, alike', rows: `${before}\n${after}`, more: '', in: 'alike' },
    {
      has: 'both, one without a figure',
      rows: `${before}\n2016-04,,c,${paper}`,
      more: '',
      in: 'unlike',
    },
    { has: 'the earlier card alone', rows: before, more: '', in: 'onlyThen' },
    { has: 'the later card alone', rows: after, more: '', in: 'onlyNow' },
    {
      has: 'the later card alone, for another',
      rows: after,
      more: '\nreplaces: library-visits',
      in: 'unlike',
    },
  ] as const)('what $has is told among others of its kind', ({ rows, more, in: group }) => {
    const { then, now, indicators } = council({
      'content/indicators/late-books.md': definition('Late books', `${share}${more}`),
      'data/indicators/late-books.csv': `period,basis,value,edition\n${rows}\n`,
    });
    const groups = groupPairs(thenAndNow(then, now), [...indicators.values()]);
    const told = Object.entries<readonly Pair[]>({ ...groups }).flatMap(([name, pairs]) =>
      pairs.some(({ indicator }) => indicator.id === 'late-books') ? [name] : [],
    );
    expect(told).toEqual([group]);
  });
});

test('the parts of a measure at its first and last time, the whole first', () => {
  const { indicators } = council({
    'content/indicators/late-books.md': definition('Late books', 'unit: books\ngoodWhen: lower'),
    'data/indicators/late-books.csv': `period,branch,value,edition\n2015-04,,9,${paper}\n2015-04,North,4,${paper}\n2015-10,North,6,${paper}\n2016-04,,12,${paper}\n2016-04,North,7,${paper}\n2016-04,South,5,${paper}\n`,
  });
  const pairs = partsThenAndNow(indicators.get('late-books')!, 'branch')!;
  expect(pairs.map(({ part, change, unlike }) => [part, change?.difference ?? unlike?.is])).toEqual(
    [
      [undefined, 3],
      ['North', 3],
      ['South', 'only-now'],
    ],
  );
  expect(partsThenAndNow(indicators.get('library-visits')!, 'branch')).toBeUndefined();
});

test.each([
  { then: '2015-04', now: '2016-04', is: ['2015-04', '2016-04', 3] },
  { then: '2015-10', now: undefined, is: ['2015-10', '2016-04', 1] },
  { then: '2015-04', now: '2015-10', is: ['2015-04', '2015-10', 2] },
  { then: undefined, now: '2015-10', is: ['2015-04', '2015-10', 2] },
  { then: '2016-04', now: undefined, is: [] },
  { then: '2016-04', now: '2015-10', is: [] },
  { then: '2015-05', now: undefined, is: [] },
  { then: undefined, now: '2017-04', is: [] },
])('parts of $then and of $now', ({ then, now, is }) => {
  const { indicators } = council({
    'content/indicators/late-books.md': definition('Late books', 'unit: books\ngoodWhen: lower'),
    'data/indicators/late-books.csv':
      'period,branch,value\n2015-04,North,4\n2016-04,North,7\n2015-10,North,6\n',
  });
  const pairs = partsThenAndNow(indicators.get('late-books')!, 'branch', { then, now }) ?? [];
  expect(
    pairs.flatMap(({ then: before, now: after, change }) => [
      before?.period.text,
      after?.period.text,
      change?.difference,
    ]),
  ).toEqual(is);
});

test.each([
  { time: 'now', rows: '2015-04,North,4\n2016-04,,12\n2016-04,North,7', whole: 'only-now' },
  { time: 'then', rows: '2015-04,,9\n2015-04,North,4\n2016-04,North,7', whole: 'only-then' },
])('a whole that is printed $time alone stands before its parts', ({ rows, whole }) => {
  const { indicators } = council({
    'content/indicators/late-books.md': definition('Late books', 'unit: books\ngoodWhen: lower'),
    'data/indicators/late-books.csv': `period,branch,value\n${rows}\n`,
  });
  const pairs = partsThenAndNow(indicators.get('late-books')!, 'branch')!;
  expect(pairs.map(({ part, change, unlike }) => [part, change?.difference ?? unlike?.is])).toEqual(
    [
      [undefined, whole],
      ['North', 3],
    ],
  );
});
