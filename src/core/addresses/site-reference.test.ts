import { expect, test } from 'vitest';
import { addressOfReference, pageOfReference, type SiteReference } from './site-reference.ts';

const rows: readonly { reference: SiteReference; at: string; on: string }[] = [
  { reference: { kind: 'report', id: 'a' }, at: '/reports/a/', on: '/reports/a/' },
  { reference: { kind: 'report', id: 'a', anchor: 'b' }, at: '/reports/a/#b', on: '/reports/a/' },
  { reference: { kind: 'body', id: 'cabinet' }, at: '/bodies/cabinet/', on: '/bodies/cabinet/' },
  { reference: { kind: 'meeting', id: 'm' }, at: '/meetings/m/', on: '/meetings/m/' },
  { reference: { kind: 'table', id: 't' }, at: '/tables/t/', on: '/tables/t/' },
  { reference: { kind: 'page', id: 'about' }, at: '/about/', on: '/about/' },
  { reference: { kind: 'indicator', id: 'i' }, at: '/indicators/i/', on: '/indicators/i/' },
  {
    reference: { kind: 'figure', indicator: 'i', row: 'r' },
    at: '/indicators/i/#r',
    on: '/indicators/i/',
  },
  {
    reference: { kind: 'figure', indicator: 'i', row: 'r', page: '2016' },
    at: '/indicators/i/figures/2016/#r',
    on: '/indicators/i/',
  },
  { reference: { kind: 'register', page: 'timeline' }, at: '/timeline/', on: '/timeline/' },
  {
    reference: { kind: 'register', page: 'timeline', entry: 'roof' },
    at: '/timeline/#roof',
    on: '/timeline/',
  },
];

test.each(rows)('$at', ({ reference, at, on }) => {
  expect([addressOfReference(reference), pageOfReference(reference)]).toEqual([at, on]);
});
