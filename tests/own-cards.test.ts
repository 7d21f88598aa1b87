import { describe, expect, test } from 'vitest';
import { countCard } from '../src/core/indicators/cards/card-count.ts';
import { sayCardCount } from '../src/core/indicators/words/say-card-count.ts';
import {
  sayPrintedBand,
  sayPrintedTarget,
} from '../src/core/indicators/words/say-printed-target.ts';
import { loadPublication } from '../src/site/load.ts';

const { value } = loadPublication(process.cwd());
const { scorecards, language } = value!;
const cardOf = (name: string) => scorecards.find(({ id }) => id === name)!;

/** What a card says of the target of a measure, with its tolerance. */
function targetOn(card: string, id: string): string {
  const { target, observation, indicator } = cardOf(card).rows.find(
    (row) => row.indicator.id === id,
  )!;
  const band = sayPrintedBand(target, indicator, language);
  const said = sayPrintedTarget(target, observation, indicator, language);
  return band === undefined ? said : `${said}; ${band}`;
}

describe('a card says of each target what its paper prints', () => {
  test.each([
    {
      card: 'october-2020',
      id: 'adoptions',
      expected:
        'None for this stretch of time (year to date); for another: 70 children (2020/21, in the year)',
    },
    {
      card: 'october-2020',
      id: 'repeat-child-protection-plans',
      expected:
        '10% for 2020/21, and no figure to hold against it but its numbers; tolerance 9% to 14%',
    },
    {
      card: 'october-2020',
      id: 'supervision',
      expected: '86% for 2020/21; tolerance 80% to 90%',
    },
    { card: 'october-2020', id: 'children-in-need-rate', expected: 'None printed' },
    { card: 'april-2016', id: 'children-in-care', expected: '1,750 children by March 2017' },
    {
      card: 'may-2015',
      id: 'children-in-care',
      expected: 'None for May 2015; for another time: 1,750 children (by March 2017)',
    },
    { card: 'may-2015', id: 'unallocated-assessments', expected: 'None printed' },
  ])('$id on $card', ({ card, id, expected }) => {
    expect(targetOn(card, id)).toBe(expected);
  });

  test('no figure of May 2015 is held against a target of April 2016', () => {
    const held = cardOf('may-2015').rows.filter(({ target }) => target.is === 'held');
    expect(held.map(({ indicator }) => indicator.id)).toEqual([]);
  });
});

test('the card of October 2020 counts as its paper does: 15 measures, 8 met, 6 missed inside tolerance', () => {
  const card = cardOf('october-2020');
  expect(card.statement).toMatchObject({
    edition: '2020-12-09-trust-update',
    locator: 'section 2',
    ...{ measures: 15, met: 8, near: 7 },
  });
  expect(card.statement?.differs).toContain('70');
  const { all, met, near, missed, off } = countCard(card.rows);
  expect([all, met, near, missed, off].map(({ length }) => length)).toEqual([15, 8, 6, 0, 0]);
  const said = sayCardCount(countCard(card.rows), language).join('\n');
  expect(said).toContain('Counted by its numbers');
  expect(said).toContain('198 of 1,722 give 11.5%');
  expect(said).toContain('Not to be held against its target: Children adopted in the year, 12');
});
