import type { Reading } from '../reading.ts';

/** A number of a series: of the file, or, without a reading, of the table that the publication has. */
export interface Point {
  readonly size: number;
  readonly text: string;
  readonly first: string;
  readonly reading?: Reading | undefined;
}

/** A slip that was found. */
export interface Slip {
  readonly point: Point & { readonly reading: Reading };
  readonly scale: number;
  readonly typical: string;
}
