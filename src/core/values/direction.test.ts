import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../tests/small-council.ts';
import { changeBetween, judgeAgainst, judgeFigures } from '../indicators/comparing/change.ts';
import { directionAt } from './direction.ts';
import { english } from '../language/english.ts';
import { isMeasured, type Measured } from '../indicators/observation.ts';
import { parsePeriod } from './period.ts';
import { resultOf } from '../indicators/comparing/rating.ts';
import { sayTimedDirection } from '../indicators/words/say-direction.ts';
import { sayStanding } from '../indicators/words/sentence.ts';
import { standingOf } from '../indicators/comparing/standing.ts';

const dated = `goodWhen:
  - is: lower
    until: 2016-12
  - is: neither
    from: 2017-01
    until: 2018-12
  - is: higher
    from: 2019-01`;

const inferred = `goodWhen:
  - is: lower
    inferredFrom: target
targets:
  - value: 1750
    from: 2016-01
    until: 2016-12`;

const rows = (head: string, ...typed: readonly string[]) => {
  const indicator = indicatorOf(
    `period,comparator,value\n${typed.join('\n')}`,
    `unit: children\nbasis: month\n${head}`,
  );
  return { indicator, all: indicator.observations.filter(isMeasured) as Measured[] };
};

describe('which way is good has its time', () => {
  const { goodWhen } = rows(dated, '2016-04,,1').indicator.definition;
  test.each([
    { period: '2016-12', is: 'lower' },
    { period: '2017-01', is: 'neither' },
    { period: '2018-12', is: 'neither' },
    { period: '2019-01', is: 'higher' },
    { period: '2016', is: 'lower' },
    { period: '2016/17', is: 'neither' },
    { period: 'unstated', is: 'neither' },
  ])('$period: $is', ({ period, is }) => {
    expect(directionAt(goodWhen, parsePeriod(period)!).is).toBe(is);
  });

  test('one word is for all times, and for figures without one', () => {
    const { goodWhen: always } = rows('goodWhen: lower', '2016-04,,1').indicator.definition;
    expect(['1999', 'unstated'].map((at) => directionAt(always, parsePeriod(at)!).is)).toEqual([
      'lower',
      'lower',
    ]);
  });

  test('before the first and after the last, no way is good', () => {
    const head = 'goodWhen:\n  - is: lower\n    from: 2016-04\n    until: 2016-06';
    const { goodWhen: short } = rows(head, '2016-04,,1').indicator.definition;
    const at = (period: string) => directionAt(short, parsePeriod(period)!).is;
    expect(['2016-03', '2016-04', '2016-06', '2016-07'].map(at)).toEqual([
      'neither',
      'lower',
      'lower',
      'neither',
    ]);
  });
});

describe('a change is better or worse only where one way is good at both its ends', () => {
  test.each([
    { from: '2016-01,,9', to: '2016-12,,8', judged: 'better' },
    { from: '2016-12,,9', to: '2017-01,,8', judged: 'neither' },
    { from: '2017-01,,9', to: '2018-12,,8', judged: 'neither' },
    { from: '2018-12,,8', to: '2019-01,,9', judged: 'neither' },
    { from: '2016-12,,8', to: '2019-01,,9', judged: 'neither' },
    { from: '2019-01,,8', to: '2019-02,,9', judged: 'better' },
  ])('$from to $to: $judged', ({ from, to, judged }) => {
    const { indicator, all } = rows(dated, from, to);
    expect(changeBetween(indicator, all[0]!, all[1]!).judgement).toBe(judged);
  });

  test('others’ figures without a date go with ours', () => {
    const { indicator } = rows(dated, '2016-04,,9', 'unstated,england,8');
    const [ours, theirs] = indicator.observations.toSorted((a, b) => a.line - b.line);
    expect(judgeFigures(indicator, theirs as Measured, ours as Measured)).toBe('better');
  });
});

describe('where the way is read from a target, a figure is nearer to it or further from it', () => {
  test.each([
    { from: '2016-03,,1900', to: '2016-04,,1800', judged: 'nearer' },
    { from: '2016-03,,1800', to: '2016-04,,1900', judged: 'further' },
    { from: '2016-03,,1800', to: '2016-04,,1751', judged: 'nearer' },
    { from: '2016-03,,1800', to: '2016-04,,1750', judged: 'neither' },
    { from: '2016-03,,1800', to: '2016-04,,1600', judged: 'neither' },
    { from: '2016-03,,1740', to: '2016-04,,1760', judged: 'neither' },
    { from: '2016-03,,1745', to: '2016-04,,1760', judged: 'further' },
    { from: '2016-03,,1800', to: '2016-04,,1800', judged: 'same' },
    // The target does not hold for the later figure.
    { from: '2016-12,,1900', to: '2017-01,,1800', judged: 'neither' },
    { from: '2015-11,,1900', to: '2015-12,,1800', judged: 'neither' },
    { from: '2015-12,,1900', to: '2016-01,,1800', judged: 'nearer' },
  ])('$from to $to: $judged', ({ from, to, judged }) => {
    const { indicator, all } = rows(inferred, from, to);
    expect(changeBetween(indicator, all[0]!, all[1]!).judgement).toBe(judged);
  });

  test('rounding can hide which of two is nearer', () => {
    const head = `rounded: yes\n${inferred}`;
    const judged = (from: string, to: string) => {
      const { indicator, all } = rows(head, `2016-03,,${from}`, `2016-04,,${to}`);
      return changeBetween(indicator, all[0]!, all[1]!).judgement;
    };
    expect(judged('1800', '1799.6')).toBe('neither');
    expect(judged('1800', '1799.4')).toBe('nearer');
  });

  test('nothing is met or missed, better than another, or rated', () => {
    const { indicator, all } = rows(inferred, '2016-04,,1700', '2016-04,england,1800');
    expect(judgeAgainst(indicator, all[0]!, 1750)).toBe('neither');
    expect(judgeFigures(indicator, all[1]!, all[0]!)).toBe('neither');
    expect(resultOf(all[0]!, indicator)).toMatchObject({ why: 'direction-inferred' });
  });

  test('a target that is not yet due is told as that', () => {
    const head =
      'goodWhen:\n  - is: lower\n    inferredFrom: target\ntargets:\n  - value: 1750\n    by: 2017-03';
    const { indicator, all } = rows(head, '2016-04,,1800');
    expect(resultOf(all[0]!, indicator)).toMatchObject({ why: 'not-yet-due' });
  });

  test('its sentences', () => {
    const { indicator } = rows(inferred, '2016-03,,1900', '2016-04,,1800');
    expect(sayStanding(standingOf(indicator)!, undefined, english)).toEqual([
      '1,800 children in April 2016',
      'It fell by 100 children from 1,900 children in March 2016; that is nearer to its target',
      'The target from January 2016 until December 2016 was 1,750 children; the figure is 50 children above it (lower was aimed for, as we read the target)',
    ]);
  });
});

test('directions are told with their time', () => {
  const { goodWhen } = rows(dated, '2016-04,,1').indicator.definition;
  expect(goodWhen.map((one) => sayTimedDirection(one, english))).toEqual([
    'Until December 2016: Lower is better',
    'From January 2017 until December 2018: Neither higher nor lower is called good',
    'From January 2019: Higher is better',
  ]);
});
