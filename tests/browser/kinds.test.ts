import { expect, test } from 'vitest';
import { kindsIn, pagesOfEachKind } from './kinds.ts';

test.each([
  { of: 'another class', one: '<p>a</p>', other: '<p class="soft">a</p>', isKind: true },
  { of: 'another state', one: '<p>a</p>', other: '<p hidden>a</p>', isKind: true },
  { of: 'another role', one: '<p role="note">a</p>', other: '<p role="list">a</p>', isKind: true },
  {
    of: 'another parent',
    one: '<ul><li><a>b</a></li></ul>',
    other: '<p><a>b</a></p>',
    isKind: true,
  },
  {
    of: 'other words',
    one: '<p title="a">a</p>',
    other: '<p title="b and c">b</p>',
    isKind: false,
  },
  { of: 'one more', one: '<p><br>a</p>', other: '<p><br>a<br>b</p><p><br></p>', isKind: false },
])('$of: $isKind', ({ one, other, isKind }) => {
  const known = kindsIn(one);
  expect([...kindsIn(other)].some((kind) => !known.has(kind))).toBe(isKind);
});

test('every kind stands on a page that is chosen, and a page that shows nothing else is not', () => {
  const pages = new Map([
    ['/a/', '<main><p>a</p></main>'],
    ['/b/', '<main><p>b</p><p class="soft">b</p></main>'],
    ['/c/', '<main><table></table></main>'],
  ]);
  expect(pagesOfEachKind(pages)).toEqual(['/b/', '/c/']);
});
