import { expect, test } from 'vitest';
import { shownOf } from './shown-number.ts';

/** What is shown in short: `word <5`, `marked 60p`, `itself`, `nothing`. */
function shown(format: string, number: number, unit?: string): string {
  const found = shownOf({ is: 'number', text: String(number), format }, unit);
  return 'text' in found ? `${found.is} ${found.text}` : found.is;
}

test.each<[format: string, number: number, shown: string]>([
  // What spreadsheets bring of themselves.
  ...['General', '0', '0.00', '#,##0', '#,##0.00', '0%', '0.00%', '0.00E+00', '# ?/?', '@'].flatMap(
    (format) =>
      [-3, 0, 0.4, 7].map((number): [string, number, string] => [format, number, 'itself']),
  ),
  ...[
    '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
    '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-',
    '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
    '_-"£"* #,##0.00_-;-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-',
    '_-[$£-809]* #,##0.00_-;-[$£-809]* #,##0.00_-;_-[$£-809]* "-"??_-;_-@_-',
    '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)',
    '#,##0;(#,##0)',
    '#,##0_);[Red](#,##0)',
    '#,##0;-#,##0;"-"',
    '#,##0;-#,##0;–',
    '#,##0;-#,##0;"£0"',
    '#,##0;-#,##0;"0"',
    '0%;-0%;"0%"',
    '0.0%;[Red]-0.0%;-',
    '#,##0;-#,##0;',
    '0;-0;;@',
    '#,###',
  ].flatMap((format) =>
    [-3, 0, 7].map((number): [string, number, string] => [format, number, 'itself']),
  ),
  // Units and scales.
  ...[
    '0"%"',
    '£#,##0',
    '"£"0.0"m"',
    '#,##0"k"',
    '#,##0,"k"',
    '0" days"',
    '0.0"h"',
    '0.0\\m',
    '0" per 1,000"',
    '0"°"',
    '0"/100"',
    '"Q"0',
    '0"+"',
    '0" FTE"',
    '# "calls"',
    '[Red][<80]0"%";[Color10]0"%"',
    '[>=1000000]0.0,,"m";[>=1000]0.0,"k";0',
    '[<1]0.0;0',
    '[h]:mm',
    'dd/mm/yyyy',
    'mmm-yy',
  ].flatMap((format) =>
    [0, 7, 4000].map((number): [string, number, string] => [format, number, 'itself']),
  ),
  // Words in place of numbers.
  ['[<5]"<5";0', 3, 'word <5'],
  ['[<5]"<5";0', 0, 'word <5'],
  ['[<5]"<5";0', 5, 'itself'],
  ['[<5]<5;0', 3, 'word <5'],
  ['[<5]\\<5;#,##0', 3, 'word <5'],
  ['[<=4]"<5";General', 4, 'word <5'],
  ['[<=4]"<5";General', 4.5, 'itself'],
  ['[>=5]0;"c"', 3, 'word c'],
  ['[>=5]0;"c"', 5, 'itself'],
  ['[<10]"*"', 9, 'word *'],
  ['[<10]"*"', 10, 'itself'],
  ['[=0]"nil";0', 0, 'word nil'],
  ['[=0]"nil";[<5]"<5";0', 2, 'word <5'],
  ['[=0]"nil";[<5]"<5";0', 7, 'itself'],
  ['[=0]0;[<5]"<5";0', 0, 'itself'],
  ['[=0]0;[<5]"<5";0', 4, 'word <5'],
  ['[<5]"-";0', 3, 'word -'],
  ['[<5][Red]"[c]";0', 3, 'word [c]'],
  ['[Red][<5]"c";0', 3, 'word c'],
  ['0;-0;"c"', 0, 'word c'],
  ['0;-0;"c"', 1, 'itself'],
  ['0;-0;"c"', -1, 'itself'],
  ['0;"n/a"', -1, 'word n/a'],
  ['0;"n/a"', 0, 'itself'],
  ['0;-0;"n/a"', 0, 'word n/a'],
  ['0;-0;"n/a"??', 0, 'word n/a'],
  ['0;-0;n/a', 0, 'word n/a'],
  ['"x"', 3, 'word x'],
  ['"x";"x";"x"', 3, 'word x'],
  ['**;**;**', 3, 'word *'],
  ['"<"0', 5, 'word <5'],
  ['0" or fewer"', 4, 'word 4 or fewer'],
  // Marks.
  ['0"p"', 60, 'marked 60p'],
  ['0\\p', 60, 'marked 60p'],
  ['0.0"p"', 60.25, 'marked 60.3p'],
  ['#,##0"*"', 6000, 'marked 6000*'],
  ['0" r"', 60, 'marked 60r'],
  ['0.0%"p"', 0.6, 'marked 60.0%p'],
  ['General"p"', 60.25, 'marked 60.25p'],
  ['0"p";-0"p";0"p"', 0, 'marked 0p'],
  ['[<50]0"*";0', 40, 'marked 40*'],
  ['[<50]0"*";0', 60, 'itself'],
  ['0"[p]"', 60, 'marked 60[p]'],
  ['0" (provisional)"', 60, 'marked 60(provisional)'],
  ['0"¹"', 60, 'marked 60¹'],
  // Nothing at all.
  [';;;', 3, 'nothing'],
  [';;;', 0, 'nothing'],
  [';;', 3, 'nothing'],
  ['""', 3, 'nothing'],
  ['" "', 3, 'nothing'],
  ['0;;', -3, 'nothing'],
  ['[<5]"";0', 3, 'nothing'],
  ['[<5];0', 3, 'nothing'],
  ['[<5];0', 6, 'itself'],
  ['[<5]"";0', 0, 'nothing'],
  ['[<5]"-";0', 0, 'word -'],
  ['[=0]"-";0', 0, 'itself'],
  ['[=0]"";0', 0, 'itself'],
  ['[>0]0;"-"', 0, 'itself'],
  ['?', 0, 'itself'],
  ['"x"', 0, 'word x'],
])('%s shows %d: %s', (format, number, expected) => {
  expect(shown(format, number)).toBe(expected);
});

test('pence are no mark', () => {
  expect(shown('0.0"p"', 60, 'pence')).toBe('itself');
  expect(shown('0.0"p"', 60, 'p per mile')).toBe('itself');
  expect(shown('0.0"p"', 60, 'people')).toBe('marked 60.0p');
});

test('texts and cells without a format are themselves, unless the format shows no text', () => {
  expect(shownOf({ is: 'text', text: '12', format: '0;-0;"c"' }).is).toBe('itself');
  expect(shownOf({ is: 'text', text: '12', format: ';;;' }).is).toBe('nothing');
  expect(shownOf({ is: 'text', text: '12', format: ';;;@' }).is).toBe('itself');
  expect(shownOf({ is: 'number', text: '12' }).is).toBe('itself');
  expect(shownOf({ is: 'date', text: '2026-04-01', format: ';;;' }).is).toBe('itself');
});
