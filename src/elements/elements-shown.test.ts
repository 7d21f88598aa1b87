import { expect, test } from 'vitest';
import { compileWith, type Files } from '../../tests/small-council.ts';
import { english } from '../core/language/english.ts';
import { elementsShown } from './elements-shown.ts';
import { galleryOf } from './gallery.ts';

const shown = (files: Files) => elementsShown(compileWith(files).value!);

test('readers are told of the elements that they meet, and of no others', () => {
  const plain = shown({});
  for (const name of ['chart', 'kpi', 'table'] as const) expect(plain).toContain(name);
  for (const name of ['findings', 'appraisal', 'risks', 'call-in', 'forward-plan'] as const)
    expect(plain).not.toContain(name);
  const groups = galleryOf(english, plain).map(({ id }) => id);
  expect(groups).toContain('pictures');
  expect(groups).not.toContain('findings');
  expect(groups).not.toContain('options');
});

test('an element that is written is met, though it has nothing to show', () => {
  const page = 'content/pages/notes.md';
  const written = { [page]: '---\ntitle: Notes\nsummary: Notes.\n---\n\n::risks\n' };
  expect(shown(written)).toContain('risks');
});
