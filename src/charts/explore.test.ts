import { describe, expect, test } from 'vitest';
import { colours } from '../../tests/agreement.ts';
import { drawingOf, manyParts, samples } from '../../tests/chart-samples.ts';
import { monthly } from '../../tests/monthly-publisher.ts';
import { titleOf } from './category.ts';
import { isExplorable, toChartJs } from './chart-js.ts';
import { toConfiguration } from './explore-configuration.ts';
import { placeAfter, sayPlace } from './explore-say.ts';
import { targetsAt } from './targets-at.ts';

const words = { beside: 'Held against', broken: 'A change of definition lies between the two.' };
const model = toChartJs(monthly(), 'This measure');
const find = (label: string) => model.places.findIndex((place) => titleOf(place) === label);
const at = (label: string) => model.places[find(label)]!;

describe('a picture is offered to be explored from eight figures on', () => {
  const months = (count: number) =>
    `period,value\n${Array.from({ length: count }, (_, index) => `2016-0${index + 1},${index + 5}`).join('\n')}`;
  const parts = (count: number) =>
    `period,area,value\n2016-04,,90\n${Array.from({ length: count }, (_, index) => `2016-04,Area ${index},${index + 5}`).join('\n')}`;
  const england = (count: number) =>
    `period,comparator,value\n${Array.from({ length: count }, (_, index) => `2016-0${index + 1},,${index + 5}\n2016-0${index + 1},england,${index}`).join('\n')}`;

  test.each([
    { of: 'seven months', chart: drawingOf({ name: '', csv: months(7) }), is: false },
    { of: 'eight months', chart: drawingOf({ name: '', csv: months(8) }), is: true },
    { of: 'seven parts', chart: drawingOf({ name: '', csv: parts(7), by: 'area' }), is: false },
    { of: 'eight parts', chart: drawingOf({ name: '', csv: parts(8), by: 'area' }), is: true },
    {
      of: 'four months and four of England',
      chart: drawingOf({ name: '', csv: england(4) }),
      is: true,
    },
    { of: 'a hundred parts', chart: drawingOf(manyParts), is: true },
    {
      of: 'two figures',
      chart: drawingOf(samples.find(({ name }) => name === 'two figures')!),
      is: false,
    },
  ])('$of: $is', ({ chart, is }) => {
    expect(isExplorable(chart)).toBe(is);
  });
});

describe('reading a figure', () => {
  test.each([
    { label: 'May 2020', says: 'May 2020: 70%; 65% target for 2020/21.' },
    { label: 'May 2021', says: 'May 2021: 59%.' },
    { label: 'England, May 2020', says: 'England, May 2020: 60%.' },
    {
      label: 'January 2020',
      says: 'January 2020: withheld to protect privacy; 60% target for 2019/20.',
    },
  ])('$says', ({ label, says }) => {
    expect(sayPlace(model, at(label), undefined, words)).toBe(says);
  });

  test.each([
    {
      that: 'another stands beside it, each with its own target',
      one: 'July 2024',
      other: 'May 2022',
      says: /^July 2024: \d+%; 75% target for 2024\/25\. Held against: May 2022: \d+%; 70% target for 2022\/23\.$/,
    },
    {
      that: 'over a change of definition, that is said',
      one: 'January 2022',
      other: 'December 2021',
      says: /^January 2022: \d+%\. Held against: December 2021: \d+%\. A change of definition lies between the two\.$/,
    },
    {
      that: 'the same month of England is on the same side of it',
      one: 'January 2022',
      other: 'England, January 2022',
      says: /^January 2022: \d+%\. Held against: England, January 2022: \d+%\.$/,
    },
    { that: 'itself is no other', one: 'May 2021', other: 'May 2021', says: /^May 2021: 59%\.$/ },
  ])('$that', ({ one, other, says }) => {
    expect(sayPlace(model, at(one), at(other), words)).toMatch(says);
  });

  test('another’s figure has no target of ours', () => {
    expect(targetsAt(at('England, May 2020'), model.targets)).toEqual([]);
    expect(targetsAt(at('May 2020'), model.targets)).toHaveLength(1);
  });
});

describe('keys', () => {
  test.each([
    { from: 'April 2019', key: 'ArrowRight', to: 'May 2019' },
    { from: 'April 2019', key: 'ArrowLeft', to: 'April 2019' },
    { from: 'May 2019', key: 'ArrowDown', to: 'England, May 2019' },
    { from: 'May 2019', key: 'ArrowUp', to: 'Neighbours, June 2019' },
    { from: 'May 2019', key: 'Home', to: 'April 2019' },
    { from: 'May 2019', key: 'End', to: 'Neighbours, June 2024' },
  ])('$key from $from leads to $to', ({ from, key, to }) => {
    expect(titleOf(model.places[placeAfter(model, find(from), key)!]!)).toBe(to);
  });

  test('any other key is the page’s', () => {
    expect(placeAfter(model, 3, 'a')).toBeUndefined();
  });
});

test('others’ lines are datasets of their own, quieter than ours, with the figures of the still picture', () => {
  const { data } = toConfiguration(model, colours, { id: 'none' }, () => {});
  expect(
    data.datasets.map(({ label, borderColor, data: points }) => [
      label,
      borderColor,
      points.length,
    ]),
  ).toEqual([
    ['This measure', '#00f', 62],
    ['England', '#555', 61],
    ['Neighbours', '#555', 21],
  ]);
});
