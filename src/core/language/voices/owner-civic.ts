import type { civic as archive } from '../english-civic.ts';
import type { OwnersWords } from './owners-words.ts';

/** What an owner says of meetings, deadlines, calendars and feeds: a part of `owner.ts`. */
export const civic = {
  statuses: { unknown: 'Planned; whether it took place is not recorded' },
  meetingsPage: {
    lead: 'When we meet, what about, and what came of it.',
    retention: 'How long reports must be kept',
    retentionText:
      'A council must keep the agendas, reports and minutes of its meetings open to the public for six years, and background papers for four (Local Government Act 1972, sections 100C and 100D). As at {day}, {past} of the {all} reports here are older than six years.',
  },
  meetingPage: {
    minuteStatus: {
      draft: 'Not confirmed yet',
      'not in our papers': 'Not published here',
    },
    noItems: 'Its items are not published here.',
    told: 'About this meeting',
  },
  exempt: {
    paragraphs: {
      3: 'information about the financial or business affairs of a person, the authority that holds it included',
    },
  },
  keyDecision: { unknown: 'When notice was given is not recorded.' },
  answers: {
    postponedUnknown: 'This meeting was put off. The new day is not fixed yet.',
    overUnknown:
      'The day of this meeting is past. Whether it took place, and what was decided, is not recorded.',
    callInUnknown:
      'When a decision was published is not recorded. It was to be by {published}, so that a call-in could be asked for until {until} at the latest.',
    callInUnknownPast:
      'When a decision was published is not recorded. Normally that was by {published}, and a call-in could then be asked for until {until}. That day is past.',
    callInNoRule:
      'When a decision was published is not recorded, so the last day for a call-in cannot be worked out.',
    nextPast: 'The next meeting of the same body here was on a day that is past as well:',
    'no-next': 'No later meeting of the same body is planned here yet.',
    papersAt: 'Where papers of meetings are published',
  },
  reportNext: {
    none: 'No meeting is recorded that had this report before it.',
    lostBackground: 'Not recorded',
  },
  membership: { note: 'Members change. These are the ones of that day.' },
  feed: {
    body: '{body}: reports and meetings',
    theme: '{theme}: reports, meetings and figures',
    site: '{site}: reports, meetings and figures',
  },
} as const satisfies OwnersWords<typeof archive>;
