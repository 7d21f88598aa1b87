import { expect, test } from 'vitest';
import { isLong, longestPage, screensOf } from './register-length.ts';

const words = (length: number) => ({
  values: { text: { is: 'text', text: 'a'.repeat(length) } },
  note: undefined,
  discrepancy: undefined,
});
/** Each fills 150 and, with its `text` of 4 letters, a line of 24: 174 of the 844 pixels of a screen. */
const lines = (count: number) => Array.from({ length: count }, () => words(20));

test.each([
  { finds: 'nothing', entries: [], long: false },
  { finds: 'one entry', entries: lines(1), long: false },
  { finds: '48 short entries, a little under ten screens', entries: lines(48), long: false },
  { finds: '49 short entries, a little over', entries: lines(49), long: true },
  { finds: 'one entry of 14,400 characters', entries: [words(14_400)], long: false },
  { finds: 'one entry of 14,600 characters', entries: [words(14_600)], long: true },
  {
    finds: 'few entries, each of a page of text',
    entries: [1, 2, 3].map(() => words(5000)),
    long: true,
  },
])('$finds: long is $long', ({ entries, long }) => {
  expect(isLong(entries)).toBe(long);
});

test('a note and what differs count like other text', () => {
  const [plain] = lines(1);
  const noted = { ...plain!, note: 'a'.repeat(400), discrepancy: 'b'.repeat(400) };
  expect(screensOf([noted])).toBeGreaterThan(screensOf([plain!]) * 2);
});

test('about ten screens are one page', () => {
  expect(longestPage).toBe(10);
});
