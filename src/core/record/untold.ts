import type { PublishedRecord } from './record.ts';

/** What records of earlier versions of the program do not tell, so that nothing of it can be compared. */
export type Untold = 'rows' | 'days';

/** What a record does not tell: what rows and columns of its tables are known by, and the days of rows. */
export function untoldIn({ things, days }: PublishedRecord): readonly Untold[] {
  const hasBareTable = things.some(({ kind, table }) => kind === 'table' && !table);
  return [...(hasBareTable ? ['rows' as const] : []), ...(days ? [] : ['days' as const])];
}
