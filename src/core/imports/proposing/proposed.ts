import type { z } from 'astro/zod';
import type { mappingSchema } from '../mappings/mapping.ts';
import type { Cell } from '../sheets/sheet.ts';

/** A mapping as it is typed. */
export type TypedMapping = z.input<typeof mappingSchema>;
export type TypedTable = TypedMapping['tables'][number];
export type TypedMeasure = NonNullable<TypedMapping['measures']>[string];

/** What a table most likely is, and what its measures are. */
export interface ProposedTable {
  readonly table: TypedTable;
  readonly measures: Readonly<Record<string, TypedMeasure>>;
  /** The cells among its figures. */
  readonly figures: readonly Cell[];
  /** The columns that told units and directions, by their numbers. */
  readonly told: readonly number[];
  /** The codes beside its figures. */
  readonly codes: readonly string[];
}
