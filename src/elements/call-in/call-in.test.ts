import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { sayDeadlineDay } from '../../core/civic/say-deadline.ts';
import { english } from '../../core/language/english.ts';
import { compileExample } from '../examples/example.ts';
import type { CallInModel } from './call-in.ts';
import { examples } from './examples.ts';

test.each([
  { example: examples[0]!, days: ['Thursday 31 March 2016', 'Tuesday 19 April 2016'], of: 2 },
  { example: examples[1]!, days: ['Monday 4 January 2021, until 12 noon'], of: 3 },
])('the days of “$example.name”', ({ example, days, of }) => {
  const { sections, diagnostics } = compileExample(example);
  expect(diagnostics).toEqual([]);
  const [section] = sections;
  const model = (section?.is === 'element' ? section.model : undefined) as CallInModel;
  expect(model.deadlines.map((one) => sayDeadlineDay(one, english))).toEqual(days);
  expect(model.councillors.number).toBe(of);
});

test.each([
  { in: '::call-in{published="2031-07-26"}', settings: true, at: '1:22 call-in/no-calendar' },
  { in: '::call-in{published="soon"}', settings: true, at: '1:22 element/attribute-value' },
  { in: '::call-in{published="2016-07-26"}', settings: false, at: '1:1 call-in/no-rule' },
])('what cannot be worked out is told: $at', ({ in: markdown, settings, at }) => {
  const { diagnostics } = compileExample({
    ...{ name: 'a test', markdown },
    ...(settings ? { settings: examples[0]!.settings! } : {}),
  });
  expect(told(diagnostics)).toEqual([at]);
});

test('the README shows the examples', () => {
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
  for (const { markdown } of examples) expect(readme).toContain(markdown);
});
