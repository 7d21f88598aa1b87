import { describe, expect, test } from 'vitest';
import { decimalsOf, figureMeant, parseFigure, parseNumber } from './figure.ts';

describe('a plain number is read as it stands', () => {
  test.each([
    { text: '1807', value: 1807 },
    { text: '0', value: 0 },
    { text: '0.0', value: 0 },
    { text: '-4', value: -4 },
    { text: '21.50', value: 21.5 },
    { text: '0.07', value: 0.07 },
  ])('$text', ({ text, value }) => {
    expect(parseFigure(text)).toEqual({ is: 'number', value, text });
  });
});

describe('a reason is never a number, and never another reason (D-15)', () => {
  test.each([
    ['suppressed', 'suppressed'],
    ['c', 'suppressed'],
    ['[c]', 'suppressed'],
    ['unavailable', 'unavailable'],
    ['x', 'unavailable'],
    ['[x]', 'unavailable'],
    ['not-applicable', 'not-applicable'],
    ['z', 'not-applicable'],
    ['[z]', 'not-applicable'],
    ['not-yet-due', 'not-yet-due'],
    ['low', 'low'],
    ['[low]', 'low'],
  ])('%s', (text, is) => {
    expect(parseFigure(text)).toEqual({ is });
    expect(parseNumber(text)).toBeUndefined();
  });
});

describe('everything else is refused, with the text to type where there is one (D-05)', () => {
  test.each([
    { text: '1,807', meant: '1807' },
    { text: '1,234,567', meant: '1234567' },
    { text: '1 807', meant: '1807' },
    { text: '94%', meant: '94' },
    { text: '94 %', meant: '94' },
    { text: '£21.5', meant: '21.5' },
    { text: '£1,807.50', meant: '1807.50' },
    { text: ' 12', meant: '12' },
    { text: '12\u00a0', meant: '12' },
    { text: '1O7', meant: '107' },
    { text: 'l7', meant: '17' },
    { text: '007', meant: '7' },
    { text: '.5', meant: '0.5' },
    { text: '-.5', meant: '-0.5' },
    { text: '−4', meant: '-4' },
    { text: '–4', meant: '-4' },
    { text: '(2.0)', meant: '-2.0' },
    { text: 'n/a', meant: 'not-applicable' },
    { text: 'N/A', meant: 'not-applicable' },
    { text: '-', meant: 'unavailable' },
    { text: '–', meant: 'unavailable' },
    { text: '..', meant: 'unavailable' },
    { text: '*', meant: 'suppressed' },
    { text: '<5', meant: 'suppressed' },
    { text: 'C', meant: 'suppressed' },
    { text: 'Suppressed', meant: 'suppressed' },
    { text: 'TBC', meant: 'not-yet-due' },
    { text: 'pending', meant: 'not-yet-due' },
    { text: '£21.5m', meant: undefined },
    { text: '1.234,5', meant: undefined },
    { text: '1,23', meant: undefined },
    { text: '1e3', meant: undefined },
    { text: '1-Mar', meant: undefined },
    { text: '########', meant: undefined },
    { text: '5-10', meant: undefined },
    { text: '1.2.3', meant: undefined },
    { text: '5.', meant: undefined },
    { text: '1/2', meant: undefined },
    { text: '½', meant: undefined },
    { text: '１２', meant: undefined },
    { text: 'NaN', meant: undefined },
    { text: 'Infinity', meant: undefined },
    { text: '0x1F', meant: undefined },
    { text: '12345678901234567', meant: undefined },
    { text: 'nil return', meant: undefined },
    { text: 'about 40', meant: undefined },
    { text: 'toString', meant: undefined },
    { text: '__proto__', meant: undefined },
    { text: '', meant: undefined },
  ])('`$text`', ({ text, meant }) => {
    expect(parseFigure(text)).toBeUndefined();
    expect(figureMeant(text)).toBe(meant);
  });

  test('what is offered can always be typed', () => {
    for (const text of ['1,807', '(2.0)', 'n/a', 'TBC', '*', '-'])
      expect(parseFigure(figureMeant(text)!)).toBeDefined();
  });
});

test.each([
  ['1807', 0],
  ['0.0', 1],
  ['21.50', 2],
])('%s has %d digits after the point', (text, digits) => {
  expect(decimalsOf(text)).toBe(digits);
});
