import { describe, expect, test } from 'vitest';
import { compileExample } from '../examples/example.ts';
import type { CoverageModel } from './coverage.ts';
import { examples } from './examples.ts';

const { sections, diagnostics } = compileExample(examples[0]!);
const model = (sections[0] as { model: CoverageModel }).model;
const [paper] = model.papers;

test('nothing is wrong with the example', () => {
  expect(diagnostics).toEqual([]);
});

describe('what became of a section', () => {
  test.each([
    { id: 'visits', extent: 'all', titles: ['The library report of 2019'] },
    { id: 'map', extent: 'none', titles: [] },
    { id: 'letters', extent: 'part', titles: ['The library report of 2019'] },
  ])('$id: $extent', ({ id, extent, titles }) => {
    const section = paper?.sections.find(({ entry }) => entry.id === id);
    expect(section?.extent).toBe(extent);
    expect(section?.links.map(({ title }) => title)).toEqual(titles);
  });
});
