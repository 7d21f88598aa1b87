import { expect, test } from 'vitest';
import type { Referable } from '../language/problems/nouns.ts';
import { checkReference } from './reference.ts';
import { inEnglish } from '../../../tests/in-english.ts';

const place = { path: 'content/reports/2026-02-03-roads.md', line: 3, column: 7 };

test.each<{ what: Referable; id: string; known: string[]; says: string }>([
  { what: 'body', id: 'council', known: ['cabinet', 'counsil'], says: 'Did you mean `counsil`?' },
  { what: 'body', id: 'council', known: [], says: 'Add the file `content/bodies/council.md`' },
  { what: 'theme', id: 'roads', known: [], says: 'such as `roads: Roads`' },
  { what: 'paper', id: 'roads', known: [], says: 'Take it out' },
  { what: 'entry', id: 'roof', known: ['a/roof', 'b/van'], says: 'Type `a/roof`: the register' },
  { what: 'entry', id: 'roof', known: ['a/roof', 'b/roof'], says: 'Type `a/roof` or `b/roof`:' },
  { what: 'entry', id: 'rof', known: ['a/roof', 'b/van'], says: 'Type `a/roof`:' },
  { what: 'entry', id: 'desk-staff', known: ['a/roof'], says: 'with a slash between them' },
  { what: 'entry', id: 'a/rof', known: ['a/roof'], says: 'Did you mean `a/roof`?' },
  { what: { entryOf: 'plans' }, id: 'cuts', known: [], says: 'Take it out' },
])('the hint for the $what `$id` among $known.length', ({ what, id, known, says }) => {
  const [diagnostic] = inEnglish(checkReference(what, id, new Set(known), () => place));
  expect(diagnostic?.hint).toContain(says);
});
