import { dayNumber } from '../core/calendar.ts';
import {
  lineOf,
  standingOf,
  againstTarget,
  isComparable,
  isMeasured,
  type AgainstTarget,
  type Measured,
  type Standing,
} from '../core/standing.ts';
import { decimalsOf } from '../core/figure.ts';
import { ownTotals, type Indicator } from '../core/indicator.ts';
import { fill, type Language } from '../core/language/english.ts';
import type { Observation } from '../core/observation.ts';
import { sayFigure, sayFigureWithUnit, sayNumber, sayPeriod, withUnit } from '../core/say.ts';
import type {
  BarsChart,
  Chart,
  Gap,
  LineChart,
  Mark,
  MarkKind,
  Point,
  StandingChart,
  TargetMark,
} from './model.ts';
import { scaleFor, type ScaleOptions } from './scale.ts';

/** What drawing needs besides the data: the words, and the names of the comparators. */
export interface Drawing {
  readonly language: Language;
  readonly comparators: Readonly<Record<string, string>>;
}

/** A line is drawn from this many figures on; of fewer, a standing. */
const enoughForALine = 4;

/** The unit as it stands after a figure in a picture, where the measure is named above: only `%` and money. */
const shortUnit = (unit: string) => (/^[%£]/.test(unit) ? unit : '');

function sayMark(
  { figure }: Measured,
  { definition, decimals }: Indicator,
  language: Language,
): string {
  return sayFigureWithUnit(figure, shortUnit(definition.unit), decimals, language);
}

function toMark(
  observation: Measured,
  label: string,
  kind: MarkKind,
  indicator: Indicator,
  language: Language,
): Mark {
  return {
    label,
    kind,
    value: observation.figure.value,
    text: sayMark(observation, indicator, language),
  };
}

function sayBare(value: number, { definition, decimals }: Indicator): string {
  const digits = sayNumber(value, Math.max(decimals, decimalsOf(String(value))));
  return withUnit(digits, shortUnit(definition.unit));
}

function toTarget(
  against: AgainstTarget | undefined,
  indicator: Indicator,
  language: Language,
): TargetMark | undefined {
  if (against?.target.value === undefined) return undefined;
  const { target, band } = against;
  const words = language.chart;
  const text = sayBare(target.value!, indicator);
  const named = target.by
    ? fill(words.targetBy, { period: sayPeriod(target.by, language) })
    : words.target;
  const ends = band && { low: sayBare(band[0], indicator), high: sayBare(band[1], indicator) };
  return {
    value: target.value!,
    text,
    words: named,
    band: band && ends && { ends: band, words: fill(words.tolerance, ends) },
  };
}

const optionsFor = ({ definition, decimals }: Indicator, fromZero: boolean): ScaleOptions => ({
  fromZero,
  isShare: definition.unit === '%',
  isWhole: decimals === 0,
});

const valuesOf = (marks: readonly Mark[], target: TargetMark | undefined) => [
  ...marks.map(({ value }) => value),
  ...(target ? [target.value, ...(target.band?.ends ?? [])] : []),
];

function nameOf(observation: Observation, { language, comparators }: Drawing): string {
  const name = comparators[observation.comparator ?? ''] ?? observation.comparator ?? '';
  if (observation.period.is === 'unstated') return fill(language.chart.undated, { name });
  return fill(language.chart.dated, { name, period: sayPeriod(observation.period, language) });
}

/** The latest figure, those it may be compared with, its target and others' figures, on one scale. */
export function standingChart(standing: Standing, drawing: Drawing): StandingChart {
  const { indicator, latest, earlier, target, comparators } = standing;
  const { language } = drawing;
  const mark = (observation: Measured, kind: MarkKind) =>
    toMark(observation, sayPeriod(observation.period, language), kind, indicator, language);
  const others = comparators.flatMap((observation): Mark[] => {
    const { figure } = observation;
    if (figure.is !== 'number') return [];
    return [
      {
        label: nameOf(observation, drawing),
        kind: 'comparator',
        value: figure.value,
        text: sayBare(figure.value, indicator),
      },
    ];
  });
  const gaps = comparators.flatMap(({ figure, ...rest }): Gap[] =>
    figure.is === 'number'
      ? []
      : [
          {
            label: nameOf({ figure, ...rest } as Observation, drawing),
            reason: sayFigure(figure, 0, language),
          },
        ],
  );
  const marks = [
    mark(latest, 'figure'),
    ...earlier.toReversed().map((one) => mark(one, 'earlier')),
    ...others,
  ];
  const aim = toTarget(target, indicator, language);
  return {
    is: 'standing',
    scale: scaleFor(valuesOf(marks, aim), optionsFor(indicator, false)),
    marks,
    gaps,
    target: aim,
  };
}

/** The parts of the latest figure by one dimension. */
export function barsChart(standing: Standing, dimension: string, { language }: Drawing): BarsChart {
  const { indicator } = standing;
  const parts = standing.parts.get(dimension) ?? [];
  const labelOf = (observation: Observation) => observation.dimensions.get(dimension) ?? '';
  const marks = parts
    .filter(isMeasured)
    .map((part) => toMark(part, labelOf(part), 'figure', indicator, language));
  const gaps = parts.flatMap((part): Gap[] =>
    part.figure.is === 'number'
      ? []
      : [{ label: labelOf(part), reason: sayFigure(part.figure, 0, language) }],
  );
  const values = marks.length > 0 ? marks.map(({ value }) => value) : [0];
  return { is: 'bars', scale: scaleFor([0, ...values], optionsFor(indicator, true)), marks, gaps };
}

/** The reasons for missing figures that lie in the time of a line. */
function gapsIn(indicator: Indicator, line: readonly Measured[], language: Language): Point[] {
  const [first, last] = [line[0]!, line.at(-1)!];
  return ownTotals(indicator).flatMap(({ figure, period, basis }): Point[] => {
    if (figure.is === 'number' || period.is === 'unstated' || basis !== last.basis) return [];
    if (
      period.is !== last.period.is ||
      period.last < first.period.last ||
      period.last > last.period.last
    )
      return [];
    const gap = { label: sayPeriod(period, language), reason: sayFigure(figure, 0, language) };
    return [{ is: 'gap', at: dayNumber(period.last), gap }];
  });
}

/** The line of an indicator's figures: one basis, kind of period and definition. */
export function lineChart(indicator: Indicator, { language }: Drawing): LineChart {
  const line = lineOf(indicator);
  const latest = line.at(-1)!;
  const marks = line.map((one): Point => ({
    is: 'mark',
    at: dayNumber(one.period.last),
    mark: toMark(
      one,
      sayPeriod(one.period, language),
      one === latest ? 'figure' : 'earlier',
      indicator,
      language,
    ),
    provisional: one.status === 'provisional',
  }));
  const points = [...marks, ...gapsIn(indicator, line, language)].sort((a, b) => a.at - b.at);
  const target = toTarget(againstTarget(indicator, latest), indicator, language);
  const values = valuesOf(
    points.flatMap((point) => (point.is === 'mark' ? [point.mark] : [])),
    target,
  );
  return { is: 'line', scale: scaleFor(values, optionsFor(indicator, false)), points, target };
}

/**
 * The picture that an indicator's data call for: bars for a dimension, a line from four comparable
 * figures on, else a standing. Never a line of two points.
 *
 * @param at A period to stand at instead of the latest.
 * @returns `undefined` when there is no figure to draw.
 */
export function chartFor(
  indicator: Indicator,
  by: string | undefined,
  drawing: Drawing,
  at?: string,
): Chart | undefined {
  const standing = standingOf(indicator, at);
  if (!standing) return undefined;
  if (by !== undefined) return barsChart(standing, by, drawing);
  if (at !== undefined) return standingChart(standing, drawing);
  const line = lineOf(indicator).filter((one) => isComparable(indicator, one, standing.latest));
  return line.length >= enoughForALine
    ? lineChart(indicator, drawing)
    : standingChart(standing, drawing);
}
