import { expect, test } from 'vitest';
import { elements } from '../../elements/registry.ts';
import { compileWith, smallCouncil } from '../../../tests/small-council.ts';
import { recordOf } from './record-of.ts';

const recorded = (path: keyof typeof smallCouncil, line: string) => {
  const text = smallCouncil[path].replace('\n---\n', `\n${line}\n---\n`);
  const { value, diagnostics } = compileWith({ [path]: text });
  expect(diagnostics).toEqual([]);
  return recordOf(value!, elements);
};

test.each([
  'content/indicators/library-visits.md',
  'content/reports/2016-06-14-library-report.md',
  'content/bodies/cabinet.md',
] as const)('by what else it is found is no change of what %s publishes', (path) => {
  expect(recorded(path, 'also: [footfall]')).toEqual(recorded(path, 'also: [busy days]'));
});

test('what a page says is', () => {
  const path = 'content/indicators/library-visits.md';
  expect(recorded(path, 'owner: A')).not.toEqual(recorded(path, 'owner: B'));
});
