import { describe, expect, test } from 'vitest';
import { compileWith } from '../../../../tests/small-council.ts';
import { inEnglish } from '../../../../tests/in-english.ts';

/** What is told of a share and the numbers that it is worked out from. */
function told(row: string, head = 'parts: percent') {
  const { diagnostics } = compileWith({
    'content/reports/2016-06-14-library-report.md': undefined,
    'content/indicators/library-visits.md': `---\ntitle: On time\nunit: "%"\ngoodWhen: higher\nbasis: month\n${head}\n---\n`,
    'data/indicators/library-visits.csv': `period,value,numerator,denominator\n${row}\n`,
  });
  return inEnglish(diagnostics).map(({ code, message }) => ({ code, message }));
}

describe('a figure is held against its numerator and denominator', () => {
  test.each([
    { row: '2016-04,33.3,1,3', decimals: 1, given: undefined },
    { row: '2016-04,33.4,1,3', decimals: 1, given: '33.33' },
    { row: '2016-04,33,1,3', decimals: 0, given: undefined },
    { row: '2016-04,34,1,3', decimals: 0, given: '33.3' },
  ])('$row: one place more than it is shown with is told', ({ row, decimals, given }) => {
    const printed = row.split(',')[1];
    expect(told(row, `parts: percent\ndecimals: ${decimals}`)).toEqual(
      given === undefined
        ? []
        : [
            {
              code: 'observation/parts-differ',
              message: `The value is \`${printed}\`, and its numerator and denominator give \`${given}\`.`,
            },
          ],
    );
  });

  test.each([
    { row: '2016-04,33.4,1,0', is: ['observation/nought-below'] },
    { row: '2016-04,not-applicable,0,0', is: [] },
  ])('nothing is worked out from a denominator of 0: $row', ({ row, is }) => {
    expect(told(row).map(({ code }) => code)).toEqual(is);
  });
});

describe('where the definition does not say what they give', () => {
  test.each([
    { row: '2016-04,33.3,1,3', is: true, what: 'both are asked about' },
    { row: '2016-04,33.3,1,', is: false, what: 'a numerator alone gives nothing' },
    { row: '2016-04,33.3,,3', is: false, what: 'a denominator alone gives nothing' },
  ])('$what', ({ row, is }) => {
    const codes = told(row, 'decimals: 1').map(({ code }) => code);
    expect(codes.includes('observation/parts-unnamed')).toBe(is);
  });
});
