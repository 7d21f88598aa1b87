import { addressOf } from '../addresses/address.ts';
import { sayMeeting } from '../civic/say-meeting.ts';
import type { Publication } from '../publication/publication.ts';
import type { DataTable, TableRow } from '../registers/data-table.ts';
import type { Entry } from '../registers/register.ts';
import { typedFigure } from '../values/figure.ts';
import { plainTexts } from './plain-text.ts';
import type { RecordedThing } from './record.ts';

const ofEntry = ({ register, id, title, address, within, values, ...rest }: Entry) => {
  const { edition, locator, note, discrepancy, themes } = rest;
  const at = address ?? within;
  return {
    ...{ kind: register, id, title },
    ...(at === undefined ? {} : { address: at }),
    says: plainTexts({ ...values, edition, locator, themes, note, discrepancy }),
  };
};

/** A table of a paper: its head, and each cell by its row and the name of its column. */
function ofTable({ id, head, columns, rows }: DataTable): RecordedThing {
  const titleOf = new Map(columns.map(({ name, title }) => [name, title]));
  const lines = Map.groupBy(rows, ({ line }) => line);
  const nameOf = ({ line, id: row }: TableRow) =>
    lines.get(line)!.length === 1 ? line : `${line} (${row})`;
  const cells = rows.flatMap((row) =>
    [...row.cells].map(([name, cell]): [string, unknown] => [
      `${nameOf(row)}, ${titleOf.get(name) ?? name}`,
      cell.is === 'figure' ? typedFigure(cell.figure) : cell.words,
    ]),
  );
  const { columns: _, ...rest } = head;
  return {
    ...{ kind: 'table', id, title: head.title, address: addressOf.table(id) },
    says: { ...plainTexts(rest), ...plainTexts(Object.fromEntries(cells)) },
  };
}

/** Everything published that is no measure, in a settled order: what a file is called, and where a row stands in it, changes nothing. */
export function thingsOf(publication: Publication): readonly RecordedThing[] {
  const { reports, meetings, tables, glossary, settings, entries, bodies, language } = publication;
  const things: readonly RecordedThing[] = [
    ...reports.map(({ id, head }) => ({
      ...{ kind: 'report', id, title: head.title, address: addressOf.report(id) },
      says: plainTexts(head),
    })),
    ...meetings.map((meeting) => ({
      ...{ kind: 'meeting', id: meeting.id, title: sayMeeting(meeting, bodies, language) },
      address: addressOf.meeting(meeting.id),
      says: plainTexts(meeting.head),
    })),
    ...[...tables.values()].map(ofTable),
    ...Object.entries(settings.schemes ?? {}).map(([id, scheme]) => ({
      ...{ kind: 'scheme', id, title: id, says: plainTexts(scheme) },
    })),
    ...glossary.map(({ term, means }) => ({
      ...{ kind: 'term', id: term, title: term, address: addressOf.glossary() },
      says: plainTexts({ means }),
    })),
    ...[...entries.values()].flatMap((of) => of.map(ofEntry)),
  ];
  const key = ({ kind, id }: RecordedThing) => `${kind}\0${id}`;
  return things.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
