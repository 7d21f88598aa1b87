import { expect, test } from 'vitest';
import { stagesOf } from '../../../../tests/stages-of.ts';
import { told } from '../../../../tests/told.ts';
import { confirmPublication } from './confirm.ts';

test('a file for readers in the place of a page is told, and one beside it is not', () => {
  const { checked, composed } = stagesOf();
  const confirm = (asset: string) =>
    told(
      confirmPublication(
        composed.value,
        checked.value,
        new Map([[asset, { kind: undefined, size: 1 }]]),
      ).diagnostics,
    );
  expect(confirm('/reports/index.html')).toEqual(['1:1 public/taken']);
  expect(confirm('/reports/map.png')).toEqual([]);
});

test('without a publication there is nothing to hold', () => {
  const { checked } = stagesOf();
  expect(
    confirmPublication(
      undefined,
      checked.value,
      new Map([['/index.html', { kind: undefined, size: 1 }]]),
    ),
  ).toEqual({
    value: undefined,
    diagnostics: [],
  });
});
