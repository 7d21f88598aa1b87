import type { Publication } from '../core/publication/publication.ts';

/** Where the publication stands: pages of a preview have modules of their own, and share nothing else with the command. */
const place = Symbol.for('plainsight:previewed');

const shared = globalThis as { [place]?: Publication | undefined };

/** Gives the pages of a preview the publication that was just checked; none where it is at fault. */
export function showPreviewed(publication: Publication | undefined): void {
  shared[place] = publication;
}

/** The publication that a preview shows. */
export const takeOver = (): Publication | undefined => shared[place];

/** Nobody notes what pages of a preview read. */
export const takeNotes = (): undefined => undefined;
