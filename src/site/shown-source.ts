import type { Day } from '../core/values/calendar.ts';

/** Which publication the pages show, and where the site will live. */
export interface Source {
  readonly root: string;
  readonly asAt: Day | undefined;
  /** The path of the site, with a slash at both ends. */
  readonly base: string;
  /** Whether this is a preview, which reloads itself with inline scripts and so has no content policy. */
  readonly isPreview: boolean;
}
