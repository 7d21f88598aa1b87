import { appraisal } from './appraisal.ts';
import type { NewKind } from './kind.ts';
import { measure } from './measure.ts';
import { meeting } from './meeting.ts';
import { month, quarter, year } from './month.ts';
import { publication } from './publication.ts';
import { report } from './report.ts';

/** Everything that `npm run new` can write: a file beside this one, and a line here. */
export const kinds: readonly NewKind[] = [
  publication,
  month,
  quarter,
  year,
  report,
  meeting,
  measure,
  appraisal,
];
