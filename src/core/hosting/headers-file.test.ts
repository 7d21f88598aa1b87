import { expect, test } from 'vitest';
import { headerRules } from './headers.ts';
import { sayHeaders } from './headers-file.ts';

test('each rule is a path with its headers below, under the base of the site', () => {
  const says = sayHeaders('/papers/');
  expect(says.match(/^\S.*$/gm)).toEqual(['/papers/*', '/papers/_assets/*', '/papers/data/*']);
  expect(sayHeaders('/').match(/^\S.*$/gm)).toEqual(['/*', '/_assets/*', '/data/*']);
  expect(says).toContain("\n  Content-Security-Policy: frame-ancestors 'none'; upgrade-");
});

test('no header stands in a rule and in one below it, as hosts would join them', () => {
  const names = headerRules.flatMap(({ headers }) => Object.keys(headers));
  expect(new Set(names).size).toBe(names.length);
});

test('no line is longer than Cloudflare reads', () => {
  for (const line of sayHeaders('/').split('\n')) expect(line.length).toBeLessThan(2000);
});
