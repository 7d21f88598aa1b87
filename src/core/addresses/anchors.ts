/** The ids that pages of registers and of tables have for themselves. */
const ofPages = /^(?:main|papers|besides|download|as-data|year-\d{4}|paper-\d{4}-\d{2}-\d{2}-.*)$/;
const ofDiscrepancies = /^(?:main|none|records|parts|table-.*|records-.*)$/;
const ofTables = /^(?:main|table|about|is-a-figure-wrong|rows(?:-.*)?)$/;

/**
 * The anchors of what has no page of its own, on the pages that list it. They are as permanent as addresses. What an
 * officer calls as the page calls a part of itself has two hyphens in its anchor, which no id has.
 */
export const anchorFor = {
  /** A subject of `publication.yml` among measures. */
  theme: (id: string) => `theme-${id}`,
  year: (year: string) => `year-${year}`,
  /** A paper among what was made of each. */
  paper: (id: string) => `paper-${id}`,
  /** An entry on the page of its register. */
  entry: (id: string) => (ofPages.test(id) ? `entry--${id}` : id),
  /** A measure among those of which papers differ. */
  differing: (id: string) => (ofDiscrepancies.test(id) ? `measure--${id}` : id),
  /** A row of a table on the table's own page. */
  row: (id: string) => (ofTables.test(id) ? `row--${id}` : id),
} as const;

/** The parts of a measure's page that others lead to. */
export const measureParts = ['data', 'targets', 'definition', 'about-figures'] as const;
