import { z } from 'astro/zod';
import { problem } from '../../core/diagnostic.ts';
import type { Element } from '../../core/element.ts';
import { dimensionsOf, ownTotals, type Indicator } from '../../core/indicator.ts';
import { identifier, text } from '../../core/field.ts';
import { standingOf } from '../../core/standing.ts';
import { suggest } from '../../core/suggestion.ts';

/** A picture of an indicator with its table: of the whole, or of the parts of one dimension. */
export interface ChartElementModel {
  readonly indicator: Indicator;
  readonly by: string | undefined;
  /** The period it stands at, where that is not the latest. */
  readonly at: string | undefined;
}

export const schema = z.strictObject({
  /** The id of the indicator: the name of its file in `content/indicators/`, without `.md`. */
  indicator: identifier,
  /** The dimension to show the parts of, such as `area`. Without it, the whole is shown. */
  by: text.optional(),
  /** The period to stand at, such as `2016-04`. Without it, the latest. */
  at: text.optional(),
});

export const problems = {
  unknownIndicator: problem(
    'chart/unknown-indicator',
    ({ id, known }: { id: string; known: readonly string[] }) => ({
      message: `There is no indicator \`${id}\`.`,
      hint: suggest(id, known),
    }),
  ),
  unknownDimension: problem(
    'chart/unknown-dimension',
    ({ by, known }: { by: string; known: readonly string[] }) => ({
      message: `The indicator has no dimension \`${by}\` at its latest period.`,
      hint: known.length === 0 ? 'Take `by` out: this indicator has no parts.' : suggest(by, known),
    }),
  ),
  noFigure: problem('chart/no-figure', ({ id }: { id: string }) => ({
    message: `The indicator \`${id}\` has no figure that could be drawn.`,
    hint: 'Link to its page instead, which says why there is none.',
  })),
  noFigureAt: problem(
    'chart/no-figure-at',
    ({ at, known }: { at: string; known: readonly string[] }) => ({
      message: `The indicator has no figure of the whole for \`${at}\`.`,
      hint: suggest(at, new Set(known)),
    }),
  ),
};

/** `::chart`: the picture that an indicator's data call for. */
export const chart: Element<typeof schema, ChartElementModel> = {
  name: 'chart',
  kind: 'leaf',
  schema,
  compile({ attributes: { indicator: id, by, at }, placeOf }, { indicators, faulty }) {
    if (faulty.has(id)) return { value: undefined, diagnostics: [] };
    const indicator = indicators.get(id);
    const refused = (diagnostic: ReturnType<typeof problems.noFigure.at>) => ({
      value: undefined,
      diagnostics: [diagnostic],
    });
    if (!indicator) {
      return refused(
        problems.unknownIndicator.at(placeOf('indicator'), { id, known: [...indicators.keys()] }),
      );
    }
    const standing = standingOf(indicator, at);
    if (!standing) {
      return refused(
        at === undefined
          ? problems.noFigure.at(placeOf('indicator'), { id })
          : problems.noFigureAt.at(placeOf('at'), {
              at,
              known: ownTotals(indicator).map(({ period }) => period.text),
            }),
      );
    }
    if (by !== undefined && !standing.parts.has(by)) {
      const known = [...dimensionsOf(indicator).keys()].filter((name) => standing.parts.has(name));
      return refused(problems.unknownDimension.at(placeOf('by'), { by, known }));
    }
    return { value: { indicator, by, at }, diagnostics: [] };
  },
};
