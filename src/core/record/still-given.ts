import type { Publication } from '../publication/publication.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { startOf, type Location } from '../source/source.ts';
import type { FormerCell } from '../tables/former-cells.ts';
import type { FigureKey } from './change.ts';
import { givenCells } from './given-cells.ts';
import { givenFigures } from './given-figures.ts';
import type { PublishedRecord } from './record.ts';

export const problems = { given: problem('silent/still-given') };

/** What of a publication is held against what it was. */
interface Held {
  readonly publication: Pick<Publication, 'tables'>;
  readonly before: PublishedRecord;
  readonly now: PublishedRecord;
}

/** A figure, or the start of the file that it was in. */
type PlaceOf = (of: { readonly id: string; readonly figure: FigureKey }) => Location;

/** That a figure is given away: neither its number nor its line is told. */
const told = (place: Location, { name }: FormerCell, by: readonly FormerCell[]): Diagnostic => ({
  ...problems.given.at(place, { of: name, by: by.map((one) => one.name) }),
  isPrivate: true,
});

/**
 * Finds what `data/revisions.csv` says to be withdrawn and what is published still gives away: a whole and its other parts,
 * two periods, the total of a table. Plain `check` does not have the number, and looks at what is `suppressed` alone.
 */
export function stillGiven(
  { publication, before, now }: Held,
  placeOf: PlaceOf,
): readonly Diagnostic[] {
  const withdrawn = now.revisions.filter(({ kind }) => kind === 'withdrawn');
  if (withdrawn.length === 0) return [];
  const about = Map.groupBy(withdrawn, ({ measure = '' }) => measure);
  return [...about].flatMap(([name, rows]): readonly Diagnostic[] => {
    const [kind, id = ''] = name.split('/');
    if (kind !== 'tables') {
      const [was, is] = [before, now].map(({ measures }) =>
        Object.hasOwn(measures, name) ? measures[name] : undefined,
      );
      if (!was || !is) return [];
      return givenFigures(was, is, rows).map(({ cell, by, figure }) =>
        told(placeOf({ id: name, figure }), cell, by),
      );
    }
    const table = publication.tables.get(id);
    const [was, is] = [before, now].map(({ things }) =>
      things.find((one) => one.kind === 'table' && one.id === id),
    );
    if (!was || !is || !table) return [];
    return givenCells(was, is, rows, table).map(({ cell, by }) => {
      const row = table.rows.find((one) => one.id === cell.row);
      const first = table.rows[0]?.placeOf('id').path ?? table.place.path;
      return told(row ? row.placeOf(cell.column) : startOf(first), cell, by);
    });
  });
}

/** Problems that any check tells of what is given away. */
const alike = /^(?:disclosure\/|revision\/withdrawn-total$)/;

/** Whether a diagnostic tells of a table of which any check tells already that it gives something away. */
export const isGivenAlready = (
  { code, span }: Diagnostic,
  others: readonly Diagnostic[],
): boolean =>
  code === problems.given.code &&
  others.some((one) => one.span.path === span.path && alike.test(one.code));
