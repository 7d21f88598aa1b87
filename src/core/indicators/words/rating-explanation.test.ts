import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { sayRating, explainRating } from './rating-explanation.ts';
import { ratingOf } from '../comparing/rating.ts';
import type { Schemes } from '../comparing/scheme.ts';

const looks = { shape: 'circle', colour: 'green' } as const;
const schemes: Schemes = {
  contract: {
    title: 'The contract',
    rule: 'target-and-tolerance',
    note: 'Ours.',
    ratings: [
      { rating: 'On', when: 'met', ...looks },
      { rating: 'Near', when: 'within-tolerance', ...looks },
      { rating: 'Off', when: 'missed', ...looks },
    ],
  },
};
const work = (value: string, goodWhen: string, tolerance: string, target = '80') => {
  const indicator = indicatorOf(
    `period,value\n2016-04,${value}\n`,
    `unit: "%"\ngoodWhen: ${goodWhen}\nbasis: month\nscheme: contract\ntargets:\n  - value: ${target}\n    tolerance: ${tolerance}`.replace(
      'scheme: contract\n',
      '',
    ),
  );
  const rated = { ...indicator, definition: { ...indicator.definition, scheme: 'contract' } };
  const observation = rated.observations[0]!;
  const rating = ratingOf(observation, rated, schemes)!;
  return {
    mark: sayRating(rating, english),
    lines: Object.fromEntries(
      explainRating(rating, observation, rated, english).map(({ name, text }) => [name, text]),
    ),
  };
};

describe('every rating opens to its working (R-09)', () => {
  test('one that is worked out, where higher is better', () => {
    const { mark, lines } = work('78', 'higher', '{ band: [75, 95] }');
    expect(mark.word).toBe('Near');
    expect(lines).toEqual({
      Figure: '78%',
      Period: 'April 2016, in the month',
      Target: 'The target was 80%',
      Tolerance: '75% to 95%, both included',
      Direction: 'Higher is better',
      Scheme: 'The contract',
      Rule: 'At the target or better: On. Else inside the tolerance: Near. Else: Off.',
      'What would change it': 'On from 80% up; Near below that, down to 75%; Off below 75%',
      'About the scheme': 'Ours.',
    });
  });

  test('where lower is better, the edges turn round', () => {
    expect(work('83', 'lower', '{ points: 5 }').lines['What would change it']).toBe(
      'On up to 80%; Near above that, up to 85%; Off above 85%',
    );
  });

  test('where a range is good, both of its ends', () => {
    const { lines } = work('83', 'range', '{ band: [70, 90] }');
    expect(lines['Rule']).toBe('Inside the range: On. Else: Off.');
    expect(lines['What would change it']).toBe('On from 70% to 90%; Off below 70% or above 90%');
  });

  test.each([
    {
      target: '80..90',
      goodWhen: 'range',
      edges: 'On from 80% to 90%; Near outside that, from 75% to 95%; Off below 75% or above 95%',
    },
    {
      target: '80..90',
      goodWhen: 'higher',
      edges: 'On from 80% up; Near below that, down to 75%; Off below 75%',
    },
    {
      target: '80..',
      goodWhen: 'range',
      edges: 'On from 80% up; Near below that, down to 75%; Off below 75%',
    },
    {
      target: '..80',
      goodWhen: 'range',
      edges: 'On up to 80%; Near above that, up to 85%; Off above 85%',
    },
  ])('of a target of $target where $goodWhen', ({ target, goodWhen, edges }) => {
    const { lines } = work('78', goodWhen, '{ points: 5 }', target);
    expect(lines['What would change it']).toBe(edges);
    expect(lines['Rule']).toContain('Else inside the tolerance: Near. Else: Off.');
  });

  test('one that there is not, with the reason', () => {
    const { mark, lines } = work('78', 'higher', 'unstated');
    expect(mark).toEqual({ word: 'Not rated: tolerance not stated', looks: undefined });
    expect(lines).toMatchObject({
      Figure: '78%',
      Target: 'The target was 80%',
      Tolerance: 'Not stated',
      Scheme: 'The contract',
      'What would change it': 'A printed tolerance, or a figure at the target or better.',
    });
    expect(lines['Why']).toMatch(/does not say by how much/);
  });
});
