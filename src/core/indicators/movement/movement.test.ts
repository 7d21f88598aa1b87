import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { movementUpTo } from '../comparing/line-movement.ts';
import { standingOf } from '../comparing/standing.ts';
import { digitsOf } from '../../values/exact.ts';
import { english } from '../../language/english.ts';
import { movementViewOf } from '../words/movement-view.ts';
import { unusualRuns } from './unusual-runs.ts';
import { variationOf } from './variation.ts';

const month = (at: number) =>
  `${2016 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
const rowsOf = (typed: string) =>
  typed
    .split(' ')
    .map((value, at) => `${month(at)},${value},${value === '70' ? 'A storm.' : ''}`)
    .join('\n');

const measure = (typed: string, more = '') =>
  indicatorOf(
    `period,value,note\n${rowsOf(typed)}`,
    `unit: children\ngoodWhen: higher\nbasis: month${more}`,
  );

function found(typed: string, more = '') {
  const indicator = measure(typed, more);
  const movement = movementUpTo(indicator, standingOf(indicator)!.latest);
  if (movement.is === 'none') throw new Error(movement.why.is);
  return { indicator, movement };
}

const even = '50 52 50 52 50 52 50 52 50 52 50 52';
const rebase = '\nmovement:\n  rebases:\n    - at: 2017-01\n      reason: A second clinic opened.';
const broken = '\nbreaks:\n  - at: 2017-01\n    reason: Counted anew.';

describe('limits begin anew at a recorded change', () => {
  const after = '80 82 80 82 80 82 80 82 80 82 80 82';
  const means = (typed: string, more: string) =>
    found(typed, more)
      .movement.places.map(({ limits }) => (limits ? digitsOf(limits.mean, 0) : '-'))
      .join(' ');
  test.each([
    { says: 'a rebase', more: rebase, means: `${'51 '.repeat(12)}${'81 '.repeat(12)}`.trim() },
    {
      says: 'a change of definition',
      more: broken,
      means: `${'51 '.repeat(12)}${'81 '.repeat(12)}`.trim(),
    },
    { says: 'none recorded', more: '', means: '66 '.repeat(24).trim() },
  ])('$says', ({ more, means: expected }) => {
    expect(means(`${even} ${after}`, more)).toBe(expected);
  });

  test('no run goes over it: six before and six after are no shift', () => {
    const { movement } = found(
      `40 ${even} 60 60 60 60 60 60 80 80 80 80 80 80 60 70 60 70`,
      '\nmovement:\n  rebases:\n    - at: 2017-08\n      reason: A second clinic opened.',
    );
    expect(movement.places[18]!.inRow).toBe(6);
    expect(movement.places[19]!.inRow).toBe(1);
  });
});

describe('what a figure is, by its side of the average (R-27)', () => {
  test.each([
    {
      says: 'high, where higher is better',
      typed: `${even} 70`,
      is: { is: 'improvement', side: 'high' },
    },
    {
      says: 'low, where higher is better',
      typed: `${even} 30`,
      is: { is: 'concern', side: 'low' },
    },
    { says: 'usual', typed: `${even} 51`, is: { is: 'usual' } },
  ])('$says', ({ typed, is }) => {
    const { indicator, movement } = found(typed);
    expect(variationOf(movement.places.at(-1)!, indicator.definition)).toEqual(is);
  });

  test.each([
    { goodWhen: 'lower', is: { is: 'concern', side: 'high' } },
    { goodWhen: 'neither', is: { is: 'neutral', side: 'high' } },
    { goodWhen: 'range', is: { is: 'neutral', side: 'high' } },
  ])('high, where $goodWhen is good', ({ goodWhen, is }) => {
    const { movement } = found(`${even} 70`);
    const { definition } = indicatorOf(
      'period,value\n2016-01,1',
      `unit: children\ngoodWhen: ${goodWhen}\nbasis: month`,
    );
    expect(variationOf(movement.places.at(-1)!, definition)).toEqual(is);
  });

  test('the first steps of a rise from below the average are unusual, and neither good nor bad', () => {
    const { indicator, movement } = found(`${even} 48 49.5 50.5 52 53 54 55`);
    const is = movement.places
      .slice(12)
      .map((place) => variationOf(place, indicator.definition).is);
    expect(is).toEqual([
      'neutral',
      'neutral',
      'neutral',
      'improvement',
      'improvement',
      'improvement',
      'improvement',
    ]);
  });
});

test('unusual figures are listed, the latest first, with what is noted of them', () => {
  const { indicator, movement } = found(`${even} 70 50 52 50 30`);
  const runs = unusualRuns(movement, indicator.definition);
  expect(runs.map(({ places, variation, notes }) => [places.length, variation.is, notes])).toEqual([
    [1, 'concern', []],
    [1, 'improvement', ['A storm.']],
  ]);
  const view = movementViewOf(standingOf(indicator)!, english);
  expect(view?.is === 'movement' && view.runs).toEqual([
    {
      when: 'May 2017',
      what: 'Unusually low, and worse: outside the limits',
      note: 'Nothing noted yet',
    },
    {
      when: 'January 2017',
      what: 'Unusually high, and better: outside the limits',
      note: 'A storm.',
    },
  ]);
});

test('a rise is told as a rise until its figures are high as well, and which way it goes', () => {
  const view = (typed: string) => {
    const found = movementViewOf(standingOf(measure(typed))!, english);
    return found?.is === 'movement' ? found.runs.map(({ when, what }) => `${when}: ${what}`) : [];
  };
  expect(view(`${even} 48 49.5 50.5 52 53 54 55`)).toEqual([
    'April 2017 to July 2017: Unusually long rise, and better: 7 or more in a row, all rising',
    'January 2017 to March 2017: Start of an unusually long rise: 7 or more in a row, all rising',
  ]);
  expect(view(`${even} 54 53 52 50.5 49.5 48.5 47.5`)).toEqual([
    'April 2017 to July 2017: Unusually long fall, and worse: 7 or more in a row, all falling',
    'January 2017 to March 2017: Start of an unusually long fall: 7 or more in a row, all falling',
  ]);
  // The first of a fall has risen: it is the start of one, and no fall by itself.
  expect(view(`${even} 52.5 50.2 50 49.5 48 47 46`).at(-1)).toBe(
    'January 2017: Start of an unusually long fall: 7 or more in a row, all falling',
  );
});

test('limits by denominators have a recipe of their own, with the denominator that they are of', () => {
  const rows = Array.from({ length: 13 }, (_, at) => {
    const of = at % 2 ? 200 : 100;
    const those = at % 3 ? of / 2 : of * 0.6;
    return `${month(at)},${(those / of) * 100},${those},${of}`;
  });
  const recipe = (more: string) => {
    const indicator = indicatorOf(
      `period,value,numerator,denominator\n${rows.join('\n')}`,
      `unit: "%"\ngoodWhen: higher\nbasis: month\nparts: percent${more}`,
    );
    const view = movementViewOf(standingOf(indicator)!, english);
    return view?.is === 'movement' ? [view.recipe, ...view.working.map(({ name }) => name)] : [];
  };
  const [said, mean, range] = recipe('\nmovement:\n  byDenominator: yes');
  expect(said).toContain('each counted as often as its denominator says');
  expect(said).toContain('those below are of January 2017, with a denominator of 100.');
  expect([mean, range]).toEqual([
    'Average, by the denominators',
    'Average step, for the last denominator',
  ]);
  expect(recipe('')[0]).toMatch(/^The average of the figures, and/);
  // As the signal is found: a figure past the limit is not counted as one near it.
  for (const more of ['', '\nmovement:\n  byDenominator: yes'])
    expect(recipe(more)[0]).toContain('two thirds of the way to a limit and not beyond it.');
});

test('a page gives the numbers to three places, so that anyone can work them out again', () => {
  const view = movementViewOf(
    standingOf(measure('1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1'))!,
    english,
  );
  expect(view?.is === 'movement' && view.working.map(({ text }) => text)).toEqual([
    '1.944',
    '1.882',
    '6.952',
    '−3.063',
    '5.282',
    '−1.394',
  ]);
});

test('a measure with fewer than twelve figures has nothing on its page; one with a reason has that', () => {
  expect(movementViewOf(standingOf(measure('1 2 1 2 1 2 1 2 1 2 1'))!, english)).toBeUndefined();
  expect(movementViewOf(standingOf(measure(`${even} 51`, '\nseasonal: yes'))!, english)).toEqual({
    is: 'none',
    sentence:
      'No usual movement is worked out: these figures go up and down with the seasons, and are not adjusted for them',
  });
});

test('a trial says so, and nothing of the target', () => {
  const indicator = measure(
    `${even} 80 82 80 82 80 82 80 82`,
    `${rebase}\ntargets:\n  - value: 90\n    from: 2016-01`,
  );
  const view = movementViewOf(standingOf(indicator)!, english);
  expect(
    view?.is === 'movement' && [
      view.assurance,
      view.limits.includes('The limits are a trial: they rest on fewer than 12 figures'),
    ],
  ).toEqual([undefined, true]);
});

test('where some are unusual nothing is expected, and the page says why', () => {
  const indicator = measure(
    `${even} ${even} 70 52 50 52`,
    '\ntargets:\n  - value: 51\n    from: 2016-01',
  );
  const view = movementViewOf(standingOf(indicator)!, english);
  expect(view?.is === 'movement' && [view.assurance, view.sentences.at(-1)]).toEqual([
    undefined,
    'Whether its target of 51 may be expected to be met is not said: of the 28 figures that these limits stand over the number of unusual ones is 1',
  ]);
});

test.each([
  { by: '2017-12', is: undefined },
  { by: '2017-01', is: 'fails' },
])('nothing is expected of a target before its day has come: by $by', ({ by, is }) => {
  const indicator = measure(`${even} 51`, `\ntargets:\n  - value: 90\n    by: ${by}`);
  const view = movementViewOf(standingOf(indicator)!, english);
  expect(view?.is === 'movement' && view.assurance).toBe(is);
});
