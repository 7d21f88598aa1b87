import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { sayStanding } from '../words/sentence.ts';
import { edgesOf } from './edges.ts';
import { toNumber } from '../../values/exact.ts';
import { resultOf } from './rating.ts';
import { standingOf } from './standing.ts';

/** A measure of days with one figure, exact unless it is said to be rounded, and one target. */
const measure = (
  value: string,
  goodWhen: string,
  target: string,
  rounded = 'no',
  edition: '2016-06-14-library-report' | '' = '',
) =>
  indicatorOf(
    `period,value,edition,locator\n2016-04,${value},${edition},${edition && 'page 1'}\n`,
    `unit: days\nunitOne: day\nrounded: ${rounded}\ngoodWhen: ${goodWhen}\nbasis: month\ntargets:\n  - value: ${target}\n    from: 2016-04`,
  );
const result = (...given: Parameters<typeof measure>) => {
  const indicator = measure(...given);
  const found = resultOf(indicator.observations[0]!, indicator);
  return 'why' in found ? found.why : found.result;
};
const said = (...given: Parameters<typeof measure>) =>
  sayStanding(standingOf(measure(...given))!, undefined, english)
    .slice(1)
    .join('. ');

const near = '\n    tolerance: { points: 5 }';
const none = '\n    tolerance: none';

describe('a target that is a range is met inside it, its ends included', () => {
  test.each([
    { value: '89.9', goodWhen: 'higher', target: `90..100${none}`, is: 'missed' },
    { value: '90', goodWhen: 'higher', target: `90..100${none}`, is: 'met' },
    { value: '100', goodWhen: 'higher', target: `90..100${none}`, is: 'met' },
    { value: '100.1', goodWhen: 'higher', target: `90..100${none}`, is: 'met' },
    { value: '89.9', goodWhen: 'range', target: `90..100${none}`, is: 'missed' },
    { value: '90', goodWhen: 'range', target: `90..100${none}`, is: 'met' },
    { value: '100', goodWhen: 'range', target: `90..100${none}`, is: 'met' },
    { value: '100.1', goodWhen: 'range', target: `90..100${none}`, is: 'missed' },
    { value: '89.9', goodWhen: 'lower', target: `90..100${none}`, is: 'met' },
    { value: '100', goodWhen: 'lower', target: `90..100${none}`, is: 'met' },
    { value: '100.1', goodWhen: 'lower', target: `90..100${none}`, is: 'missed' },
    { value: '5', goodWhen: 'lower', target: `..5${none}`, is: 'met' },
    { value: '5.1', goodWhen: 'lower', target: `..5${none}`, is: 'missed' },
    { value: '5.1', goodWhen: 'range', target: `..5${none}`, is: 'missed' },
    { value: '89.9', goodWhen: 'range', target: `90..${none}`, is: 'missed' },
    { value: '900', goodWhen: 'range', target: `90..${none}`, is: 'met' },
    { value: '95', goodWhen: 'neither', target: '90..100', is: 'for-information' },
    { value: '89', goodWhen: 'range', target: '90..100', is: 'no-tolerance' },
  ])('$value with $target where $goodWhen: $is', ({ value, goodWhen, target, is }) => {
    expect(result(value, goodWhen, target)).toBe(is);
  });
});

describe('the tolerance lies outside it, on the sides that are bad', () => {
  test.each([
    { value: '85', goodWhen: 'higher', target: `90..100${near}`, is: 'within-tolerance' },
    { value: '84.9', goodWhen: 'higher', target: `90..100${near}`, is: 'missed' },
    { value: '105', goodWhen: 'range', target: `90..100${near}`, is: 'within-tolerance' },
    { value: '105.1', goodWhen: 'range', target: `90..100${near}`, is: 'missed' },
    { value: '85', goodWhen: 'range', target: `90..100${near}`, is: 'within-tolerance' },
    { value: '84.9', goodWhen: 'range', target: `90..100${near}`, is: 'missed' },
    { value: '10', goodWhen: 'range', target: `..5${near}`, is: 'within-tolerance' },
    { value: '10.1', goodWhen: 'range', target: `..5${near}`, is: 'missed' },
    {
      value: '110',
      goodWhen: 'range',
      target: `90..100\n    tolerance: { percent: 10 }`,
      is: 'within-tolerance',
    },
    {
      value: '81',
      goodWhen: 'range',
      target: `90..100\n    tolerance: { percent: 10 }`,
      is: 'within-tolerance',
    },
    {
      value: '80.9',
      goodWhen: 'range',
      target: `90..100\n    tolerance: { percent: 10 }`,
      is: 'missed',
    },
    {
      value: '88',
      goodWhen: 'range',
      target: `90..100\n    tolerance: { band: [88, 120] }`,
      is: 'within-tolerance',
    },
    {
      value: '120.1',
      goodWhen: 'range',
      target: `90..100\n    tolerance: { band: [88, 120] }`,
      is: 'missed',
    },
  ])('$value with $target where $goodWhen: $is', ({ value, goodWhen, target, is }) => {
    expect(result(value, goodWhen, target)).toBe(is);
  });
});

test.each([
  { value: '90', goodWhen: 'higher', is: 'rounding', own: 'met' },
  { value: '91', goodWhen: 'higher', is: 'met' },
  { value: '100', goodWhen: 'higher', is: 'met' },
  { value: '100', goodWhen: 'range', is: 'rounding', own: 'met' },
  { value: '99', goodWhen: 'range', is: 'met' },
  { value: '89', goodWhen: 'range', is: 'missed' },
])(
  'rounding may turn $value at an end where $goodWhen: $is',
  ({ value, goodWhen, is, own = is }) => {
    const aim = `90..100${none}`;
    expect(result(value, goodWhen, aim, 'yes', '2016-06-14-library-report')).toBe(is);
    expect(result(value, goodWhen, aim, 'yes')).toBe(own);
  },
);

describe('it is said where the figure is', () => {
  test.each([
    {
      ...{ value: '95', goodWhen: 'higher', target: '90..100' },
      says: 'The target from April 2016 was 90 to 100 days; the figure is within it',
    },
    {
      ...{ value: '90', goodWhen: 'range', target: '90..100' },
      says: 'The target from April 2016 was 90 to 100 days; the figure is within it',
    },
    {
      ...{ value: '89', goodWhen: 'range', target: '90..100' },
      says: 'The target from April 2016 was 90 to 100 days; the figure is 1 day below it and does not meet it',
    },
    {
      ...{ value: '102', goodWhen: 'range', target: '90..100' },
      says: 'The target from April 2016 was 90 to 100 days; the figure is 2 days above it and does not meet it',
    },
    {
      ...{ value: '102', goodWhen: 'higher', target: '90..100' },
      says: 'The target from April 2016 was 90 to 100 days; the figure is 2 days above it, on its good side (higher is better)',
    },
    {
      ...{ value: '88', goodWhen: 'higher', target: '90..100' },
      says: 'The target from April 2016 was 90 to 100 days; the figure is 2 days below it and does not meet it (higher is better)',
    },
    {
      ...{ value: '95', goodWhen: 'neither', target: '90..100' },
      says: 'The target from April 2016 was 90 to 100 days; the figure is within it',
    },
    {
      ...{ value: '88', goodWhen: 'neither', target: '90..100' },
      says: 'The target from April 2016 was 90 to 100 days; the figure is 2 days below it',
    },
    {
      ...{ value: '4', goodWhen: 'lower', target: '..5' },
      says: 'The target from April 2016 was at most 5 days; the figure is within it',
    },
    {
      ...{ value: '6', goodWhen: 'lower', target: '..5' },
      says: 'The target from April 2016 was at most 5 days; the figure is 1 day above it and does not meet it (lower is better)',
    },
  ])('$value with $target where $goodWhen', ({ value, goodWhen, target, says }) => {
    expect(said(value, goodWhen, target)).toBe(says);
  });

  test('a rounded figure at an end is not called inside where a paper prints it', () => {
    expect(said('90', 'range', '90..100', 'yes')).toBe(
      'The target from April 2016 was 90 to 100 days; the figure is within it',
    );
    expect(said('90', 'range', '90..100', 'yes', '2016-06-14-library-report')).toBe(
      'The target from April 2016 was 90 to 100 days; as it is printed, the figure is too near to an end of it to say whether it is within, so that whether it meets it depends on the rounding',
    );
  });
});

test('both of its ends are edges that no label may cross', () => {
  const indicator = measure('95', 'range', '90..100');
  expect(
    edgesOf(indicator.observations[0]!, indicator, {}).map(
      ({ at, good }) => `${toNumber(at)} ${good}`,
    ),
  ).toEqual(['90 above', '100 below']);
});
