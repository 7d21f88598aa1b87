import { describe, expect, test } from 'vitest';
import { bodyContactTyped, contactTyped, findPersonalData } from './personal-data.ts';
import { told } from '../../../tests/told.ts';

const find = (text: string, allowed = '') =>
  told(findPersonalData({ path: 'content/a.md', text }, allowed));

describe('what belongs to a person is found where it stands (D-27, S-28)', () => {
  test.each([
    ['Write to ann@council.example today.', '1:10 personal/email'],
    ['Ring 0121 496 0000.', '1:6 personal/telephone'],
    ['Ring (0121) 496 0000.', '1:6 personal/telephone'],
    ['Ring +44 121 496 0000.', '1:6 personal/telephone'],
    ['Ring +44 (0)121 496 0000.', '1:6 personal/telephone'],
    ['Ring 07700900123.', '1:6 personal/telephone'],
    ['Tel: 496 0000', '1:1 personal/telephone'],
    ['DOB: 03/05/2004', '1:1 personal/birth'],
    ['born on 3 May 2004', '1:1 personal/birth'],
    ['AB123456C', '1:1 personal/number'],
    ['a\n\nB820432188001', '3:1 personal/number'],
  ])('%s', (text, at) => {
    expect(find(text)).toEqual([at]);
  });
});

describe('other numbers raise no alarm', () => {
  test.each([
    'ID number 007921/2020',
    'ISBN 978-0-306-40615-7',
    '0.123456789012',
    '£01234567890',
    '2016-04-01,1807,1234567890',
    'https://example.org/0121/4960000',
    'p27 to p31, 01/02/2016, 10:30',
    'The trust was born in April 2018.',
    'Born of the reforms of 2014',
    'extension of 120 places',
    'from 2014-15 to 2019-20',
    '1,234,567,890 in 2020',
    'data/indicators/0121-4960000.csv',
    'a@b',
    'Appendix B.,2016-07-20-scrutiny-pack,p3',
    'ring road 4400 to 4500',
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

test('the publication’s own contact may stand anywhere', () => {
  const contact = 'Write to us@papers.example or ring 0121 496 0000.';
  expect(find('us@papers.example, 01214960000', contact)).toEqual([]);
  expect(find('them@papers.example', contact)).toHaveLength(1);
});

test('D-26: nothing that was found is repeated', () => {
  const [found] = findPersonalData({ path: 'a.md', text: 'ann@council.example' }, '');
  expect(JSON.stringify(found)).not.toContain('ann@');
  expect(found?.isPrivate).toBe(true);
});

test('a long text is read in good time', () => {
  const started = performance.now();
  for (const piece of ['a', '0', '0 ', '@', 'a.', 'tel ', '1-', '+44 '])
    find(piece.repeat(200_000));
  expect(performance.now() - started).toBeLessThan(5000);
});

test.each([
  ['contact:\n  words: Ring us.\n  address: us@papers.example\nlicence: x', 'us@papers.example', 0],
  ['contact: us@papers.example', 'us@papers.example', 0],
  ['security:\n  contact: us@papers.example\n  expires: 2027-06-30', 'us@papers.example', 0],
  ['repository: git@papers.example:a/b', 'git@papers.example', 0],
  ['contact:\n  words: Ring us.\nlicence:\n  note: us@papers.example', 'us@papers.example', 1],
  ['title: us@papers.example', 'us@papers.example', 1],
])('in settings that may be faulty: %j', (text, address, found) => {
  const contact = contactTyped({ path: 'content/publication.yml', text });
  expect(find(address, contact)).toHaveLength(found);
});

test.each([
  ['---\nname: A\ncontact: us@papers.example\nkind: council\n---\n\nA.\n', 0],
  ['---\nname: A\r\ncontact: >-\n  Write to\n  us@papers.example\r\n---\n', 0],
  ['---\nname: us@papers.example\n---\n\ncontact: us@papers.example\n', 1],
  ['contact: us@papers.example\n', 1],
])('in the file of a body: %j', (text, found) => {
  const contact = bodyContactTyped({ path: 'content/bodies/a.md', text });
  expect(find('us@papers.example', contact)).toHaveLength(found);
});
