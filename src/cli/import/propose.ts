import { english } from '../../core/language/english.ts';
import { periodsOfSheets } from '../../core/imports/proposing/period-of-sheet.ts';
import { patternOf } from '../../core/imports/sheets/name-pattern.ts';
import { unreadHeader } from '../../core/imports/proposing/unread-header.ts';
import { proposeMapping, type Proposal } from '../../core/imports/proposing/proposal.ts';
import { printMapping } from '../../core/imports/writing/print-mapping.ts';
import type { TypedMapping } from '../../core/imports/proposing/proposed.ts';
import { refined } from '../../core/imports/proposing/refined.ts';
import type { KnownNames } from '../../core/imports/known-names.ts';
import type { KnownMeasure } from '../../core/imports/known-measure.ts';
import { measuresOf } from '../../core/imports/mappings/measures-of.ts';
import { withQuestions } from '../../core/imports/proposing/same-measures.ts';
import { readMapping } from '../../core/imports/mappings/read-mapping.ts';
import { readRows } from '../../core/imports/judging/read-rows.ts';
import type { Workbook } from '../../core/imports/sheets/sheet.ts';
import { sayDoubts } from '../../core/imports/say-doubts.ts';
import { slugOf } from '../../core/imports/words/slug.ts';
import { addressOf } from '../../core/imports/sheets/sheet.ts';
import { nameOfFile, type ImportOptions } from './figures-options.ts';
import { idGiver } from './id-giver.ts';
import {
  figuresHeld,
  knownMappings,
  knownMeasures,
  knownNames,
  mappingPath,
} from './publication-around.ts';
import { sayAll, sayUnderstood } from './summary.ts';
import { sayUnwrittenReason, writeFiles } from '../output/write-files.ts';
import type { Told } from '../told.ts';

const { imports } = english;

/** The name of a mapping by that of its file, without what changes from month to month. */
function mappingName(name: string): string {
  const words = patternOf(name.replace(/\.[a-z]+$/i, '')).replaceAll('*', ' ');
  return /[a-z]/i.test(words) ? slugOf(words) : 'figures';
}

/** What is understood by a proposal. */
function readBy(
  workbook: Workbook,
  text: string,
  path: string,
  root: string,
  known: ReadonlyMap<string, KnownMeasure>,
  besides: Proposal['besides'],
  names?: KnownNames,
) {
  const { value, diagnostics } = readMapping({ path, text });
  if (!value)
    throw new Error(`The proposal is no mapping: ${JSON.stringify(diagnostics)}\n${text}`);
  const held = figuresHeld(root, known.keys(), value);
  return { read: readRows(workbook, value, known, held, besides, names), held };
}

/** Shows a mapping as it may be, and what would be understood by it; writes it, and nothing else, where that is asked for. */
export function propose(
  options: ImportOptions,
  workbook: Workbook,
  others: readonly string[],
): Told {
  const { root, typed, as, write, typedRoot, json } = options;
  const file = nameOfFile(options);
  const name = as ?? mappingName(file);
  const known = knownMeasures(root);
  const mappings = knownMappings(root).flatMap(({ read }) => read.value ?? []);
  const proposal = proposeMapping(file, workbook, idGiver(known, mappings));
  const shownSheets = workbook.sheets.filter(({ isHidden }) => !isHidden);
  if (!proposal) {
    const reasons = sayDoubts(shownSheets.flatMap(unreadHeader), english);
    if (reasons.length > 0) {
      const told = json
        ? JSON.stringify(reasons, null, 2)
        : [imports.unreadHeader, '', sayAll(reasons), '', imports.nothing].join('\n');
      return { told, status: 1 };
    }
    const said = periodsOfSheets(workbook).map(({ at, meant }) => ({
      place: at.in === 'file' || at.in === 'sheet' ? at.in : addressOf(at.place),
      text: at.cell.text,
      meant: meant.map(({ text }) => text),
    }));
    const told = [imports.noFigures, ...imports.periodsSaid(said), imports.nothing];
    return { told: told.join('\n'), status: 1 };
  }
  const { mapping: proposed, besides } = proposal;
  const path = mappingPath(name);
  const readOnce = (one: TypedMapping) =>
    readBy(workbook, printMapping(one, imports.lead), path, root, known, besides);
  let before = readOnce(proposed);
  const names = knownNames(root);
  let own = refined(proposed, before.read, names);
  // What is said of figures that were kept out shows only once they are read, and what a whole gives away once it is one.
  const isWithheld = Object.values(own.missing ?? {}).includes('suppressed');
  const isSaid = before.read.doubts.some(
    ({ is }) => is === 'scale-differs' || is === 'other-basis',
  );
  if (isSaid || isWithheld) {
    before = readOnce(own);
    own = refined(own, before.read, names);
  }
  const hasHeaderParts = proposed.tables.some(
    ({ header, values = [] }) => header.includes('..') && values.some((one) => one.parts),
  );
  const hasPartsAcross = proposed.tables.some(({ partsAcross }) => partsAcross?.part);
  const lead = [
    ...imports.lead,
    ...(hasHeaderParts ? [imports.headerParts] : []),
    ...(hasPartsAcross ? [imports.partsAcross] : []),
  ];
  const elsewhere = new Set(mappings.flatMap((one) => [...measuresOf(one)]));
  const mapping = withQuestions(own, before.read.readings, before.held, elsewhere);
  const text = printMapping(mapping, lead);
  const { readings, doubts } = readBy(workbook, text, path, root, known, besides, names).read;
  const unread = new Set(
    doubts.flatMap(({ is, place }) => (is === 'sheet-unread' ? place.sheet : [])),
  );
  const inHeaders = shownSheets.filter(({ name: own }) => unread.has(own)).flatMap(unreadHeader);
  const said = sayDoubts([...doubts, ...inHeaders], english);
  if (json) return { told: JSON.stringify(said, null, 2), status: 0 };
  const command = `npm run import -- ${/\s/.test(typed) ? JSON.stringify(typed) : typed}${typedRoot}`;
  const shown = [
    imports.noMapping({ path }),
    '',
    text,
    ...(readings.length > 0 ? [sayUnderstood(readings), ''] : []),
    ...(said.length > 0 ? [sayAll(said), ''] : []),
    ...(others.length > 0 ? [imports.others({ names: others })] : []),
  ];
  if (!write)
    return { told: [...shown, imports.proposed({ path, command })].join('\n'), status: 1 };
  const unwritten = writeFiles(root, [{ path, before: undefined, after: text }]);
  if (unwritten) return { told: `${imports.nothing} ${sayUnwrittenReason(unwritten)}.`, status: 1 };
  return { told: [...shown, imports.kept({ path, command })].join('\n'), status: 0 };
}
