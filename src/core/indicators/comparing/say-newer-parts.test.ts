import { expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { standingOf } from './standing.ts';
import { sayStanding } from '../words/sentence.ts';

const told = 'By ward, figures are known up to May 2016; of the whole, up to April 2016';
const whole = ['2016-03,,,50,month', '2016-04,,,60,month'];

test.each([
  { says: 'of the time of the whole', rows: ['2016-04,North,,20,month'], is: [] },
  {
    says: 'a month later',
    rows: ['2016-04,North,,20,month', '2016-05,North,,22,month'],
    is: [told],
  },
  { says: 'a month later, and withheld', rows: ['2016-05,North,,suppressed,month'], is: [] },
  { says: 'a month later, and another’s', rows: ['2016-05,North,england,22,month'], is: [] },
  { says: 'later, of another basis', rows: ['2016-05,North,,22,year-to-date'], is: [] },
  { says: 'of a year that ends later', rows: ['2016/17,North,,22,year'], is: [] },
  {
    says: 'later, of which the whole gives a reason',
    rows: ['2016-05,,,unavailable,month', '2016-05,North,,22,month'],
    is: ['For May 2016 there is no figure: not available', told],
  },
])('parts $says', ({ rows, is }) => {
  const table = ['period,ward,comparator,value,basis', ...whole, ...rows].join('\n');
  const standing = standingOf(indicatorOf(table))!;
  const sentences = sayStanding(standing, undefined, english);
  expect(sentences.filter((one) => /^By |^For /.test(one))).toEqual(is);
});

test('of the whole at an earlier time nothing is told of later parts', () => {
  const table = ['period,ward,comparator,value,basis', ...whole, '2016-05,North,,22,month'];
  const standing = standingOf(indicatorOf(table.join('\n')), '2016-03')!;
  expect(sayStanding(standing, undefined, english).join()).not.toContain('By ward');
});
