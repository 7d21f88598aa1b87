import { english } from '../../core/language/english.ts';
import { outcomeOf, type Doubt } from '../../core/imports/doubt.ts';
import type { Mapping } from '../../core/imports/mappings/mapping.ts';
import { leftKeys, leftReader } from '../../core/imports/left-answers.ts';
import { isFor, isSaidFor } from '../../core/imports/mappings/read-mapping.ts';
import { readRows } from '../../core/imports/judging/read-rows.ts';
import { printEntries } from '../../core/imports/writing/print-mapping.ts';
import type { Workbook } from '../../core/imports/sheets/sheet.ts';
import { sayDoubts } from '../../core/imports/say-doubts.ts';
import type { Diagnostic } from '../../core/source/diagnostic.ts';
import { lineReader } from '../../site/read-sources.ts';
import { toPlainText } from '../terminal.ts';
import { revisionsPath } from '../../core/source/folder.ts';
import { nameOfFile, type ImportOptions } from './figures-options.ts';
import { judgedChanges } from './judged-changes.ts';
import { propose } from './propose.ts';
import {
  figuresHeld,
  knownMappings,
  knownMeasures,
  knownNames,
  type NamedMapping,
} from './publication-around.ts';
import { readImported } from './read-file.ts';
import { sayAll, sayUnderstood } from './summary.ts';
import { sayUnwrittenReason, writeFiles } from '../output/write-files.ts';
import type { Told } from '../told.ts';

const { imports } = english;

/** What is wrong with files of the publication, as `check` shows it. */
const sayFaults = (root: string, diagnostics: readonly Diagnostic[]) =>
  toPlainText(diagnostics, lineReader(root));

/** The mapping for a file; a string is what to tell the person instead. */
function mappingFor(
  mappings: readonly NamedMapping[],
  { as }: ImportOptions,
  name: string,
): NamedMapping | string | undefined {
  const names = mappings.map((one) => one.name);
  if (as !== undefined) return mappings.find((one) => one.name === as);
  const fitting = mappings.filter(({ read }) => read.value && isFor(read.value, name));
  if (fitting.length > 1) return imports.several({ names: fitting.map((one) => one.name) });
  // One that cannot be read still says in a line which files it is for.
  const faulty = mappings.filter(({ read }) => !read.value);
  const own = faulty.find(({ text }) => isSaidFor(text, name));
  return fitting[0] ?? own ?? (names.length === 1 ? faulty[0] : undefined);
}

/** Takes the figures of a file over by its mapping. */
function takeOver(
  options: ImportOptions,
  workbook: Workbook,
  mapping: Mapping,
  file: string,
): Told {
  const { root, leaveOut, json, replacesOn } = options;
  const measures = knownMeasures(root);
  const read = readRows(
    workbook,
    mapping,
    measures,
    figuresHeld(root, measures.keys(), mapping),
    undefined,
    knownNames(root),
  );
  const { readings, targets, doubts: inFile, cells, leftCells } = read;
  const by = { mapping, known: measures, targets, file, replacesOn };
  const { changes, doubts: judged } = judgedChanges(root, readings, by);
  const all: readonly Doubt[] = [...inFile, ...changes.doubts, ...judged];
  const isLeft = leftReader(mapping, workbook);
  const known = all.filter(isLeft);
  const doubts = all.filter((one) => !isLeft(one));
  const rows = [...changes.added.values()].reduce((sum, count) => sum + count, 0);
  const cellsOf = (own: readonly Doubt[]) => own.reduce((sum, one) => sum + one.cells, 0);
  const doubted = cellsOf(doubts);
  const left = leftCells + cellsOf(known);
  const coded = rows + changes.same + changes.replaced + left + doubted - cells;
  const { same, replaced } = changes;
  const outcomes = new Set(doubts.map(outcomeOf));
  const isStopped = outcomes.has('stops') || changes.refusals.length > 0;
  const isDoubtful = outcomes.has('left-out') && !leaveOut;
  const isToSettle = outcomes.has('to-settle');
  const status = isStopped || isToSettle || outcomes.has('left-out') ? 1 : 0;
  const said = sayDoubts(doubts, english);
  const lines = (...more: readonly string[]) =>
    json
      ? JSON.stringify(said, null, 2)
      : [
          ...(readings.length > 0 ? [sayUnderstood(readings), ''] : []),
          ...(said.length > 0 ? [sayAll(said), ''] : []),
          ...changes.refusals,
          // Of a file that was refused at its header nothing was counted.
          ...(isStopped && cells === 0
            ? []
            : [imports.counts({ cells, rows, same, replaced, left, doubted })]),
          ...(known.length > 0 ? [imports.leftKnown({ count: known.length })] : []),
          ...(coded > 0 ? [imports.coded({ rows: coded })] : []),
          ...more,
        ].join('\n');
  const keys = leaveOut && outcomes.has('left-out') ? leftKeys(doubts, mapping, workbook) : {};
  const leaving =
    Object.keys(keys).length > 0 ? [imports.leaving, ...printEntries({ left: keys }, '  ')] : [];
  if (isStopped) return { told: lines(imports.nothing, imports.stopped), status: 1 };
  if (isDoubtful) return { told: lines(imports.nothing, imports.leaveOut), status: 1 };
  if (changes.files.length === 0) {
    const why = outcomes.has('left-out') ? imports.nothing : imports.nothingNew;
    return { told: lines(why, ...leaving), status };
  }
  const unwritten = writeFiles(root, changes.files);
  if (unwritten)
    return { told: lines(`${imports.nothing} ${sayUnwrittenReason(unwritten)}.`), status: 1 };
  const wrote = changes.files.flatMap(({ path }) => {
    if (path === revisionsPath) {
      const { revised, withdrawn } = changes;
      return [
        imports.wroteRevisions({ rows: revised, path }),
        ...(withdrawn > 0 ? [imports.withdrawn({ count: withdrawn })] : []),
      ];
    }
    const count = changes.added.get(path);
    const marks = changes.marked.get(path);
    if (count !== undefined || marks !== undefined)
      return [
        ...(count === undefined ? [] : [imports.wroteRows({ rows: count, path })]),
        ...(marks === undefined ? [] : [imports.wroteMarks({ rows: marks, path })]),
      ];
    const aims = changes.targets.get(path);
    const told = aims === undefined ? [] : [imports.wroteTargets({ count: aims, path })];
    const isNew = !path.startsWith('data/') && !measures.has(path.replace(/^.*\/|\.md$/g, ''));
    return isNew ? [imports.wroteFile({ path }), ...told] : told;
  });
  return { told: lines(...wrote, ...leaving, ...(isToSettle ? ['', imports.settle] : [])), status };
}

/** Imports a file, or proposes a mapping for it. */
export async function importFile(options: ImportOptions): Promise<Told> {
  const { root, typed, file, as } = options;
  const read = await readImported(file);
  if (typeof read === 'string')
    return { told: imports.unread({ file: typed, reason: read }), status: 2 };
  const mappings = knownMappings(root);
  const names = mappings.map(({ name }) => name);
  const name = nameOfFile(options);
  const workbook = { ...read, file: name };
  const mapping = mappingFor(mappings, options, name);
  if (typeof mapping === 'string') return { told: mapping, status: 2 };
  if (!mapping) {
    const isProposing = as === undefined || options.write || !names.includes(as);
    return isProposing
      ? propose(options, workbook, names)
      : { told: imports.unknownMapping({ name: as, names }), status: 2 };
  }
  const { value, diagnostics } = mapping.read;
  if (!value) return { told: sayFaults(root, diagnostics), status: 1 };
  return takeOver(options, workbook, value, name);
}
