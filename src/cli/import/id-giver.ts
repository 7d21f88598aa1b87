import type { KnownMeasure } from '../../core/imports/known-measure.ts';
import type { Mapping } from '../../core/imports/mappings/mapping.ts';
import { plainText } from '../../core/imports/sheets/sheet.ts';
import { slugOf } from '../../core/imports/words/slug.ts';

const bare = (title: string) => plainText(title).toLowerCase();

/**
 * Gives each title an id: that of the measure which is called so already, in the publication or in a mapping, else one of
 * its own.
 */
export function idGiver(
  known: ReadonlyMap<string, KnownMeasure>,
  mappings: readonly Mapping[],
): (title: string) => string {
  const titled = [
    ...mappings.flatMap(({ measures = {} }) =>
      Object.entries(measures).map(([id, { title }]) => [title, id] as const),
    ),
    ...[...known].map(([id, { title }]) => [title, id] as const),
  ];
  const byTitle = new Map(
    titled.flatMap(([title, id]) => (title === undefined ? [] : [[bare(title), id] as const])),
  );
  const given = new Map<string, string>();
  return (title) => {
    const id = byTitle.get(bare(title)) ?? slugOf(title);
    const other = given.get(id);
    if (other === undefined || other === title) {
      given.set(id, title);
      return id;
    }
    for (let number = 2; ; number++) {
      const next = `${id}-${number}`;
      if ((given.get(next) ?? title) !== title) continue;
      given.set(next, title);
      return next;
    }
  };
}
