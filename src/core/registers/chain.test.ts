import { spanOf } from '../source/source.ts';
import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { chainsOf, checkChains, type Step } from './chain.ts';
import { parseEventDate } from '../values/event-date.ts';
import { inEnglish } from '../../../tests/in-english.ts';
import { allEntries } from './entries.ts';
import type { Entry, EntryStore } from './register.ts';

/** Entries from lines such as `b: a c`, where b follows a and c. A name may say its register: `actions/b`. */
function entriesFrom(lines: readonly string[]): EntryStore {
  const entries = lines.map((line, index): Entry => {
    const [name = '', follows = ''] = line.split(':');
    const [register = '', id = ''] = nameOf(name).split('/');
    const place = { path: 'data/x.csv', line: index + 2, column: 1 };
    return {
      ...{ id, register, edition: 'e', locator: 'p1', title: name, date: undefined, bodies: [] },
      values: {
        follows: follows.trim() === '' ? undefined : follows.trim().split(' ').map(nameOf),
      },
      address: undefined,
      place,
      typed: () => '',
      placeOf: () => ({ ...spanOf(place), spelt: () => undefined }),
    };
  });
  return { entries: Map.groupBy(entries, ({ register }) => register) };
}

const nameOf = (name: string) => (name.includes('/') ? name : `decisions/${name}`);

const say = (steps: readonly Step[]): string =>
  steps
    .map(({ entry, steps: beyond }) => entry.title + (beyond.length > 0 ? `(${say(beyond)})` : ''))
    .join(' ');

describe('a chain is read both ways', () => {
  test.each([
    { says: 'nothing of one that stands alone', lines: ['a'], of: 'a', from: '', to: '' },
    { says: 'what it follows', lines: ['a', 'b: a'], of: 'b', from: 'a', to: '' },
    { says: 'what follows it', lines: ['a', 'b: a'], of: 'a', from: '', to: 'b' },
    {
      says: 'both ends of a long one',
      lines: ['a', 'b: a', 'c: b', 'd: c'],
      of: 'b',
      from: 'a',
      to: 'c(d)',
    },
    {
      says: 'over registers',
      lines: ['a', 'actions/b: a', 'progress/c: actions/b'],
      of: 'a',
      from: '',
      to: 'actions/b(progress/c)',
    },
    {
      says: 'each entry once, on the shorter way',
      lines: ['a', 'b: a', 'c: b', 'd: a c'],
      of: 'a',
      from: '',
      to: 'b(c) d',
    },
    { says: 'only what is there', lines: ['b: a'], of: 'b', from: '', to: '' },
    {
      says: 'an end of a circle',
      lines: ['a: c', 'b: a', 'c: b'],
      of: 'a',
      from: 'c(b)',
      to: 'b(c)',
    },
    { says: 'nothing of itself', lines: ['a: a'], of: 'a', from: '', to: '' },
  ])('$says', ({ lines, of, from, to }) => {
    const store = entriesFrom(lines);
    const chain = chainsOf(store)(allEntries(store).find(({ title }) => title === of)!);
    expect(say(chain.from)).toBe(from);
    expect(say(chain.to)).toBe(to);
  });
});

describe('a chain that leads back to its start is told once', () => {
  test.each([
    { finds: 'none', lines: ['a', 'b: a', 'c: a b'], at: [] },
    { finds: 'one that follows itself', lines: ['a: a'], at: ['2:1 chain/circle'] },
    { finds: 'one of three', lines: ['a: c', 'b: a', 'c: b'], at: ['2:1 chain/circle'] },
    { finds: 'one off the way', lines: ['z: a', 'a: b', 'b: a'], at: ['3:1 chain/circle'] },
    {
      finds: 'two of them',
      lines: ['a: b', 'b: a', 'c: actions/d', 'actions/d: c'],
      at: ['2:1 chain/circle', '4:1 chain/circle'],
    },
  ])('finds $finds', ({ lines, at }) => {
    expect(told(checkChains(entriesFrom(lines)))).toEqual(at);
  });

  test.each([
    { of: 'the day before', date: '1 May 2019', at: ['3:1 chain/before'] },
    { of: 'the same day', date: '2 May 2019', at: [] },
    { of: 'a stretch that may lie after', date: 'May 2019', at: [] },
    { of: 'no day that is known', date: undefined, at: [] },
  ])('an entry of $of', ({ date, at }) => {
    const dates = ['2 May 2019', date];
    const entries = allEntries(entriesFrom(['a', 'b: a'])).map((entry, index) => ({
      ...entry,
      date: dates[index] === undefined ? undefined : parseEventDate(dates[index]),
    }));
    expect(told(checkChains({ entries: new Map([['decisions', entries]]) }))).toEqual(at);
  });

  test('the way round is said', () => {
    expect(inEnglish(checkChains(entriesFrom(['a: b', 'b: a'])))[0]?.message).toBe(
      'This entry follows from itself: `decisions/a` follows from `decisions/b` follows from `decisions/a`.',
    );
  });
});
