import { fill, type Language } from '../../language/english.ts';
import { sayDay, sayPeriod } from '../../values/say.ts';
import { sayWhose } from '../comparing/whose.ts';
import type { Day } from '../../values/calendar.ts';
import { isNoteAbout, type ChangeNote } from '../change-note.ts';
import type { Indicator } from '../indicator.ts';
import { addressOfObservation } from '../reading/figure-pages.ts';
import type { Observation } from '../observation.ts';
import { isConfirmed, type Revision } from '../revision.ts';
import { valueTitle, type PartTitles } from '../part-titles.ts';
import { sayShort } from './say-history.ts';

/** A change of a published figure, in words, with the row that it is about. */
export interface SaidRevision {
  readonly kind: ChangeNote['kind'] | Revision['kind'];
  /** The figures that it is about, in every paper that repeats them; none where they are gone, or nothing is said of one. */
  readonly observations: readonly Observation[];
  /** Where the figure stands, from the root of the site; `undefined` where it is gone, or nothing is said of one figure. */
  readonly address: string | undefined;
  /** The day, and the same in words. */
  readonly on: Day;
  readonly day: string;
  /** What it is of, such as `April 2022` or `Victoria Hospital, April 2022`; blank where it is the measure as a whole. */
  readonly of: string;
  /** What happened: `Revised from 5,356 to 5,368.` */
  readonly what: string;
  readonly reason: string;
  /** Whether the figure stayed as it was, and is final since. */
  readonly isConfirmed?: true;
}

/** A note in words, with the measure that it is about. */
export interface SaidNote extends SaidRevision {
  readonly measure: string;
}

/** What readers call things: others by their names, and parts by the titles of their dimensions. */
export interface Names {
  readonly comparators: Readonly<Record<string, string>>;
  readonly titles: PartTitles;
}

/** Whose figure a note is about, which may be there no more: another, and the parts, by what readers call them. */
function whoseOf(
  { comparator, dimensions, parts }: ChangeNote,
  { comparators, titles }: Names,
): readonly string[] {
  const other = comparator === undefined ? [] : [comparators[comparator] ?? comparator];
  const titled = (value: string) =>
    Object.keys(titles)
      .map((name) => valueTitle(name, value, { titles }))
      .find((title) => title !== value) ?? value;
  const named = [...dimensions].map(([name, value]) => valueTitle(name, value, { titles }));
  return [...other, ...named, ...parts.map(titled)];
}

/**
 * What was taken out, withdrawn or defined anew, in words; never what a figure was.
 *
 * @param indicator The measure that they are about; `undefined` for those that are gone.
 */
export const sayNotes = (
  notes: readonly ChangeNote[],
  indicator: Indicator | undefined,
  names: Names,
  language: Language,
): readonly SaidNote[] =>
  notes.map((note) => {
    const { day, kind, measure, period, reason } = note;
    const of = period === undefined ? [] : [...whoseOf(note, names), sayPeriod(period, language)];
    const observations = indicator?.observations.filter((one) => isNoteAbout(note, one)) ?? [];
    const [first] = observations;
    return {
      ...{ kind, measure, on: day, day: sayDay(day, language), of: of.join(', '), observations },
      ...{ what: language.known.noted[kind], reason },
      address: indicator && first && addressOfObservation(indicator, first),
    };
  });

/** What a figure became, or that it stayed as it was and is final. */
function sayBecame(revision: Revision, indicator: Indicator, language: Language): string {
  const { kind, wasStatus } = revision;
  const [was, now] = [revision.was, revision.now].map((one) => sayShort(one, indicator, language));
  return isConfirmed(revision) && wasStatus
    ? fill(language.known.unchanged, { now: now!, status: language.status[wasStatus] })
    : fill(language.known.changed[kind], { was: was!, now: now! });
}

/** Everything that became of the figures of a measure, the newest first. */
export function sayRevisions(
  indicator: Indicator,
  comparators: Readonly<Record<string, string>>,
  language: Language,
): readonly SaidRevision[] {
  // Of papers that repeat a figure, the first stands for them.
  const told = new Map<Revision, [Observation, ...Observation[]]>();
  for (const [observation, chain] of indicator.revisions)
    for (const one of chain) {
      const others = told.get(one);
      if (others) others.push(observation);
      else told.set(one, [observation]);
    }
  const { whole } = language.site.indicatorPage;
  const revised = [...told].map(([one, observations]): SaidRevision => {
    const [observation] = observations;
    const whose = sayWhose(observation, indicator, comparators, language);
    const period = sayPeriod(observation.period, language);
    return {
      ...{ kind: one.kind, observations, address: addressOfObservation(indicator, observation) },
      ...{ on: one.day, day: sayDay(one.day, language), reason: one.reason },
      of: whose === whole ? period : fill(language.known.of, { whose, period }),
      what: sayBecame(one, indicator, language),
      ...(isConfirmed(one) && { isConfirmed: true as const }),
    };
  });
  return [
    ...revised,
    ...sayNotes(indicator.notes, indicator, { comparators, titles: indicator.titles }, language),
  ].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
