import { expect, test } from 'vitest';
import { widthOf, wrap } from './measure.ts';

test.each([
  { words: '', is: 0 },
  { words: '111', is: 1.35 },
  { words: 'ŵ', is: widthOf('w') },
  { words: '漢', is: 0.95 },
])('measures `$words`', ({ words, is }) => {
  expect(widthOf(words)).toBeCloseTo(is);
});

test.each([
  { of: 'one two three', room: 20, lines: ['one two three'] },
  { of: 'one two three', room: 5, lines: ['one two', 'three'] },
  { of: 'one two three', room: 5, indent: 3.5, lines: ['', 'one two', 'three'] },
  { of: 'one two three', room: 5, indent: 3, lines: ['one', 'two three'] },
  { of: 'unbreakable', room: 2, lines: ['unb', 'rea', 'kab', 'le'] },
  { of: '', room: 5, lines: [''] },
])('breaks `$of` in $room em', ({ of, room, indent, lines }) => {
  expect(wrap(of, room, indent)).toEqual(lines);
});
