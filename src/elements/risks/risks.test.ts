import { expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { plainText } from '../../core/documents/tree.ts';
import { compileExample } from '../examples/example.ts';
import { examples } from './examples.ts';
import { risks as element, type RisksModel } from './risks.ts';

const [example] = examples;
const modelOf = (markdown: string): RisksModel => {
  const { sections, diagnostics } = compileExample({ ...example!, markdown });
  expect(told(diagnostics)).toEqual([]);
  const [section] = sections;
  return (section?.is === 'element' ? section.model : undefined) as RisksModel;
};

test('a risk has what its paper says of it, and what it prints for none is known', () => {
  const [list, ...more] = modelOf('::risks').lists;
  expect(more).toEqual([]);
  expect(list!.plan.by).toBe('Little Bourne Town Council');
  expect(
    list!.risks.map(({ entry, details }) => [entry.id, details.map(({ detail }) => detail)]),
  ).toEqual([
    ['lease', ['consequence', 'mitigation']],
    ['prices', []],
  ]);
  expect(list!.without).toEqual(['owner', 'likelihood', 'impact']);
});

test('every word of it may hold an abbreviation', () => {
  expect(element.proseOf!(modelOf('::risks')).map(plainText)).toEqual([
    'The lease of the South branch is not renewed.',
    'The branch would have to move within a year.',
    'Talks with the owner of the house began in May 2019.',
    'Books cost more than expected.',
  ]);
});

test.each([
  { asks: '::risks{register="library-risk"}', at: '1:19 selection/unknown' },
  { asks: '::risks{body="town-council"}', at: '1:9 element/unknown-attribute' },
])('$asks is told', ({ asks, at }) => {
  expect(told(compileExample({ ...example!, markdown: asks }).diagnostics)).toEqual([at]);
});
