import type { Day } from '../core/values/calendar.ts';
import type { ViewContext } from './view-context.ts';

/** What stands under a picture beside its table: what it rests on, and where its figures and files are. */
export interface FootProps {
  /** The ids of the papers it rests on. */
  readonly editions: readonly string[];
  /** Where its figures come from, where that is no paper. */
  readonly source?: string | undefined;
  /** The day from which it looks at its figures; `undefined` for the latest. */
  readonly day?: Day | undefined;
  /** The measure it shows, with the address of its page and of its table; `undefined` on that page, and of a table. */
  readonly measure?:
    { readonly title: string; readonly page: string; readonly csv: string } | undefined;
  /** The name of its file, without its ending; `undefined` for a picture that has none. */
  readonly file: string | undefined;
  readonly context: ViewContext;
}
