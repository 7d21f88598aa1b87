import { expect, test } from 'vitest';
import { english } from '../core/language/english.ts';
import { compileExample } from './examples/example.ts';
import { gallery, galleryOf } from './gallery.ts';
import { elements } from './registry.ts';

const groups = galleryOf(english);
const pieces = groups.flatMap((group) => group.pieces);

test('every element of the registry is shown, and nothing else', () => {
  const shown = pieces.flatMap(({ example }) =>
    compileExample(example).sections.flatMap((one) => (one.is === 'element' ? [one.name] : [])),
  );
  expect([...new Set(shown)].sort()).toEqual(elements.map(({ name }) => name).sort());
});

test.each(Object.entries(gallery))('there are words before each example of `%s`', (name, of) => {
  const words = english.gallery.elements[name as keyof typeof gallery];
  expect(words.length).toBeGreaterThan(0);
  expect(words.length).toBeLessThanOrEqual(of.examples.length);
});

test.each(
  Object.values(gallery).flatMap(({ examples }) => examples.map((one) => [one.name, one] as const)),
)('nothing is wrong with the example “%s”', (_, example) => {
  const { diagnostics, sections } = compileExample(example);
  expect(diagnostics).toEqual([]);
  expect(sections.filter(({ is }) => is === 'element')).toHaveLength(1);
});

test('no part of the gallery is empty, and no address is there twice', () => {
  expect(groups.filter((group) => group.pieces.length === 0)).toEqual([]);
  const ids = [...groups.map(({ id }) => id), ...pieces.map(({ id }) => id)];
  expect(ids).toEqual([...new Set(ids)]);
});
