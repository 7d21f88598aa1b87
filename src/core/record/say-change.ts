import type { Language } from '../language/english.ts';
import { parseBasis } from '../values/basis.ts';
import { parseFigure } from '../values/figure.ts';
import { parsePeriod } from '../values/period.ts';
import { sayBasis, sayFigureWithUnit, sayPeriod } from '../values/say.ts';
import type { Aspect, Change, FigureKey } from './change.ts';
import { cutText, shortTexts } from '../source/different-texts.ts';
import { nameOfField, readable } from './readable.ts';
import type { PublishedRecord, RecordedMeasure } from './record.ts';

/** The two records that changes are between. */
export interface Between {
  readonly before: PublishedRecord;
  readonly now: PublishedRecord;
}

/** A value with its unit, as readers see it; with what was typed before it, such as `over`. */
function sayValue(typed: string, measure: RecordedMeasure, language: Language): string {
  const [, qualifier = '', value = typed] = /^(?:([a-z-]+) )?(-?[\d.]+|[a-z-]+)$/.exec(typed) ?? [];
  const figure = parseFigure(value);
  if (!figure) return typed;
  const { unit = '', unitOne } = measure.definition;
  const said = sayFigureWithUnit(figure, { unit, unitOne }, measure.decimals, language);
  return qualifier === '' ? said : `${qualifier.replace('-', ' ')} ${said}`;
}

const sayTime = (text: string, language: Language) => {
  const period = parsePeriod(text);
  return period ? sayPeriod(period, language) : text;
};

function sayBasisOf(text: string, language: Language): string {
  const basis = parseBasis(text);
  return basis ? sayBasis(basis, language) : text;
}

const partOf = ({ parts = {} }: FigureKey, { called = {} }: RecordedMeasure) =>
  Object.entries(parts).map(([name, value]) => called[name]?.[value] ?? value);

/** What a figure is of: `April 2016`, `East, April 2016`, `England, 2015/16 (year)`. */
function sayOf(
  figure: FigureKey,
  measure: RecordedMeasure,
  { now, before }: Between,
  language: Language,
): string {
  const { comparator = '', period, basis } = figure;
  const whose = now.comparators[comparator] ?? before.comparators[comparator] ?? comparator;
  const of = [whose, ...partOf(figure, measure), sayTime(period, language)];
  const other = basis === undefined || basis === measure.basis ? undefined : basis;
  return language.changes.of({
    of: of.filter((one) => one !== '').join(', '),
    basis: other && sayBasisOf(other, language),
  });
}

function sayMove(
  change: Change,
  aspect: Aspect,
  measure: RecordedMeasure,
  between: Between,
  language: Language,
) {
  const { changes: words } = language;
  const say = (figure: FigureKey): string => {
    switch (aspect) {
      case 'period':
        return sayTime(figure.period, language);
      case 'part':
        return partOf(figure, measure).join(', ') || words.wholeOf;
      case 'comparator':
        return figure.comparator === undefined
          ? words.ourselves
          : (between.now.comparators[figure.comparator] ?? figure.comparator);
      case 'basis':
        return sayBasisOf(figure.basis ?? measure.basis, language);
      case 'edition':
        return figure.edition ?? words.nothing;
    }
  };
  const { figure, to, was = '' } = change as Required<Pick<Change, 'figure' | 'to'>> & Change;
  const said = { was: sayValue(was, measure, language), from: say(figure), to: say(to) };
  return words.moved[aspect](said);
}

/** What happened to a figure, without what it is of. */
function sayFigureChange(
  change: Change,
  measures: { was: RecordedMeasure; now: RecordedMeasure },
  between: Between,
  language: Language,
): string {
  const { changes: words } = language;
  const { did, was, now, isWithheld, field, aspect, rating } = change;
  const say = (typed: string, of: RecordedMeasure) =>
    field === undefined
      ? sayValue(typed, of, language)
      : field === 'note'
        ? words.quoted({ text: cutText(typed) })
        : readable(typed, [], language);
  const wasSaid = was === undefined ? undefined : say(was, measures.was);
  const nowSaid = now === undefined ? undefined : say(now, measures.now);
  if (did === 'moved' && aspect) return sayMove(change, aspect, measures.now, between, language);
  if (isWithheld)
    return nowSaid === undefined ? words.goneWithheld : words.withheldNow({ now: nowSaid });
  if (change.kind === 'rating' && rating) return words.rating(rating);
  if (nowSaid === undefined)
    return wasSaid === undefined ? words.goneUnsaid : words.isGone({ was: wasSaid });
  return wasSaid === undefined
    ? words.isThere({ now: nowSaid })
    : words.isNow({ was: wasSaid, now: nowSaid });
}

/** What a text said and says. */
function sayTexts(change: Change, between: Between, language: Language): string {
  const { was, now, isWithheld, cell } = change;
  const { changes: words } = language;
  const things = [...between.now.things, ...between.before.things];
  const quote = (text: string | undefined) => {
    if (text === undefined) return words.nothing;
    const figure = cell?.unit === undefined ? undefined : parseFigure(text);
    if (!figure) return words.quoted({ text: readable(text, things, language) });
    return sayFigureWithUnit(figure, cell!.unit!, 0, language);
  };
  if (isWithheld)
    return now === undefined
      ? words.goneUntold
      : words.untoldNow({ now: quote(now === 'suppressed' ? words.suppressed : cutText(now)) });
  if (was === undefined || now === undefined)
    return words.isNow({ was: quote(was && cutText(was)), now: quote(now && cutText(now)) });
  const [then, here] = shortTexts(was, now);
  return words.isNow({ was: quote(then), now: quote(here) });
}

/** What happened, in words without a full stop, and without the title of the measure or thing. */
export function sayWhat(change: Change, between: Between, language: Language): string {
  const { changes: words } = language;
  const { kind, did, id, figure, field } = change;
  const latest = between.now.measures[id] ?? between.before.measures[id];
  const label = field === undefined ? undefined : nameOfField(field, language);
  if (figure && latest) {
    const measures = { was: between.before.measures[id] ?? latest, now: latest };
    const says = sayFigureChange(change, measures, between, language);
    const said = label === undefined ? says : words.field({ field: label, says });
    return `${sayOf(figure, latest, between, language)}: ${said}`;
  }
  if (kind === 'target') {
    const { was, now } = change;
    const says =
      now === undefined
        ? words.isGone({ was: was! })
        : was === undefined
          ? words.isThere({ now })
          : words.isNow({ was, now });
    return words.target({ says });
  }
  if (kind === 'row') return words.row({ was: change.was!, now: change.now });
  if (change.called !== undefined)
    return words.isCalled({ id: change.called, was: change.was!, now: change.now! });
  if (label !== undefined) {
    const says = did === 'changed' ? sayTexts(change, between, language) : words.thing[did];
    return words.field({ field: label, says });
  }
  if (kind === 'definition' && latest) {
    if (did === 'moved') return words.renamed({ was: change.was!, now: change.now! });
    return did === 'new' ? words.newMeasure : words.goneMeasure;
  }
  if (did === 'moved') return words.renamed({ was: change.was!, now: change.now! });
  return words.thing[did];
}

/** Where it is shown: the page of the measure or of the table, and the others by their titles. Of an entry its register is one of many. */
function sayPages({ kind, pages, figure, did }: Change, between: Between, language: Language) {
  if (did === 'new' || (!figure && pages.length === 0)) return undefined;
  const { changes: words } = language;
  const own = figure ? [words.ownPage] : kind === 'table' ? [words.tablePage] : [];
  const titles = pages.map((page) => between.now.pages[page] ?? between.before.pages[page] ?? page);
  return words.shown({ pages: [...own, ...titles] });
}

/**
 * A change in a councillor's words, without the title: what happened, what becomes of the rating, where it is shown, and the
 * reason or that there is none.
 */
export function sayChange(change: Change, between: Between, language: Language): string {
  const { changes: words } = language;
  const { kind, rating, did, reason, needsReason } = change;
  const says = [
    sayWhat(change, between, language),
    ...(rating && kind !== 'rating' && did !== 'new' ? [words.rating(rating)] : []),
    sayPages(change, between, language),
  ].filter((one) => one !== undefined);
  const why = reason === undefined ? (needsReason ? words.noReason : '') : words.reason({ reason });
  const closed = `${says.join('; ')}.`;
  return why === '' ? closed : `${closed} ${why}`;
}
