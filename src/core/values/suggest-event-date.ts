import type { Hint } from '../language/hints/hints.ts';
import { parseEventDate } from './event-date.ts';
import { likelyPeriods } from './suggest-period.ts';
import { monthNames } from './period-spelling.ts';

/** `2016-03-31` as `31 March 2016`, `2016-03` as `March 2016`, a range with both its ends. */
function inWords(period: string): string {
  if (period.startsWith('ay')) return `academic year ${period.slice(2)}`;
  const ends = period.split('..').map((end) => {
    const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(end) ?? [];
    const name = monthNames[Number(month) - 1];
    if (name === undefined) return end;
    const words = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year!}`;
    return day === undefined ? words : `${Number(day)} ${words}`;
  });
  return ends.join(' to ');
}

/** The dates that an officer's own way of writing one may mean, as `parseEventDate` reads them. */
export function likelyEventDates(text: string): readonly string[] {
  const clean = text.trim().replace(/\s*[:.,;–—-]+$/, '');
  const [, season, year] = /^(spring|summer|autumn|winter)(?: of)? (\d{4})$/i.exec(clean) ?? [];
  const meant = [
    clean,
    ...(season ? [`${year!}, ${season.toLowerCase()}`] : []),
    ...likelyPeriods(clean).map(inWords),
  ];
  return [...new Set(meant)].filter((one) => parseEventDate(one) !== undefined);
}

/** What to type for a date that cannot be put in order: what was probably meant, or an example of each kind. */
export function suggestEventDate(text: string): Hint {
  const meant = likelyEventDates(text);
  return meant.length > 0 ? { is: 'type', meant } : { is: 'form', of: 'event-date' };
}
