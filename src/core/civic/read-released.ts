import type { Day } from '../values/calendar.ts';
import type { Checked } from '../source/diagnostic.ts';
import { readDocuments, type Document } from '../documents/document.ts';
import { reportSchema, type ReportHead } from './report.ts';
import type { SortedFiles } from '../source/folder.ts';
import { meetingSchema, type MeetingHead } from './meeting.ts';
import { embargoedAt, documentsWithout, foldersWithout, type Embargoed } from './embargo.ts';

/** The reports and meetings that are published as at a day, the folders without the others, and which those are. */
export interface ReleasedFiles {
  readonly folders: SortedFiles['folders'];
  readonly reports: readonly Document<ReportHead>[];
  readonly meetings: readonly Document<MeetingHead>[];
  readonly embargoed: readonly Embargoed[];
}

/** Reads what may have a day of its own from which it is published. What waits is held to its schema all the same. */
export function readReleased(
  folders: SortedFiles['folders'],
  asAt: Day | undefined,
): Checked<ReleasedFiles> {
  const reports = readDocuments(folders.report, reportSchema);
  const meetings = readDocuments(folders.meeting, meetingSchema);
  const embargoed = embargoedAt([...reports.value, ...meetings.value], asAt);
  return {
    value: {
      folders: foldersWithout(folders, embargoed),
      reports: documentsWithout(reports.value, embargoed),
      meetings: documentsWithout(meetings.value, embargoed),
      embargoed,
    },
    diagnostics: [...reports.diagnostics, ...meetings.diagnostics],
  };
}
