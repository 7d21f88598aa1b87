import { parseFrontMatter } from '../documents/front-matter.ts';
import { checkSchema } from '../documents/schema.ts';
import { definitionSchema } from '../indicators/indicator.ts';
import type { Target } from '../indicators/target.ts';
import type { Basis } from '../values/basis.ts';
import type { SourceFile } from '../source/source.ts';
import type { GoodWhen } from './colour-check.ts';

/** What the publication says of a measure already. */
export interface KnownMeasure {
  readonly title?: string | undefined;
  readonly unit?: string | undefined;
  readonly goodWhen?: GoodWhen;
  readonly basis?: Basis | undefined;
  /** Whether it counts people; `undefined` where that is not said. */
  readonly counts?: 'people' | 'other' | undefined;
  /** Whether a review is recorded by which small counts of people are published. */
  readonly isReviewed?: boolean;
  /** The dimensions whose parts are declared to be no whole. */
  readonly partial?: readonly string[];
  /** Its targets in the order of the definition. */
  readonly targets: readonly Target[];
}

/** What a definition says of its measure; nothing but that it is there, where it has faults of its own. */
export function readKnownMeasure(file: SourceFile): KnownMeasure {
  const head = parseFrontMatter(file).value?.head;
  const found = head && checkSchema(definitionSchema, head).value;
  if (!found) return { targets: [] };
  const { title, unit, goodWhen, basis, counts, disclosure, partial = {}, targets = [] } = found;
  return {
    ...{ title, unit, basis, goodWhen: goodWhen.at(-1)?.is },
    ...{ counts, isReviewed: disclosure !== undefined, partial: Object.keys(partial) },
    targets,
  };
}
