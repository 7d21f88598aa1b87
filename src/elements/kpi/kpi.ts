import { z } from 'astro/zod';
import type { BlockElement } from '../../core/compile/element.ts';
import { identifier, text } from '../../core/values/field.ts';
import { findStood, type Stood } from '../measure.ts';
import { findPart } from '../where.ts';

/** A measure's figure, large, with where it stands in sentences and its rating. */
export interface KpiModel {
  readonly stood: Stood;
}

export const schema = z.strictObject({
  /** The id of the indicator: the name of its file in `content/indicators/`, without `.md`. */
  indicator: identifier,
  /** One part alone, as if it were a measure of its own: `area=East`; several are joined by `;` or `&`, as in `area=East; sex=girls`. */
  where: text.optional(),
  /** The period to stand at, such as `2016-04`; a day, on which so much was known; or `latest`. Without it, the latest, and in a report what was known on its day. */
  at: text.optional(),
});

/** `::kpi`: one figure with its target, rating and change. */
export const kpi: BlockElement<typeof schema, KpiModel> = {
  name: 'kpi',
  kind: 'leaf',
  schema,
  figuresOf: ({ stood: { indicator, latest, parts } }) => [
    {
      indicator,
      figures: latest ? [latest] : parts.groups.flatMap(({ measured }) => measured),
    },
  ],
  compile({ attributes: { indicator, where, at }, placeOf }, lookup) {
    const part = findPart({ id: indicator, where }, placeOf, lookup);
    if ('diagnostics' in part) return part;
    const { value, diagnostics } = findStood({ id: indicator, at }, placeOf, part);
    return { value: value && { stood: value }, diagnostics };
  },
};
