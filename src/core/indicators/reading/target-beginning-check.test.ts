import { expect, test } from 'vitest';
import { compileWith, smallCouncil } from '../../../../tests/small-council.ts';
import { toldWithPath } from '../../../../tests/told.ts';

const definition = 'content/indicators/library-visits.md';

/** What is told of a target of a measure; the one report is of 14 June 2016. */
const told = (lines: string, basis = 'month') =>
  toldWithPath(
    compileWith({
      [definition]: smallCouncil[definition].replace(
        'basis: month\n',
        `basis: ${basis}\ntargets:\n  - value: 5000\n    ${lines}\n`,
      ),
      'data/indicators/library-visits.csv':
        'period,value,edition,locator\n2016-04,4930,2016-06-14-library-report,p3\n',
    }).diagnostics,
  );

const asked = [`${definition}:8:9 target/no-beginning`];

test.each([
  { of: 'by a month after the report', lines: 'by: 2017-03', is: asked },
  { of: 'by the month of the report', lines: 'by: 2016-06', is: asked },
  { of: 'by a month that had ended on its day', lines: 'by: 2016-05', is: [] },
  { of: 'by the very day of the report', lines: 'by: 2016-06-14', is: [] },
  { of: 'by the day after', lines: 'by: 2016-06-15', is: asked },
  { of: 'that says since when', lines: 'by: 2017-03\n    from: 2016-04', is: [] },
  {
    of: 'that the report prints',
    lines: 'by: 2017-03\n    edition: 2016-06-14-library-report\n    locator: p2',
    is: [],
  },
  { of: 'that ends', lines: 'until: 2017-03', is: [] },
  { of: 'of a year to date', lines: 'by: 2017-03', basis: 'year-to-date', is: [] },
])('a target $of', ({ lines, basis, is }) => {
  expect(told(lines, basis)).toEqual(is);
});
