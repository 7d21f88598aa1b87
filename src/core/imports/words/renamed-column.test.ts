import { describe, expect, test } from 'vitest';
import { renamedTo } from './renamed-column.ts';

const seen = ['Month', 'Site', 'Attendances aggregate', 'Meeting target', 'Note'];

describe('a column that is gone goes most likely by', () => {
  test.each([
    {
      says: 'what stands between the same neighbours',
      names: ['Month', 'Site', 'All', 'In time', 'Note'],
      is: ['All', 'In time'],
    },
    {
      says: 'the name that is most like it, where there are more new ones than are gone',
      names: ['Month', 'Site', 'Over four hours', 'Attendances all', 'In time', 'Note'],
      is: ['Attendances all', undefined],
    },
    {
      says: 'none, where all are strangers',
      names: ['Month', 'Site', 'A', 'B', 'C', 'Note'],
      is: [undefined, undefined],
    },
    {
      says: 'none, where it was taken away',
      names: ['Month', 'Site', 'Note'],
      is: [undefined, undefined],
    },
  ])('$says', ({ names, is }) => {
    const found = ['Attendances aggregate', 'Meeting target'].map(
      (column) => renamedTo(column, seen, names).found,
    );
    expect(
      found.map((name) => (names.includes('Attendances aggregate') ? undefined : name)),
    ).toEqual(is);
  });
});
