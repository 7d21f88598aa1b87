import { describe, expect, test } from 'vitest';
import { directionAt } from '../src/core/values/direction.ts';
import { sayComparators } from '../src/core/indicators/words/comparator-sentence.ts';
import { english } from '../src/core/language/english.ts';
import { yearBefore } from '../src/core/values/period.ts';
import { sayChange, sayStanding } from '../src/core/indicators/words/sentence.ts';
import { behindOf, isGettingWorse } from '../src/core/indicators/cards/scorecard.ts';
import { standingOf } from '../src/core/indicators/comparing/standing.ts';
import { loadPublication } from '../src/site/load.ts';

const publication = loadPublication(process.cwd()).value!;
const { indicators, scorecards, settings } = publication;
const say = (id: string) => {
  const standing = standingOf(indicators.get(id)!)!;
  return [
    ...sayStanding(standing, undefined, english),
    ...sayComparators(standing, settings.comparators ?? {}, english),
  ].join('. ');
};
const cardOf = (id: string) => scorecards.find((card) => card.id === id)!;
const rowOf = (card: string, id: string) =>
  cardOf(card).rows.find(({ indicator }) => indicator.id === id)!;

// Read by hand from the papers.
test.each([
  {
    id: 'social-worker-caseload',
    says: 'It was 15 cases in April 2016, a contradicted figure: no change is told',
    never: /fell|rose|May 2015/,
  },
  {
    id: 'schools-good-or-outstanding',
    says: 'Not held against our figure, as the two are not alike: England 81.8% in July 2015, Core cities 78.2% in July 2015, Statistical group 80.9% in July 2015',
    never: /than here/,
  },
  {
    id: 'care-leavers-in-education-or-work',
    says: '62% in October 2020, year to date',
    never: /September 2020/,
  },
  {
    id: 'care-leavers-in-suitable-homes',
    says: 'Others, date not stated: England 84% (not compared: a contradicted figure), Statistical neighbours 79% (not compared: a contradicted figure)',
    never: /September 2020|than here/,
  },
  {
    id: 'care-reviews-on-time',
    says: '94% in October 2020, year to date',
    never: /September 2020/,
  },
  {
    id: 'gcse-attainment',
    says: 'Others, date not stated: England 57.3% (better than here)',
    never: /: England .*England/,
  },
])('the page of $id', ({ id, says, never }) => {
  expect(say(id)).toContain(says);
  expect(say(id)).not.toMatch(never);
});

// The paper of June 2016 gives 15 in one place and 16 in another.
test('of caseloads the card of October 2020 tells no change from a contradicted figure', () => {
  const row = rowOf('october-2020', 'social-worker-caseload');
  expect(sayChange(row.change!, row.indicator, english)).toBe(
    'It was 15 cases in April 2016, a contradicted figure: no change is told',
  );
  expect(isGettingWorse(row)).toBe(false);
});

test('the card of May 2015 shows no figure of others that stood beside April 2016', () => {
  const held = cardOf('may-2015').rows.flatMap(({ others }) => others);
  expect(held.filter(({ judgement }) => judgement !== undefined)).toEqual([]);
});

describe.each(scorecards)('the card $id', ({ rows }) => {
  test('calls worse than others only what is, for the same time or beside it', () => {
    for (const row of rows)
      for (const { observation, ours } of behindOf(row)) {
        const [there, here] = [observation.figure, ours!.figure];
        if (there.is !== 'number' || here.is !== 'number') throw new Error('no number');
        const { is } = directionAt(row.indicator.definition.goodWhen, ours!.period);
        expect(there.value > here.value).toBe(is === 'higher');
        expect(ours!.edition).toBe(row.observation.edition);
        expect(ours!.period.text).toBe(row.observation.period.text);
      }
  });
});

test.each([...indicators.values()].map((indicator) => ({ id: indicator.id, indicator })))(
  '$id tells a year before only of a year before, and every change from what it may be held against',
  ({ indicator }) => {
    const standing = standingOf(indicator);
    for (const change of [standing?.yearAgo, standing?.previous]) {
      if (!change) continue;
      expect(change.from.basis).toBe(change.to.basis);
      expect(change.from.period.is).toBe(change.to.period.is);
      expect(change.from.period.last < change.to.period.first).toBe(true);
      if (change.to.basis === 'year-to-date')
        expect(change.from.period.text.slice(5)).toBe(change.to.period.text.slice(5));
    }
    if (standing?.yearAgo)
      expect(standing.yearAgo.from.period.text).toBe(yearBefore(standing.latest.period));
  },
);
