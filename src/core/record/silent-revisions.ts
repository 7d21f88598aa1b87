import { revisionsPath } from '../source/folder.ts';
import { startOf } from '../source/source.ts';
import type { Day } from '../values/calendar.ts';
import type { Change } from './change.ts';
import { problems, type Asked } from './silent-asked.ts';

/** What is asked for where rows of `data/revisions.csv` are gone or others: the row again, or one that says why. */
export const askedOfRows = (changes: readonly Change[], day: Day): readonly Asked[] =>
  changes.flatMap(({ id, row: back, was, now }): readonly Asked[] => {
    if (!back) return [];
    const why = { day, kind: 'correction', measure: id };
    return [
      {
        rows: [back, why],
        tell: (write) => {
          const { columns, row } = write(back);
          const details = { was: was!, now, columns, back: row, why: write(why).row };
          return problems.row.at(startOf(revisionsPath), details);
        },
      },
    ];
  });
