import { z } from 'astro/zod';
import { otherNames, text } from '../values/field.ts';
import type { Observation } from './observation.ts';

/** The columns that cut measures into parts, as `content/publication.yml` titles them for all measures. */
export const dimensionsSchema = z.record(
  z.string(),
  z.strictObject({
    /** The title of the column, where a measure's own definition gives none. */
    title: text.optional(),
    /** What its values are called, by the values as tables have them: names for codes. */
    values: z.record(z.string(), text).optional(),
    /** Other words that people type when they look for a part, by its value as tables have it, a list for each: the search finds its pages and figures by them. */
    also: z.record(z.string(), otherNames).optional(),
  }),
);

/** The titles of columns, and of the values that stand in them. */
export type PartTitles = z.output<typeof dimensionsSchema>;

/** A measure, as far as its parts are named. */
interface Titled {
  readonly titles: PartTitles;
}

/** What is written down under a name by the publication itself. */
const own = <Value>(of: Readonly<Record<string, Value>> | undefined, name: string) =>
  of && Object.hasOwn(of, name) ? of[name] : undefined;

/** The title that the publication gives a column for all its measures; `undefined` where it gives none. */
export const sharedTitle = (dimension: string, titles: PartTitles): string | undefined =>
  own(titles, dimension)?.title;

/** A value of a dimension as readers are told it: by its title, else as tables have it. */
export const valueTitle = (dimension: string, value: string, { titles }: Titled): string =>
  own(own(titles, dimension)?.values, value) ?? value;

/** What a part is called, dimension by dimension, in the order of the columns; none of the whole. */
export const partTitles = (
  { dimensions }: Pick<Observation, 'dimensions'>,
  indicator: Titled,
): readonly string[] =>
  [...dimensions].map(([dimension, value]) => valueTitle(dimension, value, indicator));

/** What else people call a part, by the values that it is cut by. */
export const otherPartNames = (
  { dimensions }: Pick<Observation, 'dimensions'>,
  { titles }: Titled,
): readonly string[] =>
  [...dimensions].flatMap(([dimension, value]) => own(own(titles, dimension)?.also, value) ?? []);

/** The value as tables have it, where its title was typed in its place; `undefined` where that is no title of it. */
export const valueOfTitle = (
  dimension: string,
  title: string,
  { titles }: Titled,
): string | undefined =>
  Object.entries(own(titles, dimension)?.values ?? {}).find(
    ([, one]) => one.toLowerCase() === title.toLowerCase(),
  )?.[0];
