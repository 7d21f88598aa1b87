import { expect, test } from 'vitest';
import { find, type SearchIndex } from './find.ts';
import type { Wanted } from './read-query.ts';

/** A record of an index: its title, what its text says besides, and its fields. */
interface Kept {
  readonly title: string;
  readonly text?: string;
  readonly meta?: Readonly<Record<string, string>>;
}

/** An index as the engine gives it, and what was asked of it. */
function indexOf(records: readonly Kept[]) {
  const asked: string[] = [];
  const index: SearchIndex = {
    search(words, { sort }) {
      asked.push(sort ? `${words}, newest first` : words);
      const has = ({ title, text = '', meta }: Kept) =>
        words
          .split(' ')
          .every((word) => `${title} ${text} ${meta?.['called']}`.toLowerCase().includes(word));
      const days = ({ meta }: Kept) => meta?.['day'] ?? '';
      const found = records.filter((one) => has(one) && (!sort || days(one) !== ''));
      const order = sort ? found.toSorted((a, b) => (days(a) < days(b) ? 1 : -1)) : found;
      return Promise.resolve({
        results: order.map((one) => ({
          ...{ id: one.title, score: 1 },
          data: () =>
            Promise.resolve({
              url: `/${one.title}/`,
              excerpt: (one.text ?? '').replace(/\w+/g, '<mark>$&</mark>'),
              meta: { title: one.title, kind: 'events', ...one.meta },
            }),
        })),
      });
    },
  };
  return { index, asked };
}

const titles = async (
  records: readonly Kept[],
  words: string,
  wanted: readonly Wanted[] = [],
): Promise<readonly string[]> => {
  const { first } = await find(indexOf(records).index, words.split(' '), {}, wanted);
  return first.map(({ title }) => title);
};

const visits = Array.from({ length: 60 }, (_, at) => ({
  title: `Visit ${at + 1}`,
  meta: { day: `20${String(10 + Math.floor(at / 6))}-01-01` },
}));

test('the newest is looked at where it is asked for, however many there are', async () => {
  const first = await titles(visits, 'visit', ['newest']);
  expect(first.slice(0, 6)).toContain('Visit 60');
  expect(await titles(visits, 'visit')).not.toContain('Visit 60');
});

test('an index is asked for the newest only where that is asked for, and only of many', async () => {
  for (const { records, wanted, asks } of [
    {
      records: visits,
      wanted: ['newest'] as const,
      asks: ['visit', 'visit', 'visit, newest first'],
    },
    { records: visits, wanted: [], asks: ['visit', 'visit'] },
    { records: visits.slice(0, 3), wanted: ['newest'] as const, asks: ['visit'] },
  ]) {
    const { index, asked } = indexOf(records);
    await find(index, ['visit'], {}, wanted);
    expect(asked).toEqual(asks);
  }
});

test('what officers say that it is called comes before what says the words among many', async () => {
  const records = [
    { title: 'Schools hear of new ways in which children learn at home in towns and villages.' },
    { title: 'Elective education', meta: { called: 'home children', kind: 'subject' } },
  ];
  expect((await titles(records, 'home children'))[0]).toBe('Elective education');
});

test('a sentence that says the words among many others does not end a search', async () => {
  const records = [
    { title: 'In the winter a plan for taxis is told to all those who work for schools there.' },
    { title: 'Taxis', meta: { kind: 'topic' } },
  ];
  expect(await titles(records, 'plan taxis')).toContain('Taxis');
  expect(await titles([{ title: 'Plan for taxis' }, records[1]!], 'plan taxis')).not.toContain(
    'Taxis',
  );
});
