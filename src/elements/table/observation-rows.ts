import { pairing } from '../../core/indicators/comparing/comparator.ts';
import { headOfWhose, sayWhose } from '../../core/indicators/comparing/whose.ts';
import type { Indicator } from '../../core/indicators/indicator.ts';
import type { Observation } from '../../core/indicators/observation.ts';
import { sayVerdict } from '../../core/indicators/words/comparator-sentence.ts';
import { sayDiscrepancy } from '../../core/indicators/words/discrepancy.ts';
import { sayerOfSums } from '../../core/indicators/words/say-sums.ts';
import { rowRatingOf } from '../../core/indicators/words/row-rating.ts';
import { sayHistory } from '../../core/indicators/words/say-history.ts';
import { fill, type Language } from '../../core/language/english.ts';
import { comparePeriods } from '../../core/values/period.ts';
import { sayBasis, sayDay, sayFigure, sayPeriod, sayQualified } from '../../core/values/say.ts';
import type { ViewContext } from '../../views/view-context.ts';

/** What the rows of a table of figures are said with. */
type Words = Pick<ViewContext, 'language' | 'schemes' | 'comparators'>;

/** A share's numerator and denominator, as in `30 of 40`; empty where they are not printed. */
function sayParts({ numerator, denominator }: Observation, language: Language): string {
  if (!numerator || !denominator) return '';
  return fill(language.site.indicatorPage.of, {
    numerator: sayFigure(numerator, 0, language),
    denominator: sayFigure(denominator, 0, language),
  });
}

/** A figure with its unit, what qualifies it, and whether it is provisional or revised. */
function sayValue(observation: Observation, indicator: Indicator, language: Language): string {
  const { definition, decimals } = indicator;
  const qualified = sayQualified(observation, definition, decimals, language);
  const { status } = observation;
  return status ? `${qualified} (${language.status[status]})` : qualified;
}

/** What orders a row by its period: the last day as digits; empty where the period is not known. */
const periodKey = ({ period }: Observation) =>
  period.is === 'unstated' ? '' : period.last.replaceAll('-', '');

/** A figure of a measure as its row shows it. */
function rowOf(indicator: Indicator, { language, schemes, comparators }: Words) {
  const ids = indicator.rowIds();
  const pair = pairing(indicator);
  const saySums = sayerOfSums(indicator, language);
  const words = language.site.indicatorPage;
  return (observation: Observation) => ({
    observation,
    id: ids.get(observation),
    period: sayPeriod(observation.period, language),
    part: sayWhose(observation, indicator, comparators, language),
    value: sayValue(observation, indicator, language),
    /** Below the figure: what it was made of, and how it stands beside others' of the same time. */
    under: [
      sayParts(observation, language),
      sayVerdict(observation, indicator, pair, language),
    ].filter((more) => more !== undefined && more !== ''),
    basis: sayBasis(observation.basis, language),
    published: observation.published && sayDay(observation.published, language),
    rating: rowRatingOf(observation, indicator, schemes, language),
    trend: observation.trend && fill(words.trend, { trend: observation.trend }),
    isReason: observation.figure.is !== 'number',
    sort: {
      period: periodKey(observation),
      value: observation.figure.is === 'number' ? observation.figure.value : '',
    },
    notes: [
      observation.note,
      ...saySums(observation),
      ...sayHistory(observation, indicator, language),
      ...sayDiscrepancy(observation, indicator, schemes, language),
      observation.discrepancy && `${words.discrepancy}: ${observation.discrepancy}`,
    ].filter((note) => note !== undefined && note !== ''),
  });
}

/**
 * The rows of a table of figures, newest first, and the columns that they need: one stands only where a row has
 * something to say in it.
 */
export function observationRows(
  indicator: Indicator,
  observations: readonly Observation[],
  words: Words,
) {
  const { columns: heads, whole } = words.language.site.indicatorPage;
  const rows = observations
    .toSorted((a, b) => comparePeriods(b.period, a.period) || a.line - b.line)
    .map(rowOf(indicator, words));
  const has = {
    part: rows.some(({ part }) => part !== whole),
    target: rows.some(({ rating }) => rating.target !== ''),
    rating: rows.some(({ rating, trend }) => rating.mark ?? trend),
    published: rows.some(({ published }) => published !== undefined),
    place: rows.some(({ observation }) => observation.edition !== undefined),
    note: rows.some(({ notes }) => notes.length > 0),
    // One basis for all is told with the definition.
    basis: rows.some(({ observation }) => observation.basis !== indicator.basis),
  };
  const columns = [
    heads.period,
    ...(has.part ? [headOfWhose(indicator, words.language)] : []),
    { name: heads.figure, isNumeric: true },
    ...(has.target ? [heads.target] : []),
    ...(has.rating ? [heads.rating] : []),
    ...(has.published ? [words.language.known.column] : []),
    ...(has.place ? [heads.place] : []),
    ...(has.note ? [heads.note] : []),
  ];
  return { rows, has, columns };
}
