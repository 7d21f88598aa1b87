import type { Day } from '../values/calendar.ts';
import { checkPastDays } from '../values/past-day.ts';
import type { Names } from '../source/names.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Document } from '../documents/document.ts';
import type { Section } from '../documents/section.ts';
import { entriesOf } from '../registers/entries.ts';
import { decisions } from '../registers/kinds/decisions.ts';
import { events } from '../registers/kinds/events.ts';
import { referenceTo } from '../registers/register.ts';
import type { ReadRegister } from '../registers/register-reader.ts';
import { storeOf } from '../registers/registers.ts';
import type { ReportHead } from './report.ts';
import type { FolderFile } from '../source/folder.ts';
import { checkDecisions } from './decision-check.ts';
import { checkEvents } from './event-check.ts';
import { checkMeeting } from './meeting-check.ts';
import { pastDaysOfMeeting } from './past-days.ts';
import { compareMeetings, type Meeting, type MeetingHead } from './meeting.ts';
import type { Process } from './process.ts';

/** What meetings are held against, besides each other. */
export interface MeetingSources {
  readonly names: Names;
  readonly rules: Process;
  readonly asAt: Day | undefined;
  readonly newestDay: Day;
  readonly folders: readonly FolderFile[];
  readonly registers: readonly ReadRegister[];
}

/** The names of the decisions there are; `undefined` where there is no register of them that was read whole. */
function decisionNames(registers: readonly ReadRegister[]): ReadonlySet<string> | undefined {
  const found = registers.find(({ register }) => register.name === decisions.name);
  if (!found || found.isPart) return undefined;
  return new Set([...found.ids].map((id) => referenceTo({ register: decisions.name, id })));
}

/** Reports what is wrong with the meetings of a publication. */
export function checkMeetings(
  meetings: readonly Document<MeetingHead>[],
  sources: MeetingSources,
): readonly Diagnostic[] {
  const context = {
    ...sources,
    meetings: new Map(meetings.map((meeting) => [meeting.id, meeting])),
    ids: new Set(sources.folders.map(({ id }) => id)),
  };
  const known = decisionNames(sources.registers);
  return [
    ...meetings.flatMap((meeting) => [
      ...checkMeeting(meeting, context),
      ...checkDecisions(meeting, context, known),
      ...checkPastDays(pastDaysOfMeeting(meeting, context.meetings), sources.newestDay),
    ]),
    ...checkEvents(entriesOf(storeOf(sources.registers), events), meetings, sources.newestDay),
  ];
}

/** The newest day on which a paper told of a meeting, or on which its file says that it changed. */
function updatedOf({ head }: Document<MeetingHead>, papers: ReadonlyMap<string, Day>): Day {
  const told = [head.edition, head.minutes?.edition].flatMap((id) => papers.get(id ?? '') ?? []);
  return [...told, head.updated ?? ''].sort().at(-1) || head.date;
}

/** A meeting as its file gives it, with the sections of its page. */
type MadeMeeting = Document<MeetingHead> & { readonly sections: readonly Section[] };

/** The meetings of a publication, in the order in which they take place. */
export function compileMeetings(
  meetings: readonly MadeMeeting[],
  reports: readonly Document<ReportHead>[],
): readonly Meeting[] {
  const papers = new Map(reports.map(({ id, head }) => [id, head.date]));
  return meetings
    .map((meeting) => ({
      id: meeting.id,
      path: meeting.path,
      head: meeting.head,
      sections: meeting.sections,
      updated: updatedOf(meeting, papers),
    }))
    .sort(compareMeetings);
}
