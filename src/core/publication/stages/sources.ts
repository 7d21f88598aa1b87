import type { Body } from '../../civic/body.ts';
import type { MeetingHead } from '../../civic/meeting.ts';
import type { Embargoed } from '../../civic/embargo.ts';
import type { ReportHead } from '../../civic/report.ts';
import type { Document } from '../../documents/document.ts';
import type { PlacedGlossary } from '../../documents/glossary.ts';
import type { Definition } from '../../indicators/indicator.ts';
import type { Indicators } from '../../indicators/reading/indicator-reader.ts';
import type { RevisionTable } from '../../indicators/reading/revision-reader.ts';
import type { DataTables } from '../../registers/data-table-reader.ts';
import type { PlacedMapping } from '../../imports/mappings/read-mapping.ts';
import type { ReadRegister } from '../../registers/register-reader.ts';
import type { SortedFiles } from '../../source/folder.ts';
import type { PastAddresses } from '../../moved/past-addresses.ts';
import type { Language } from '../../language/english.ts';
import type { SourceFile, UnreadFile } from '../../source/source.ts';
import type { Day } from '../../values/calendar.ts';
import type { Page } from '../page.ts';
import type { PlacedSettings } from '../settings.ts';
import type { PlacedIndexTerms } from '../index-term.ts';

/**
 * A publication as its files give it, each read on its own. What could not be read is left out, or `undefined`; why is
 * told where it was found.
 */
export interface Sources {
  readonly files: readonly (SourceFile | UnreadFile)[];
  /** The files by what they are about, without those that wait for their day. */
  readonly folders: SortedFiles['folders'];
  readonly settings: PlacedSettings | undefined;
  /** The words of the interface, in the publication's voice. */
  readonly language: Language;
  readonly glossary: PlacedGlossary | undefined;
  readonly subjects: PlacedIndexTerms | undefined;
  /** What became of published figures, as its file says it. */
  readonly revisions: RevisionTable | undefined;
  /** Addresses that were published, and what became of them. */
  readonly past: PastAddresses;
  /** The publication's today. */
  readonly asAt: Day | undefined;
  /** The latest day that the publication has reached, where it is looked at from an earlier one; blank where nobody knows. */
  readonly newestDay: Day;
  readonly bodies: readonly Document<Body['head']>[];
  readonly reports: readonly Document<ReportHead>[];
  readonly meetings: readonly Document<MeetingHead>[];
  readonly definitions: readonly Document<Definition>[];
  readonly pages: readonly Document<Page['head']>[];
  readonly embargoed: readonly Embargoed[];
  readonly indicators: Indicators;
  readonly tables: DataTables;
  readonly registers: readonly ReadRegister[];
  /** How workbooks are read; those that can be read themselves. */
  readonly mappings: readonly PlacedMapping[];
}

/** Every document of a publication, of whatever kind. */
export const documentsOf = (sources: Sources): readonly Document<unknown>[] => [
  ...sources.bodies,
  ...sources.reports,
  ...sources.meetings,
  ...sources.definitions,
  ...sources.tables.documents,
  ...sources.pages,
];
