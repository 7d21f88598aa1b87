import type { Doubt } from '../doubt.ts';
import type { TableRead } from '../rows/table-read.ts';
import type { Reading } from '../reading.ts';

/** What is read of a table without the figures that are in doubt together, with what is told of them. */
export const leftOut = (
  read: TableRead,
  lost: ReadonlySet<Reading>,
  doubts: readonly Doubt[],
): TableRead =>
  doubts.length === 0
    ? read
    : {
        ...read,
        readings: read.readings.filter((one) => !lost.has(one)),
        doubts: [...read.doubts, ...doubts],
      };
