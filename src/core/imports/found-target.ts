import { endsOf } from '../indicators/aim.ts';
import type { Target } from '../indicators/target.ts';
import type { StatedPeriod } from '../values/period.ts';
import type { Reading, SheetTarget } from './reading.ts';
import type { CellPlace } from './sheets/sheet.ts';

/** A target of a sheet that the publication does not have: what a definition is to say of it. */
export interface FoundTarget {
  readonly measure: string;
  /** As a definition has it: `90`, `90..100`; `undefined` where it is in words. */
  readonly aim: string | undefined;
  readonly words: string | undefined;
  readonly from: StatedPeriod;
  readonly until: StatedPeriod | undefined;
  readonly basis: string | undefined;
  readonly place: CellPlace;
}

/** A reading that has a target. */
export type Aimed = Reading & { readonly target: SheetTarget };

/** What the target of a sheet says. */
export const saidBy = ({ read }: SheetTarget): string =>
  read.is === 'aim' ? read.aim : read.is === 'words' ? read.words : '';

/** What a definition's target says, spelt as one of a sheet. */
export function spelt({ value, words = '' }: Target): string {
  if (value === undefined) return words;
  const { low, high } = endsOf(value);
  return low === high ? String(low) : `${low ?? ''}..${high ?? ''}`;
}

/** Whether two targets, as they are spelt, say the same: digits count, not how many of them. */
export const isSameTarget = (one: string, other: string) =>
  one === other ||
  (one !== '' &&
    one.split('..').length === other.split('..').length &&
    one.split('..').every((end, at) => {
      const beside = other.split('..')[at]!;
      return end === '' || beside === '' ? end === beside : Number(end) === Number(beside);
    }));

/** A target as people read it: with the text of its cell where it is no number. */
export const shownIn = (target: SheetTarget): string => saidBy(target) || target.typed;
