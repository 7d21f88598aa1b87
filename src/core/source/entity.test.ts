import { expect, test } from 'vitest';
import { signOfNumber, unseenEntities } from './entity.ts';

const said = (text: string, isName: boolean) =>
  unseenEntities(text, isName).map(({ index, text: typed, meant }) => `${index} ${typed} ${meant}`);

test.each([
  // What turns text around, or would be lost, is told anywhere.
  ['It&#146;s', ['2 &#146; ’'], ['2 &#146; ’']],
  ['It&#x92;s', ['2 &#x92; ’'], ['2 &#x92; ’']],
  ['a&#0;b', ['1 &#0; '], ['1 &#0; ']],
  ['a&#x202E;b', ['1 &#x202E; '], ['1 &#x202E; ']],
  ['a&#9999999;b', ['1 &#9999999; '], ['1 &#9999999; ']],
  ['a&#xD83D;b', ['1 &#xD83D; '], ['1 &#xD83D; ']],
  // What only helps to break a word is told in a name.
  ['Llan&shy;fair', [], ['4 &shy; ']],
  ['Llan&#173;fair', [], ['4 &#173; ']],
  ['Llan&#xAD;fair', [], ['4 &#xAD; ']],
  ['Llan&ZeroWidthSpace;fair', [], ['4 &ZeroWidthSpace; ']],
  ['zero&zwnj;width', [], ['4 &zwnj; ']],
  // A joiner belongs to scripts that join, a turner to text from right to left.
  ['می&zwnj;خواهم', [], []],
  ['שלום&rlm; (a)', [], []],
  ['a&rlm;b', [], ['1 &rlm; ']],
  // What can be seen stays, and so does what is no entity.
  ['R&amp;D &eacute; &#8217; &nbsp; &#163; a&#10;b', [], []],
  ['AT&T; &shyness &notone; &#; &#x;', [], []],
])('%s', (text, inProse, inNames) => {
  expect(said(text, false)).toEqual(inProse);
  expect(said(text, true)).toEqual(inNames);
});

test.each([
  [146, '’'],
  [128, '€'],
  [129, ''],
  [163, '£'],
  [31, ''],
  [32, ' '],
  [127, ''],
  [0x10ffff, '\u{10ffff}'],
  [0x110000, ''],
])('the number %i', (code, sign) => expect(signOfNumber(code)).toBe(sign));
