import { addressOf } from '../addresses/address.ts';
import type { BlockElement } from '../compile/element.ts';
import { plainText as wordsOf } from '../documents/tree.ts';
import { ratingOf } from '../indicators/comparing/rating.ts';
import type { Schemes } from '../indicators/comparing/scheme.ts';
import { dimensionsOf, type Indicator } from '../indicators/indicator.ts';
import type { Observation } from '../indicators/observation.ts';
import { valueTitle } from '../indicators/part-titles.ts';
import { spellAim } from '../indicators/spell-aim.ts';
import type { Target } from '../indicators/target.ts';
import type { Publication } from '../publication/publication.ts';
import { typedFigure } from '../values/figure.ts';
import { pagesOfFigures, type PagesOfFigures } from './pages-of-figures.ts';
import { pagesOfRecords, type PagesOfRecords } from './pages-of-records.ts';
import { plainTexts } from '../source/plain-text.ts';
import { recordVersion, type PublishedRecord } from './record.ts';
import type { RecordedFigure, RecordedMeasure, RecordedThing } from './record.ts';
import { recordedRevisions } from './recorded-revisions.ts';
import { thingsOf } from './recorded-things.ts';
import { namedInRows } from './thing-changes.ts';

/** The parts of an object that are there. */
const present = <Of extends object>(of: Of): Of =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as Of;

/** The word of a figure's rating; `undefined` where it has none. */
function ratingWord(observation: Observation, indicator: Indicator, schemes: Schemes) {
  const rating = ratingOf(observation, indicator, schemes);
  if (!rating || rating.is === 'not-rated') return undefined;
  return rating.is === 'rated' ? rating.rating.rating : rating.printed;
}

function recordedFigure(
  one: Observation,
  indicator: Indicator,
  schemes: Schemes,
  shown: PagesOfFigures,
): RecordedFigure {
  const pages = shown.of(indicator, one);
  return present({
    period: one.period.text,
    value: typedFigure(one.figure),
    parts: one.dimensions.size === 0 ? undefined : Object.fromEntries(one.dimensions),
    comparator: one.comparator,
    basis: one.basis === indicator.basis ? undefined : one.basis,
    edition: one.edition,
    published: one.published,
    qualifier: one.qualifier,
    status: one.status,
    trend: one.trend,
    note: one.note,
    // What would give away what is withheld is withheld too.
    ...(one.figure.is === 'suppressed'
      ? {}
      : { numerator: one.numerator?.text, denominator: one.denominator?.text }),
    rating: ratingWord(one, indicator, schemes),
    pages: pages.length === 0 ? undefined : [...pages],
  });
}

const recordedTarget = ({ value, ...rest }: Target): Record<string, string> => ({
  ...(value === undefined ? {} : { value: spellAim(value) }),
  ...plainTexts(rest),
});

/** What the parts of a measure are called, where that is not what its table has. */
function calledIn(indicator: Indicator): Pick<RecordedMeasure, 'called'> {
  const called = [...dimensionsOf(indicator)].flatMap(([name, values]) => {
    const titled = values.flatMap((value) => {
      const title = valueTitle(name, value, indicator);
      return title === value ? [] : [[value, title] as const];
    });
    return titled.length === 0 ? [] : [[name, Object.fromEntries(titled)] as const];
  });
  return called.length === 0 ? {} : { called: Object.fromEntries(called) };
}

function recordedMeasure(
  indicator: Indicator,
  schemes: Schemes,
  shown: PagesOfFigures,
): RecordedMeasure {
  const { id, definition, decimals, basis, observations, explanation } = indicator;
  const { targets = [], ...rest } = definition;
  return {
    title: definition.title,
    address: addressOf.indicator(id),
    decimals,
    basis,
    ...calledIn(indicator),
    // By what else it is found is for the search alone: no page says it.
    definition: plainTexts({ ...rest, also: undefined, explanation: wordsOf(explanation) }),
    targets: targets.map(recordedTarget),
    figures: observations.map((one) => recordedFigure(one, indicator, schemes, shown)),
  };
}

/** A thing with the pages that show it; the page of its register is its own. */
function withPages(thing: RecordedThing, { pages }: PagesOfRecords): RecordedThing {
  const { kind, id, address } = thing;
  const shown = [...(pages.get(namedInRows(`${kind}/${id}`)) ?? [])];
  const others = shown.filter((page) => !address?.startsWith(page));
  return others.length === 0 ? thing : { ...thing, pages: others };
}

/** Everything that a publication publishes, and nothing that it withholds: what is suppressed has no value, what waits for its day is not there. */
export function recordOf(
  publication: Publication,
  elements: readonly BlockElement[],
): PublishedRecord {
  const { settings, asAt, indicators } = publication;
  const shown = pagesOfFigures(publication, elements);
  const measures = Object.fromEntries(
    [...indicators]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, one]) => [id, recordedMeasure(one, settings.schemes ?? {}, shown)]),
  );
  const records = pagesOfRecords(publication, elements);
  const pages = [...shown.titles, ...records.titles].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    record: recordVersion,
    ...{ title: settings.title, publisher: settings.publisher, asAt, days: true },
    comparators: { ...settings.comparators },
    ...{ pages: Object.fromEntries(pages), measures },
    things: thingsOf(publication).map((one) => withPages(one, records)),
    revisions: [...recordedRevisions(publication)],
  };
}
