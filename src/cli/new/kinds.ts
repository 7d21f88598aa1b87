import type { NewKind } from './kind.ts';
import { month, quarter, year } from './month.ts';
import { publication } from './publication.ts';

/** Everything that `npm run new` can write: a file beside this one, and a line here. */
export const kinds: readonly NewKind[] = [publication, month, quarter, year];
