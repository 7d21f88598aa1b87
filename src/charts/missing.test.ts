import { expect, test } from 'vitest';
import { english } from '../core/language/english.ts';
import { drawingOf } from '../../tests/chart-samples.ts';
import { describe } from './describe.ts';

const own = (withheld: number) =>
  Array.from({ length: 12 }, (_, at) => {
    const month = String(at + 1).padStart(2, '0');
    return `2016-${month},,${at >= 4 && at < 4 + withheld ? 'c' : 50 + at}`;
  });
const england = (withheld: number) =>
  Array.from({ length: 12 }, (_, at) => {
    const month = String(at + 1).padStart(2, '0');
    return `2016-${month},england,${at >= 2 && at < 2 + withheld ? 'c' : 40 + at}`;
  });

test.each([
  { of: 'none', rows: [...own(0)], says: undefined },
  {
    of: 'four are named',
    rows: [...own(4)],
    says: 'Withheld to protect privacy: May 2016, June 2016, July 2016, August 2016.',
  },
  {
    of: 'five are counted, with the first and the last',
    rows: [...own(5)],
    says: 'Withheld to protect privacy: 5 periods from May 2016 to September 2016.',
  },
  {
    of: 'one of another is named',
    rows: [...own(1), ...england(1)],
    says: 'Withheld to protect privacy: May 2016, England, March 2016.',
  },
  {
    of: 'two of another are counted',
    rows: [...own(1), ...england(2)],
    says: 'Withheld to protect privacy: May 2016, England, 2 periods from March 2016 to April 2016.',
  },
])('places without a figure: $of', ({ rows, says }) => {
  const chart = drawingOf({ name: '', csv: `period,comparator,value\n${rows.join('\n')}` });
  const said = describe(chart, english);
  if (says === undefined) expect(said).not.toContain('Withheld');
  else expect(said).toContain(says);
});
