import type { Day } from '../../values/calendar.ts';
import type { TimeOfDay } from '../../values/time-of-day.ts';
import { addDays } from '../../values/weekday.ts';

/** Something that stands in a calendar: a meeting, or a day by which something is to be done. */
export interface CalendarEvent {
  /** Stays the same for as long as the thing is the same thing. */
  readonly uid: string;
  /** The day on which what is known of it last changed. */
  readonly stamp: Day;
  /** Raised with every change, so that calendars take the newer one. */
  readonly sequence: number;
  readonly day: Day;
  /** By the clock of London; a whole day where there is none. */
  readonly start?: TimeOfDay | undefined;
  readonly end?: TimeOfDay | undefined;
  readonly summary: string;
  readonly description: string;
  readonly location?: string | undefined;
  readonly url?: string | undefined;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** Whether the time of those who subscribe is taken up by it. */
  readonly isBusy: boolean;
}

/** When clocks change in London: since 1996 on the last Sundays of March and October. */
const timeZone = `BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
DTSTART:19960331T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

/** Text as it may stand in a value (RFC 5545, 3.3.11). */
const escape = (text: string) =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n?|\n/g, '\\n')
    // eslint-disable-next-line no-control-regex -- what may not stand in a calendar at all
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** How many octets a line may have, its break not counted. */
const longest = 75;

/** Folds a line at 75 octets, never inside a character (standards D-46). */
export function fold(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longest) {
      parts.push(part);
      // The space that marks the continuation counts too.
      [part, octets] = ['', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

const compact = (day: Day) => day.replaceAll('-', '');
const local = (day: Day, time: TimeOfDay) => `${compact(day)}T${time.replace(':', '')}00`;

function linesOf(event: CalendarEvent): readonly string[] {
  const { day, start, end } = event;
  const zone = ';TZID=Europe/London';
  const when =
    start === undefined
      ? [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`]
      : [
          `DTSTART${zone}:${local(day, start)}`,
          ...(end === undefined ? [] : [`DTEND${zone}:${local(day, end)}`]),
        ];
  return [
    'BEGIN:VEVENT',
    `UID:${escape(event.uid)}`,
    `DTSTAMP:${compact(event.stamp)}T000000Z`,
    `SEQUENCE:${event.sequence}`,
    ...when,
    `SUMMARY:${escape(event.summary)}`,
    `DESCRIPTION:${escape(event.description)}`,
    ...(event.location === undefined ? [] : [`LOCATION:${escape(event.location)}`]),
    ...(event.url === undefined ? [] : [`URL:${event.url}`]),
    `STATUS:${event.status}`,
    `TRANSP:${event.isBusy ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ];
}

/** Writes a calendar (RFC 5545), in the order of its events. */
export function toCalendar(
  { name, description }: { readonly name: string; readonly description: string },
  events: readonly CalendarEvent[],
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plainsight//Plainsight//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escape(name)}`,
    `X-WR-CALNAME:${escape(name)}`,
    `DESCRIPTION:${escape(description)}`,
    `X-WR-CALDESC:${escape(description)}`,
    'X-WR-TIMEZONE:Europe/London',
    ...timeZone.split('\n'),
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
