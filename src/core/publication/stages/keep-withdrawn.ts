import type { RevisionTable } from '../../indicators/reading/revision-reader.ts';
import { privateProblem, type Diagnostic } from '../../source/diagnostic.ts';
import { isRead, type SourceFile, type UnreadFile } from '../../source/source.ts';

export const problems = { total: privateProblem('revision/withdrawn-total') };

/** The addresses of figures in a line, each with the id of its measure and its period. */
const figureAddresses = /figure:([^@?#)\s]+)@([^?#)\s]+)/g;

/** Problems that tell by how much a total differs from the parts that are left. */
const differing: ReadonlySet<string> = new Set(['total/differs', 'data-table/differs']);

const cellsOf = (line: string) => line.split(',').map((cell) => cell.trim());

/**
 * Keeps what was withdrawn out of what is told of other faults (standards D-26): no reporter shows a line that links to a
 * figure which `data/revisions.csv` says to be withdrawn, as its label may be that figure; and where a part was taken out of
 * a total it is not told by how much the rest differs from it, as that is the part.
 *
 * @param diagnostics Of the whole publication.
 * @param files Those of the publication.
 */
export function keepWithdrawn(
  diagnostics: readonly Diagnostic[],
  files: readonly (SourceFile | UnreadFile)[],
  revisions: Pick<RevisionTable, 'notes' | 'cells'> | undefined,
): readonly Diagnostic[] {
  const notes = (revisions?.notes ?? []).filter(({ kind }) => kind === 'withdrawn');
  const cells = (revisions?.cells ?? []).filter(({ kind }) => kind === 'withdrawn');
  if (diagnostics.length === 0 || notes.length + cells.length === 0) return diagnostics;
  const lines = new Map<string, readonly string[]>();
  const linesIn = (path: string): readonly string[] => {
    const file = files.find((one): one is SourceFile => one.path === path && isRead(one));
    const found = lines.get(path) ?? file?.text.split(/\r\n?|\n/) ?? [];
    lines.set(path, found);
    return found;
  };
  const isWithdrawn = (id: string, typed: string) =>
    notes.some(
      ({ measure, period }) => measure === id && (period === undefined || period.text === typed),
    );
  const isPartWithdrawn = (id: string, row: readonly string[]) =>
    notes.some(
      ({ measure, period, dimensions, parts }) =>
        measure === id && period && dimensions.size + parts.length > 0 && row.includes(period.text),
    );
  /** Whether a row that was withdrawn is no longer in the table of a measure or of a paper. */
  const isPartGone = (path: string, line: string): boolean => {
    const [, kind, id = ''] = /^data\/(indicators|tables)\/(.+)\.csv$/.exec(path) ?? [];
    if (kind === 'indicators') return isPartWithdrawn(id, cellsOf(line));
    const there = new Set(linesIn(path).flatMap(cellsOf));
    return cells.some(
      ({ measure, parts }) => measure === `tables/${id}` && parts.some((part) => !there.has(part)),
    );
  };
  return diagnostics.map((one) => {
    const { path, line: number } = one.span;
    const line = linesIn(path)[number - 1] ?? '';
    if (differing.has(one.code) && isPartGone(path, line)) return problems.total.at(one.span);
    const links = [...line.matchAll(figureAddresses)];
    return links.some(([, id, period]) => isWithdrawn(id!, period!))
      ? { ...one, isPrivate: true as const }
      : one;
  });
}
