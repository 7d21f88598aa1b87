import { fill, type Language } from '../../language/english.ts';
import type { Day } from '../../values/calendar.ts';
import { sayDay, sayPeriod } from '../../values/say.ts';
import type { Indicator } from '../indicator.ts';
import { expectedOf, lateOn, stoppedAt, type Expected } from '../lateness.ts';
import type { Observation } from '../observation.ts';
import { publishedOn } from '../published.ts';
import { isToCome } from '../still-to-come.ts';

/**
 * Where a figure that stands in no paper comes from, and when it was published, each in a sentence with its full stop;
 * nothing of one that a paper gives, or that is still to come.
 */
export function sayOrigin(
  observation: Observation,
  { definition, known }: Pick<Indicator, 'definition' | 'known'>,
  language: Language,
): readonly string[] {
  if (observation.edition !== undefined || isToCome(observation)) return [];
  const words = language.known;
  const { source } = definition;
  const published = publishedOn(observation, definition);
  // The day of a definition is that of the newest figures: of what was known before, it is not recorded.
  const day = known && published && published > known.day ? undefined : published;
  return [
    ...(source === undefined ? [] : [fill(words.source, { source })]),
    day === undefined ? words.noDay : fill(words.published, { day: sayDay(day, language) }),
  ];
}

/** When the next figure is to come; nothing where the day that is given is that of one which has come. */
function sayNext(
  indicator: Pick<Indicator, 'definition' | 'observations'>,
  language: Language,
): string | undefined {
  const words = language.known.facts;
  const next = indicator.definition.nextExpected;
  if (next === undefined) return undefined;
  if (next.is === 'after')
    return next.days === 1 ? words.nextAfterOne : fill(words.nextAfter, { count: next.days });
  const expected = expectedOf(indicator);
  return expected && fill(words.nextOn, { day: sayDay(expected.due, language) });
}

/** That a figure has not come: `The figure for April 2016 was due on 20 May 2016 and has not come`. */
export function sayLateFigure({ period, due }: Expected, language: Language): string {
  const { known: words } = language;
  const day = sayDay(due, language);
  return period
    ? fill(words.late, { period: sayPeriod(period, language), day })
    : fill(words.lateNext, { day });
}

/** The same of a measure whose figure was due before a day and has not come; `undefined` of any other. */
export function sayLate(
  indicator: Pick<Indicator, 'definition' | 'observations'>,
  asAt: Day,
  language: Language,
): string | undefined {
  const late = lateOn(indicator, asAt);
  return late && sayLateFigure(late, language);
}

/**
 * That a measure has no figure that should be there: one was due and has not come, or its last is of a time long past, as its
 * frequency tells. Of a measure as it was known, at that time.
 *
 * @param asAt The day of the publication.
 */
export function sayBehind(
  indicator: Pick<Indicator, 'definition' | 'observations' | 'known'>,
  asAt: Day,
  language: Language,
): string | undefined {
  const day = indicator.known?.day ?? asAt;
  const late = sayLate(indicator, day, language);
  const stopped = late === undefined ? stoppedAt(indicator, day) : undefined;
  return stopped ? fill(language.known.stopped, { period: sayPeriod(stopped, language) }) : late;
}

/** What the definition of a measure says of where its figures come from, name by name. */
export function factsOfOrigin(
  { definition, observations }: Pick<Indicator, 'definition' | 'observations'>,
  language: Language,
): readonly { readonly name: string; readonly text: string }[] {
  const { facts } = language.known;
  const { source, collectedBy, published } = definition;
  // A row that waits for its figure has no day yet.
  const come = observations.filter((one) => !isToCome(one));
  const days = come.map((one) => publishedOn(one, definition));
  const isNever = days.length > 0 && days.every((day) => day === undefined);
  const isAlways = !days.includes(undefined);
  const found = [
    [facts.source, source],
    [facts.collectedBy, collectedBy],
    [facts.published, published && sayDay(published, language)],
    [facts.published, isAlways ? undefined : isNever ? facts.noDay : facts.noDays],
    [facts.next, sayNext({ definition, observations }, language)],
  ] as const;
  return found.flatMap(([name, text]) => (text === undefined ? [] : [{ name, text }]));
}

/**
 * When the figures of a picture are looked at, as its citation says it.
 *
 * @param day `undefined` for the latest, which is as at the publication's day.
 * @param asAt That day in words.
 */
export const sayWhenKnown = (day: Day | undefined, asAt: string, language: Language): string =>
  day === undefined
    ? fill(language.known.whenLatest, { day: asAt })
    : fill(language.known.whenKnown, { day: sayDay(day, language) });
