import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { printedTargetOf } from './printed-target.ts';
import { sayPrintedBand, sayPrintedTarget } from '../words/say-printed-target.ts';

const paper = '2016-06-14-library-report';

/** What is said of the target of the first of some rows. */
function said(rows: string, targets: string, basis = 'month'): string {
  const head = `unit: "%"\ngoodWhen: higher\nbasis: ${basis}${targets && `\ntargets:\n${targets}`}`;
  const indicator = indicatorOf(`period,basis,edition,value\n${rows}`, head);
  const [first] = indicator.observations.toSorted((a, b) => a.line - b.line);
  const printed = printedTargetOf(first!, indicator);
  const band = sayPrintedBand(printed, indicator, english);
  const text = sayPrintedTarget(printed, first!, indicator, english);
  return band === undefined ? text : `${text}; ${band}`;
}

describe('that no target is printed is said only where there is none of any kind', () => {
  test.each([
    { says: 'none', row: '2016-04,,,80', targets: '', expected: 'None printed' },
    {
      says: 'one of its time',
      row: '2016-04,,,80',
      targets: '  - value: 85\n    from: 2016/17\n    until: 2016/17',
      expected: '85% for 2016/17',
    },
    {
      says: 'with its tolerance',
      row: '2016-04,,,80',
      targets: '  - value: 85\n    from: 2016/17\n    tolerance:\n      band: [75, 90]',
      expected: '85% from 2016/17; tolerance 75% to 90%',
    },
    {
      says: 'one of its time, and no figure',
      row: '2016-04,,,unavailable',
      targets: '  - value: 10\n    from: 2016/17\n    tolerance:\n      band: [9, 14]',
      expected: '10% from 2016/17, and no figure to hold against it; tolerance 9% to 14%',
    },
    {
      says: 'one of its time, for the whole year',
      row: '2016-10,year-to-date,,12',
      targets: '  - value: 70\n    from: 2016/17\n    until: 2016/17\n    basis: year',
      expected:
        'None for this stretch of time (year to date); for another: 70% (2016/17, in the year)',
    },
    {
      says: 'one of its time that gives no basis is of that of the measure',
      row: '2016-10,year-to-date,,12',
      targets: '  - value: 70\n    from: 2016/17\n    until: 2016/17',
      expected:
        'None for this stretch of time (year to date); for another: 70% (2016/17, in the month)',
    },
    {
      says: 'the one of its own basis before one of another',
      row: '2016-10,year-to-date,,12',
      targets:
        '  - value: 40\n    from: 2016/17\n    basis: year-to-date\n  - value: 70\n    from: 2016/17\n    basis: year',
      expected: '40% from 2016/17',
    },
    {
      says: 'one beside a figure without a date, which is not said to be of another time',
      row: 'unstated,,,80',
      targets: `  - value: 85\n    edition: ${paper}`,
      expected: '85% (no dates given); for what time the figure is, our papers do not say',
    },
    {
      says: 'one that was over the month before',
      row: '2016-05,,,80',
      targets: '  - value: 85\n    until: 2016-04',
      expected: 'None for May 2016; for another time: 85% (until April 2016)',
    },
    {
      says: 'one that ends with the month is its own',
      row: '2016-04,,,80',
      targets: '  - value: 85\n    until: 2016-04',
      expected: '85% until April 2016',
    },
    {
      says: 'of several of other times, the latest that was over',
      row: '2016-05,,,80',
      targets:
        '  - value: 83\n    for: 2015-04\n  - value: 85\n    for: 2016-04\n  - value: 90\n    for: 2016-06',
      expected:
        'None for May 2016; for another time: 85% (printed beside April 2016; no dates given)',
    },
    {
      says: 'where none was over, the first to come',
      row: '2014-05,,,80',
      targets: '  - value: 83\n    for: 2015-04\n  - value: 85\n    for: 2016-04',
      expected:
        'None for May 2014; for another time: 83% (printed beside April 2015; no dates given)',
    },
    {
      says: 'one without any dates before one that was still to come',
      row: `2015-05,,${paper},80\n2016-04,,${paper},82`,
      targets: `  - value: 85\n    from: 2017-04\n  - value: 90\n    edition: ${paper}`,
      expected: 'None for May 2015; for another time: 90% (no dates given)',
    },
    {
      says: 'one in words of another time',
      row: '2016-05,,,80',
      targets: '  - words: as good as any\n    for: 2016-04',
      expected:
        'None for May 2016; for another time: “as good as any” (printed beside April 2016; no dates given)',
    },
  ])('$says', ({ row, targets, expected }) => {
    expect(said(row, targets)).toBe(expected);
  });
});

describe('a target without a first period goes with the latest figure of its paper', () => {
  const by = `  - value: 90\n    by: 2017-03\n    edition: ${paper}`;
  const undated = `  - value: 90\n    edition: ${paper}`;
  const none = 'None for May 2015; for another time: 90%';
  test.each([
    {
      says: 'the latest had it',
      rows: `2016-04,,${paper},80`,
      targets: by,
      expected: '90% by March 2017',
    },
    {
      says: 'an earlier one that the paper repeats had it not',
      rows: `2015-05,,${paper},80\n2016-04,,${paper},82`,
      targets: by,
      expected: `${none} (by March 2017)`,
    },
    {
      says: 'nor one without any dates',
      rows: `2015-05,,${paper},80\n2016-04,,${paper},82`,
      targets: undated,
      expected: `${none} (no dates given)`,
    },
    {
      says: 'a later one of another basis changes nothing',
      rows: `2015-05,,${paper},80\n2016-04,year-to-date,${paper},82`,
      targets: by,
      expected: '90% by March 2017',
    },
    {
      says: 'one with a first period holds from there',
      rows: `2015-05,,${paper},80\n2016-04,,${paper},82`,
      targets: `${by}\n    from: 2015-05`,
      expected: '90% by March 2017',
    },
  ])('$says', ({ rows, targets, expected }) => {
    expect(said(rows, targets)).toBe(expected);
  });
});
