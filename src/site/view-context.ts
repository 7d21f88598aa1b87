import { markOfCell, recordedChanges } from '../core/publication/recorded-changes.ts';
import type { ViewContext } from '../views/view-context.ts';
import { withBase } from './address.ts';
import { asked, askedOf } from '../core/source/asked.ts';
import { paperOf } from './papers.ts';
import { publication } from './publication.ts';
import { viewContextOf } from './view-context-of.ts';

const changes = asked('recorded changes', () =>
  Map.groupBy(recordedChanges(publication), ({ measure }) => measure),
);

/** What was recorded to have become of a table or an entry, in words. */
const changesOf = askedOf('changes of a table or an entry', (name): readonly string[] =>
  (changes().get(name) ?? []).map(({ day, of, what, reason }) =>
    [`${day}:`, ...(of === '' ? [] : [`${of}.`]), what, reason].join(' '),
  ),
);

/** What the views of elements may use on the pages of this publication. */
export const viewContext: ViewContext = {
  ...viewContextOf(
    publication,
    withBase,
    askedOf('title of a paper', (id) => paperOf(id)?.head.title),
  ),
  changesOf,
  markOf: (table, row, column) => markOfCell(changes().get(`tables/${table}`) ?? [], row, column),
};
