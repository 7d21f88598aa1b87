import type { Indicator } from '../core/indicators/indicator.ts';
import { partsStandingOf } from '../core/indicators/comparing/parts-standing.ts';
import { standingOf, type Standing } from '../core/indicators/comparing/standing.ts';
import { figurePagesOf } from '../core/indicators/reading/figure-pages.ts';
import { figuresIn, wideTables } from '../core/indicators/comparing/wide-table.ts';
import { keySentencesOf, type KeySentences } from './key-sentences.ts';
import { sayNoFigure } from '../core/indicators/words/no-figure.ts';
import { sayBehind, sayLate } from '../core/indicators/words/say-origin.ts';
import { sayParts } from '../core/indicators/words/say-parts.ts';
import { sayAllowance } from '../core/indicators/words/say-sums.ts';
import { fill } from '../core/language/english.ts';
import { voiceOf } from '../core/publication/settings.ts';
import type { Publication } from '../core/publication/publication.ts';
import { sayNumber } from '../core/values/say.ts';

/** The publication as the page of a measure needs it. */
type Of = Pick<Publication, 'indicators' | 'settings' | 'language' | 'asAt'>;

/** The standing of a paired measure at the time of a measure's latest figure; `undefined` where their bases differ. */
function pairedStandingOf(standing: Standing | undefined, paired: Indicator | undefined) {
  const at = standing && paired ? standingOf(paired, standing.latest.period.text) : undefined;
  return at?.latest.basis === standing?.latest.basis ? at : undefined;
}

/** Where a measure stands in sentences; how its parts stand, or why there is no figure, where it has none of its own. */
function sentencesOf(
  indicator: Indicator,
  paired: Indicator | undefined,
  { settings, language }: Of,
): KeySentences {
  const standing = standingOf(indicator);
  if (standing) return keySentencesOf(standing, paired, settings.comparators ?? {}, language);
  const parts = partsStandingOf(indicator);
  return { key: parts ? sayParts(parts, language) : [sayNoFigure(indicator, language)], rest: [] };
}

/** The measures that a measure belongs with, each with the words for how. */
function relatedTo({ id, definition }: Indicator, { indicators, language }: Of) {
  const words = language.site.indicatorPage;
  const find = (of: string | undefined) => (of === undefined ? undefined : indicators.get(of));
  const replacement = [...indicators.values()].find(
    ({ definition: { replaces } }) => replaces === id,
  );
  return [
    { name: words.pairedWith, other: find(definition.pairedWith) },
    { name: words.replaces, other: find(definition.replaces) },
    { name: words.replacedBy, other: replacement },
  ].flatMap(({ name, other }) => (other ? [{ name, other }] : []));
}

/** The figures that stand on the page itself, with their caption, and the pages of the others. */
function figuresOf(indicator: Indicator, { language }: Of) {
  const words = language.site.indicatorPage;
  const { main, isWhole, pages } = figurePagesOf(indicator);
  const wide = wideTables(indicator.observations);
  const inWide = figuresIn(wide);
  const isSplit = pages.length > 0;
  const isTold = isSplit && wide.length > 0;
  const caption = pages.length === 0 ? words.caption : isWhole ? words.wholeOf : words.newestOf;
  const count = sayNumber(indicator.observations.length, 0);
  return {
    /** Those with a row of their own: of too many, only those that stand in no table side by side. */
    main: isTold ? main.filter((one) => !inWide.has(one)) : main,
    pages,
    wide,
    /** Those that are linked to in the tables side by side, as they have no row. */
    anchored: new Set(isTold ? main.filter((one) => inWide.has(one)) : []),
    caption: fill(caption, { title: indicator.definition.title }),
    /** How the figures are spread over pages; `undefined` where all stand here. */
    lead:
      pages.length === 0
        ? undefined
        : fill(isTold ? words.wideLead : isWhole ? words.pagesLead : words.newestLead, { count }),
  };
}

/** What the page of a measure shows besides its definition. */
export function indicatorPageOf(indicator: Indicator, publication: Of) {
  const { settings, language } = publication;
  const { definition, csv } = indicator;
  const words = language.site.indicatorPage;
  const standing = standingOf(indicator);
  const paired = indicator.paired?.();
  const { asAt } = publication;
  const say = voiceOf(settings) === 'owner' ? sayBehind : sayLate;
  const late = say(indicator, asAt, language);
  const theme = settings.themes?.[definition.themes?.[0] ?? ''];
  const { key, rest } = sentencesOf(indicator, paired, publication);
  return {
    standing,
    /** The newest figure of ours, of the whole or of a part; `undefined` where all are others'. */
    ownLatest: indicator.observations.findLast(({ comparator }) => comparator === undefined),
    parts: standing ? undefined : partsStandingOf(indicator),
    sentences: key,
    /** What else is said of it, after its picture. */
    further: [...rest, ...(late === undefined ? [] : [late]), ...sayAllowance(indicator, language)],
    pairedStanding: pairedStandingOf(standing, paired),
    kind: theme === undefined ? words.kind : fill(words.kindOf, { theme }),
    figures: figuresOf(indicator, publication),
    related: relatedTo(indicator, publication),
    /** The size of its table in words, at least one kilobyte. */
    size: fill(language.site.kilobytes, { size: Math.max(1, Math.round(csv.length / 1000)) }),
  };
}
