import { expect, test } from 'vitest';
import { english } from '../language/english.ts';
import { saySpan } from './say-span.ts';

test.each([
  [['Adoption', 'Attendance', 'Ayse'], 'A (3): Adoption to Ayse'],
  [['Adoption', 'Attendance'], 'A (2): Adoption to Attendance'],
  [['Adoption'], 'A (1): Adoption'],
])('%j', (names, said) => {
  expect(saySpan('A', names, english)).toBe(said);
});
