import { describe, expect, test } from 'vitest';
import { sayHint } from '../language/hints/english/hints.ts';
import { meantBy } from '../language/hints/hints.ts';
import { suggestFigure } from './suggest-figure.ts';
import { parseFigure } from './figure.ts';

describe('where one text is meant, it is offered (D-05, D-15)', () => {
  test.each([
    ['1,807', '1807'],
    ['1,8O7', '1807'],
    ['1,234,567', '1234567'],
    ['1 807', '1807'],
    ['1\u00a0807', '1807'],
    ["1'807", '1807'],
    ['94%', '94'],
    ['94 %', '94'],
    ['£21.5', '21.5'],
    ['-£4', '-4'],
    ['£1,807.50', '1807.50'],
    [' 12', '12'],
    ['12\u00a0', '12'],
    ['1O7', '107'],
    ['l7', '17'],
    ['007', '7'],
    ['.5', '0.5'],
    ['-.5', '-0.5'],
    ['5.', '5'],
    ['+5', '5'],
    ['−4', '-4'],
    ['–4', '-4'],
    ['(2.0)', '-2.0'],
    ['(£1,200)', '-1200'],
    ['1.234,5', '1234.5'],
    ['1.234.567,8', '1234567.8'],
    ['１２', '12'],
    ['n/a', 'not-applicable'],
    ['N/A', 'not-applicable'],
    ['#N/A', 'not-applicable'],
    ['..', 'unavailable'],
    ['*', 'suppressed'],
    ['<5', 'suppressed'],
    ['1-5', 'suppressed'],
    ['Suppressed', 'suppressed'],
    ['TBC', 'not-yet-due'],
    ['to follow', 'not-yet-due'],
    ['nil', '0'],
    ['~', 'low'],
    ['NaN', 'unavailable'],
    ['C', 'c'],
    ['supressed', 'suppressed'],
    ['Unavailable', 'unavailable'],
    ['1.807.000', '1807000'],
    ['12,34,567', '1234567'],
    ['1 807,5', '1807.5'],
    ['1\u202f807', '1807'],
    ['½', '0.5'],
    ['3½', '3.5'],
    ["'4610", '4610'],
    ['"4610"', '4610'],
    ['4610;', '4610'],
    ['- 5', '-5'],
    ['\u200b4610', '4610'],
    ['1e-3', '0.001'],
  ])('`%s`: `%s`', (text, meant) => {
    expect(sayHint(suggestFigure(text))).toBe(`Type \`${meant}\`.`);
    expect(meantBy(suggestFigure(text))).toBe(meant);
    expect(parseFigure(meant)).toBeDefined();
    expect(parseFigure(text)).toBeUndefined();
  });
});

describe('where more must be known, the hint says what', () => {
  test.each([
    ['£21.5m', 'Type `21.5` if the unit of the measure says `m`, else `21500000`.'],
    ['1.2k', 'Type `1.2` if the unit of the measure says `k`, else `1200`.'],
    ['3 billion', 'Type `3` if the unit of the measure says `billion`, else `3000000000`.'],
    [
      '1e3',
      'Type `1000`, unless a spreadsheet has cut digits off: then type all that the paper prints.',
    ],
    [
      '1.23E+05',
      'Type `123000`, unless a spreadsheet has cut digits off: then type all that the paper prints.',
    ],
    ['>90', 'Type `90`, and `over` in the column `qualifier`.'],
    ['at least 90%', 'Type `90`, and `at-least` in the column `qualifier`.'],
    ['~5', 'Type `5`, and `about` in the column `qualifier`.'],
    ['c.500', 'Type `500`, and `about` in the column `qualifier`.'],
    ['<100', 'Type `100`, and `under` in the column `qualifier`.'],
    ['12 (est)', 'Type `12`, and put what the mark means into the column `status` or `note`.'],
    ['12*', 'Type `12`, and put what the mark means into the column `status` or `note`.'],
    ['12 [p]', 'Type `12`, and put what the mark means into the column `status` or `note`.'],
    ['12¹', 'Type `12`, and put what the mark means into the column `status` or `note`.'],
    ['None', 'Type `0` where the paper counts none, or `unavailable` where it gives no figure.'],
    ['-', 'Type `unavailable` where the paper gives no figure, or `0` where it counts none.'],
    ['–', 'Type `unavailable` where the paper gives no figure, or `0` where it counts none.'],
    ['100+', 'Type `100`, and `at-least` in the column `qualifier`.'],
    ['1,23', 'Type `1.23` or `123`, whichever the paper prints.'],
    ['40 children', 'Type `40`. The unit belongs into the definition of the measure.'],
    [
      '8:32',
      'Type a length of time as one number: `512` where `8:32` is minutes and seconds, with `seconds` as the `unit` of the measure; or where it is hours and minutes, with `minutes`.',
    ],
    [
      '08:59',
      'Type a length of time as one number: `539` where `08:59` is minutes and seconds, with `seconds` as the `unit` of the measure; or where it is hours and minutes, with `minutes`.',
    ],
    [
      '1:08:32',
      'Type a length of time as one number: `4112`, with `seconds` as the `unit` of the measure.',
    ],
  ])('`%s`', (text, says) => {
    expect(sayHint(suggestFigure(text))).toBe(says);
    expect(meantBy(suggestFigure(text))).toBeUndefined();
  });

  test.each([
    ['1-Mar', 'into a date'],
    ['Mar-16', 'into a date'],
    ['01/Mar/2016', 'into a date'],
    ['########', 'too narrow'],
    ['6-10', 'Type one figure'],
    ['1/2', '`numerator` and `denominator`'],
    ['12345678901234567', 'at most 15 digits'],
    ['#REF!', 'formula of the spreadsheet has failed'],
    ['2016-03-01', 'into a date'],
    ['6–10', 'Type one figure'],
    ['1 in 4', '`numerator` and `denominator`'],
    ['Infinity', 'Type digits and at most one point'],
    ['0x1F', 'Type digits and at most one point'],
    ['1.2.3', 'Type digits and at most one point'],
    ['8:60', 'Type digits and at most one point'],
    ['8:5', 'Type digits and at most one point'],
    ['8:32:60', 'Type digits and at most one point'],
    ['toString', 'Type digits and at most one point'],
    ['__proto__', 'Type digits and at most one point'],
    ['see note', 'Type digits and at most one point'],
  ])('`%s`', (text, says) => {
    expect(sayHint(suggestFigure(text))).toContain(says);
    expect(meantBy(suggestFigure(text))).toBeUndefined();
    expect(parseFigure(text)).toBeUndefined();
  });

  test('a very long cell is answered in good time', () => {
    const started = performance.now();
    for (const piece of ['1,', 'O', '1 ', '9', '(', 'a ', '£']) suggestFigure(piece.repeat(30_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
