import { describe, expect, test } from 'vitest';
import { fitOf, type Found } from './order.ts';
import type { Wanted } from './read-query.ts';

const found = (kind: string, title: string, fields: Partial<Found> = {}): Found => ({
  ...{ kind, title, called: '', also: '', when: '', years: '', day: '', score: 1 },
  ...fields,
});

/** The titles in the order in which they are shown. */
const order = (asked: string, those: readonly Found[]) =>
  those
    .map((one) => ({ title: one.title, ...fitOf(one, asked.split(' '), { best: 1 }) }))
    .sort((a, b) => b.fit - a.fit)
    .map(({ title }) => title);

test.each<{ case: string; asked: string; those: readonly Found[]; first: string }>([
  {
    case: 'the measure before one of its figures, where no time is asked for',
    asked: 'children care',
    those: [
      found('figure', 'Children in care, April 2016'),
      found('indicator', 'Children in care'),
    ],
    first: 'Children in care',
  },
  {
    case: 'the figure of a month before the measure and before that of a part',
    asked: 'children care april 2016',
    those: [
      found('indicator', 'Children in care'),
      found('figure', 'Children in care, East, April 2016'),
      found('figure', 'Children in care, April 2016'),
    ],
    first: 'Children in care, April 2016',
  },
  {
    case: 'what is of the year asked for before what is of another',
    asked: 'ofsted 2014',
    those: [
      found('events', 'Ofsted judges the council.', { when: '2010' }),
      found('events', 'Ofsted judges the council again.', { when: '2014' }),
    ],
    first: 'Ofsted judges the council again.',
  },
  {
    case: 'a page by its other name before a line that only mentions the words',
    asked: 'school bus',
    those: [
      found('events', 'There are problems with a new online system for bus passes to school.'),
      found('topic', 'Transport, 2020', { also: 'Home-to-school transport · school bus' }),
    ],
    first: 'Transport, 2020',
  },
  {
    case: 'a title in other forms of the words',
    asked: 'adoption',
    those: [found('facts', 'Posts added'), found('facts', 'Children adopted')],
    first: 'Children adopted',
  },
])('first comes $case', ({ asked, those, first }) => {
  expect(order(asked, those)[0]).toBe(first);
  expect(order(asked, those.toReversed())[0]).toBe(first);
});

test.each([
  { title: 'Children in care', asked: 'child', named: 1 },
  { title: 'Children in care', asked: 'chill', named: 0 },
  { title: 'Cases', asked: 'case', named: 1 },
  { title: 'Figures of 2016', asked: '2015', named: 0 },
  { title: 'Children in care', asked: 'children money', named: 0.5 },
])('`$title` is called by $named of `$asked`', ({ title, asked, named }) => {
  expect(fitOf(found('facts', title), asked.split(' '), { best: 1 }).named).toBe(named);
});

test.each([
  { wanted: [], first: 'Members of the cabinet' },
  { wanted: ['person'], first: 'Cabinet of members' },
] as const)('asked for $wanted, $first comes first', ({ wanted, first }) => {
  const those = [found('topic', 'Members of the cabinet'), found('body', 'Cabinet of members')];
  const sorted = those
    .map((one) => ({
      title: one.title,
      ...fitOf(one, ['members', 'cabinet'], { wanted, best: 1 }),
    }))
    .sort((a, b) => b.fit - a.fit);
  expect(sorted[0]!.title).toBe(first);
});

test('asked for a number, a measure comes before a topic that is called alike', () => {
  const fit = (kind: string, wanted: readonly ['number'] | readonly []) =>
    fitOf(found(kind, 'Agency staff'), ['agency', 'staff'], { wanted, best: 1 }).fit;
  expect(fit('indicator', [])).toBeLessThan(fit('topic', []));
  expect(fit('indicator', ['number'])).toBeGreaterThan(fit('topic', ['number']));
});

describe('names that officers give', () => {
  const asked = ['social', 'workers', 'overloaded'];
  const fit = (called: string, words = asked) =>
    fitOf(found('indicator', 'Average caseload', { called }), words, { best: 1 }).fit;

  test('count most where they are what is asked', () => {
    expect(fit('overloaded social workers')).toBeGreaterThan(fit('overloaded workers') + 0.5);
  });

  test('count as a whole: of one that says much else, little', () => {
    expect(fit('overloaded')).toBeGreaterThan(
      fit('overloaded buses trains roads bridges ships', asked),
    );
  });

  test('bring a thing before one whose text alone says the words', () => {
    const others = found('events', 'Social workers say that they are busy.');
    expect(fit('overloaded')).toBeGreaterThan(fitOf(others, asked, { best: 1 }).fit);
  });

  test('make it what is called so; a sentence that says the words among many does not', () => {
    const isCalled = (one: Found) => fitOf(one, ['school', 'home'], { best: 1 }).isCalled;
    expect(isCalled(found('subject', 'Teaching', { called: 'home school' }))).toBe(true);
    expect(
      isCalled(found('events', 'New ways from home to school are tried out by three towns.')),
    ).toBe(false);
  });
});

describe('time', () => {
  const fit = (fields: Partial<Found>, wanted: readonly Wanted[], kind = 'events') =>
    fitOf(found(kind, 'An inspection', fields), ['inspection'], {
      ...{ wanted, best: 1, newest: '2020-12-31' },
    }).fit;
  const [old, late] = [{ day: '2014-05-31' }, { day: '2018-12-31' }];

  test.each<{ case: string; wanted: readonly Wanted[]; more: number }>([
    { case: 'no time is named', wanted: [], more: 0.09 },
    { case: 'the newest is asked for', wanted: ['newest'], more: 0.45 },
  ])('where $case, the newer comes before the older', ({ wanted, more }) => {
    expect(fit(late, wanted) - fit(old, wanted)).toBeCloseTo(more, 1);
  });

  test('where a year is named, it is as the words say', () => {
    expect(fit(late, ['year'])).toBe(fit(old, ['year']));
  });

  test('a page that goes on is as new as the newest', () => {
    expect(fit({ day: '' }, ['newest'], 'indicator')).toBe(
      fit({ day: '2020-12-31' }, ['newest'], 'indicator'),
    );
  });

  test('of what is only planned nobody asks when it was', () => {
    expect(fit(old, ['event'])).toBeGreaterThan(fit({ day: '' }, ['event']) + 0.5);
  });

  test('a measure with figures of a year says that year', () => {
    const asked = ['visits', '2016'];
    const of = (years: string) => found('indicator', 'Visits', { years });
    const has = fitOf(of('2015 2016'), asked, { best: 1 });
    const lacks = fitOf(of('2014 2015'), asked, { best: 1 });
    expect(has.named).toBe(1);
    expect(lacks.named).toBe(0.5);
    expect(has.fit).toBeGreaterThan(lacks.fit + 0.5);
  });

  test('where a month is named, its figure comes before the measure', () => {
    const asked = ['visits', 'june', '2016'];
    const wanted = ['year', 'month'] as const;
    const measure = found('indicator', 'Visits', { years: '2016' });
    const figure = found('figure', 'Visits, June 2016');
    const fits = [measure, figure].map((one) => fitOf(one, asked, { wanted, best: 1 }).fit);
    expect(fits[1]).toBeGreaterThan(fits[0]!);
  });
});
