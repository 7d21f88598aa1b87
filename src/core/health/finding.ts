import type { Answer } from '../registers/kinds/updates.ts';
import type { Expected } from '../indicators/lateness.ts';
import type { Gap } from './gap.ts';
import type { EventDate } from '../values/event-date.ts';
import type { Day } from '../values/calendar.ts';
import type { Location } from '../source/source.ts';

/** The kinds of findings, in the order in which officers read them: what cannot wait stands first. */
export const findingKinds = [
  'late',
  'overdue',
  'soon',
  'next',
  'gap',
  'discrepancy',
  'source',
  'left-out',
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** Kinds of which one is enough for `--strict` to fail: a day has passed. */
export const strictKinds: readonly FindingKind[] = ['late', 'overdue'];

/** What a definition may leave out, and others of its publication do not. */
export type LeftOut = 'target' | 'owner' | 'explanation' | 'reviewBy';

/** What there is to do, or to know, about one thing of a publication. */
export type Found =
  /** A figure that was due and has not come. */
  | { readonly is: 'late'; readonly expected: Expected; readonly days: number }
  /** The next figure, which is due on the publication's day or after it. */
  | { readonly is: 'next'; readonly expected: Expected; readonly isToday: boolean }
  /** Something asked for that has not been done: past its day, or near it. */
  | {
      readonly is: 'request';
      readonly due: EventDate;
      readonly answer: Answer;
      /** How many days its day has passed; `undefined` while it has not. */
      readonly overdue: number | undefined;
    }
  /** Something that is to be looked at again. */
  | {
      readonly is: 'review';
      readonly of: 'definition' | 'disclosure' | 'security';
      readonly by: Day;
      readonly overdue: number | undefined;
    }
  /** A meeting that is past, of which nobody has written down what became of it. */
  | { readonly is: 'not-entered'; readonly on: Day }
  | { readonly is: 'gap'; readonly gap: Gap }
  /** Two statements that cannot both be right; `of` names the figure or entry among its own. */
  | { readonly is: 'discrepancy'; readonly of: string }
  /** Figures of which nothing says where they come from (`source`), or when they were published (`day`). */
  | { readonly is: 'source' | 'day'; readonly count: number }
  /** Something that its definition leaves out, and how many others have it. */
  | { readonly is: 'left-out'; readonly what: LeftOut; readonly others: number }
  /** The newest figure is of a time for which no target holds, or no way is said to be good, though there were before. */
  | { readonly is: 'target-over' | 'direction-over' };

/** One finding, with whom it waits for. */
export interface Finding {
  readonly kind: FindingKind;
  readonly found: Found;
  /** The role that answers for it, as the publication names it; `undefined` where it names none. */
  readonly owner: string | undefined;
  /** What it is about: a measure, a request, a meeting. */
  readonly title: string;
  /** Where that stands on the site, from its root; `undefined` where it has no place of its own. */
  readonly address: string | undefined;
  /** Where an officer mends it. */
  readonly place: Location;
}

/** How many days ahead something counts as due soon; what is due on the last of them does. */
export const soonDays = 30;
