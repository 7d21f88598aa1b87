import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { councilBase } from './build-sites.ts';
import { clicksFromHome } from './reach.ts';

const isNear = (address: string) =>
  /^\/(reports|indicators|bodies|meetings)\/[^/]+\/$/.test(address);

/** The pages that are further from the home page than they should be, with the clicks that they take. */
const tooFar = (clicks: ReadonlyMap<string, number>) =>
  [...clicks].filter(([address, distance]) => distance > (isNear(address) ? 2 : 3));

test('papers, measures, bodies and meetings are two clicks from the home page, the rest three', () => {
  const clicks = clicksFromHome();
  expect(clicks.size).toBeGreaterThan(150);
  expect(tooFar(clicks)).toEqual([]);
});

test('a small council has the pages that it has something for, all within reach', () => {
  const out = inject('councilSite');
  const clicks = clicksFromHome(out, councilBase);
  // Its contact is a mailbox: the letter is about the page that it is begun on.
  const measure = readFileSync(join(out, 'indicators/library-visits/index.html'), 'utf8');
  const letters = [...measure.matchAll(/href="(mailto:[^"]*)"/g)].map(
    ([, to]) => new URL(to!.replaceAll('&amp;', '&').replaceAll('&#38;', '&')),
  );
  expect(
    letters.map(({ pathname, searchParams }) => [pathname, searchParams.get('subject')]),
  ).toEqual(
    Array(2).fill([
      'libraries@little-bourne.example',
      'Visits to libraries – Libraries of Little Bourne',
    ]),
  );
  expect([...clicks.keys()].map((address) => address.split('/')[1])).toEqual([
    '',
    'bodies',
    'bodies',
    'data',
    'discrepancies',
    'how-to-read',
    'indicators',
    'indicators',
    'records',
    'reports',
    'reports',
    'search',
    'themes',
    'themes',
    'years',
  ]);
  expect(tooFar(clicks)).toEqual([]);
});
