import { expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { rowRatingOf } from './row-rating.ts';
import type { Schemes } from '../comparing/scheme.ts';

const looks = { shape: 'circle', colour: 'green' } as const;
const schemes: Schemes = {
  two: {
    title: 'Two words',
    rule: 'target-and-tolerance',
    ratings: [
      { rating: 'On target', when: 'met', ...looks },
      { rating: 'Off target', when: 'missed', ...looks },
    ],
  },
  printed: {
    title: 'As papers print it',
    rule: 'as-published',
    ratings: [{ rating: 'GREEN', ...looks }],
  },
};
const head = `unit: "%"\ngoodWhen: higher\nbasis: month\ntargets:
  - value: 80
    from: 2015-01
    until: 2015-12
  - value: 90
    from: 2016-01
    until: 2016-06
  - value: 95
    from: 2017-01
    by: 2017-12
  - words: as good as any
    from: 2018-01`;

function rowsOf(scheme: string | undefined): readonly string[] {
  const rows = ['2014-04,85', '2015-04,85', '2016-04,85', '2016-07,85', '2017-04,85', '2018-04,85'];
  const plain = indicatorOf(`period,value\n${rows.join('\n')}`, head);
  const indicator = { ...plain, definition: { ...plain.definition, scheme } };
  return indicator.observations.map((observation) => {
    const { target, mark } = rowRatingOf(observation, indicator, schemes, english);
    return `${target} ${mark?.word ?? ''}`.trim();
  });
}

test('each figure is judged by the target of its own time (T-O14)', () => {
  expect(rowsOf('two')).toEqual([
    '',
    '80% from January 2015 until December 2015 On target',
    '90% from January 2016 until June 2016 Off target',
    '',
    '95% by December 2017 Not rated: target not due until December 2017',
    '“as good as any” Not rated: target in words',
  ]);
});

test('where no scheme has words for it, it is said whether the target was met', () => {
  expect(rowsOf(undefined).slice(0, 4)).toEqual([
    '',
    '80% from January 2015 until December 2015 Met',
    '90% from January 2016 until June 2016 Not met',
    '',
  ]);
});

test('where a scheme knows only printed ratings, no word of ours stands for one that is not printed', () => {
  expect(rowsOf('printed').slice(1, 3)).toEqual([
    '80% from January 2015 until December 2015 Not rated: none printed',
    '90% from January 2016 until June 2016 Not rated: none printed',
  ]);
});

test('a printed rating stands as it is printed', () => {
  const csv = 'period,value,rating\n2015-04,85,GREEN';
  const indicator = indicatorOf(csv, head);
  expect(rowRatingOf(indicator.observations[0]!, indicator, {}, english)).toMatchObject({
    mark: { word: 'GREEN' },
    isPrinted: true,
  });
});
