import { expect, test } from 'vitest';
import { parseEventDate } from '../values/event-date.ts';
import type { Entry, PaperEntry } from '../registers/register.ts';
import { decidedAt, meetingsFor, neighboursOf, newsAt } from './meeting-history.ts';
import { spanOf } from '../source/source.ts';
import type { Meeting, MeetingHead } from './meeting.ts';
import type { Report } from './report.ts';

const meeting = (head: Partial<MeetingHead> = {}): Meeting => ({
  id: '2020-10-28-overview',
  head: { body: 'overview', date: '2020-10-28', kind: 'formal', status: 'held', ...head },
  path: 'content/meetings/2016-06-14-cabinet.md',
  sections: [],
  updated: '2020-12-09',
});

const entry = (register: string, id: string, date: string, body: string): PaperEntry => ({
  ...{ id, register, edition: 'a', locator: 'p1', values: {}, title: id, bodies: [body] },
  date: parseEventDate(date),
  address: `/${register}/#${id}`,
  place: { path: '', line: 1, column: 1 },
  typed: () => '',
  placeOf: () => ({ ...spanOf({ path: '', line: 1, column: 1 }), spelt: () => undefined }),
});

const entries = new Map([
  [
    'decisions',
    [
      entry('decisions', 'own', '28 October 2020', 'overview'),
      entry('decisions', 'of-another-body', '28 October 2020', 'cabinet'),
      entry('decisions', 'of-the-month', 'October 2020', 'overview'),
      entry('decisions', 'of-another-day', '29 October 2020', 'overview'),
    ],
  ],
  ['actions', [entry('actions', 'asked', '28 October 2020', 'overview')]],
  ['events', [entry('events', 'happened', '28 October 2020', 'overview')]],
]);

test.each([
  { of: 'its day and body', head: {}, found: ['own', 'asked'] },
  {
    of: 'its own naming',
    head: { outcomes: ['decisions/of-the-month'] },
    found: ['own', 'of-the-month', 'asked'],
  },
  {
    of: 'all but what stands under an item',
    head: { items: [{ title: 'A', decisions: ['decisions/own'] }] },
    found: ['asked'],
  },
])('a meeting finds its decisions by $of', ({ head, found }) => {
  expect(decidedAt(meeting(head), { entries }).map(({ id }) => id)).toEqual(found);
});

const asked = entry('actions', 'asked', '16 September 2020', 'overview');
const moved = entry('decisions', 'moved', '15 September 2020', 'city-council');
const newsOf = (of: Entry, day: string, edition = 'a'): PaperEntry => ({
  ...entry('updates', `${of.id} on ${day}`, day, ''),
  edition,
  values: { of: `${of.register}/${of.id}` },
});

test.each([
  { says: 'of a request of its body', news: newsOf(asked, '28 October 2020'), found: 1 },
  { says: 'none of another day', news: newsOf(asked, '29 October 2020'), found: 0 },
  { says: 'none without a day', news: newsOf(asked, 'October 2020'), found: 0 },
  { says: 'none of what others asked for', news: newsOf(moved, '28 October 2020'), found: 0 },
  {
    says: 'of what others asked for, if the paper of the meeting tells it',
    news: newsOf(moved, '28 October 2020', 'notes'),
    found: 1,
  },
  {
    says: 'none of what is not there',
    news: newsOf(entries.get('events')![0]!, '28 October 2020'),
    found: 0,
  },
])('a meeting draws in news: $says', ({ news, found }) => {
  const all = new Map([
    ['actions', [asked]],
    ['decisions', [moved]],
    ['updates', [news]],
  ]);
  expect(newsAt(meeting({ edition: 'notes' }), { entries: all })).toHaveLength(found);
});

test('a meeting stands between those of its body just before and after it', () => {
  const of = (id: string, body = 'overview') => ({ ...meeting({ body }), id });
  const all = [of('a'), of('b'), of('x', 'cabinet'), of('c'), of('d')];
  const beside = (id: string) => {
    const { previous, next } = neighboursOf(
      all.find((one) => one.id === id)!,
      all,
    );
    return [previous?.id, next?.id];
  };
  expect(beside('a')).toEqual([undefined, 'b']);
  expect(beside('b')).toEqual(['a', 'c']);
  expect(beside('c')).toEqual(['b', 'd']);
  expect(beside('d')).toEqual(['c', undefined]);
  expect(beside('x')).toEqual([undefined, undefined]);
});

const added = '2020-10-20';

test.each<{ readonly as: string; readonly head: Partial<MeetingHead>; readonly found: number }>([
  { as: 'a pack', head: { packs: ['paper'] }, found: 1 },
  { as: 'a paper that came late', head: { supplements: [{ paper: 'paper', added }] }, found: 1 },
  { as: 'a paper of an item', head: { items: [{ title: 'A', papers: ['paper'] }] }, found: 1 },
  { as: 'a part of a pack', head: { packs: ['pack'] }, found: 1 },
  { as: 'no part of another pack', head: { packs: ['other'] }, found: 0 },
  {
    as: 'no part of what came late',
    head: { supplements: [{ paper: 'pack', added }] },
    found: 0,
  },
  { as: 'nothing where there are no papers', head: {}, found: 0 },
])('a paper was before a meeting as $as', ({ head, found }) => {
  const paper = {
    id: 'paper',
    head: { printedIn: [{ paper: 'pack', pages: '3-5' }] },
  } as unknown as Report;
  expect(meetingsFor(paper, [meeting(head)])).toHaveLength(found);
});
