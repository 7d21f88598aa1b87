import { parseFrontMatter } from '../documents/front-matter.ts';
import { checkSchema } from '../documents/schema.ts';
import { numbersOf } from '../indicators/aim.ts';
import { definitionSchema } from '../indicators/indicator.ts';
import type { SourceFile } from '../source/source.ts';
import type { GoodWhen } from './colour-check.ts';

/** What the publication says of a measure already. */
export interface KnownMeasure {
  readonly title?: string | undefined;
  readonly unit?: string | undefined;
  readonly goodWhen?: GoodWhen;
  readonly basis?: string | undefined;
  /** The values of its targets, the latest last. */
  readonly targets: readonly string[];
}

/** What a definition says of its measure; nothing but that it is there, where it has faults of its own. */
export function readKnownMeasure(file: SourceFile): KnownMeasure {
  const head = parseFrontMatter(file).value?.head;
  const found = head && checkSchema(definitionSchema, head).value;
  if (!found) return { targets: [] };
  const { title, unit, goodWhen, basis, targets = [] } = found;
  return {
    ...{ title, unit, basis, goodWhen: goodWhen.at(-1)?.is },
    targets: targets.flatMap(({ value }) =>
      value === undefined ? [] : numbersOf(value).map(String),
    ),
  };
}
