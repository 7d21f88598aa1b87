import { describe, expect, test } from 'vitest';
import { writeNumber } from './number-format.ts';
import { printedNumbers, type ListLevel, type WordList } from './numbering.ts';

const level = (format: string, text: string, more: Partial<ListLevel> = {}): ListLevel => ({
  ...{ format, text, start: 1, isLegal: false, restart: undefined },
  ...more,
});

const listOf = (
  levels: readonly ListLevel[],
  {
    counter = 'a',
    starts = [],
  }: { counter?: string; starts?: readonly (readonly [number, number])[] } = {},
): WordList => ({ counter, levels: new Map(levels.entries()), starts: new Map(starts) });

const outline = [level('decimal', '%1.'), level('decimal', '%1.%2'), level('lowerLetter', '(%3)')];

/** Places as `list:level`, what is printed as one line. A bullet is `•`. */
const printed = (places: string, lists: Readonly<Record<string, WordList>>) =>
  printedNumbers(
    places.split(' ').map((place) => {
      const [list = '', at] = place.split(':');
      return { list, level: Number(at) };
    }),
    new Map(Object.entries(lists)),
  )
    .map(({ label, isGuessed }) => `${label ?? '•'}${isGuessed ? '?' : ''}`)
    .join(' ');

describe('what Word prints before paragraphs', () => {
  test.each([
    {
      of: 'levels count on their own, and begin anew',
      places: '1:0 1:1 1:1 1:2 1:0 1:1 1:2',
      lists: { 1: listOf(outline) },
      gives: '1. 1.1 1.2 (a) 2. 2.1 (a)',
    },
    {
      of: 'a level above that was never reached is at its start',
      places: '1:1 1:1',
      lists: { 1: listOf(outline) },
      gives: '1.1 1.2',
    },
    {
      of: 'two lists of one counter go on from each other',
      places: '1:0 2:0 1:0',
      lists: { 1: listOf(outline), 2: listOf(outline) },
      gives: '1. 2. 3.',
    },
    {
      of: 'one that begins anew does so once',
      places: '1:0 2:0 2:0',
      lists: { 1: listOf(outline), 2: listOf(outline, { starts: [[0, 5]] }) },
      gives: '1. 5. 6.',
    },
    {
      of: 'lists of their own count on their own',
      places: '1:0 2:0 1:0',
      lists: { 1: listOf(outline), 2: listOf(outline, { counter: 'b' }) },
      gives: '1. 1. 2.',
    },
    {
      of: 'a start that is not 1',
      places: '1:0 1:0',
      lists: { 1: listOf([level('decimal', '%1)', { start: 7 })]) },
      gives: '7) 8)',
    },
    {
      of: 'a level that never begins anew',
      places: '1:0 1:1 1:0 1:1',
      lists: { 1: listOf([level('decimal', '%1.'), level('decimal', '%2.', { restart: 0 })]) },
      gives: '1. 1. 2. 2.',
    },
    {
      of: 'digits in all levels where the law wants them',
      places: '1:0 1:1',
      lists: {
        1: listOf([level('upperRoman', '%1.'), level('decimal', '%1.%2', { isLegal: true })]),
      },
      gives: 'I. 1.1',
    },
    { of: 'bullets', places: '1:0', lists: { 1: listOf([level('bullet', '•')]) }, gives: '•' },
    {
      of: 'a form that is not known here stands in digits, and is told',
      places: '1:0',
      lists: { 1: listOf([level('hebrew1', '%1.')]) },
      gives: '1.?',
    },
    { of: 'a list that is not there prints nothing', places: '9:0', lists: {}, gives: '' },
  ])('$of', ({ places, lists, gives }) => {
    expect(printed(places, lists as Readonly<Record<string, WordList>>)).toBe(gives);
  });

  test.each([
    ['lowerLetter', 1, 'a'],
    ['lowerLetter', 26, 'z'],
    ['lowerLetter', 27, 'aa'],
    ['upperLetter', 28, 'BB'],
    ['lowerRoman', 4, 'iv'],
    ['upperRoman', 1949, 'MCMXLIX'],
    ['decimalZero', 9, '09'],
    ['decimalZero', 10, '10'],
    ['ordinal', 2, '2nd'],
    ['ordinal', 12, '12th'],
    ['ordinal', 21, '21st'],
    ['none', 3, ''],
    ['chicago', 1, undefined],
  ] as const)('%s %i is %s', (format, number, written) => {
    expect(writeNumber(number, format)).toBe(written);
  });
});
