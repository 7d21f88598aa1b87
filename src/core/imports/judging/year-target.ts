import { doubt, type Doubt } from '../doubt.ts';
import type { Target } from '../../indicators/target.ts';
import { isSameTarget, saidBy, shownIn, spelt, type Aimed } from '../found-target.ts';
import type { SheetTarget } from '../reading.ts';
import type { TargetMapping } from '../mappings/target-mapping.ts';
import { middleOf } from '../../indicators/movement/middle-of.ts';
import { isNumber } from '../reading.ts';
import { numbersOfAim } from '../target-cell.ts';
import { unitMeant } from '../words/unit-word.ts';

/** Whether the heading of targets names a year: `Target 2026/27`, `Annual target`. */
const namesYear = (heading: string) =>
  /\b(?:annual|yearly|full[- ]year|year[- ]end|whole year|for the year|12[- ]months?|(?:fy\s?)?(?:19|20)\d\d|fy\s?\d\d|\d\d\s?\/\s?\d\d)\b/i.test(
    heading,
  );

/** Measures whose figures do not add up, by their names: a rate of a year is as large as that of a month. */
const isRate =
  /%|\b(?:percent(?:age)?|proportion|share|rate|ratio|average|mean|median|score|satisfaction|index|per|waiting list|caseload|balance|stock)\b/i;

/** How many times the figure in the middle a target is at least that is for the whole year and not for each period. */
const times: Readonly<Record<string, number>> = { month: 6, quarter: 3, 'calendar-quarter': 3 };

/**
 * A target for a whole year beside the figures of its months or quarters: its heading names a year, what is counted adds
 * up, and it is many times the figures. Taken for each period it would be missed in all of them.
 *
 * @param name What the measure is called.
 * @param unit `undefined` where nobody says it yet.
 */
export function doubtOfWholeYear(
  all: readonly Aimed[],
  { column, beside, rows = [] }: TargetMapping,
  name: string,
  unit: string | undefined,
): Doubt | undefined {
  const heading = column ?? beside ?? rows.join(' ');
  const [first] = all;
  const least = first && times[first.period.is];
  const meant = unit === undefined ? undefined : unitMeant(unit)?.is;
  if (!least || !namesYear(heading) || meant === 'percent' || meant === 'per' || isRate.test(name))
    return undefined;
  const figures = all.filter(isNumber);
  if (figures.some(({ isPercent }) => isPercent)) return undefined;
  const middle = Math.abs(
    middleOf(
      figures.map(({ value }) => Number(value)),
      Math.abs,
    ) ?? 0,
  );
  const aims = all.flatMap(({ target: { read } }) =>
    read.is === 'aim' && !read.isPercent ? numbersOfAim(read.aim) : [],
  );
  if (middle === 0 || aims.length === 0 || Math.min(...aims) < middle * least) return undefined;
  const details = { measure: first.measure, shown: shownIn(first.target), heading };
  return doubt('target-for-year', first.target.place, details);
}

/** Whether a definition says a target of a sheet already: as its number, or with it among its words. */
export const saysTarget = (there: Target, target: SheetTarget): boolean =>
  isSameTarget(spelt(there), saidBy(target)) ||
  (there.words?.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).some((number) =>
    isSameTarget(number.replaceAll(',', ''), saidBy(target)),
  );
