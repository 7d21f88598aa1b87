import { describe, expect, test } from 'vitest';
import { drawingOf } from '../../tests/chart-samples.ts';
import { isLone } from './contents.ts';
import { describe as say, describeParted } from './describe.ts';
import { english } from '../core/language/english.ts';
import { rowWordsOf } from './row-words.ts';
import { toTable } from './table.ts';

const visits = 'unit: visits\ngoodWhen: higher\nbasis: month';
const draw = (rows: readonly string[], head = visits) =>
  drawingOf({ name: '', csv: ['period,comparator,value', ...rows].join('\n'), head });

/** The words of each row, the rule over some of them first. */
const wordsOf = (rows: readonly string[]) =>
  rowWordsOf(draw(rows)).map(({ head, lines }) => [
    ...(head === undefined ? [] : [`== ${head}`]),
    ...lines.map(({ figure, words }) => `${figure} ${words}`.trim()),
  ]);

const ours = '2016-04,,50';

describe('others without a date stand last, under a rule that says so once', () => {
  test.each([
    {
      that: 'one says it itself, in the order of the publication',
      rows: [ours, 'unstated,england,44', '2016-04,wales,45'],
      words: [['50 April 2016'], ['44 England, date not stated'], ['45 Wales, April 2016']],
    },
    {
      that: 'two stand under a rule, behind those with a date',
      rows: [ours, 'unstated,england,44', '2016-04,wales,45', 'unstated,scotland,46'],
      words: [
        ['50 April 2016'],
        ['45 Wales, April 2016'],
        ['== Others, date not stated', '44 England'],
        ['46 Scotland'],
      ],
    },
    {
      that: 'those without a figure share a line for each reason',
      rows: [
        ours,
        'unstated,england,unavailable',
        'unstated,wales,44',
        'unstated,scotland,unavailable',
        'unstated,cities,not-applicable',
      ],
      words: [
        ['50 April 2016'],
        ['== Others, date not stated', '44 Wales'],
        ['England, Scotland: not available'],
        ['Large cities: does not apply'],
      ],
    },
    {
      that: 'with no figure among them the rule stands over the reason',
      rows: [ours, 'unstated,england,unavailable', 'unstated,wales,unavailable'],
      words: [['50 April 2016'], ['== Others, date not stated', 'England, Wales: not available']],
    },
  ])('$that', ({ rows, words }) => {
    expect(wordsOf(rows)).toEqual(words);
  });

  test('the table names each in full', () => {
    const chart = draw([ours, 'unstated,england,44', 'unstated,wales,unavailable']);
    expect(toTable(chart, english).map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'April 2016: 50',
      'England, date not stated: 44',
      'Wales, date not stated: not available',
    ]);
  });
});

describe('a lone figure is known', () => {
  const target = `${visits}\ntargets:\n  - value: 55\n    by: 2017-03`;
  test.each([
    { that: 'alone', rows: [ours], head: visits, is: true },
    {
      that: 'beside others without a figure',
      rows: [ours, 'unstated,england,unavailable'],
      head: visits,
      is: true,
    },
    { that: 'beside another', rows: [ours, 'unstated,england,44'], head: visits, is: false },
    { that: 'with an earlier one', rows: [ours, '2015-04,,40'], head: visits, is: false },
    { that: 'with a target', rows: [ours], head: target, is: false },
  ])('$that: $is', ({ rows, head, is }) => {
    expect(isLone(draw(rows, head))).toBe(is);
  });
});

test('what stands as words over marks is told apart from what no word of a picture says', () => {
  const banded = `${visits}\ntargets:\n  - value: 55\n    by: 2017-03\n    tolerance:\n      band: [50, 60]`;
  const rows = draw([ours, '2015-04,,40'], banded);
  expect(describeParted(rows, english)).toEqual({
    drawn: 'April 2016: 50. April 2015: 40. Target by March 2017: 55.',
    beside: 'The hatched band is the tolerance 50 to 60.',
  });
  const line = draw(['2016-01,,10', '2016-02,,20', '2016-03,,30', '2016-04,,40']);
  expect(describeParted(line, english)).toEqual({ drawn: '', beside: say(line, english) });
});
