import type { Mapping } from './mapping.ts';

/** The ids of all measures that a mapping leads to. */
export const measuresOf = ({ tables, measures = {} }: Mapping): ReadonlySet<string> =>
  new Set([
    ...Object.keys(measures),
    ...tables.flatMap(({ measure, values = [] }) => [
      ...(typeof measure === 'string' ? [measure] : Object.values(measure?.names ?? {})),
      ...values.flatMap((value) => value.measure ?? []),
    ]),
  ]);
