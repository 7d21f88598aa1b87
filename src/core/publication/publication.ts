import type { Body } from '../civic/body.ts';
import type { Day } from '../values/calendar.ts';
import type { Meeting } from '../civic/meeting.ts';
import type { Embargoed } from '../civic/embargo.ts';
import type { DataTable } from '../registers/data-table.ts';
import type { Face } from '../face/face.ts';
import type { Glossary } from '../documents/glossary.ts';
import type { CellRevision } from '../indicators/cell-revision.ts';
import type { ChangeNote } from '../indicators/change-note.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Revision } from '../indicators/revision.ts';
import type { Language } from '../language/english.ts';
import type { PastAddresses } from '../moved/past-addresses.ts';
import type { Page } from './page.ts';
import type { Places } from '../compile/places.ts';
import type { EntryStore } from '../registers/register.ts';
import type { Report } from '../civic/report.ts';
import type { Scorecard } from '../indicators/cards/scorecard.ts';
import type { Checkout } from '../values/checkout.ts';
import type { Settings } from './settings.ts';
import type { PublishedFiles } from '../addresses/published-file.ts';
import type { IndexTerms } from './index-term.ts';

/** A whole publication: everything that its pages show, and nothing that they must work out. */
export interface Publication extends EntryStore {
  readonly settings: Settings;
  /** Where its files are changed; `undefined` where it names no repository. */
  readonly checkout: Checkout | undefined;
  readonly face: Face;
  /** The only "today" there is: what is overdue, planned or past is judged by it. */
  readonly asAt: Day;
  readonly bodies: ReadonlyMap<string, Body>;
  /** Newest first. */
  readonly reports: readonly Report[];
  /** In the order in which they take place. */
  readonly meetings: readonly Meeting[];
  /** Files left out until their day. */
  readonly embargoed: readonly Embargoed[];
  /** In order of title. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** What became of figures of measures, by the day, as it was typed; the measures have those that fit their rows. */
  readonly revisions: readonly Revision[];
  /** What became of what was published where no figure became another, by the day; of measures that are gone too. */
  readonly notes: readonly ChangeNote[];
  /** What became of cells of tables and of entries, by the day; of those that are gone too. */
  readonly cellRevisions: readonly CellRevision[];
  /** The tables of papers that are no measures, in order of title. */
  readonly tables: ReadonlyMap<string, DataTable>;
  /** The publication's own pages, those of its registers among them. */
  readonly pages: readonly Page[];
  /** In order of term. */
  readonly glossary: Glossary;
  /** In order of subject. */
  readonly subjects: IndexTerms;
  /** In the order of the settings. */
  readonly scorecards: readonly Scorecard[];
  /** The files under `public/`. */
  readonly files: PublishedFiles;
  /** Addresses that were published, and what became of those at which nothing stands now. */
  readonly past: PastAddresses;
  /** Where the marks of places in papers lead. */
  readonly places: Places;
  readonly language: Language;
}
