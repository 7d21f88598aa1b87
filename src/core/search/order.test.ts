import { expect, test } from 'vitest';
import { fitOf, type Found } from './order.ts';

const found = (kind: string, title: string, fields: Partial<Found> = {}): Found => ({
  ...{ kind, title, also: '', when: '', score: 1 },
  ...fields,
});

/** The titles in the order in which they are shown. */
const order = (asked: string, those: readonly Found[]) =>
  those
    .map((one) => ({ title: one.title, ...fitOf(one, asked.split(' '), 1) }))
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
  expect(fitOf(found('facts', title), asked.split(' '), 1).named).toBe(named);
});

test.each([
  { wanted: [], first: 'Members of the cabinet' },
  { wanted: ['person'], first: 'Cabinet of members' },
] as const)('asked for $wanted, $first comes first', ({ wanted, first }) => {
  const those = [found('topic', 'Members of the cabinet'), found('body', 'Cabinet of members')];
  const sorted = those
    .map((one) => ({ title: one.title, ...fitOf(one, ['members', 'cabinet'], 1, wanted) }))
    .sort((a, b) => b.fit - a.fit);
  expect(sorted[0]!.title).toBe(first);
});

test('asked for a number, a measure comes before a topic that is called alike', () => {
  const fit = (kind: string, wanted: readonly ['number'] | readonly []) =>
    fitOf(found(kind, 'Agency staff'), ['agency', 'staff'], 1, wanted).fit;
  expect(fit('indicator', [])).toBeLessThan(fit('topic', []));
  expect(fit('indicator', ['number'])).toBeGreaterThan(fit('topic', ['number']));
});
