import { describe, expect, test } from 'vitest';
import type { StatedPeriod } from '../../values/period.ts';
import { parsePeriod } from '../../values/period.ts';
import type { FoundTarget } from '../found-target.ts';
import { withTargets } from './with-targets.ts';

const period = (text: string) => parsePeriod(text) as StatedPeriod;
const found: FoundTarget = {
  ...{ measure: 'repairs', aim: '92', words: undefined, basis: undefined },
  ...{ from: period('2026/27'), until: undefined },
  place: { sheet: 'a', row: 1, column: 1 },
};

const path = 'content/indicators/repairs.md';
const head = '---\n# Ours.\ntitle: Repairs\nunit: "%"\ngoodWhen: higher\n';

const added = (text: string) => withTargets({ path, text }, [found], undefined);

describe('targets are added to a definition, and all else stays as it is typed', () => {
  test.each([
    {
      says: 'without any',
      before: `${head}---\n\nWords.\n`,
      after: `${head}targets:\n  - value: 92\n    from: 2026/27\n---\n\nWords.\n`,
    },
    {
      says: 'behind those that are there, and before other keys',
      before: `${head}targets:\n  - value: 90 # agreed in March\n    from: 2025/26\n    until: 2025/26\nowner: Head of housing\n---\n`,
      after: `${head}targets:\n  - value: 90 # agreed in March\n    from: 2025/26\n    until: 2025/26\n  - value: 92\n    from: 2026/27\nowner: Head of housing\n---\n`,
    },
    {
      says: 'in a list that is not indented',
      before: `${head}targets:\n- value: 90\n  until: 2025/26\n---\n`,
      after: `${head}targets:\n- value: 90\n  until: 2025/26\n- value: 92\n  from: 2026/27\n---\n`,
    },
  ])('$says', ({ before, after }) => {
    expect(added(before)).toBe(after);
    expect(added(before.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'));
  });

  test.each([
    {
      says: 'a list on one line',
      before: `${head}targets: [{ value: 90, until: 2025/26 }]\n---\n`,
    },
    { says: 'a definition with faults of its own', before: `${head}target: 90\n---\n` },
  ])('$says is not touched', ({ before }) => {
    expect(added(before)).toBeUndefined();
  });
});
