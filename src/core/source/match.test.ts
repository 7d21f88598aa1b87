import { expect, test } from 'vitest';
import { match } from './match.ts';

test.each([
  { pattern: /^(\d+)-(\d+)$/, text: '1-2', is: ['1-2', '1', '2', '', ''] },
  { pattern: /^(\d+)(?:-(\d+))?$/, text: '1', is: ['1', '1', '', '', ''] },
  { pattern: /^(a)|(b)$/, text: 'b', is: ['b', '', 'b', '', ''] },
  { pattern: /x/, text: 'abc', is: undefined },
])('$pattern in `$text`', ({ pattern, text, is }) => {
  expect(match(pattern, text)).toEqual(is);
});
