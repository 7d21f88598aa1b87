import { expect, test } from 'vitest';
import { compileWith } from '../../../../tests/small-council.ts';

/** What is told of the figures of two parts of a whole, by the names of the parts. */
function told(...parts: readonly string[]): readonly string[] {
  const { diagnostics } = compileWith({
    'content/reports/2016-06-14-library-report.md': undefined,
    'data/indicators/library-visits.csv': `period,branch,value\n2016-04,,9\n${parts
      .map((part, at) => `2016-04,${part},${at + 1}`)
      .join('\n')}\n`,
  });
  return diagnostics.map(({ code }) => code);
}

test.each([
  { parts: ['North', 'South'], is: [] },
  { parts: ['Totally Local', 'All Saints'], is: [] },
  { parts: ['North', '#N/A'], is: ['csv/nothing-found'] },
  { parts: ['North', 'Total'], is: ['observation/total-as-part'] },
  { parts: ['North', 'All ages'], is: ['observation/total-as-part'] },
  { parts: ['North End', 'north-end'], is: ['observation/part-spelling'] },
  { parts: ['North & East', 'North and East'], is: ['observation/part-spelling'] },
])('parts called $parts', ({ parts, is }) => {
  expect(told(...parts)).toEqual(is);
});
