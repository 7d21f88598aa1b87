import type { TableMapping } from '../mappings/mapping.ts';

/** The columns of a table that say of what a row is: its measure and its parts. */
export const columnsOfNames = ({
  measure,
  parts = {},
}: Pick<TableMapping, 'measure' | 'parts'>): readonly string[] => [
  ...(typeof measure === 'object' ? [measure.column] : []),
  ...Object.values(parts).map(({ column }) => column),
];

/** Whether a mapping says of a name of a row what it is. */
export const saysName = (
  { measure, parts = {} }: Pick<TableMapping, 'measure' | 'parts'>,
  label: (column: string) => string,
): boolean =>
  (typeof measure === 'object' && Object.hasOwn(measure.names, label(measure.column))) ||
  Object.values(parts).some(({ column, whole = [], names = {}, comparators = {} }) =>
    [...whole, ...Object.keys(names), ...Object.keys(comparators)].includes(label(column)),
  );
