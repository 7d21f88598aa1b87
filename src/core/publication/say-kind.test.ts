import { expect, test } from 'vitest';
import { english } from '../language/english.ts';
import { sayKindsToBrowse } from './say-kind.ts';

test.each([
  { kinds: ['Reports'], is: 'How much there is of each kind, and where: Reports.' },
  {
    kinds: ['Reports', 'Actions', 'Measures'],
    is: 'How much there is of each kind, and where: Reports, Actions, Measures.',
  },
  {
    kinds: ['Reports', 'Actions', 'Timeline', 'Measures'],
    is: 'How much there is of each kind, and where: Reports, Actions, Timeline and more.',
  },
])('what there is to browse is named, $kinds', ({ kinds, is }) => {
  expect(sayKindsToBrowse(kinds, english)).toBe(is);
});
