import { mostDrawn } from '../../charts/movement-chart.ts';
import { enoughForALine, type Chart } from '../../charts/model.ts';
import type { Drawing } from '../../charts/say-mark.ts';
import { headlineSeries } from '../../core/indicators/comparing/headline.ts';
import { lineOf, type Standing } from '../../core/indicators/comparing/standing.ts';
import { sayDimensions } from '../../core/indicators/dimension-title.ts';
import type { Timed } from '../../core/indicators/observation.ts';
import type { movementViewOf } from '../../core/indicators/words/movement-view.ts';
import { sayNewerParts } from '../../core/indicators/comparing/say-newer-parts.ts';
import { fill, type Language } from '../../core/language/english.ts';
import { sayPeriod } from '../../core/values/say.ts';
import type { ChartElementModel } from './chart.ts';
import { ringNotes, sayAsKnown } from '../../charts/ring-notes.ts';

/** The parts that are drawn of a measure whose whole has a figure; none where the whole is drawn. */
export const partsOf = (
  { by }: Pick<ChartElementModel, 'by'>,
  standing: Standing | undefined,
): readonly Timed[] => (by === undefined ? [] : (standing?.parts.get(by) ?? []));

/** Says that not all figures are drawn, where that is so. */
const drawnOf = ({ count }: { readonly count: number }, { movement }: Language) =>
  count > mostDrawn ? [fill(movement.drawn, { count, drawn: mostDrawn })] : [];

/** Says why many figures have no line: nobody says what they cover. Of a picture at one time nothing is missed. */
function notJoined(
  { indicator }: Standing,
  at: string | undefined,
  { chart }: Language,
): readonly string[] {
  const series = headlineSeries(indicator);
  const isUnknown = series.at(-1)?.basis === 'unstated';
  if (at !== undefined || !isUnknown || series.length < enoughForALine) return [];
  if (lineOf(indicator).length >= enoughForALine) return [];
  return [fill(chart.notJoined, { count: series.length })];
}

/** Says that the parts come later than the whole, so that those of an earlier time are drawn. */
function latePartsOf(
  model: ChartElementModel,
  standing: Standing | undefined,
  language: Language,
): readonly string[] {
  const [part] = partsOf(model, standing);
  if (!standing || !part || model.by === undefined || model.then !== undefined) return [];
  const { latest, indicator } = standing;
  if (part.period.text === latest.period.text) return [];
  return [
    fill(language.known.lateParts, {
      by: sayDimensions([model.by], indicator),
      period: sayPeriod(part.period, language),
      latest: sayPeriod(latest.period, language),
    }),
  ];
}

/** What a picture is of, besides its model. */
interface Shown {
  readonly chart: Chart;
  readonly standing: Standing | undefined;
  readonly view: ReturnType<typeof movementViewOf> | undefined;
}

/** What to bear in mind of a picture, in sentences without their full stops. */
export function notesOf(
  model: ChartElementModel,
  { chart, standing, view }: Shown,
  drawing: Drawing,
): readonly string[] {
  const { indicator, by, at } = model;
  const { language } = drawing;
  return [
    ...(view?.is === 'movement'
      ? [...view.limits, ...drawnOf(view, language)]
      : standing && by === undefined
        ? notJoined(standing, at, language)
        : []),
    ...latePartsOf(model, standing, language),
    ...(standing && by !== undefined && model.then === undefined
      ? sayNewerParts(standing, by, language)
      : []),
    ...sayAsKnown(indicator, language),
    ...ringNotes(chart, language),
  ];
}
