import { expect, test } from 'vitest';
import { english } from '../../core/language/english.ts';
import { sayCoverageLink, sayExtents } from './say-coverage.ts';

test.each([
  { link: { register: 'events', title: 'The roof.', count: 1 }, is: 'Timeline: The roof' },
  { link: { register: undefined, title: 'The roof', count: 1 }, is: 'The roof' },
  { link: { register: 'events', title: undefined, count: 3 }, is: 'Timeline: 3 entries' },
])('what publishes a section is named: $is', ({ link, is }) => {
  expect(sayCoverageLink({ address: '/timeline/', ...link }, english)).toBe(is);
});

test('sections are counted by how much of them is published', () => {
  const sections = (['all', 'part', 'part', 'none'] as const).map((extent) => ({ extent }));
  expect(sayExtents(sections, english)).toBe('Sections: 4. Published: 1; in part: 2; not: 1.');
});
