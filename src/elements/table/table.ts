import { z } from 'astro/zod';
import { problem } from '../../core/source/diagnostic.ts';
import type { BlockElement } from '../../core/compile/element.ts';
import { identifier, text } from '../../core/values/field.ts';
import { dimensionsOf, type Indicator } from '../../core/indicators/indicator.ts';
import type { Observation } from '../../core/indicators/observation.ts';
import { wordsOfObservations } from '../../core/indicators/words/words-of-observations.ts';
import { findUpTo, suggestPart } from '../measure.ts';
import { findPart } from '../where.ts';

/** The figures of an indicator as a table: of the whole, or with the parts of one dimension. */
export interface TableModel {
  readonly indicator: Indicator;
  readonly by: string | undefined;
  readonly observations: readonly Observation[];
}

export const schema = z.strictObject({
  /** The id of the indicator: the name of its file in `content/indicators/`, without `.md`. */
  indicator: identifier,
  /** The dimension to show the parts of beside the whole, such as `area`. */
  by: text.optional(),
  /** One part alone, as if it were a measure of its own: `area=East`; several are joined by `;` or `&`, as in `area=East; sex=girls`. With `by`, its own parts. */
  where: text.optional(),
  /** The last period to show, such as `2016-04`; a day, on which so much was known; or `latest`. Without it, all, and in a report what was known on its day. */
  at: text.optional(),
});

export const problems = {
  unknownDimension: problem('table/unknown-dimension'),
};

/** `::table`: every figure of a measure with its place in its paper. */
export const table: BlockElement<typeof schema, TableModel> = {
  name: 'table',
  kind: 'leaf',
  schema,
  wordsOf: ({ observations, indicator }) => wordsOfObservations(observations, indicator),
  figuresOf: ({ indicator, observations }) => [{ indicator, figures: observations }],
  compile({ attributes: { indicator: id, by, where, at }, placeOf }, lookup) {
    const part = findPart({ id, where }, placeOf, lookup);
    if ('diagnostics' in part) return part;
    const found = findUpTo({ id, at }, placeOf, part);
    const { value: indicator } = found;
    if (!indicator) return { value: undefined, diagnostics: found.diagnostics };
    const known = [...dimensionsOf(indicator).keys()];
    if (by !== undefined && !known.includes(by))
      return {
        value: undefined,
        diagnostics: [
          problems.unknownDimension.at(placeOf('by'), { by, hint: suggestPart(by, known) }),
        ],
      };
    const observations = indicator.observations.filter(
      ({ dimensions }) =>
        dimensions.size === 0 || (by !== undefined && dimensions.size === 1 && dimensions.has(by)),
    );
    return { value: { indicator, by, observations }, diagnostics: found.diagnostics };
  },
};
