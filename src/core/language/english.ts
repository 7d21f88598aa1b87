/**
 * Every word of the interface in English. Another language is another file of the same shape.
 *
 * `{name}` in a text is filled in by {@link fill}. Nothing here decides anything.
 */
export const english = {
  code: 'en-GB',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  period: {
    quarter: 'quarter {number} of {year}',
    calendarQuarter: '{months} {year}',
    financialYear: '{year}',
    academicYear: 'academic year {year}',
    range: '{from} to {to}',
    unstated: 'period not stated',
  },
  basis: {
    month: 'in the month',
    quarter: 'in the quarter',
    year: 'in the year',
    snapshot: 'at the time',
    'year-to-date': 'year to date',
    'rolling-12m': 'rolling 12 months',
    unstated: 'basis not stated',
    sum: 'total of {months} months',
    mean: 'average of {months} months',
  },
  figure: {
    suppressed: 'withheld to protect privacy',
    unavailable: 'not available',
    'not-applicable': 'does not apply',
    'not-yet-due': 'not yet due',
    low: 'rounds to zero, but is not zero',
  },
  qualifier: {
    over: 'over {figure}',
    under: 'under {figure}',
    about: 'about {figure}',
    'up-to': 'up to {figure}',
    'at-least': 'at least {figure}',
  },
  status: {
    provisional: 'provisional',
    revised: 'revised',
    estimated: 'estimated',
  },
  sentence: {
    figure: '{figure} {when}',
    paired: '{figure} {when} ({paired})',
    basis: '{figure} {when}, {basis}',
    in: 'in {period}',
    on: 'on {period}',
    from: 'from {period}',
    unstated: '(period not stated)',
    same: 'That is the same as {when}',
    rose: 'It rose by {difference} from {figure} {when}',
    fell: 'It fell by {difference} from {figure} {when}',
    better: '{sentence}; that is better',
    worse: '{sentence}; that is worse',
    target: 'The target was {target}',
    targetBy: 'The target was {target} by {period}',
    targetFor: 'The target for {period} was {target}',
    targetFrom: 'The target from {period} was {target}',
    targetWords: 'The target was “{target}”',
    onTarget: '{sentence}; the figure is exactly on it',
    above: '{sentence}; the figure is {gap} above it',
    below: '{sentence}; the figure is {gap} below it',
    insideBand: 'It is inside the printed tolerance band of {low} to {high}',
    beyondBand: 'It is beyond the printed tolerance band of {low} to {high}, on the good side',
    outsideBand: 'It is outside the printed tolerance band of {low} to {high}',
    points: '{number} percentage points',
    point: '1 percentage point',
    noFigure: 'Our papers give no figure for this measure.',
  },
} as const;

/** The shape of a language. */
export type Language = Widen<typeof english>;

type Widen<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends readonly string[]
      ? readonly string[]
      : Widen<T[Key]>;
};

/** Puts values into the `{gaps}` of a text; a gap with no value stays as it is, to be seen in tests. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
