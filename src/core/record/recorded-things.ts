import { addressOf } from '../addresses/address.ts';
import { sayMeeting } from '../civic/say-meeting.ts';
import type { Publication } from '../publication/publication.ts';
import type { DataTable } from '../registers/data-table.ts';
import type { Entry } from '../registers/register.ts';
import { typedFigure } from '../values/figure.ts';
import { plainTexts } from '../source/plain-text.ts';
import type { RecordedThing } from './record.ts';
import { toldNumbers } from './told-numbers.ts';

const ofEntry = ({ register, id, title, address, within, values, ...rest }: Entry) => {
  const { edition, locator, note, discrepancy, themes } = rest;
  const at = address ?? within;
  return {
    ...{ kind: register, id, title },
    ...(at === undefined ? {} : { address: at }),
    says: plainTexts({ ...values, edition, locator, themes, note, discrepancy }),
  };
};

/** What rows or columns are called by readers; of several that are called alike, with their ids. */
const named = (all: readonly { readonly id: string; readonly called: string }[]) => {
  const alike = Map.groupBy(all, ({ called }) => called);
  return all.map(({ id, called }) => ({
    id,
    name: alike.get(called)!.length === 1 ? called : `${called} (${id})`,
  }));
};

/** What a cell of a table is called by the names of its row and its column. */
export const nameOfCell = (row: string, column: string): string => `${row}, ${column}`;

/** A table of a paper: its head, and each cell by its row and its column. */
function ofTable({ id, head, columns, rows }: DataTable): RecordedThing {
  const namedRows = named(rows.map((row) => ({ id: row.id, called: row.line })));
  const namedColumns = named(columns.map(({ name, title }) => ({ id: name, called: title })));
  const cells = rows.flatMap((row, at) =>
    namedColumns.map((column): [string, unknown] => {
      const cell = row.cells.get(column.id)!;
      const text = cell.is === 'figure' ? typedFigure(cell.figure) : cell.words;
      return [nameOfCell(namedRows[at]!.name, column.name), text];
    }),
  );
  const { columns: _, also: __, ...rest } = head;
  return {
    ...{ kind: 'table', id, title: head.title, address: addressOf.table(id) },
    says: { ...plainTexts(rest), ...plainTexts(Object.fromEntries(cells)) },
    table: {
      rows: namedRows,
      columns: columns.map(({ kind, unit }, at) => ({
        ...namedColumns[at]!,
        ...(kind === 'figures' ? { unit } : {}),
      })),
    },
  };
}

/** Everything published that is no measure, in a settled order: what a file is called, and where a row stands in it, changes nothing. */
export function thingsOf(publication: Publication): readonly RecordedThing[] {
  const { reports, meetings, tables, glossary, settings, entries, bodies, language } = publication;
  const things: readonly RecordedThing[] = [
    ...reports.map((report) => ({
      ...{ kind: 'report', id: report.id, title: report.head.title },
      address: addressOf.report(report.id),
      says: { ...plainTexts({ ...report.head, also: undefined }), told: toldNumbers(report) },
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
    ...Object.entries(settings.scorecards ?? {}).map(([id, card]) => ({
      ...{ kind: 'scorecard', id, title: card.title, address: addressOf.scorecard(id) },
      says: plainTexts(card),
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
