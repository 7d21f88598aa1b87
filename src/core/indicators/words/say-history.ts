import { fill, type Language } from '../../language/english.ts';
import type { Figure } from '../../values/figure.ts';
import { sayDay, sayFigureWithUnit, sayPeriod } from '../../values/say.ts';
import { historyOf } from '../history.ts';
import { isNoteAbout, isNoteOfWhole, type ChangeNote } from '../change-note.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import { isConfirmed, type Revision } from '../revision.ts';
import { shortUnit } from './split-figure.ts';

/** A figure with its unit where that is a sign. */
export const sayShort = (
  figure: Figure,
  { definition, decimals }: Pick<Indicator, 'definition' | 'decimals'>,
  language: Language,
) => sayFigureWithUnit(figure, shortUnit(definition.unit), decimals, language);

/** What was done to a figure, with its reason as it was typed: `Revised on 2 May 2023, from 3,657. Late records came in.` */
export const sayRevision = (
  revision: Revision,
  indicator: Pick<Indicator, 'definition' | 'decimals'>,
  language: Language,
): string => {
  const { day, kind, was, wasStatus, reason } = revision;
  const said = { day: sayDay(day, language), reason };
  if (isConfirmed(revision) && wasStatus)
    return fill(language.known.confirmed, { ...said, status: language.status[wasStatus] });
  return fill(language.known.past[kind], { ...said, was: sayShort(was, indicator, language) });
};

/** That a figure became another later, and which: `revised since: now 4,865`; `undefined` where it did not. */
export function saySince(
  observation: Observation,
  indicator: Indicator,
  language: Language,
): string | undefined {
  const since = historyOf(observation, indicator)?.since ?? [];
  const last = since.at(-1);
  if (!last) return undefined;
  if (since.every(isConfirmed)) return language.known.confirmedSince;
  const kind = since.find((one) => one.kind !== 'correction')?.kind ?? 'correction';
  return fill(language.known.since[kind], { now: sayShort(last.now, indicator, language) });
}

/** What became of a figure, each fact with its full stop: what is in it, then what came later. */
export function sayHistory(
  observation: Observation,
  indicator: Indicator,
  language: Language,
): readonly string[] {
  const { past = [] } = historyOf(observation, indicator) ?? {};
  const since = saySince(observation, indicator, language);
  const notes = indicator.notes.filter((one) => isNoteAbout(one, observation));
  return [
    ...past.map((one) => sayRevision(one, indicator, language)),
    ...notes.map(({ kind, day, reason }) =>
      fill(language.known.notedOn[kind], { day: sayDay(day, language), reason }),
    ),
    ...(since === undefined ? [] : [`${since.charAt(0).toUpperCase()}${since.slice(1)}.`]),
  ];
}

/**
 * What stands behind a figure in a sentence of a page that stands at a day: that it was put right since that day, or
 * became another. `undefined` where neither is so.
 */
export function sayMark(
  observation: Observation,
  indicator: Indicator,
  language: Language,
): string | undefined {
  const since = saySince(observation, indicator, language);
  if (since !== undefined) return since;
  const day = indicator.known?.day;
  const { past = [] } = historyOf(observation, indicator) ?? {};
  const put = past.findLast(
    (one) => one.kind === 'correction' && day !== undefined && one.day > day,
  );
  return (
    put &&
    fill(language.known.putRight, {
      day: sayDay(put.day, language),
      was: sayShort(put.was, indicator, language),
    })
  );
}

/**
 * What a mark of a picture says of its figure, short: what became of it later, else, at the latest, what it was before.
 * `undefined` where it is what it was from the first. On a page that stands at a day, what had become of it by then is
 * in the figure that it was given.
 */
export function sayChanged(
  observation: Observation,
  indicator: Indicator,
  language: Language,
): string | undefined {
  if (indicator.revisions.size === 0) return undefined;
  const mark = sayMark(observation, indicator, language);
  if (mark !== undefined || indicator.known) return mark;
  const last = historyOf(observation, indicator)?.past.at(-1);
  if (!last || isConfirmed(last)) return undefined;
  return fill(language.known.was[last.kind], { was: sayShort(last.was, indicator, language) });
}

/**
 * Says that later figures than one were withdrawn, so that it stands in their place: `The figure for April 2016 was withdrawn
 * on 10 September 2024`. Of what was known on a day only figures of periods that were over then are meant.
 *
 * @param latest The figure that is shown; `undefined` where none is.
 * @returns A sentence without its full stop, about the newest of them; `undefined` where none was.
 */
export function sayWithdrawnSince(
  { notes, known }: Indicator,
  latest: Pick<Observation, 'period'> | undefined,
  language: Language,
): string | undefined {
  const lastOf = ({ period }: Pick<ChangeNote, 'period'>) =>
    period && period.is !== 'unstated' ? period.last : '';
  const after = latest ? lastOf(latest) : '';
  const end = known && (known.figuresTo ?? known.day);
  const later = notes.filter(
    (note) =>
      note.kind === 'withdrawn' &&
      isNoteOfWhole(note) &&
      lastOf(note) > after &&
      (end === undefined || lastOf(note) <= end),
  );
  const newest = later.toSorted((a, b) => (lastOf(a) < lastOf(b) ? 1 : -1))[0];
  return (
    newest &&
    fill(language.known.withdrawnSince, {
      period: sayPeriod(newest.period!, language),
      day: sayDay(newest.day, language),
    })
  );
}
