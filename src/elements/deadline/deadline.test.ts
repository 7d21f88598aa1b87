import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import type { Deadline } from '../../core/civic/deadline.ts';
import { sayDeadlineDay, sayDayCount, sayRule } from '../../core/civic/say-deadline.ts';
import { english } from '../../core/language/english.ts';
import { compileExample } from '../examples/example.ts';
import { examples } from './examples.ts';

const modelOf = (markdown: string): Deadline => {
  const { sections, diagnostics } = compileExample({ ...examples[0]!, markdown });
  expect(diagnostics).toEqual([]);
  const [section] = sections;
  return (section?.is === 'element' ? section.model : undefined) as Deadline;
};

test.each(examples)('nothing is wrong with the example “$name”', (example) => {
  expect(compileExample(example).diagnostics).toEqual([]);
});

test('the day, the rule and the working are said in words', () => {
  const deadline = modelOf('::deadline{rule="agenda" from="2014-04-23"}');
  expect(sayDeadlineDay(deadline, english)).toBe('Friday 11 April 2014');
  expect(sayRule(deadline, english)).toBe('5 clear working days before the meeting.');
  expect(sayDayCount(deadline, english)).toEqual({
    counting: 'Counted from Wednesday 23 April 2014. Clear days leave out both ends.',
    counted: [
      'Monday 14 April 2014',
      'Tuesday 15 April 2014',
      'Wednesday 16 April 2014',
      'Thursday 17 April 2014',
      'Tuesday 22 April 2014',
    ],
    skipped: [
      'Saturday 12 April 2014',
      'Sunday 13 April 2014',
      'Friday 18 April 2014: Good Friday',
      'Saturday 19 April 2014',
      'Sunday 20 April 2014',
      'Monday 21 April 2014: Easter Monday',
    ],
  });
});

test('a notice of 28 clear days counts every day', () => {
  const deadline = modelOf('::deadline{rule="key-decision" from="2016-07-26"}');
  expect(sayDeadlineDay(deadline, english)).toBe('Monday 27 June 2016');
  expect(sayRule(deadline, english)).toBe('28 clear days before the decision.');
  expect(sayDayCount(deadline, english)?.skipped).toEqual([]);
});

describe('what cannot be worked out is told', () => {
  test.each([
    { in: '::deadline{rule="papers" from="2016-07-26"}', at: '1:18 deadline/no-rule' },
    { in: '::deadline{rule="call-in" from="2016-07-26"}', at: '1:18 deadline/no-rule' },
    { in: '::deadline{rule="agenda" from="2031-07-26"}', at: '1:32 deadline/no-calendar' },
    { in: '::deadline{rule="agenda" from="26 July 2016"}', at: '1:32 element/attribute-value' },
    { in: '::deadline{rule="agneda" from="2016-07-26"}', at: '1:18 element/attribute-value' },
    { in: '::deadline{rule="agenda"}', at: '1:1 element/missing-attribute' },
  ])('$in', ({ in: markdown, at }) => {
    expect(told(compileExample({ ...examples[0]!, markdown }).diagnostics)).toEqual([at]);
  });
});

test('the README shows the examples', () => {
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
  for (const { markdown } of examples) expect(readme).toContain(markdown);
});
