import type { Join, MarkKind } from './model.ts';
import type { Unusual } from './movement-model.ts';

/** One place of a chart for the browser. What is not there is `false`, `'figure'`, joined by a line, and of the first line. */
export interface Category {
  /** What it is called on its line: its period; of a row without time all that it is. */
  readonly label: string;
  /** The line whose name it bears, as the point of a part or of somebody else does. */
  readonly of?: string | undefined;
  /** Its status in words, on an axis of time; a row has it in its label. */
  readonly status?: string | undefined;
  /** The printed figure, or the reason for there being none. */
  readonly text: string;
  /** `null` where there is no figure. */
  readonly value: number | null;
  /** Along the other axis: days since 1 January 1970 over time, else the number of the row from 0. */
  readonly at: number;
  readonly kind?: Exclude<MarkKind, 'figure'> | undefined;
  readonly isProvisional?: true | undefined;
  /** What became of its figure, in words: it has a ring in the still picture. */
  readonly changed?: string | undefined;
  readonly join?: Exclude<Join, 'line'> | undefined;
  /** Which line it belongs to, counted from 0. */
  readonly series?: number | undefined;
  /** Whether its figure stands beside it, as in the still picture. */
  readonly isTold?: true | undefined;
  /** What is unusual about it, and that in words. */
  readonly unusual?: Unusual | undefined;
  readonly signals?: string | undefined;
}

/** What a place is called in full: `Aston, May 2016, provisional`. */
export const titleOf = ({ of, label, status }: Category): string =>
  [of, label, status].filter((words) => words !== undefined).join(', ');
