import { expect, test } from 'vitest';
import { keepTogether } from './keep-together.ts';

test.each([
  {
    says: 'an amount below nought',
    html: '<p>at −£903 and −£1.5m</p>',
    is: '<p>at −|£903 and −|£1.5m</p>',
  },
  { says: 'a number, which no line parts', html: '<p>−903</p>', is: '<p>−903</p>' },
  { says: 'an amount above nought', html: '<b>£903 − £3</b>', is: '<b>£903 − £3</b>' },
  {
    says: 'no more than the words of a page',
    html: '<p title="−£1">−£2</p><script>"−£3"</script><svg><text>−£4</text></svg><p>−£5</p>',
    is: '<p title="−£1">−|£2</p><script>"−£3"</script><svg><text>−£4</text></svg><p>−|£5</p>',
  },
])('keeps together $says', ({ html, is }) => {
  expect(keepTogether(html)).toBe(is.replaceAll('|', '\u2060'));
});
