import { describe, expect, test } from 'vitest';
import { compileWith, type Files } from '../../../tests/small-council.ts';
import { addressesOf } from '../publication/addresses-of.ts';
import { indexRecordOf } from './index-record.ts';
import { searchRecords } from './records-of.ts';

const report = '2016-06-14-library-report';

function recordsOf(changes: Files = {}) {
  const { value, diagnostics } = compileWith(changes);
  expect(diagnostics).toEqual([]);
  return { publication: value!, records: searchRecords(value!) };
}

const called = (title: string, changes: Files = {}) =>
  recordsOf(changes).records.find((record) => record.title === title);

describe('what is found by its words', () => {
  test('every record leads to a page, and to an anchor on it that lasts', () => {
    const { publication, records } = recordsOf();
    const addresses = addressesOf(publication);
    const astray = records.filter(({ address }) => {
      const [page, anchor] = address.split('#') as [string, string?];
      return anchor === undefined ? !addresses.has(page) : !addresses.get(page)?.has(anchor);
    });
    expect(astray).toEqual([]);
  });

  test('no two records lead to one place', () => {
    const addresses = recordsOf().records.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('a blank part is not kept', () => {
    const record = recordsOf().records.find(({ kind }) => kind === 'list')!;
    expect(Object.keys(indexRecordOf({ ...record, called: [], also: [] }).meta)).toEqual([
      'title',
      'kind',
    ]);
  });
});

describe('what is not published is said', () => {
  const subjects = 'content/subjects.yml';
  test('a subject with a note alone is found by its name and by other words for it, with the note', () => {
    const record = called('Roofs', {
      [subjects]:
        '- subject: Roofs\n  also: [tiles]\n  note: No figures on roofs are published here.\n',
    });
    expect(record).toMatchObject({
      kind: 'subject',
      address: '/subjects/p-r/#roofs',
      text: 'No figures on roofs are published here.',
    });
    expect(record?.called).toEqual(['tiles']);
  });

  test('one that only leads to another has no record of its own', () => {
    const record = called('Calls', {
      [subjects]: '- subject: Visits\n  words: [visits]\n- subject: Calls\n  see: [Visits]\n',
    });
    expect(record).toBeUndefined();
  });
});

describe('words that officers add are found by', () => {
  test('a page by what its front matter says that people call it', () => {
    const page = (also: string) => ({
      'content/pages/about.md': `---\ntitle: About\nsummary: What this is.\n${also}---\n\nText.\n`,
    });
    expect(called('About', page('also: [lost card, new card]\n'))?.called).toEqual([
      'lost card',
      'new card',
    ]);
    expect(called('About', page(''))?.called).toEqual([]);
  });

  test.each<{ case: string; with: Files; also: string; has: boolean }>([
    {
      case: 'the words of a subject that the title is about',
      with: { 'content/subjects.yml': '- subject: Reading\n  words: [visits]\n' },
      also: 'Reading',
      has: true,
    },
    {
      case: 'what only its list of other words has',
      with: { 'content/subjects.yml': '- subject: Reading\n  words: [visits]\n  also: [books]\n' },
      also: 'books',
      has: true,
    },
    {
      case: 'no word of a subject that it is not about',
      with: { 'content/subjects.yml': '- subject: Report\n  words: [report]\n  also: [paper]\n' },
      also: 'paper',
      has: false,
    },
    {
      case: 'another word of a term',
      with: {
        'content/glossary.yml':
          '- term: LV\n  means:\n    - words: visits to libraries\n  also: [footfall]\n',
      },
      also: 'footfall',
      has: true,
    },
  ])('$case', ({ with: changes, also, has }) => {
    const record = recordsOf(changes).records.find(({ kind }) => kind === 'indicator')!;
    expect(record.also.includes(also)).toBe(has);
  });

  test('an abbreviation is a record, and says what it stands for', () => {
    const glossary = `- term: CASS\n  means:\n    - words: Children’s advice\n      edition: ${report}\n      locator: p1\n`;
    expect(called('CASS', { 'content/glossary.yml': glossary })).toMatchObject({
      kind: 'term',
      address: '/glossary/#term-cass',
      text: 'Children’s advice',
    });
  });
});
