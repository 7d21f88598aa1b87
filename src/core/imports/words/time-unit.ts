/** How many seconds the units have in which lengths of time are counted, the longest first. */
export const unitsOfTime = { days: 86_400, hours: 3600, minutes: 60, seconds: 1 } as const;

/** A unit in which lengths of time are counted. */
export type TimeUnit = keyof typeof unitsOfTime;

const words: readonly (readonly [RegExp, TimeUnit])[] = [
  [/\b(?:days?)\b/i, 'days'],
  [/\b(?:hours?|hrs?)\b/i, 'hours'],
  [/\b(?:minutes?|mins?)\b/i, 'minutes'],
  [/\b(?:seconds?|secs?)\b/i, 'seconds'],
];

/** The unit of time that a text names; `undefined` where it names none, or several. */
export function timeUnitOf(text: string): TimeUnit | undefined {
  const found = words.filter(([word]) => word.test(text));
  return found.length === 1 ? found[0]![1] : undefined;
}

/** How lengths of time are spelt below a heading, where it says so: `Average wait (h:mm)`, `mm:ss`. */
export function clockOf(heading: string): 'h:mm' | 'm:ss' | undefined {
  if (/\bh{1,2}:m{1,2}\b/i.test(heading)) return 'h:mm';
  return /\bm{1,2}:s{1,2}\b/i.test(heading) ? 'm:ss' : undefined;
}
