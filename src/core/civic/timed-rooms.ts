import type { Day } from '../values/calendar.ts';
import type { Checked } from '../source/diagnostic.ts';
import { readDocuments, type Document } from '../documents/document.ts';
import { reportSchema, type ReportHead } from './report.ts';
import type { House } from '../source/room.ts';
import { meetingSchema, type MeetingHead } from './meeting.ts';
import { waitingAt, withoutThoseWaiting, withoutWaiting, type Waiting } from './publish-from.ts';

/** The reports and meetings that are published as at a day, the rooms without the others, and which those are. */
export interface TimedRooms {
  readonly rooms: House['rooms'];
  readonly reports: readonly Document<ReportHead>[];
  readonly meetings: readonly Document<MeetingHead>[];
  readonly waiting: readonly Waiting[];
}

/** Reads what may have a day of its own from which it is published. What waits is held to its schema all the same. */
export function readTimed(rooms: House['rooms'], asAt: Day | undefined): Checked<TimedRooms> {
  const reports = readDocuments(rooms.report, reportSchema);
  const meetings = readDocuments(rooms.meeting, meetingSchema);
  const waiting = waitingAt([...reports.value, ...meetings.value], asAt);
  return {
    value: {
      rooms: withoutWaiting(rooms, waiting),
      reports: withoutThoseWaiting(reports.value, waiting),
      meetings: withoutThoseWaiting(meetings.value, waiting),
      waiting,
    },
    diagnostics: [...reports.diagnostics, ...meetings.diagnostics],
  };
}
