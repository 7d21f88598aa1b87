import type { Publication } from '../publication/publication.ts';
import { entriesByReference } from '../registers/entries.ts';
import { revisionsPath, settingsPath } from '../source/folder.ts';
import { startOf, type Location, type Slot } from '../source/source.ts';
import type { Change } from './change.ts';
import { asked, askedOfTwo, problems, type Asked } from './silent-asked.ts';
import type { AskedCells } from './silent-rows.ts';
import { figuresOf, namedInRows } from './thing-changes.ts';

/** Whether a change is of a table or an entry, and of no measure. */
export const isOfThing = ({ id, kind }: Change): boolean => kind !== 'row' && id.includes('/');

/** What a change is of, as its message names it. */
const nameOf = ({ kind, title, field }: Change) =>
  kind === 'table'
    ? (field ?? title)
    : [title, field].filter((one) => one !== undefined).join(', ');

/** What rows are asked for by changes of tables and entries. */
export function askedOfThings(
  changes: readonly Change[],
  publication: Publication,
): readonly Asked[] {
  const { asAt: day, tables } = publication;
  const named = entriesByReference(publication);
  const rowFor = ({ id, cell = {} }: Change, kind: string, values = {}): AskedCells => {
    const part = [cell.row, cell.column].filter((one) => one !== undefined).join('; ');
    return { day, kind, measure: namedInRows(id), ...(part && { part }), ...values };
  };
  const placeOf = ({ id, cell: { row, column } = {} }: Change): Location | Slot => {
    const table = tables.get(id.slice(id.indexOf('/') + 1));
    if (!id.startsWith('table/') || !table) {
      const entry = named.get(id);
      return entry ? entry.placeOf(column ?? 'id') : startOf(revisionsPath);
    }
    const found = table.rows.find((one) => one.id === row);
    if (found) return found.placeOf(column ?? 'line');
    return startOf(table.rows[0]?.placeOf('id').path ?? table.place.path);
  };
  const ofCell = (change: Change): Asked => {
    const { was, now, isWithheld } = change;
    const [of, place] = [nameOf(change), placeOf(change)];
    if (isWithheld && now === 'suppressed')
      return asked(rowFor(change, 'withdrawn'), (row) =>
        problems.withheld.at(place, { of, ...row }),
      );
    if (change.did === 'gone' || now === undefined)
      return askedOfTwo(
        (kind) => rowFor(change, kind),
        (two) => problems.gone.at(place, { of, to: undefined, aspect: undefined, ...two }),
      );
    // What it was may give away what is withheld beside it.
    if (isWithheld) return ofBeside([change]);
    return asked(rowFor(change, 'revision', { was, now }), (row) =>
      problems.figure.at(place, { of, was: was!, now, ...row }),
    );
  };
  /** What stands beside figures: one row tells all of it. */
  const ofBeside = (own: readonly Change[]): Asked => {
    const [first] = own as readonly [Change];
    const { cell: _, ...whole } = first;
    const about = own.length === 1 ? first : whole;
    return asked(rowFor(about, 'correction'), (row) =>
      problems.beside.at(placeOf(first), {
        of: first.title,
        fields: own.map(({ field = '' }) => field),
        ...row,
      }),
    );
  };
  const ofDefined = (own: readonly Change[]): Asked => {
    const [first] = own as readonly [Change];
    const path =
      first.kind === 'definition'
        ? settingsPath
        : (tables.get(first.id.slice('table/'.length))?.place.path ?? revisionsPath);
    return asked(rowFor(first, 'definition'), (row) =>
      problems.definition.at(startOf(path), { fields: own.map(({ field = '' }) => field), ...row }),
    );
  };
  const ofWhole = (change: Change): Asked =>
    askedOfTwo(
      (kind) => rowFor(change, kind),
      (two) =>
        problems.measure.at(startOf(revisionsPath), { measure: namedInRows(change.id), ...two }),
    );
  const ofTold = (change: Change): Asked => {
    const { id, was, now } = change;
    const report = publication.reports.find((one) => `report/${one.id}` === id);
    const place = report?.place ?? startOf(revisionsPath);
    return asked(rowFor(change, 'correction'), (row) =>
      problems.sentence.at(place, { was, now: now ?? '', ...row }),
    );
  };
  const byId = (all: readonly Change[]) => [...Map.groupBy(all, ({ id }) => id).values()];
  const whole = changes.filter(({ field }) => field === undefined);
  const defined = changes.filter(
    ({ kind, field, cell }) => (kind === 'definition' || kind === 'table') && field && !cell,
  );
  const cells = changes.filter(({ cell }) => cell !== undefined);
  const isBeside = ({ kind, id, isWithheld, cell, did }: Change) =>
    kind === 'table'
      ? did === 'changed' && (cell?.column === undefined || cell.row === undefined)
      : !isWithheld && !figuresOf(id.split('/')[0]!).includes(cell?.column ?? '');
  return [
    ...cells.filter((one) => !isBeside(one)).map(ofCell),
    ...byId(cells.filter(isBeside)).map(ofBeside),
    ...byId(defined).map(ofDefined),
    ...changes.filter(({ field, cell }) => field === 'told' && !cell).map(ofTold),
    ...whole.map(ofWhole),
  ];
}
