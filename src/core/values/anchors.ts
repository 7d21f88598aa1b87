import { slug } from './address.ts';

/** The anchors of what has no page of its own, on the pages that list it. They are as permanent as addresses. */
export const anchorFor = {
  /** A subject of `publication.yml` among measures. */
  theme: (id: string) => `theme-${id}`,
  term: (term: string) => `term-${slug(term)}`,
  year: (year: string) => `year-${year}`,
  /** A paper among what was made of each. */
  paper: (id: string) => `paper-${id}`,
} as const;

/** The parts of a measure's page that others lead to. */
export const measureParts = ['data', 'targets', 'definition'] as const;
