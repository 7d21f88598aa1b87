import { expect, test } from 'vitest';
import { stagesOf } from '../../../../tests/stages-of.ts';
import { told } from '../../../../tests/told.ts';
import { confirmPublication } from './confirm.ts';

test('a file for readers in the place of a page is told, and one beside it is not', () => {
  const { checked, composed } = stagesOf();
  const confirm = (asset: string) =>
    told(confirmPublication(composed.value, checked.value, new Set([asset])).diagnostics);
  expect(confirm('/reports/index.html')).toEqual(['1:1 public/taken']);
  expect(confirm('/reports/map.png')).toEqual([]);
});

test('without a publication there is nothing to hold', () => {
  const { checked } = stagesOf();
  expect(confirmPublication(undefined, checked.value, new Set(['/index.html']))).toEqual({
    value: undefined,
    diagnostics: [],
  });
});
