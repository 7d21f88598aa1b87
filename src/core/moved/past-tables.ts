import { z } from 'astro/zod';
import type { Checked, Diagnostic } from '../source/diagnostic.ts';
import type { Slot, SourceFile } from '../source/source.ts';
import { parseCsv } from '../tables/csv.ts';
import { checkColumns, faultsOfCells, isRequired, readCells } from '../tables/typed-row.ts';
import { day, text } from '../values/field.ts';
import { pastAddress, siteTarget } from './address-field.ts';

/** The columns of `data/addresses.csv`: what was published, which `npm run check -- --seal` writes. */
export const sealedColumns = z.strictObject({
  /** A page or a file of the site, from its root. */
  address: pastAddress,
  /** The day of the publication when it was sealed: who looks at the publication from an earlier one does not miss it. */
  since: day,
});

/** The columns of `data/redirects.csv`: addresses that lead to others now. */
export const redirectColumns = z.strictObject({
  /** An address that was published, and at which nothing stands now. What stood below it, and the files of a measure or table, move with it. */
  from: pastAddress,
  /** Where the same thing stands now: an address of the site, or a part of a page. */
  to: siteTarget,
});

/** The columns of `data/gone.csv`: addresses at which nothing stands any more. */
export const goneColumns = z.strictObject({
  /** An address that was published. What stood below it, and the files of a measure or table, are gone with it. */
  address: pastAddress,
  /** The day on which it was taken away. */
  day,
  /** Why, in a sentence for readers. Of something that was withdrawn it may be as short as `Withdrawn.` */
  reason: text,
});

/** A row of a table, with where each of its cells stands. */
export type Placed<Data> = Data & { placeOf(column: keyof Data & string): Slot };

export type SealedAddress = Placed<z.output<typeof sealedColumns>>;
export type Redirect = Placed<z.output<typeof redirectColumns>>;
export type Gone = Placed<z.output<typeof goneColumns>>;

/** Reads a table of such columns. @returns `undefined` where any of it has a fault: what it does not say is not known. */
const readerOf =
  <Schema extends z.ZodObject>(schema: Schema) =>
  (file: SourceFile): Checked<readonly Placed<z.output<Schema>>[] | undefined> => {
    const columns = Object.keys(schema.shape);
    const required = columns.filter((name) => isRequired(schema.shape[name]));
    const { value: table, diagnostics } = parseCsv(file, columns.slice(0, 2));
    if (!table) return { value: undefined, diagnostics };
    const unfit = checkColumns(table, columns, required);
    if (unfit.length > 0)
      return {
        value: undefined,
        diagnostics: [...diagnostics, ...unfit, ...faultsOfCells(schema, table)],
      };
    const found: Diagnostic[] = [...diagnostics];
    const rows = table.rows.flatMap((row) => {
      const cells = readCells(schema, table, row);
      found.push(...cells.diagnostics);
      return cells.value ? [{ ...cells.value.data, placeOf: cells.value.placeOf }] : [];
    });
    return { value: found.length === 0 ? rows : undefined, diagnostics: found };
  };

export const readSealed = readerOf(sealedColumns);
export const readRedirects = readerOf(redirectColumns);
export const readGone = readerOf(goneColumns);
