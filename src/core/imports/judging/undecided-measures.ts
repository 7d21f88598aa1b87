import { doubt, type Doubt } from '../doubt.ts';
import type { Mapping } from '../mappings/mapping.ts';
import type { TableRead } from '../rows/table-read.ts';

/**
 * Keeps the figures out of measures of which nobody has said yet whether they are those of the same name that were there
 * before: each is told once, at its first figure.
 */
export function withoutUndecided(read: TableRead, { measures = {} }: Mapping): TableRead {
  const isOpen = (measure: string) => measures[measure]?.same === 'decide';
  const open = read.readings.filter(({ measure }) => isOpen(measure));
  if (open.length === 0) return read;
  const doubts = [...Map.groupBy(open, ({ measure }) => measure)].map(([measure, own]): Doubt => {
    const title = measures[measure]?.title ?? measure;
    return doubt('measure-there', own[0]!.place, { measure, title }, own.length);
  });
  return {
    ...read,
    readings: read.readings.filter(({ measure }) => !isOpen(measure)),
    doubts: [...read.doubts, ...doubts],
  };
}
