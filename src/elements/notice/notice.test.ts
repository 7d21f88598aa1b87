import { expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { compileExample } from '../examples/example.ts';
import { examples } from './examples.ts';

test.each(examples)('nothing is wrong with the example “$name”', (example) => {
  expect(told(compileExample(example).diagnostics)).toEqual([]);
});

const link = '[the report](https://example.org)';

test.each([
  { kind: 'note', text: 'A.', at: [] },
  { kind: 'correction', text: 'A.', at: [] },
  { kind: 'superseded', text: `See ${link}.`, at: [] },
  { kind: 'superseded', text: 'A.', at: ['1:35 notice/no-link'] },
  { kind: 'note', text: '', at: ['1:1 notice/empty'] },
  { kind: 'superseded', text: '', at: ['1:1 notice/empty'] },
  { kind: 'remark', text: 'A.', at: ['1:35 element/attribute-value'] },
])('A-29b: a notice of kind $kind that says “$text” is told $at', ({ kind, text, at }) => {
  const markdown = `:::notice{date="2019-11-04" kind="${kind}"}\n\n${text}\n\n:::`;
  expect(told(compileExample({ name: 'a test', markdown }).diagnostics)).toEqual(at);
});
