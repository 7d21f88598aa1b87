import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { sayDiscrepancy } from './discrepancy.ts';
import { english } from '../../language/english.ts';

const say = (csv: string, head: string) => {
  const indicator = indicatorOf(csv, head);
  const [first] = indicator.observations.filter(({ dimensions }) => dimensions.size === 0);
  const schemes = {
    light: {
      title: 'Light',
      rule: 'target-and-tolerance' as const,
      ratings: [
        { rating: 'GREEN', when: 'met', shape: 'circle', colour: 'green' } as const,
        { rating: 'RED', when: 'missed', shape: 'triangle', colour: 'red' } as const,
      ],
    },
  };
  return sayDiscrepancy(first!, indicator, schemes, english);
};

describe('R-09: what was printed stands beside what the paper’s own figures give', () => {
  const share = 'unit: "%"\ngoodWhen: higher\nbasis: month\nparts: percent';

  test('a percentage and its parts', () => {
    expect(
      say(
        'period,value,numerator,denominator,discrepancy\n2016-04,23,1507,6376,No reason.\n',
        share,
      ),
    ).toEqual(['Printed as 23%; its own 1,507 of 6,376 give 23.6%.']);
  });

  test('a total and the sum of its parts', () => {
    const head = 'unit: visits\ngoodWhen: higher\nbasis: month\nadds: [area]';
    const rows = '2016-04,,100,No reason.\n2016-04,N,40,\n2016-04,S,50,\n';
    expect(say(`period,area,value,discrepancy\n${rows}`, head)).toEqual([
      'Printed as 100 visits; its parts by area come to 90 visits.',
    ]);
  });

  test('a rating and the scheme', () => {
    const head = `${share.replace('parts: percent', 'scheme: light')}\ntargets:\n  - value: 80\n    tolerance: none`;
    expect(say('period,value,rating,discrepancy\n2016-04,70,GREEN,No reason.\n', head)).toEqual([
      'Rated GREEN in the paper; by the scheme it would be RED.',
    ]);
  });

  test('nothing where nothing differs, or where no word is said about it', () => {
    expect(say('period,value,discrepancy\n2016-04,23,Another paper says 24.\n', share)).toEqual([]);
    expect(say('period,value\n2016-04,23\n', share)).toEqual([]);
  });
});
