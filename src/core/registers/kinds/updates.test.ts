import { describe, expect, test } from 'vitest';
import { compileExample } from '../../../elements/examples/example.ts';
import {
  libraryActions,
  libraryDecisions,
  libraryPapers,
} from '../../../elements/examples/library-papers.ts';
import { entriesOf } from '../entries.ts';
import { actions } from './actions.ts';
import { answerOf, dayDone, updatesOf, type Update } from './updates.ts';

const newsOf = (...kinds: readonly string[]) =>
  kinds.map((typed) => {
    const [kind, date] = typed.split(' ');
    return { entry: { values: { kind, date } } } as unknown as Pick<Update, 'entry'>;
  });

describe('a request is answered as far as its news goes', () => {
  test.each([
    { news: [], answer: 'none' },
    { news: ['assigned'], answer: 'none' },
    { news: ['part', 'assigned'], answer: 'part' },
    { news: ['part', 'programmed'], answer: 'programmed' },
    { news: ['done', 'programmed', 'part'], answer: 'done' },
    { news: ['part', 'done'], answer: 'done' },
  ])('$news: $answer', ({ news, answer }) => {
    expect(answerOf(newsOf(...news))).toBe(answer);
  });
});

test.each([
  { news: [], day: undefined },
  { news: ['done'], day: undefined },
  { news: ['part 2020-01-01', 'done 2020-03-01', 'done 2020-02-01'], day: '2020-02-01' },
])('it was met on the first day that is printed: $news', ({ news, day }) => {
  expect(dayDone(newsOf(...news))).toBe(day);
});

test('the news of an entry is that which names it', () => {
  const files = [...libraryPapers, libraryDecisions, ...libraryActions];
  const { lookup } = compileExample({ name: 'a test', markdown: '::actions', files });
  const found = entriesOf(lookup, actions).map((entry) => updatesOf(entry, lookup));
  expect(found.map((news) => news.map(({ entry }) => entry.id))).toEqual([
    ['survey-sent'],
    ['ladders-someone'],
    ['desks-some'],
    ['van-invited'],
  ]);
});
