import { chartFor } from '../../charts/chart-for.ts';
import { dotsChart } from '../../charts/dots-chart.ts';
import { editionsOf } from '../../charts/contents.ts';
import { movementChart } from '../../charts/movement-chart.ts';
import type { Chart } from '../../charts/model.ts';
import type { Drawing } from '../../charts/say-mark.ts';
import type { Section } from '../../core/documents/section.ts';
import { dimensionsOf, type Indicator } from '../../core/indicators/indicator.ts';
import { fill } from '../../core/language/english.ts';
import {
  dimensionsIn,
  nameOfGroup,
  partsStandingOf,
} from '../../core/indicators/comparing/parts-standing.ts';
import { sayDimensions } from '../../core/indicators/dimension-title.ts';
import { saidUnit, isPlainBasis, sayBasis, sayPeriod } from '../../core/values/say.ts';
import { saySpread } from '../../core/indicators/words/say-parts.ts';
import { sayStanding } from '../../core/indicators/words/sentence.ts';
import { movementUpTo } from '../../core/indicators/comparing/line-movement.ts';
import { movementViewOf } from '../../core/indicators/words/movement-view.ts';
import { sayUsualHeadline } from '../../core/indicators/words/say-usual-headline.ts';
import type { Day } from '../../core/values/calendar.ts';
import { fileOf } from './picture-name.ts';
import { sayFinding } from './say-finding.ts';
import { notesOf, partsOf } from './picture-notes.ts';
import { standingOf } from '../../core/indicators/comparing/standing.ts';
import { partsThenAndNow } from '../../core/indicators/cards/then-and-now.ts';
import type { ChartElementModel } from './chart.ts';

/** A picture with the words over it, and the papers it rests on. */
export interface Picture {
  readonly chart: Chart;
  readonly headline: string;
  /** The end of the headline that says what is found: what stands before it names the measure, as {@link measure} does. */
  readonly finding: string | undefined;
  readonly measure: string;
  /** What it says before its own words, without full stops; nothing of most pictures. */
  readonly says: readonly string[];
  /** What to bear in mind of it, without full stops; nothing of most pictures. */
  readonly notes: readonly string[];
  /** The ids of the papers. */
  readonly editions: readonly string[];
  /** Where its figures come from, where they stand in no paper. */
  readonly source: string | undefined;
  /** The day from which it looks at its figures; `undefined` for the latest. */
  readonly day: Day | undefined;
  /** The name of its file, without its ending; `undefined` for a picture that has none. */
  readonly file: string | undefined;
}

function drawingOf({ indicator, by, at, then, as }: ChartElementModel, drawing: Drawing): Chart {
  const standing = as && standingOf(indicator, at);
  const movement = standing && movementChart(indicator, standing.latest, drawing);
  if (movement) return movement;
  const pairs =
    by !== undefined && then !== undefined
      ? partsThenAndNow(indicator, by, { then, now: at })
      : undefined;
  const whole = drawing.language.site.indicatorPage.whole;
  return (pairs && dotsChart(pairs, whole, drawing)) ?? chartFor(indicator, by, drawing, at)!;
}

/** Says what a picture of the whole of a measure shows: its figure, and how that stands. */
function findingOf({ indicator, at, as }: ChartElementModel, drawing: Drawing): string {
  const { language } = drawing;
  const standing = standingOf(indicator, at);
  if (!standing) return saySpread(partsStandingOf(indicator, at)!.groups[0]!, indicator, language);
  if (as) return sayUsualHeadline(indicator, standing.latest, language);
  const [figure = ''] = sayStanding(standing, indicator.paired?.(), language);
  const finding = sayFinding(standing, drawing);
  return finding === '' ? figure : fill(language.chart.found, { figure, finding });
}

/**
 * Draws what an element asks for and says it: an officer's own headline stands before what the data say, which is
 * never left out, so that the two cannot differ.
 */
export function pictureOf(model: ChartElementModel, drawing: Drawing): Picture {
  const { indicator, by, at, as, words: own } = model;
  const { language } = drawing;
  const { definition } = indicator;
  const words = language.chart;
  const chart = drawingOf(model, drawing);
  const editions = editionsOf(chart);
  const standing = standingOf(indicator, at);
  const parts = standing ? undefined : partsStandingOf(indicator, at)!;
  const group = parts && (parts.groups.find((one) => nameOfGroup(one) === by) ?? parts.groups[0]);
  const { title } = definition;
  const finding = by === undefined || as ? findingOf(model, drawing) : undefined;
  const generated =
    finding !== undefined
      ? fill(words.headline, { title, finding })
      : chart.is === 'dots'
        ? fill(words.thenHeadline, {
            title,
            by: sayDimensions([by!], indicator),
            then: chart.periods[0],
            now: chart.periods[1],
          })
        : fill(words.byHeadline, { title, by: sayDimensions(dimensionsIn(by!), indicator) });
  const headline =
    own.headline === undefined
      ? generated
      : fill(words.ownHeadline, { own: own.headline, generated });
  const name = own.subtitle ?? title;
  const isSaid = definition.unit === '' || name.endsWith(definition.unit);
  const unit = isSaid ? '' : fill(words.inUnit, { unit: saidUnit(definition.unit) });
  const { basis } = standing?.latest ?? group!;
  const { period } = partsOf(model, standing)[0] ?? standing?.latest ?? group!;
  const isPlain = isPlainBasis(basis, period);
  const hasTime = chart.is === 'line' || chart.is === 'multiples' || chart.is === 'dots';
  const said = [
    `${name}${unit}`,
    ...(isPlain ? [] : [sayBasis(basis, language)]),
    ...(hasTime ? [] : [sayPeriod(period, language)]),
  ];
  const view = as && standing && movementViewOf(standing, language);
  return {
    chart,
    headline,
    finding: own.headline === undefined ? finding : undefined,
    says: view?.is === 'movement' ? view.sentences : [],
    notes: notesOf(model, { chart, standing, view }, drawing),
    day: indicator.known?.day,
    measure: fill(words.measure, { parts: said.join(', ') }),
    editions,
    source: editions.length === 0 ? definition.source : undefined,
    file: fileOf(model),
  };
}

/** The pictures that a page asks for. */
export const chartsOf = ({
  sections,
}: {
  readonly sections: readonly Section[];
}): readonly ChartElementModel[] =>
  sections.flatMap((section) =>
    section.is === 'element' && section.name === 'chart'
      ? [section.model as ChartElementModel]
      : [],
  );

/** Every picture of an indicator that has a file of its own: the whole, its parts, its parts then and now. */
export function picturesOf(indicator: Indicator): readonly ChartElementModel[] {
  const bare = { indicator, at: undefined, then: undefined, words: {} };
  const standing = standingOf(indicator);
  const parts = standing
    ? [...dimensionsOf(indicator).keys()].filter((by) => standing.parts.has(by))
    : (partsStandingOf(indicator)?.groups ?? []).map(nameOfGroup);
  return [
    ...(standing ? [{ ...bare, by: undefined }] : []),
    ...(standing && movementUpTo(indicator, standing.latest).is === 'movement'
      ? [{ ...bare, by: undefined, as: 'xmr' as const }]
      : []),
    ...parts.map((by) => ({ ...bare, by })),
    ...parts.flatMap((by) => {
      const pairs = partsThenAndNow(indicator, by) ?? [];
      const then = pairs.find((pair) => pair.then)?.then?.period.text;
      const isAlike = pairs.some(({ change }) => change !== undefined);
      return then === undefined || !isAlike ? [] : [{ ...bare, by, then }];
    }),
  ];
}
