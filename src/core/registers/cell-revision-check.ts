import { isPartOf, type CellRevision } from '../indicators/cell-revision.ts';
import { problems as disclosureProblems } from '../indicators/reading/disclosure.ts';
import { problems as noteProblems } from '../indicators/reading/note-check.ts';
import { problems as chainProblems } from '../indicators/reading/revision-check.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { spanOf } from '../source/source.ts';
import { problems as tableProblems } from '../tables/typed-row.ts';
import type { Day } from '../values/calendar.ts';
import { parseFigure, parseNumber, sameValue } from '../values/figure.ts';
import { isSmallCount } from '../values/people.ts';
import { suggestFigure } from '../values/suggest-figure.ts';
import { cellsNamed, notThere, type CellSources } from './named-cells.ts';
import type { PublishedCell, PublishedCells } from './published-cells.ts';

/** Figures of a row that are none where the cell holds figures. */
const checkTyped = ({ was = '', now = '', placeOf }: CellRevision): readonly Diagnostic[] =>
  Object.entries({ was, now }).flatMap(([column, typed]) =>
    parseFigure(typed)
      ? []
      : [
          tableProblems.value.at(placeOf(column), {
            column,
            reason: { is: 'not', typed, wanted: 'figure' },
            hint: suggestFigure(typed),
          }),
        ],
  );

/** Holds what became of one cell against itself and the cell, as `checkChain` does of a figure. */
function checkChain(
  chain: readonly CellRevision[],
  { text, isFigure, place }: PublishedCell,
  first: Day,
): readonly Diagnostic[] {
  return chain.flatMap((one, at): readonly Diagnostic[] => {
    const { day, was = '', now = '', placeOf } = one;
    const [before, next] = [chain[at - 1], chain[at + 1]];
    const typed = isFigure ? checkTyped(one) : [];
    if (typed.length > 0) return typed;
    const found: Diagnostic[] = [];
    if (day < first) found.push(chainProblems.early.at(placeOf('day'), { day, first }));
    if (sameValue(was, now)) found.push(chainProblems.same.at(placeOf('now'), { figure: now }));
    if (before && !sameValue(before.now!, was)) {
      const details = { was, before: before.now!, day: before.day };
      found.push(chainProblems.chain.at(placeOf('was'), details));
    }
    if (!next && !sameValue(now, text)) {
      const details = { now, data: text, line: spanOf(place()).line };
      found.push(chainProblems.now.at(placeOf('now'), details));
    }
    return found;
  });
}

/** What rows tell of a cell that is withheld now, and small counts of people that stood before (standards D-20, D-26). */
const checkDisclosed = (
  chain: readonly CellRevision[],
  { text, isOfPeople }: PublishedCell,
): readonly Diagnostic[] =>
  chain.flatMap(({ was = '', now = '', placeOf }) =>
    Object.entries({ was, now }).flatMap(([column, typed]) => {
      const number = parseNumber(typed);
      if (!number) return [];
      if (text === 'suppressed') return [disclosureProblems.revised.at(placeOf(column))];
      const isSmall = isOfPeople && column === 'was' && isSmallCount(number.value);
      return isSmall ? [disclosureProblems.smallCount.at(placeOf(column))] : [];
    }),
  );

/** What of withdrawn cells could still be told: where a number stands, and rows that tell one. */
function checkWithdrawn(
  all: readonly CellRevision[],
  { cells, rows }: PublishedCells,
): readonly Diagnostic[] {
  return all.flatMap((note) => {
    if (note.kind !== 'withdrawn') return [];
    // A row and a column of one name: the row is meant.
    const [only = ''] = note.parts;
    const isOf = (parts: readonly string[]) =>
      note.parts.length === 1 && rows.includes(only)
        ? parts[0] === only
        : isPartOf(note.parts, parts);
    const told = all.filter((one) => one.was !== undefined && isOf(one.parts));
    const later = told.filter(({ day }) => day > note.day);
    // What was published again later stands by right, and says so.
    const isAgain = ({ parts }: PublishedCell) =>
      later.some((one) => one.parts.join(';') === parts.join(';'));
    const stands = cells.filter(
      (cell) => cell.isFigure && parseNumber(cell.text) && isOf(cell.parts) && !isAgain(cell),
    );
    return [
      ...stands.map((cell) => noteProblems.stands.at(cell.place())),
      ...told
        .filter(({ day }) => day <= note.day)
        .map(({ placeOf }) => noteProblems.told.at(placeOf('was'))),
    ];
  });
}

/** Whether something is said to be withdrawn that holds a cell. */
const isWithdrawn = (all: readonly CellRevision[], { parts }: PublishedCell) =>
  all.some((one) => one.kind === 'withdrawn' && isPartOf(one.parts, parts));

/** Holds the rows about one table or one entry against it. */
function checkCells(
  all: readonly CellRevision[],
  of: PublishedCells,
  published: Day,
): readonly Diagnostic[] {
  const nameOf = ({ parts }: Pick<CellRevision, 'parts'>) => parts.join(';');
  const byName = new Map(of.cells.map((cell) => [nameOf(cell), cell]));
  const changed = all.filter(({ was }) => was !== undefined);
  const chains = [...Map.groupBy(changed, nameOf)].flatMap(([name, chain]) => {
    const cell = byName.get(name);
    if (!cell) return chain.map((one) => notThere(one, of));
    // Of one that is withheld its rows are to go: that they do not lead to it is told by none, as that tells it.
    if (isWithdrawn(all, cell)) return [];
    const disclosed = checkDisclosed(chain, cell);
    return disclosed.length > 0 ? disclosed : checkChain(chain, cell, published);
  });
  return [...chains, ...checkWithdrawn(all, of)];
}

/** Holds every row of `data/revisions.csv` about a table or an entry against what is published. @param revisions By the day. */
export function checkCellRevisions(
  revisions: readonly CellRevision[],
  sources: CellSources,
): readonly Diagnostic[] {
  return [...Map.groupBy(revisions, ({ measure }) => measure).values()].flatMap((all) => {
    const named = all.map((one) => cellsNamed(one, sources));
    const of = named.find((one) => one !== undefined && 'cells' in one);
    return of
      ? checkCells(all, of, sources.papers.get(of.edition ?? '') ?? '')
      : named.flatMap((one) => (one && !('cells' in one) ? one : []));
  });
}
