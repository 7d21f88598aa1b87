import { expect, test } from 'vitest';
import { checkReference } from './reference.ts';

const place = { path: 'content/reports/2026-02-03-roads.md', line: 3, column: 7 };

test.each([
  { what: 'body', id: 'council', known: ['cabinet', 'counsil'], says: 'Did you mean `counsil`?' },
  { what: 'body', id: 'council', known: [], says: 'Add the file `content/bodies/council.md`' },
  { what: 'theme', id: 'roads', known: [], says: 'such as `roads: Roads`' },
  { what: 'paper', id: 'roads', known: [], says: 'Take it out' },
])('the hint for the $what `$id` among $known.length', ({ what, id, known, says }) => {
  const [diagnostic] = checkReference(what, id, new Set(known), () => place);
  expect(diagnostic?.hint).toContain(says);
});
