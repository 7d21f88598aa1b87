import { z } from 'astro/zod';
import { problem } from '../../core/source/diagnostic.ts';
import type { BlockElement } from '../../core/compile/element.ts';
import { identifier, oneOf, text } from '../../core/values/field.ts';
import { dimensionsOf, type Indicator } from '../../core/indicators/indicator.ts';
import type { Observation } from '../../core/indicators/observation.ts';
import { comparePeriods } from '../../core/values/period.ts';
import { partsAt } from '../../core/indicators/comparing/headline.ts';
import { dimensionsIn, nameOfGroup } from '../../core/indicators/comparing/parts-standing.ts';
import { english } from '../../core/language/english.ts';
import { movementUpTo } from '../../core/indicators/comparing/line-movement.ts';
import { sayNoLimits } from '../../core/indicators/words/say-no-movement.ts';
import { suggest } from '../../core/source/suggest.ts';
import { partsThenAndNow, periodsBefore } from '../../core/indicators/cards/then-and-now.ts';
import { findPart } from '../where.ts';
import { findStood, problems as measureProblems, suggestPart, type Stood } from '../measure.ts';

/** A picture of an indicator with its table: of the whole, or of the parts of one dimension. */
export interface ChartElementModel {
  readonly indicator: Indicator;
  readonly by: string | undefined;
  /** The filter by which the measure is one part of another, as it is typed. */
  readonly where?: string | undefined;
  /** The period it stands at, where that is not the latest. */
  readonly at: string | undefined;
  /** The earlier period that the parts are held against. */
  readonly then: string | undefined;
  /** `xmr` for the whole with its usual movement. */
  readonly as?: 'xmr' | undefined;
  readonly words: ChartWords;
}

/** An officer's own words for a picture. What the data say follows them and is never left out. */
export interface ChartWords {
  readonly headline?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly sentence?: string | undefined;
}

export const schema = z.strictObject({
  /** The id of the indicator: the name of its file in `content/indicators/`, without `.md`. */
  indicator: identifier,
  /** The dimension to show the parts of, such as `area`; `area, sex` for parts that are cut both ways. Without it, the whole is shown; where no figure is about the whole, its parts. */
  by: text.optional(),
  /** One part alone, as if it were a measure of its own: `area=East`; several are joined by `;` or `&`, as in `area=East; sex=girls`. With `by`, its own parts. */
  where: text.optional(),
  /** The period to stand at, such as `2016-04`; a day, on which so much was known; or `latest`. Without it, the latest, and in a report what was known on its day. */
  at: text.optional(),
  /** An earlier period: with `by`, the parts are shown then and now. */
  then: text.optional(),
  /** `xmr`: the whole with its usual movement, its limits and what is unusual; from twelve figures on. Not with `by`. */
  as: oneOf(['xmr']).optional(),
  /** A headline of your own, without figures. */
  headline: text.optional(),
  /** What is measured, in words of your own, without figures. */
  subtitle: text.optional(),
  /** What to see in the picture, in words of your own, without figures. */
  sentence: text.optional(),
});

export const problems = {
  thenAlone: problem('chart/then-alone'),
  noPartsThen: problem('chart/no-parts-then'),
  asWithParts: problem('chart/as-with-parts'),
  noUsualMovement: problem('chart/no-usual-movement'),
  figureInWords: problem('chart/figure-in-words'),
};

/** The ways in which an indicator's parts are cut where it stands, as `by` names them. */
function waysOf({ indicator, latest, parts }: Stood): readonly string[] {
  if (parts) return parts.groups.map(nameOfGroup);
  const shown = partsAt(indicator, latest);
  return [...dimensionsOf(indicator).keys()].filter((name) => shown.has(name));
}

/** Whether two names are of the same dimensions, in whatever order: that of the columns of a file is nothing. */
const isSameWay = (one: string, other: string) =>
  dimensionsIn(one).toSorted().join() === dimensionsIn(other).toSorted().join();

/** The figures that a picture draws: of the whole all up to its time, of parts those of the one or two times it shows. */
function figuresIn({ indicator, by, at, then }: ChartElementModel): readonly Observation[] {
  const { observations } = indicator;
  const names = by === undefined ? [] : dimensionsIn(by);
  const drawn = observations.filter(({ dimensions }) =>
    names.length === 0
      ? dimensions.size === 0
      : dimensions.size === names.length && names.every((name) => dimensions.has(name)),
  );
  const last =
    observations.find(({ period }) => period.text === at)?.period ?? drawn.at(-1)?.period;
  if (by === undefined)
    return drawn.filter(({ period }) => !last || comparePeriods(period, last) <= 0);
  const times = [last?.text, then];
  return drawn.filter(({ period }) => times.includes(period.text));
}

/** Why the usual movement of the whole is not worked out, in words; `undefined` where it is. */
function noMovementOf({ indicator, latest }: Stood): string | undefined {
  if (!latest) return english.movement.none.parts;
  const found = movementUpTo(indicator, latest);
  return found.is === 'none' ? sayNoLimits(found.why, english) : undefined;
}

/** `::chart`: the picture that an indicator's data call for. */
export const chart: BlockElement<typeof schema, ChartElementModel> = {
  name: 'chart',
  kind: 'leaf',
  schema,
  figuresOf: (model) => [{ indicator: model.indicator, figures: figuresIn(model) }],
  compile({ attributes, placeOf }, lookup) {
    const {
      indicator: id,
      by: typed,
      where,
      at,
      then,
      as,
      headline,
      subtitle,
      sentence,
    } = attributes;
    const part = findPart({ id, where }, placeOf, lookup);
    if ('diagnostics' in part) return part;
    const found = findStood({ id, at }, placeOf, part);
    const stood = found.value;
    const refused = (diagnostic: ReturnType<typeof problems.thenAlone.at>) => ({
      value: undefined,
      diagnostics: [diagnostic],
    });
    if (!stood) return { value: undefined, diagnostics: found.diagnostics };
    for (const key of ['headline', 'subtitle', 'sentence'] as const) {
      const words = attributes[key];
      // A figure in words of one's own could come to differ from the data.
      if (words !== undefined && /\d/.test(words))
        return refused(problems.figureInWords.at(placeOf(key), { text: words }));
    }
    const { indicator, at: period } = stood;
    if (then !== undefined && typed === undefined)
      return refused(problems.thenAlone.at(placeOf('then')));
    const beside = (['by', 'then'] as const).find((key) => attributes[key] !== undefined);
    if (as !== undefined && beside !== undefined)
      return refused(problems.asWithParts.at(placeOf(beside), { beside }));
    const reason = as && noMovementOf(stood);
    if (reason) return refused(problems.noUsualMovement.at(placeOf('as'), { id, reason }));
    const known = typed === undefined ? [] : waysOf(stood);
    const by = typed === undefined ? undefined : known.find((way) => isSameWay(way, typed));
    if (typed !== undefined && by === undefined) {
      const details = { by: typed, hint: suggestPart(typed, known) };
      return refused(measureProblems.unknownDimension.at(placeOf('by'), details));
    }
    if (by !== undefined && then !== undefined) {
      const pairs = partsThenAndNow(indicator, by, { then, now: period }) ?? [];
      if (!pairs.some(({ change }) => change !== undefined)) {
        const hint = suggest(then, periodsBefore(indicator, by, period));
        return refused(problems.noPartsThen.at(placeOf('then'), { then, hint }));
      }
    }
    return {
      value: {
        ...{ indicator, by, where, at: period, then, as },
        words: { headline, subtitle, sentence },
      },
      diagnostics: found.diagnostics,
    };
  },
};
