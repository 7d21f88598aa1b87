import { z } from 'astro/zod';
import { backgroundPapers } from './background-papers.ts';
import type { Document } from '../documents/document.ts';
import type { Section } from '../documents/section.ts';
import { day, identifier, oneOf, otherNames, period, text } from '../values/field.ts';
import { countWords, indicatorsIn } from '../documents/mention.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Standpoint } from '../indicators/known-on.ts';
import { once } from '../source/once.ts';
import { firstPage, paperAddress } from './paper-address.ts';
import { startOf, type Location } from '../source/source.ts';

/** The kinds of paper, as `kind` names them. */
export const reportKinds = [
  'letter',
  'report',
  'pack',
  'swot',
  'plan',
  'performance-report',
  'annual-report',
] as const;

/** The front matter of `content/reports/<yyyy-mm-dd>-<slug>.md`. */
export const reportSchema = z.strictObject({
  /** Our title, in sentence case. */
  title: text,
  /** The title as the paper prints it. */
  printedTitle: text.optional(),
  /** Other words that people type when they look for it: the search finds it by them. */
  also: otherNames.optional(),
  /** What sort of paper it is. */
  kind: oneOf(reportKinds),
  /** The body it was written for: the name of a file in `content/bodies/`. */
  body: identifier,
  /** The body that wrote it, where that is another. */
  from: identifier.optional(),
  /** The date on the paper; where none is printed, that of the pack it stands in. */
  date: day,
  /** Words that explain the date, where it needs them. */
  dateNote: text.optional(),
  /** The period the paper covers. */
  period: period.optional(),
  /** The last period whose figures it shows, where these have no day of publication. */
  figuresTo: period.optional(),
  /** Who wrote or signed it: elected members and senior post holders by name, everyone else by role. */
  authors: z
    .array(
      z.strictObject({
        /** The name, where it may be given. */
        name: text.optional(),
        /** The office. */
        role: text.optional(),
      }),
    )
    .optional(),
  /** The packs that print this document, with the pages there. */
  printedIn: z
    .array(
      z.strictObject({
        /** The pack: the name of its file. */
        paper: identifier,
        /** The pages there, as printed. */
        pages: text,
      }),
    )
    .optional(),
  /** Where the paper itself can be read. */
  address: paperAddress.optional(),
  /** The number that the first page of its PDF bears, or would bear: below 1 where a cover comes first. */
  firstPage: firstPage.optional(),
  /** One or two sentences for lists and search. */
  summary: text,
  /** The subjects it is listed under. */
  themes: z.array(identifier).optional(),
  /** The papers that it rests on, `none`, or `not stated in our copy`. */
  backgroundPapers: backgroundPapers.optional(),
  /** Until this day the page is not built. A timer and no secret: the file can be read where it is kept. */
  publishFrom: day.optional(),
  /** What came of it, or `not in our papers`; an owner leaves it out where nothing is known yet. */
  outcome: text.optional(),
});

/** What the front matter of a report says. */
export type ReportHead = z.output<typeof reportSchema>;

/** The time from which a report looks at figures: its day. */
export const standpointOf = ({ date, figuresTo }: ReportHead): Standpoint => ({
  day: date,
  figuresTo: figuresTo?.last,
});

/** A paper's page: what it is, and our digest of it. */
export interface Report {
  readonly id: string;
  readonly head: ReportHead;
  readonly sections: readonly Section[];
  /** Words of prose in the digest, elements included. */
  readonly words: number;
  /** The ids of the indicators whose figures it shows. */
  readonly indicators: readonly string[];
  /** The same as they were known on its day; one of which nothing was known then as it is known at the latest. */
  readonly measures: readonly Indicator[];
  readonly place: Location;
}

/**
 * Makes a report of its document and of the sections that its body came to.
 *
 * @param known The measures as they were known on its day.
 */
export function toReport(
  {
    id,
    path,
    head,
    blocks,
    sections,
  }: Document<ReportHead> & { readonly sections: readonly Section[] },
  known: ReadonlyMap<string, Indicator>,
): Report {
  // Found when first asked for: most commands ask for none of them.
  const words = once(() => countWords(blocks));
  const indicators = once(() => indicatorsIn(blocks));
  const measures = once(() =>
    indicators().flatMap((indicator) => {
      const then = known.get(indicator);
      return (then && then.observations.length > 0 ? then : then?.known?.whole) ?? [];
    }),
  );
  return {
    ...{ id, head, sections },
    get words() {
      return words();
    },
    get indicators() {
      return indicators();
    },
    get measures() {
      return measures();
    },
    place: startOf(path),
  };
}

/** Newest first; on one day by id. */
export function compareReports(a: Report, b: Report): number {
  if (a.head.date !== b.head.date) return a.head.date < b.head.date ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
