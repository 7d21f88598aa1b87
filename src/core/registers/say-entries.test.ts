import { expect, test } from 'vitest';
import { english } from '../language/english.ts';
import { parseEventDate } from '../values/event-date.ts';
import { firstOf, sayEntries, sayNamed } from './say-entries.ts';

const told = (register: string, ...dates: readonly (string | undefined)[]) =>
  dates.map((date, at) => ({
    register,
    title: at === 0 ? 'The first one.' : 'Another one.',
    date: date === undefined ? undefined : parseEventDate(date),
  }));

test.each([
  { of: told('events', '15 May 2014'), says: '1 event, 15 May 2014: The first one' },
  { of: told('events', '15 May 2014', '15 May 2014'), says: '2 events, 15 May 2014' },
  { of: told('events', '3 May 2014', '15 May 2014'), says: '2 events, May 2014' },
  {
    of: told('events', '15 December 2014', '3 May 2014'),
    says: '2 events, from May to December 2014',
  },
  { of: told('events', '2014', '2014'), says: '2 events, 2014' },
  { of: told('events', '2014', 'June 2014'), says: '2 events, from January to December 2014' },
  {
    of: told('events', 'November 2014', 'about 2016'),
    says: '2 events, from November 2014 to December 2016',
  },
  { of: told('facts', '2014', undefined), says: '2 figures, the first of them: The first one' },
  { of: told('risks', undefined), says: '1 risk: The first one' },
  {
    of: [...told('decisions', 'May 2014'), ...told('recurrences', 'May 2014', 'May 2014')],
    says: '1 decision or recommendation and 2 later mentions of recommendations, May 2014',
  },
])('$says', ({ of, says }) => {
  expect(sayEntries(of, english)).toBe(says);
});

test.each([
  {
    of: 'A film is shown on television. The council says it was unfair.',
    says: 'A film is shown on television',
  },
  { of: 'Ofsted judges the council inadequate.', says: 'Ofsted judges the council inadequate' },
  { of: 'Dr. Who writes to the council. It answers.', says: 'Dr. Who writes to the council' },
  { of: 'The rate is 3.5 per cent of all', says: 'The rate is 3.5 per cent of all' },
  { of: 'Seventeen letters. Two answers.', says: 'Seventeen letters. Two answers' },
  { of: 'Nineteen letters go. Two answers.', says: 'Nineteen letters go. Two answers' },
  { of: 'Twenty-one letters go. Two answers.', says: 'Twenty-one letters go' },
])('of a title the first sentence: $says', ({ of, says }) => {
  expect(firstOf(of)).toBe(says);
});

test('of one alone the first sentence says what it is', () => {
  const title = 'The council scores five ways. Two of them are a trust.';
  const date = parseEventDate('December 2013');
  expect(sayEntries([{ register: 'events', title, date }], english)).toBe(
    '1 event, December 2013: The council scores five ways',
  );
});

test('a long title is cut between its words', () => {
  const title =
    'Council dependencies that the plan lists, one by one, with what each of them costs.';
  expect(sayEntries([{ register: 'risks', title, date: undefined }], english)).toBe(
    '1 risk: Council dependencies that the plan lists, one by one, with …',
  );
});

test.each([
  { count: 1, says: 'Timeline (1): A roof of slate is mended' },
  { count: 2, says: 'Timeline (2)' },
])('a list that is folded says what it has: $says', ({ count, says }) => {
  const first = 'A roof of slate is mended. It rains.';
  expect(sayNamed({ name: 'Timeline', count, first }, english)).toBe(says);
});
