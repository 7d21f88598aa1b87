import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { english } from '../src/core/language/english.ts';
import { sayStanding } from '../src/core/indicators/words/sentence.ts';
import { standingOf } from '../src/core/indicators/comparing/standing.ts';
import { loadPublication } from '../src/site/load.ts';

const { value, diagnostics } = loadPublication(join(import.meta.dirname, '..'));
const publication = value!;
const indicators = publication.indicators;

test('nothing is wrong with the publication', () => {
  expect(diagnostics).toEqual([]);
});

describe('children in care in April 2016, as the paper prints it', () => {
  const count = indicators.get('children-in-care')!;
  const rate = indicators.get('children-in-care-rate')!;
  const find = (id: string, part: string | undefined, comparator?: string) =>
    indicators
      .get(id)!
      .observations.find(
        (one) =>
          (one.period.text === '2016-04' || one.comparator) &&
          one.comparator === comparator &&
          one.dimensions.get('area') === part,
      );

  test.each([
    { says: 'the whole city', id: 'children-in-care', part: undefined, value: 1807 },
    { says: 'East', id: 'children-in-care', part: 'East', value: 559 },
    { says: 'NWC', id: 'children-in-care', part: 'NWC', value: 508 },
    { says: 'South', id: 'children-in-care', part: 'South', value: 575 },
    { says: 'per 10,000', id: 'children-in-care-rate', part: undefined, value: 66 },
  ])('$says: $value', ({ id, part, value }) => {
    expect(find(id, part)?.figure).toMatchObject({ is: 'number', value });
    expect(find(id, part)?.edition).toBe('2016-06-14-city-council-report');
    expect(find(id, part)?.locator).toMatch(/Appendix B/);
  });

  test('England: 60 per 10,000', () => {
    expect(find('children-in-care-rate', undefined, 'england')?.figure).toMatchObject({
      value: 60,
    });
  });

  test('the target is 1,750 by March 2017, told with how far the figure is from it', () => {
    const before = {
      ...count,
      observations: count.observations.filter(({ period }) => period.text <= '2016-04'),
    };
    const said = sayStanding(standingOf(before)!, rate, english).join('. ');
    expect(said).toMatch(/^1,807 children in April 2016 \(66 per 10,000 children\)/);
    expect(said).toMatch(
      /The target was 1,750 children by March 2017; the figure is 57 children above it/,
    );
  });
});

test('every figure names its paper and the place in it', () => {
  const bare = [...indicators.values()].flatMap(({ id, observations }) =>
    observations
      .filter(({ edition, locator }) => !edition || !locator)
      .map(({ place }) => `${id}:${place.line}`),
  );
  expect(bare).toEqual([]);
});

test('all fifteen measures of October 2020 and all eight of 2016 are there', () => {
  const of = (edition: string) =>
    [...indicators.values()].filter(({ observations }) =>
      observations.some((one) => one.edition === edition),
    );
  expect(of('2020-12-09-trust-kpi-report').length).toBeGreaterThanOrEqual(15);
  expect(of('2016-06-14-city-council-report').length).toBeGreaterThanOrEqual(10);
});

test('digests of the five papers have 400 to 1,200 words', () => {
  const papers = [
    '2014-01-15-peer-review-letter',
    '2016-06-14-city-council-report',
    '2016-07-20-scrutiny-pack',
    '2016-07-26-cabinet-report',
    '2020-12-09-scrutiny-pack',
  ];
  const words = papers.map((id) => publication.reports.find((report) => report.id === id)!.words);
  expect(Math.min(...words)).toBeGreaterThanOrEqual(400);
  expect(Math.max(...words)).toBeLessThanOrEqual(1200);
});
