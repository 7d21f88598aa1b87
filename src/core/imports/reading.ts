import type { StatedPeriod } from '../values/period.ts';
import type { Status } from '../values/qualifier.ts';
import type { CellPlace } from './sheets/sheet.ts';
import type { TargetRead } from './target-cell.ts';

/** A target as its cell has it. */
export interface SheetTarget {
  readonly read: TargetRead;
  /** The text of the cell. */
  readonly typed: string;
  readonly place: CellPlace;
}

/** One figure of a sheet as it was understood: a row of a measure's table, and where it comes from. */
export interface Reading {
  readonly measure: string;
  readonly period: StatedPeriod;
  /** The part by dimension, the whole left out. */
  readonly parts: ReadonlyMap<string, string>;
  readonly comparator?: string | undefined;
  readonly basis?: string | undefined;
  /** A plain number, or a reason why there is none. */
  readonly value: string;
  readonly status?: Status | undefined;
  readonly rating?: string | undefined;
  /** Whether a word for why there is no figure stands in the middle of its period, as `n/a` under a month of a quarter. */
  readonly isWithin?: boolean | undefined;
  /** Whether the mapping names its cell as one that looks wrong and is right. */
  readonly isChecked?: boolean | undefined;
  readonly place: CellPlace;
  readonly isPercent: boolean;
  readonly isText: boolean;
  readonly unrounded?: string | undefined;
  /** What its cell shows, where that is so many thousands. */
  readonly scaled?: string | undefined;
  /** What its row has for a target, where it has one. */
  readonly target?: SheetTarget | undefined;
}

/** What names a figure, whatever it is. */
export type Named = Pick<Reading, 'measure' | 'period' | 'parts' | 'comparator' | 'basis'>;

/** What one figure is told from all others by. */
export const keyOf = (one: Named): string => JSON.stringify([seriesOf(one), one.period.text]);

/** What the figures of one series have in common: the key without the period. */
export const seriesOf = ({
  measure,
  parts,
  comparator = '',
  basis = '',
}: Omit<Named, 'period'>): string =>
  JSON.stringify([measure, [...parts].toSorted(), comparator, basis]);

/** Whether its value is a number. */
export const isNumber = ({ value }: Reading): boolean => /^-?\d/.test(value);
