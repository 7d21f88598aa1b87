import { describe, expect, test } from 'vitest';
import { compileWith } from '../../../../tests/small-council.ts';
import { told } from '../../../../tests/told.ts';

const path = 'content/imports/kpis.yml';

/** What `check` says of a mapping whose table has these lines. */
const find = (lines: readonly string[], more = ''): readonly string[] => {
  const table = lines.map((line) => `    ${line}`).join('\n');
  const text = `file: "kpis-*.csv"\ntables:\n  - header: 1\n    period: { across: yes }\n${table}\n${more}`;
  return told(compileWith({ [path]: text }).diagnostics);
};

describe('a mapping', () => {
  test.each([
    { says: 'the measure of its sheet', lines: ['measure: library-visits'], at: [] },
    { says: 'no such measure', lines: ['measure: library-vists'], at: ['5:14'] },
    {
      says: 'a name to one that is there, and a name to none',
      lines: ['measure:', '  column: Measure', '  names:', '    A: library-visits', '    B: gone'],
      at: ['9:12'],
    },
    {
      says: 'a column to none',
      lines: ['values:', '  - { column: A, measure: gone }'],
      at: ['6:31'],
    },
    {
      says: 'a target to none',
      lines: ['measure: library-visits', 'target: { column: Target, measure: gone }'],
      at: ['6:40'],
    },
    {
      says: 'one that it is to define',
      lines: ['measure: swims'],
      more: 'measures:\n  swims: { title: Swims }\n',
      at: [],
    },
  ])('leads $says', ({ lines, more, at }) => {
    expect(find(lines, more)).toEqual(at.map((place) => `${place} reference/unknown`));
  });

  test.each([
    {
      says: 'an unknown key',
      lines: ['measures: library-visits'],
      at: ['5:5 front-matter/unknown-key'],
    },
    { says: 'another value', lines: ['digits: some'], at: ['5:13 front-matter/wrong-value'] },
    {
      says: 'what waits for a person',
      lines: ['measure: library-visits'],
      more: 'missing: { n/a: decide }\n',
      at: [],
    },
  ])('with $says', ({ lines, more, at }) => {
    expect(find(lines, more)).toEqual(at);
  });

  test('that is no YAML is told once', () => {
    const { diagnostics } = compileWith({ [path]: 'file: "kpis\ntables: [' });
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.every(({ span }) => span.path === path)).toBe(true);
  });
});
