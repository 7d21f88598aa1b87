import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { againstTarget } from './standing.ts';
import { resultOf } from './rating.ts';
import { isMeasured } from '../observation.ts';
import { sayTargetShort } from '../words/target-sentence.ts';

/** The target that a figure is held against, and what comes of it. */
function held(row: string, front: string): string {
  const indicator = indicatorOf(`period,value\n${row}`, front);
  const observation = indicator.observations[0]!;
  if (!isMeasured(observation)) throw new Error('no figure');
  const { target } = againstTarget(indicator, observation)!;
  const found = resultOf(observation, indicator);
  return `${sayTargetShort(target, indicator, english)}: ${'why' in found ? found.why : found.result}`;
}

const sum = (target: string, goodWhen = 'higher', more = '') =>
  `unit: visits\ngoodWhen: ${goodWhen}\nbasis: year-to-date\n${more}targets:\n  - value: 120\n    tolerance: none\n    ${target}`;
const year = 'from: 2023-04\n    until: 2024-03';

describe('a target that holds all through a year is for what a year to date comes to', () => {
  test.each([
    { row: '2023-04,9', says: '120 visits by March 2024: not-yet-due' },
    { row: '2024-02,119', says: '120 visits by March 2024: not-yet-due' },
    { row: '2024-03,119', says: '120 visits from April 2023 until March 2024: missed' },
    { row: '2024-03,120', says: '120 visits from April 2023 until March 2024: met' },
    { row: '2024-02,120', says: '120 visits from April 2023 until March 2024: met' },
    { row: '2024-02,121', says: '120 visits from April 2023 until March 2024: met' },
  ])('more is better: $row', ({ row, says }) => {
    expect(held(row, sum(year))).toBe(says);
  });

  test.each([
    { row: '2024-02,119', says: '120 visits by March 2024: not-yet-due' },
    { row: '2024-02,120', says: '120 visits by March 2024: not-yet-due' },
    { row: '2024-02,121', says: '120 visits from April 2023 until March 2024: missed' },
    { row: '2024-03,120', says: '120 visits from April 2023 until March 2024: met' },
    { row: '2024-03,121', says: '120 visits from April 2023 until March 2024: missed' },
  ])('less is better, as of a limit: $row', ({ row, says }) => {
    expect(held(row, sum(year, 'lower'))).toBe(says);
  });

  test.each([
    {
      of: 'one that goes on, the year that the figure is of',
      row: '2025-02,50',
      front: sum('from: 2023-04'),
      says: '120 visits by March 2025: not-yet-due',
    },
    {
      of: 'one without dates, of no paper',
      row: '2025-02,50',
      front: sum('note: Agreed in spring.'),
      says: '120 visits by March 2025: not-yet-due',
    },
    {
      of: 'a year of schools',
      row: '2024-07,50',
      front: sum('from: 2023-09', 'higher', 'yearStart: september\n'),
      says: '120 visits by August 2024: not-yet-due',
    },
    {
      of: 'a calendar year',
      row: '2024-11,50',
      front: sum('from: 2024-01', 'higher', 'yearStart: january\n'),
      says: '120 visits by December 2024: not-yet-due',
    },
    {
      of: 'one for a quarter of it',
      row: '2023-05,50',
      front: sum('from: 2023-04\n    until: 2023-06'),
      says: '120 visits by June 2023: not-yet-due',
    },
    {
      of: 'an open range',
      row: '2024-02,50',
      front: sum(year).replace('120', '120..'),
      says: 'at least 120 visits by March 2024: not-yet-due',
    },
  ])('$of', ({ row, front, says }) => {
    expect(held(row, front)).toBe(says);
  });
});

describe('it is held against the figure at once', () => {
  test.each([
    {
      of: 'one for each month, as a profile is',
      front: sum('from: 2024-02\n    until: 2024-02'),
      says: '120 visits for February 2024: missed',
    },
    {
      of: 'the figure of a month',
      front: sum(year).replace('year-to-date', 'month'),
      says: '120 visits from April 2023 until March 2024: missed',
    },
    {
      of: 'a share',
      front: sum(year).replace('unit: visits', 'unit: "%"'),
      says: '120% from April 2023 until March 2024: missed',
    },
    {
      of: 'a rate',
      front: sum(year).replace('unit: visits', 'unit: visits per day'),
      says: '120 visits per day from April 2023 until March 2024: missed',
    },
    {
      of: 'time taken',
      front: sum(year).replace('unit: visits', 'unit: minutes'),
      says: '120 minutes from April 2023 until March 2024: missed',
    },
    {
      of: 'a balance that is to be nought or more',
      row: '2024-02,-5',
      front: sum(year).replace('120', '0..').replace('unit: visits', 'unit: £'),
      says: 'at least £0 from April 2023 until March 2024: missed',
    },
  ])('$of', ({ row = '2024-02,50', front, says }) => {
    expect(held(row, front)).toBe(says);
  });
});
