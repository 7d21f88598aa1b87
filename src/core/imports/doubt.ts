import type { DoubtKind, Doubts } from '../language/imports.ts';
import type { CellPlace } from './sheets/sheet.ts';

/**
 * What comes of a doubt: the import `stops`, since the mapping does not fit the file; the cells are `left-out`, since
 * their figure is not sure; they are taken as they stand, and a person has something `to-settle` in the publication; or
 * they are, and it is `told`.
 */
export type Outcome = 'stops' | 'left-out' | 'to-settle' | 'told';

const outcomes: Readonly<Record<DoubtKind, Outcome>> = {
  'sheet-gone': 'stops',
  'column-renamed': 'stops',
  'column-twice': 'stops',
  'no-periods': 'stops',
  'other-period': 'stops',
  'period-unsaid': 'stops',
  'year-unsaid': 'stops',
  'other-year': 'stops',
  'header-below': 'stops',
  'heading-blank': 'stops',
  'week-unread': 'stops',
  'same-again': 'stops',
  'figures-unread': 'stops',
  'codes-joined': 'stops',
  'part-is-total': 'stops',
  'target-of-several': 'stops',
  changed: 'stops',
  'mark-changed': 'stops',
  'definition-faulty': 'stops',
  'no-figure': 'left-out',
  undecided: 'left-out',
  'date-for-figure': 'left-out',
  'date-for-name': 'left-out',
  'time-for-figure': 'left-out',
  'struck-out': 'left-out',
  'merged-figure': 'left-out',
  'shows-nothing': 'left-out',
  'rule-unread': 'left-out',
  'date-number': 'left-out',
  'point-or-thousands': 'left-out',
  'failed-formula': 'left-out',
  'yes-or-no': 'left-out',
  'no-period': 'left-out',
  'no-year': 'left-out',
  'month-outside-year': 'left-out',
  'month-turned': 'left-out',
  'wrong-year': 'left-out',
  'day-for-year': 'left-out',
  'noughts-ahead': 'left-out',
  'period-copied': 'left-out',
  'part-renamed': 'left-out',
  'kinds-as-parts': 'left-out',
  'unknown-name': 'left-out',
  'measure-there': 'left-out',
  'other-basis': 'left-out',
  'unknown-part': 'left-out',
  'unnamed-part': 'left-out',
  'note-below': 'left-out',
  'total-of-some': 'left-out',
  'sum-of-rows': 'left-out',
  'known-name': 'left-out',
  'total-without': 'left-out',
  'total-off': 'left-out',
  'withheld-given': 'left-out',
  'total-row': 'left-out',
  'longer-alone': 'left-out',
  'two-figures': 'left-out',
  'share-or-percent': 'left-out',
  'other-scale': 'left-out',
  'scaled-twice': 'left-out',
  'row-faulty': 'left-out',
  'gives-away': 'left-out',
  'unit-differs': 'left-out',
  'scale-differs': 'left-out',
  'unknown-code': 'left-out',
  'figure-and-reason': 'left-out',
  'target-differs': 'left-out',
  'target-unread': 'left-out',
  'target-strict': 'left-out',
  'target-turned': 'left-out',
  'to-mend': 'to-settle',
  'frequency-open': 'told',
  'period-said': 'told',
  'title-differs': 'told',
  'year-said': 'told',
  'checked-changed': 'told',
  'checked-bare': 'told',
  'marked-period': 'told',
  'printed-twice': 'told',
  'within-longer': 'told',
  'longer-left': 'told',
  hidden: 'told',
  'hidden-read': 'told',
  'hidden-unread': 'told',
  'number-as-text': 'told',
  'shown-rounded': 'told',
  'shown-in-thousands': 'told',
  'every-third-month': 'told',
  'colour-contradicts': 'told',
  macros: 'told',
  'unknown-fill': 'told',
  remark: 'told',
  'colours-by-rule': 'told',
  'colours-left': 'told',
  'from-elsewhere': 'told',
  'header-again': 'told',
  'header-moved': 'told',
  target: 'told',
  'target-changes': 'told',
  'target-of-year': 'told',
  'target-for-year': 'told',
  'target-of-part': 'told',
  'new-column': 'told',
  'name-gone': 'told',
  'part-not-there': 'told',
  'part-gone': 'told',
  'rows-without-figures': 'told',
  'columns-unread': 'told',
  'sheet-unread': 'told',
  'rows-left': 'told',
  'targets-left': 'told',
  'rows-behind': 'told',
  blanks: 'told',
  'figure-gone': 'told',
};

/** What an import doubts of one cell. Its words stand in the language. */
export interface Doubt {
  readonly is: DoubtKind;
  readonly place: CellPlace;
  readonly details: Doubts[DoubtKind];
  /** How many figures it keeps out of the tables, or keeps from being written a second time. */
  readonly cells: number;
}

/** Says that something of a cell is in doubt. @param cells How many figures are not written because of it. */
export const doubt = <Kind extends DoubtKind>(
  is: Kind,
  place: CellPlace,
  details: Doubts[Kind],
  cells = 0,
): Doubt => ({ is, place, details, cells });

/** Whether what was read is something in doubt. */
export const isDoubt = (read: object): read is Doubt => 'details' in read;

/** What comes of a doubt. */
export const outcomeOf = ({ is }: Doubt): Outcome => outcomes[is];
