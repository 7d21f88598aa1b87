import { expect, test } from 'vitest';
import { insertRows } from './insert-rows.ts';

const rows = [
  ['2016-04', 'East, and "North"', '5'],
  ['2016-04', '', '6'],
];
const [first, second] = ['2016-04,"East, and ""North""",5', '2016-04,,6'];

test.each([
  {
    of: 'an ended last line',
    text: 'a,b,c\n1,2,3\n',
    gives: `a,b,c\n1,2,3\n${first}\n${second}\n`,
    line: 3,
  },
  {
    of: 'a last line that is not ended',
    text: 'a,b,c\n1,2,3',
    gives: `a,b,c\n1,2,3\n${first}\n${second}`,
    line: 3,
  },
  {
    of: 'line ends of Windows',
    text: 'a,b,c\r\n1,2,3\r\n',
    gives: `a,b,c\r\n1,2,3\r\n${first}\r\n${second}\r\n`,
    line: 3,
  },
  {
    of: 'a byte order mark and cells in quotation marks that need none',
    text: '\ufeff"a","b","c"\n"1","2","3"\n',
    gives: `\ufeff"a","b","c"\n"1","2","3"\n${first}\n${second}\n`,
    line: 3,
  },
  {
    of: 'blank lines at the end',
    text: 'a,b,c\n1,2,3\n\n\n',
    gives: `a,b,c\n1,2,3\n${first}\n${second}\n\n\n`,
    line: 3,
  },
  {
    of: 'a line end inside a cell, other than those of the rows',
    text: 'a,b,c\r\n1,"2\n2",3\r\n',
    gives: `a,b,c\r\n1,"2\n2",3\r\n${first}\r\n${second}\r\n`,
    line: 4,
  },
  {
    of: 'the top',
    text: 'a,b,c\n1,2,3\n',
    before: 2,
    gives: `a,b,c\n${first}\n${second}\n1,2,3\n`,
    line: 2,
  },
  {
    of: 'the top, with line ends of Windows and no last one',
    text: 'a,b,c\r\n1,2,3',
    before: 2,
    gives: `a,b,c\r\n${first}\r\n${second}\r\n1,2,3`,
    line: 2,
  },
])('rows are put in and nothing else changes: $of', ({ text, before, gives, line }) => {
  expect(insertRows(text, rows, before)).toEqual({ text: gives, line });
});
