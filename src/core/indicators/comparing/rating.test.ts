import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { ratingOf, resultOf } from './rating.ts';
import type { Scheme } from './scheme.ts';

const head = (goodWhen: string, tolerance: string, rounded = 'no') =>
  `unit: "%"\nrounded: ${rounded}\ngoodWhen: ${goodWhen}\nbasis: month\ntargets:\n  - value: 80\n    tolerance: ${tolerance}`;
const gives = (
  value: string,
  front: string,
  columns = 'period,value',
  row = `2016-04,${value}`,
) => {
  const indicator = indicatorOf(`${columns}\n${row}\n`, front);
  const found = resultOf(indicator.observations[0]!, indicator);
  return 'why' in found ? found.why : found.result;
};
/** The same of a figure that a paper prints. */
const givesPrinted = (
  front: string,
  row: string,
  columns = 'period,value',
): ReturnType<typeof gives> =>
  gives('', front, `${columns},edition,locator`, `2016-04,${row},2016-06-14-library-report,page 1`);

describe('R-02: the edges of target and tolerance count as inside', () => {
  test.each([
    { value: '81', goodWhen: 'higher', says: 'met' },
    { value: '80', goodWhen: 'higher', says: 'met' },
    { value: '79.9', goodWhen: 'higher', says: 'within-tolerance' },
    { value: '75', goodWhen: 'higher', says: 'within-tolerance' },
    { value: '74.9', goodWhen: 'higher', says: 'missed' },
    { value: '80', goodWhen: 'lower', says: 'met' },
    { value: '85', goodWhen: 'lower', says: 'within-tolerance' },
    { value: '85.1', goodWhen: 'lower', says: 'missed' },
  ])('$value where $goodWhen is better: $says', ({ value, goodWhen, says }) => {
    expect(gives(value, head(goodWhen, '{ points: 5 }'))).toBe(says);
  });
});

describe('a rating that rounding could turn is not given where a paper prints the figure (R-05)', () => {
  test.each([
    { value: '80', goodWhen: 'higher', says: 'rounding' },
    { value: '80', goodWhen: 'lower', says: 'rounding' },
    { value: '81', goodWhen: 'higher', says: 'met' },
    { value: '79', goodWhen: 'higher', says: 'within-tolerance' },
    { value: '75', goodWhen: 'higher', says: 'rounding' },
    { value: '74', goodWhen: 'higher', says: 'missed' },
    { value: '85', goodWhen: 'lower', says: 'rounding' },
    { value: '86', goodWhen: 'lower', says: 'missed' },
    { value: '85', goodWhen: 'range', says: 'rounding' },
    { value: '84', goodWhen: 'range', says: 'met' },
    { value: '86', goodWhen: 'range', says: 'missed' },
  ])('$value where $goodWhen is better: $says', ({ value, goodWhen, says }) => {
    expect(givesPrinted(head(goodWhen, '{ band: [75, 85] }', 'yes'), value)).toBe(says);
  });

  test.each([
    { says: 'met', row: '80,803,1000' },
    { says: 'rounding', row: '80,797,1000' },
    { says: 'met', row: '80,800,1000' },
    { says: 'within-tolerance', row: '75,753,1000' },
    { says: 'rounding', row: '75,747,1000' },
  ])('by the counts behind it: $row gives $says', ({ says, row }) => {
    const front = `${head('higher', '{ points: 5 }', 'yes')}\nparts: percent`;
    expect(givesPrinted(front, row, 'period,value,numerator,denominator')).toBe(says);
  });

  test('where the target and its tolerance are close, any of three results may be hidden', () => {
    expect(givesPrinted(head('higher', '{ points: 0.2 }', 'yes'), '80')).toBe('rounding');
  });

  test('without a tolerance it is the target that rounding hides', () => {
    expect(givesPrinted(head('higher', 'unstated', 'yes'), '80')).toBe('rounding');
    expect(givesPrinted(head('higher', 'none', 'yes'), '80')).toBe('rounding');
    expect(givesPrinted(head('higher', 'none', 'yes'), '79')).toBe('missed');
  });
});

describe('of a figure of no paper the counts tell, or else what is published', () => {
  test.each([
    { row: '80,,', says: 'met' },
    { row: '75,,', says: 'within-tolerance' },
    { row: '74,,', says: 'missed' },
    { row: '80,797,1000', says: 'within-tolerance' },
    { row: '80,800,1000', says: 'met' },
    { row: '75,750,1000', says: 'within-tolerance' },
    { row: '75,747,1000', says: 'missed' },
  ])('$row: $says', ({ row, says }) => {
    const front = `${head('higher', '{ points: 5 }', 'yes')}\nparts: percent`;
    expect(gives('', front, 'period,value,numerator,denominator', `2016-04,${row}`)).toBe(says);
  });
});

test('the papers’ own rule: beyond a printed band on the good side is better, not worse', () => {
  const days =
    'unit: days\ngoodWhen: lower\nbasis: month\ntargets:\n  - value: 578\n    tolerance: { band: [550, 600] }';
  expect(gives('497', days)).toBe('met');
  expect(gives('590', days)).toBe('within-tolerance');
  expect(gives('601', days)).toBe('missed');
});

test('R-03: inside a range is met, its edges included', () => {
  const range = head('range', '{ band: [70, 90] }');
  expect(['69.9', '70', '90', '90.1'].map((value) => gives(value, range))).toEqual([
    'missed',
    'met',
    'met',
    'missed',
  ]);
});

describe('R-05: there is no rating, and why', () => {
  const yearly =
    'unit: children\ngoodWhen: higher\nbasis: year-to-date\ntargets:\n  - value: 70\n    from: 2016/17\n    until: 2016/17\n    basis: year';
  const due = 'unit: "%"\ngoodWhen: higher\nbasis: month\ntargets:\n  - value: 80\n    by: 2017-03';
  const words =
    'unit: "%"\ngoodWhen: higher\nbasis: month\ntargets:\n  - words: in line with the national average';
  test.each([
    { value: '79', front: head('neither', '{ points: 5 }'), why: 'for-information' },
    { value: 'suppressed', front: head('higher', '{ points: 5 }'), why: 'suppressed' },
    { value: 'unavailable', front: head('higher', '{ points: 5 }'), why: 'no-figure' },
    { value: '79', front: head('higher', 'unstated'), why: 'no-tolerance' },
    { value: '79', front: 'unit: "%"\ngoodWhen: higher\nbasis: month', why: 'none-set' },
    {
      value: '79',
      front: `unit: "%"\ngoodWhen: higher\nbasis: month\ntargets:\n  - value: 80\n    from: 2018-01`,
      why: 'no-target',
    },
    { value: '79', front: words, why: 'target-in-words' },
    { value: '12', front: yearly, why: 'part-of-year' },
    { value: '79', front: due, why: 'not-yet-due' },
  ])('$why', ({ value, front, why }) => {
    expect(gives(value, front)).toBe(why);
  });

  test('off a target that allows for no tolerance is missed', () => {
    expect(gives('79', head('higher', 'none'))).toBe('missed');
  });
});

describe('a scheme is data (R-06)', () => {
  const looks = { shape: 'circle', colour: 'green' } as const;
  const scheme = (rule: Scheme['rule']): Scheme => ({
    title: 'Light',
    rule,
    editions: ['2016-06-14-library-report'],
    ratings: [
      { rating: 'On it', when: 'met', ...looks },
      { rating: 'Off it', when: 'missed', ...looks },
    ],
  });
  const columns = 'period,value,rating,edition';
  const rated = (rating: string, rule: Scheme['rule'], edition = '2016-06-14-library-report') => {
    const csv = `${columns}\n2016-04,81,${rating},${edition}\n`;
    const indicator = indicatorOf(csv, head('higher', '{ points: 5 }'));
    return ratingOf(indicator.observations[0]!, indicator, { light: scheme(rule) });
  };

  test('its rule is worked out for the papers it names', () => {
    expect(rated('', 'target-and-tolerance')).toMatchObject({
      is: 'rated',
      rating: { rating: 'On it' },
    });
    expect(rated('', 'target-and-tolerance', '')).toBeUndefined();
  });

  test('a key that is part lost is shown as published and never worked out', () => {
    expect(rated('off it', 'as-published')).toMatchObject({
      is: 'published',
      printed: 'off it',
      rating: { rating: 'Off it' },
    });
    expect(rated('', 'as-published')).toMatchObject({ is: 'not-rated', why: 'not-printed' });
  });

  test('one of two words has no place between them, and needs no tolerance', () => {
    const csv = 'period,value,edition\n2016-04,79,2016-06-14-library-report\n';
    const indicator = indicatorOf(csv, head('higher', 'unstated'));
    const rating = ratingOf(indicator.observations[0]!, indicator, {
      light: scheme('target-and-tolerance'),
    });
    expect(rating).toMatchObject({ is: 'rated', rating: { rating: 'Off it' } });
  });

  test('its threshold counts where a paper states no tolerance, and only there (R-06)', () => {
    const light = { ...scheme('target-and-tolerance'), tolerance: { percent: 10 } };
    const near = { rating: 'Near it', when: 'within-tolerance', ...looks } as const;
    const rate = (value: string, tolerance: string) => {
      const csv = `period,value,edition\n2016-04,${value},2016-06-14-library-report\n`;
      const indicator = indicatorOf(csv, head('higher', tolerance));
      const rating = ratingOf(indicator.observations[0]!, indicator, {
        light: { ...light, ratings: [...light.ratings, near] },
      });
      return rating?.is === 'rated' ? rating.rating.rating : rating;
    };
    expect(['72', '71.9'].map((value) => rate(value, 'unstated'))).toEqual(['Near it', 'Off it']);
    expect(rate('72', '{ points: 5 }')).toBe('Off it');
    expect(rate('79', 'none')).toBe('Off it');
  });
});
