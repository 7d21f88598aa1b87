import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { screenPages } from './first-screens.ts';
import { dist } from './pages.ts';

/** How much a page may grow over what it weighed when the table was written, in kB. */
const allowed = 15;

/** What a page of each kind weighs as a host sends it, in kB: its HTML by gzip, without styles, scripts and fonts. */
const weights = readFileSync(join(import.meta.dirname, 'weights.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [site, page, weight] = line.split('\t') as [string, string, string];
    return { site, page, weight: Number(weight) };
  });

const weigh = (site: string, page: string): number => {
  const folder = site === 'first' ? dist : inject('exampleSite');
  return gzipSync(readFileSync(join(folder, page, 'index.html')), { level: 9 }).length / 1000;
};

test('a page of each kind is weighed', () => {
  const named = ({ site, page }: { site: string; page: string }) => `${site} ${page}`;
  expect(weights.map(named).sort()).toEqual(screenPages.map(named).sort());
});

test.each(weights)(
  '$page of $site weighs $weight kB, and at most 15 more',
  ({ site, page, weight }) => {
    expect(weigh(site, page)).toBeLessThan(weight + allowed);
  },
);
