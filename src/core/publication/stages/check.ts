import { standpointOf, type ReportHead } from '../../civic/report.ts';
import { resolveLinks } from '../../compile/link.ts';
import type { LinkTargets } from '../../compile/link-targets.ts';
import type { Document } from '../../documents/document.ts';
import { checkUnlinkedFigures, figuresByNumber } from '../../compile/unlinked-figure-check.ts';
import { proseIn, withProse } from '../../documents/tree.ts';
import { eachOf, together } from '../../source/checked.ts';
import type { Checked, Diagnostic } from '../../source/diagnostic.ts';
import { settingsPath } from '../../source/folder.ts';
import { isRead } from '../../source/source.ts';
import { bodyContactTyped, contactTyped, findPersonalData } from '../../tables/personal-data.ts';
import { checkPastRows } from '../../moved/past-check.ts';
import { checkDimensions, type FaultyTables } from '../dimensions-check.ts';
import { checkUnits } from './check-units.ts';
import { checkReferences } from './check-references.ts';
import type { Named } from './name.ts';
import type { Sources } from './sources.ts';

/** Documents whose links say what they lead to. */
function linked<Head>(
  documents: readonly Document<Head>[],
  targetsOf: (document: Document<Head>) => LinkTargets,
): Checked<readonly Document<Head>[]> {
  return eachOf(documents, (document) => {
    const targets = targetsOf(document);
    const blocks = eachOf(document.blocks, (block) => {
      const { value, diagnostics } = resolveLinks(proseIn(block), document.path, targets);
      return { value: withProse(block, value), diagnostics };
    });
    return { value: { ...document, blocks: blocks.value }, diagnostics: blocks.diagnostics };
  });
}

/** Numbers in the text of reports and pages that no link holds against the data. */
function checkNumbers(
  { reports, pages }: Sources,
  targets: LinkTargets,
  at: (report: Document<ReportHead>) => LinkTargets,
): readonly Diagnostic[] {
  const lookUp = figuresByNumber();
  return [
    ...reports.flatMap((report) => checkUnlinkedFigures(report, { ...at(report), lookUp })),
    ...pages.flatMap((page) => checkUnlinkedFigures(page, { ...targets, lookUp })),
  ];
}

/** The tables of measures that have faults of their own, as they are typed. */
const faultyTables = ({ files, indicators: { faulty } }: Sources): FaultyTables => {
  const paths = new Set([...faulty].map((id) => `data/indicators/${id}.csv`));
  return files.filter(({ path }) => paths.has(path));
};

function checkPersonalData({ files, folders }: Sources): readonly Diagnostic[] {
  const bodies = folders.body.map(({ file }) => bodyContactTyped(file));
  const own = contactTyped(files.find(({ path }) => path === settingsPath));
  const contact = [own, ...bodies].join('\n');
  return files.flatMap((file) => (isRead(file) ? findPersonalData(file, contact) : []));
}

/** Holds what was read against what there is. @returns The same sources, with every link in their prose resolved. */
export function checkSources(
  sources: Sources,
  { names, targets, measures }: Named,
): Checked<Sources> {
  const latest = () => targets;
  // A report says what was known on its day.
  const then = ({ head }: Document<ReportHead>): LinkTargets => ({
    ...targets,
    indicators: measures(standpointOf(head)),
  });
  const { value, diagnostics } = together({
    bodies: linked(sources.bodies, latest),
    reports: linked(sources.reports, then),
    meetings: linked(sources.meetings, latest),
    definitions: linked(sources.definitions, latest),
    pages: linked(sources.pages, latest),
    tables: linked(sources.tables.documents, latest),
  });
  const { tables: documents, ...others } = value;
  return {
    value: { ...sources, ...others, tables: { ...sources.tables, documents } },
    diagnostics: [
      ...checkReferences(sources, names),
      ...checkUnits(sources, targets.language),
      ...checkPastRows(sources.past, sources.newestDay),
      ...(sources.settings
        ? checkDimensions(
            sources.settings,
            sources.indicators.sound.values(),
            faultyTables(sources),
          )
        : []),
      ...diagnostics,
      ...checkNumbers(sources, targets, then),
      ...checkPersonalData(sources),
    ],
  };
}
