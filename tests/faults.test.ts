import { describe, expect, test } from 'vitest';
import { council } from '../src/faults/council.ts';
import { checkCouncil, faultyCouncil, mendedCouncil, type Edit } from '../src/faults/fault.ts';
import { faults } from '../src/faults/table.ts';
import { toldWithPath } from './told.ts';

test('nothing is wrong with the good council', () => {
  expect(toldWithPath(checkCouncil(council))).toEqual([]);
});

const typed = (edits: readonly Edit[]) =>
  edits.map((edit) => ('to' in edit ? edit.to : 'content' in edit ? edit.content : '')).join('\n');

describe.each(faults)('$code when $when', (fault) => {
  const { code, at, mended } = fault;
  const diagnostics = checkCouncil(faultyCouncil(fault));

  test('is found at its place, and nothing else is', () => {
    expect(toldWithPath(diagnostics)).toEqual([`${at} ${code}`]);
  });

  test('is mended by what the hint says', () => {
    const hint = diagnostics[0]?.hint ?? '';
    const asked = /(?:Type|Did you mean) `([^`]+)`/.exec(hint)?.[1];
    if (asked !== undefined) expect(typed(mended)).toContain(asked);
    expect(toldWithPath(checkCouncil(mendedCouncil(fault)))).toEqual([]);
  });
});
