import { describe, expect, test } from 'vitest';
import { cardOf, type CardMeasure } from '../../tests/cards-of.ts';
import { english } from '../core/language/english.ts';
import { loadPublication } from '../site/load.ts';
import { overviewChart } from './overview-chart.ts';
import { sayHowToRead } from './overview-reading.ts';
import type { OverviewChart, OverviewRow } from './overview-model.ts';

const drawing = { language: english, comparators: {}, schemes: {} };

const sayRow = (row: OverviewRow): string => {
  const { place, dot } = row;
  const at = place
    ? `${dot.shape} at ${Math.round(place.at * 100) / 100}${place.allowance ? ` in [${place.allowance.map((end) => Math.round(end * 100) / 100).join(', ')}]` : ''}${place.range ? ' range' : ''}${place.isTurned ? '' : ' unturned'}`
    : 'not drawn';
  return [row.title, row.figure, row.against, at, row.verdict, ...row.notes]
    .filter(Boolean)
    .join(' | ');
};

const say = ({ groups }: OverviewChart): readonly string[] =>
  groups.flatMap(({ beside, ends, limit, rows }) => [
    `${beside}, ${limit} steps${ends === 'more' ? ', right is more' : ''}`,
    ...rows.map(sayRow),
  ]);

const drawn = (measures: readonly CardMeasure[]) => say(overviewChart(cardOf(measures), drawing));

const target = (lines: string) => `targets:\n  - from: 2016\n    until: 2016\n    ${lines}`;
const band = (low: number, high: number) => `\n    tolerance:\n      band: [${low}, ${high}]`;

/** One measure of April 2016 with a unit of visits. */
const one = (good: string, value: string, aim: string): CardMeasure => ({
  id: 'one',
  head: `unit: visits\nunitOne: visit\ngoodWhen: ${good}\n${aim}`,
  rows: `2016-04,${value},`,
});

const place = (measure: CardMeasure) => drawn([measure])[1]!.split(' | ').slice(3).join(' | ');

describe('a row stands right of the line where it is better than its target', () => {
  const at80 = target(`value: 80${band(70, 90)}`);
  test.each([
    { good: 'higher', value: '80', is: 'circle at 0 in [-1, 0] | Met' },
    { good: 'higher', value: '85', is: 'circle at 0.5 in [-1, 0] | Met' },
    { good: 'higher', value: '79', is: 'diamond at -0.1 in [-1, 0] | Inside the tolerance' },
    { good: 'higher', value: '70', is: 'diamond at -1 in [-1, 0] | Inside the tolerance' },
    { good: 'higher', value: '69', is: 'triangle at -1.1 in [-1, 0] | Not met' },
    { good: 'lower', value: '80', is: 'circle at 0 in [-1, 0] | Met' },
    { good: 'lower', value: '75', is: 'circle at 0.5 in [-1, 0] | Met' },
    { good: 'lower', value: '81', is: 'diamond at -0.1 in [-1, 0] | Inside the tolerance' },
    { good: 'lower', value: '90', is: 'diamond at -1 in [-1, 0] | Inside the tolerance' },
    { good: 'lower', value: '91', is: 'triangle at -1.1 in [-1, 0] | Not met' },
  ])('$good is better: $value', ({ good, value, is }) => {
    expect(place(one(good, value, at80))).toBe(is);
  });

  test.each([
    {
      says: 'no tolerance is stated',
      aim: 'value: 80',
      value: '72',
      is: 'triangle at -1 | Not met',
    },
    {
      says: 'none is allowed',
      aim: 'value: 80\n    tolerance: none',
      value: '96',
      is: 'circle at 2 | Met',
    },
    { says: 'the target is 0 and met', aim: 'value: 0', value: '0', is: 'circle at 0 | Met' },
    {
      says: 'it is a range open above',
      aim: 'value: 80..',
      value: '72',
      is: 'triangle at -1 | Not met',
    },
    { says: 'it is a range', aim: 'value: 80..90', value: '88', is: 'circle at 1 | Met' },
  ])('a step is a tenth of the target where $says', ({ aim, value, is }) => {
    expect(place(one('higher', value, target(aim)))).toBe(is);
  });

  test('a target of 0 that is missed has no scale: the figure lies beyond its end', () => {
    expect(place(one('lower', '3', target('value: 0')))).toBe('triangle at -Infinity | Not met');
  });
});

describe('how to read it tells of no tenth of 0', () => {
  const reading = (aim: string, value: string) =>
    sayHowToRead(overviewChart(cardOf([one('lower', value, target(aim))]), drawing), english);
  const { tenth, unscaled, beyond } = english.overview.howToRead;
  test.each([
    { says: 'a target of 0 that is missed', aim: 'value: 0', value: '3', told: [unscaled] },
    { says: 'a target of 0 that is just met', aim: 'value: 0', value: '0', told: [] },
    { says: 'any other', aim: 'value: 80', value: '90', told: [tenth] },
    { says: 'any other, far off', aim: 'value: 80', value: '800', told: [tenth, beyond] },
  ])('$says', ({ aim, value, told }) => {
    const said = reading(aim, value);
    expect([tenth, unscaled, beyond].filter((one) => said.includes(one))).toEqual(told);
  });
});

describe('a row without a known direction is not turned, and stands under a head of its own', () => {
  test.each([
    {
      good: 'neither',
      value: '90',
      aim: `value: 80${band(70, 90)}`,
      is: 'ring at 1 in [-1, 1] unturned | Not rated: for information',
    },
    {
      good: 'range',
      value: '79',
      aim: `value: 80${band(70, 90)}`,
      is: 'circle at -0.1 range unturned | Met | Good is inside the range',
    },
    {
      good: 'range',
      value: '91',
      aim: `value: 80${band(70, 90)}`,
      is: 'triangle at 1.1 range unturned | Not met | Good is inside the range',
    },
    {
      good: 'range',
      value: '95',
      aim: 'value: 80..90',
      is: 'triangle at 2 range unturned | Not met | Good is inside the range',
    },
    {
      good: '\n  - is: lower\n    inferredFrom: target',
      value: '90',
      aim: 'value: 80',
      is: 'ring at 1.25 unturned | Not rated: no paper says which way is good | Nobody says which way is good',
    },
  ])('$good', ({ good, value, aim, is }) => {
    expect(place(one(good, value, target(aim)))).toBe(is);
    expect(drawn([one(good, value, target(aim))])[0]).toMatch(/^target, .* right is more$/);
  });

  test('beside rows that are turned', () => {
    const at80 = target(`value: 80${band(70, 90)}`);
    const [turned, more] = [one('lower', '85', at80), one('neither', '85', at80)];
    const heads = drawn([turned, { ...more, id: 'two' }]).filter((line) => /steps/.test(line));
    expect(heads).toEqual(['target, 2 steps', 'target, 2 steps, right is more']);
  });
});

describe('what is not drawn is told in words', () => {
  test.each([
    {
      says: 'a target of another basis',
      measure: {
        ...one('higher', '12', `${target('value: 70')}\n    basis: year`),
        rows: '2016-04,12,year-to-date',
      },
      is: 'one | 12 visits | 70 visits (2016, in the year) | not drawn | Not rated: part of a year, target for the whole',
    },
    {
      says: 'a target in words',
      measure: one('higher', '12', target('words: in line with England')),
      is: 'one | 12 visits | “in line with England” | not drawn | Not rated: target in words',
    },
  ])('$says', ({ measure, is }) => {
    expect(drawn([measure])[1]).toBe(is);
  });

  test('a measure with neither a target nor an earlier figure stands alone', () => {
    expect(drawn([one('higher', '12', '')])).toEqual([
      'nothing, 2 steps',
      'one | 12 visits | not drawn',
    ]);
  });
});

describe('without a target a measure stands beside its figure of a year before', () => {
  const changed = (good: string, before: string, after: string) =>
    drawn([{ ...one(good, after, ''), rows: `2015-04,${before},\n2016-04,${after},` }]);
  test.each([
    { good: 'higher', before: '50', after: '60', is: 'circle at 2 | Better' },
    { good: 'higher', before: '50', after: '45', is: 'triangle at -1 | Worse' },
    { good: 'lower', before: '50', after: '60', is: 'triangle at -2 | Worse' },
    { good: 'lower', before: '50', after: '50', is: 'ring at 0 | The same' },
    {
      good: 'neither',
      before: '50',
      after: '60',
      is: 'ring at 2 unturned | Neither way is called good',
    },
  ])('$good is better: $before, then $after', ({ good, before, after, is }) => {
    const [head, row] = changed(good, before, after);
    expect(head).toMatch(/^year-before/);
    expect(row).toBe(`one | ${after} visits | ${before} visits in April 2015 | ${is}`);
  });

  test('else beside the latest before it, and then it is not called a year', () => {
    const rows = '2016-03,50,\n2016-04,60,';
    expect(drawn([{ ...one('higher', '60', ''), rows }])[0]).toMatch(/^earlier/);
  });
});

describe('the rows of a card', () => {
  const measure = (index: number): CardMeasure => ({
    id: `measure-${String(index).padStart(2, '0')}`,
    head: `unit: visits\nunitOne: visit\ngoodWhen: ${index % 2 ? 'lower' : 'higher'}\n${target(`value: 80${band(70, 90)}`)}`,
    rows: `2016-04,${50 + ((index * 7) % 60)},`,
  });

  test('none make no groups', () => {
    expect(drawn([])).toEqual([]);
  });

  test('sixty stand in one group, the worst first, at most one in four beyond its ends', () => {
    const { groups } = overviewChart(
      cardOf(Array.from({ length: 60 }, (_, index) => measure(index))),
      drawing,
    );
    expect(groups).toHaveLength(1);
    const [{ rows, limit }] = groups as [OverviewChart['groups'][number]];
    const at = rows.map(({ place }) => place!.at);
    expect(rows).toHaveLength(60);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(limit).toBe(3);
    expect(at.filter((one) => Math.abs(one) > limit).length).toBeLessThanOrEqual(15);
  });

  test('those of the contract in October 2020', () => {
    const { scorecards, settings } = loadPublication(process.cwd()).value!;
    const card = scorecards.find(({ id }) => id === 'october-2020')!;
    const chart = overviewChart(card, { ...drawing, schemes: settings.schemes ?? {} });
    expect(say(chart).slice(0, 16)).toMatchInlineSnapshot(`
      [
        "target, 2 steps",
        "Average caseload of a social worker | 18 cases | 15 cases | diamond at -0.6 in [-1, 0] | Within tolerance",
        "Social workers who had supervision in the month | 83% | 86% | diamond at -0.5 in [-1, 0] | Within tolerance",
        "Children on a second or later protection plan within two years | not available | 10% | diamond at -0.37 in [-1, 0] | Within tolerance | 198 of 1,722 give 11.5%",
        "Reviews of children in care held on time | 94% | 96% | diamond at -0.33 in [-1, 0] | Within tolerance",
        "Social work posts filled by agency staff | 13% | 12% | diamond at -0.33 in [-1, 0] | Within tolerance",
        "Care leavers living in suitable homes | 92% | 93% | diamond at -0.12 in [-1, 0] | Within tolerance",
        "Care leavers in education, employment or training | 62% | 62% | circle at 0 in [-1, 0] | On or better than target",
        "Families referred again | 21% | 22% | circle at 0.5 in [-1, 0] | On or better than target",
        "Assessments completed within 45 working days | 88% | 85% | circle at 0.6 in [-1, 0] | On or better than target",
        "First child protection conferences held in time | 83% | 80% | circle at 0.6 in [-1, 0] | On or better than target",
        "Referrals decided on within 24 hours | 84% | 80% | circle at 0.8 in [-1, 0] | On or better than target",
        "Children in long-term care who stayed in one home | 74% | 68% | circle at 2 in [-1, 0] | On or better than target",
        "Children in care who moved three times or more in a year | 2% | 10% | circle at 2.67 in [-1, 0] | On or better than target",
        "Days from coming into care to moving in with an adoptive family | 497 days | 578 days | circle at 3.68 in [-1, 0] | On or better than target",
        "Children adopted in the year | 12 children | 70 children (2020/21, in the year) | not drawn | Not rated: part of a year, target for the whole",
      ]
    `);
  });
});

test('a line of twelve figures or more brings its last twelve', () => {
  const months = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const month = String((index % 12) + 1).padStart(2, '0');
      return `${2015 + Math.floor(index / 12)}-${month},${40 + index},`;
    }).join('\n');
  const pointsOf = (count: number) =>
    overviewChart(cardOf([{ ...one('higher', '', ''), rows: months(count) }]), drawing).groups[0]!
      .rows[0]!.course?.points.length;
  expect([pointsOf(11), pointsOf(12), pointsOf(20)]).toEqual([undefined, 12, 12]);
});
