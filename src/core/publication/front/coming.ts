import type { DeadlineName } from '../../civic/deadline.ts';
import type { Meeting } from '../../civic/meeting.ts';
import { isOpen, milestonesOf } from '../../civic/milestone.ts';
import type { Day } from '../../values/calendar.ts';
import { nextMeetings } from '../home.ts';
import type { Publication } from '../publication.ts';

/**
 * What comes next: meetings still to come, and the days that rules set for them, but those by which all is done already;
 * else the last meeting there was.
 */
export interface Coming {
  /** The soonest first. */
  readonly meetings: readonly Meeting[];
  /** Days from today on, in order. */
  readonly days: readonly {
    readonly name: DeadlineName;
    readonly day: Day;
    readonly meeting: Meeting;
  }[];
  /** The last meeting, where none is to come. */
  readonly last: Meeting | undefined;
}

/** So many meetings, and so many days, are told. */
const few = 2;

/** What comes next, as at the publication's day. */
export function comingOf({ meetings, settings, asAt }: Publication): Coming {
  const near = nextMeetings(meetings, asAt);
  const next = near.filter(({ head }) => head.date >= asAt && head.status === 'scheduled');
  const days = next
    .flatMap((meeting) =>
      milestonesOf(meeting, settings.process ?? {}, asAt)
        .filter(isOpen)
        .flatMap(({ name, day }) => (name === 'meeting' ? [] : [{ name, day, meeting }])),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return {
    meetings: next.slice(0, few),
    days: days.slice(0, few),
    last: next.length > 0 ? undefined : near[0],
  };
}
