import { partsOfDay, toDay, type Day } from '../values/calendar.ts';

/** For how many years a council keeps agendas, reports and minutes open to the public (standards G-09). */
const years = 6;

/** How many papers are older than a council must keep them open to view, as at a day. */
export function pastRetention(
  papers: readonly { readonly head: { readonly date: Day } }[],
  asAt: Day,
): number {
  const [year, month, day] = partsOfDay(asAt);
  const limit = toDay(year - years, month, day);
  return papers.filter(({ head }) => head.date < limit).length;
}
