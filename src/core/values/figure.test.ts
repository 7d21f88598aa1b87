import { describe, expect, test } from 'vitest';
import { decimalsOf, parseFigure, parseNumber } from './figure.ts';

describe('a plain number is read as it stands', () => {
  test.each([
    { text: '1807', value: 1807 },
    { text: '0', value: 0 },
    { text: '0.0', value: 0 },
    { text: '-4', value: -4 },
    { text: '21.50', value: 21.5 },
    { text: '0.07', value: 0.07 },
    { text: '1234567890.12', value: 1234567890.12 },
    { text: '9007199254740992', value: 2 ** 53 },
  ])('$text', ({ text, value }) => {
    expect(parseFigure(text)).toEqual({ is: 'number', value, text });
  });
});

describe('what a reckoning gives is read whole, and shown with fewer places', () => {
  test.each([
    { text: '33.2761957423279', value: 33.2761957423279, places: 1 },
    { text: '0.30000000000000004', value: 0.1 + 0.2, places: 1 },
    { text: '21.500000000000000000', value: 21.5, places: 1 },
    { text: '0.10000000000000001', value: 0.1, places: 1 },
    { text: '-0.00000123456', value: -0.00000123456, places: 8 },
  ])('$text', ({ text, value, places }) => {
    expect(parseFigure(text)).toEqual({ is: 'number', value, text, places });
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

describe('everything else is refused (D-05)', () => {
  test.each([
    '1,807',
    '1,234,567',
    '1 807',
    '94%',
    '94 %',
    '£21.5',
    '£1,807.50',
    ' 12',
    '12\u00a0',
    '1O7',
    'l7',
    '007',
    '.5',
    '-.5',
    '−4',
    '–4',
    '(2.0)',
    'n/a',
    'N/A',
    '-',
    '–',
    '..',
    '*',
    '<5',
    'C',
    'Suppressed',
    'TBC',
    'pending',
    '£21.5m',
    '1.234,5',
    '1,23',
    '1e3',
    '1-Mar',
    '########',
    '5-10',
    '1.2.3',
    '5.',
    '1/2',
    '½',
    '１２',
    'NaN',
    'Infinity',
    '0x1F',
    '12345678901234567',
    '9007199254740993',
    '33.333333333333333333',
    '1' + '0'.repeat(60),
    'nil return',
    'about 40',
    'toString',
    '__proto__',
    '',
  ])('`%s`', (text) => {
    expect(parseFigure(text)).toBeUndefined();
  });
});

test.each([
  ['1807', 0],
  ['0.0', 1],
  ['21.50', 2],
  ['33.2761957423279', 13],
  ['0.30000000000000004', 15],
  ['12345678.123456789', 7],
])('%s has %d digits after the point', (text, digits) => {
  expect(decimalsOf(text)).toBe(digits);
});
