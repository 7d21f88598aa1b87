import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil } from '../../../tests/small-council.ts';
import { told, toldWithPath } from '../../../tests/told.ts';
import { addressesOf } from './addresses-of.ts';
import { catalogueOf } from './catalogue.ts';
import { followersOf, topicsOf } from './topic.ts';
import { inEnglish } from '../../../tests/in-english.ts';

const report = '2016-06-14-library-report';
const page = (topic: string, body: string) => `---
title: Books, 2015 to 2017
summary: What became of the books.
topic: ${topic}
---

${body}
`;

const files = (body: string, topic = '[books]') => ({
  'content/publication.yml': `${smallCouncil['content/publication.yml']}  books: Books
  empty: Nothing at all
`,
  'content/pages/topic-books.md': page(topic, body),
  'data/events.csv': `id,date,event,themes,edition,locator
first,2015,Books arrive.,books,${report},p1
second,2016,Books are lent.,libraries books,${report},p2
third,2017,Chairs arrive.,libraries,${report},p3
`,
  'data/facts.csv': `id,fact,value,unit,as-at,by,text,themes,edition,locator
shelves,Shelves,12,shelves,2016,cabinet,There were 12 shelves.,books,${report},p4
`,
});

const compile = (body: string, topic?: string) => compileWith(files(body, topic));

const drawnIn =
  'As [the third](entry:events/third) and [4,930](figure:library-visits@2016-04) say.\n\n::timeline{theme="books"}';

describe('a topic', () => {
  const { value, diagnostics } = compile(drawnIn);
  const topics = topicsOf(value!, catalogueOf(value!));

  test('the files are good', () => {
    expect(told(diagnostics)).toEqual([]);
  });

  test('follows what its elements show and its words name, and the papers that those stand in', () => {
    expect(topics.map(({ follows }) => [...follows].sort())).toEqual([
      [
        '/indicators/library-visits/',
        `/reports/${report}/`,
        '/timeline/#first',
        '/timeline/#second',
        '/timeline/#third',
      ],
    ]);
    expect(topics[0]!.papers.map(({ id }) => id)).toEqual([report]);
  });

  test('lists besides what carries its subject and is not told', () => {
    expect(topics[0]!.besides.map(({ address }) => address)).toEqual(['/facts/#shelves']);
  });

  test('each thing that it follows leads back to it, and is there', () => {
    const followers = followersOf(topics);
    const addresses = addressesOf(value!);
    for (const address of topics[0]!.follows) {
      expect(followers.get(address)).toEqual(topics);
      const [path, anchor] = address.split('#') as [string, string?];
      expect(anchor === undefined || addresses.get(path)?.has(anchor), address).toBe(true);
      expect(addresses.has(path), address).toBe(true);
    }
    expect(followers.get('/facts/#shelves')).toBeUndefined();
  });

  test('the list of topics is a page, though nobody wrote one', () => {
    const list = value!.pages.find(({ id }) => id === 'topics');
    expect(list?.sections).toMatchObject([
      { name: 'topics', model: { topics: [{ id: 'topic-books', title: 'Books, 2015 to 2017' }] } },
    ]);
  });
});

test('a page that is no topic follows nothing', () => {
  const { value } = compileWith({});
  expect(topicsOf(value!, catalogueOf(value!))).toEqual([]);
});

test.each([
  { topic: '[books]', body: 'Nothing.', at: 'content/pages/topic-books.md:4:9 topic/not-followed' },
  {
    topic: '[books, empty]',
    body: drawnIn,
    at: 'content/pages/topic-books.md:4:16 topic/nothing-carries',
  },
  {
    topic: '[books, boks]',
    body: drawnIn,
    at: 'content/pages/topic-books.md:4:16 reference/unknown',
  },
])('$at', ({ topic, body, at }) => {
  expect(toldWithPath(compile(body, topic).diagnostics)).toEqual([at]);
});

test('an empty list of subjects is told', () => {
  const [first] = inEnglish(compile(drawnIn, '[]').diagnostics);
  expect(first?.message).toContain('`topic`');
});
