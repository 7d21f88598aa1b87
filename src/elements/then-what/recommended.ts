import type { Entry } from '../../core/registers/register.ts';

/** What is read here of an entry of `data/decisions/`. */
export interface RecommendedColumns {
  readonly kind: string;
  /** The body that recommends. */
  readonly by: string;
  readonly text: string;
  /** What our papers say came of it, or `not in our papers`. */
  readonly outcome: string;
  readonly 'outcome-edition'?: string | undefined;
  readonly 'outcome-locator'?: string | undefined;
}

/** Whether an entry recommends something or calls for action at once. */
export const isRecommended = (entry: Entry): entry is Entry<RecommendedColumns> =>
  entry.register === 'decisions' &&
  ['recommendation', 'immediate-action'].includes((entry.values as RecommendedColumns).kind);

/** Whether our papers say what came of it. */
export const hasOutcome = ({ values }: Entry<RecommendedColumns>): boolean =>
  values.outcome !== 'not in our papers';
