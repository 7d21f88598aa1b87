import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { healthPath } from '../../src/site/health-page.ts';
import { dist, listPages } from './pages.ts';

test.each([
  { of: 'the first publication', site: () => dist },
  { of: 'a body that publishes its own figures', site: () => inject('exampleSite') },
])('what there is to do is not published, and nothing leads to it: $of', ({ site }) => {
  expect(existsSync(join(site(), healthPath))).toBe(false);
  const leading = listPages(site()).filter((address) => {
    const file = address.endsWith('/') ? `${address}index.html` : address;
    return readFileSync(join(site(), file), 'utf8').includes(healthPath);
  });
  expect(leading).toEqual([]);
});
