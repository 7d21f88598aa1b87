import { checkBackgroundPapers } from '../civic/background-papers.ts';
import type { Process } from '../civic/process.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import type { Body } from '../civic/body.ts';
import type { Document } from '../documents/document.ts';
import type { Definition } from '../indicators/indicator.ts';
import type { Names } from '../source/names.ts';
import type { Observation } from '../indicators/observation.ts';
import { checkPaperAddress } from '../civic/paper-address.ts';
import { checkReference } from '../source/reference.ts';
import type { ReportHead } from '../civic/report.ts';
import type { SortedFiles, Folder } from '../source/folder.ts';
import type { Settings } from './settings.ts';
import { checkBeginnings } from '../indicators/reading/target-beginning-check.ts';
import { problems as schemaProblems } from '../documents/schema.ts';
import { suggestKey } from '../documents/suggest-value.ts';
import type { Voice } from '../language/voices/voice.ts';
import { text } from '../values/field.ts';
import { checkThemes } from '../documents/theme-check.ts';

const { missingKey } = schemaProblems;

export const problems = {
  dateInName: problem('report/date-in-name'),
  figuresLate: problem('report/figures-late'),
  packItself: problem('report/in-itself'),
};

/** Gathers what a publication has by name. */
export function namesOf(folders: SortedFiles['folders'], settings: Settings | undefined): Names {
  const idsOf = (folder: Folder) => new Set(folders[folder].map(({ id }) => id));
  return {
    reports: idsOf('report'),
    bodies: idsOf('body'),
    indicators: idsOf('indicator'),
    themes: settings && new Set(Object.keys(settings.themes ?? {})),
    schemes: settings && new Set(Object.keys(settings.schemes ?? {})),
  };
}

/** Reports the papers that a body's front matter names and that are not there. */
export function checkBody({ head, placeOf }: Document<Body['head']>, names: Names): Diagnostic[] {
  return [
    ...checkReference('paper', head.remitPlace?.paper, names.reports, () =>
      placeOf('remitPlace', 'paper'),
    ),
    ...(head.membership ?? []).flatMap(({ edition }, at) =>
      checkReference('paper', edition, names.reports, () => placeOf('membership', at, 'edition')),
    ),
  ];
}

/** An archive says of every paper what came of it, if only that no paper tells. */
function checkOutcome({ head, placeOf }: Document<ReportHead>, voice: Voice): Diagnostic[] {
  if (head.outcome !== undefined || voice === 'owner') return [];
  return [
    missingKey.at(placeOf('outcome'), { key: 'outcome', hint: suggestKey(['outcome'], text) }),
  ];
}

/** Reports what a report's front matter names and is not there, and what it must say. */
export function checkReport(
  document: Document<ReportHead>,
  names: Names,
  rules: Process,
  voice: Voice,
): Diagnostic[] {
  const { id, head, placeOf } = document;
  const wrongName = !id.startsWith(`${head.date}-`);
  return [
    ...checkOutcome(document, voice),
    ...(head.figuresTo && head.figuresTo.last > head.date
      ? [
          problems.figuresLate.at(placeOf('figuresTo'), {
            to: head.figuresTo.text,
            date: head.date,
          }),
        ]
      : []),
    ...(wrongName ? [problems.dateInName.at(placeOf('date'), { id, date: head.date })] : []),
    ...checkReference('body', head.body, names.bodies, () => placeOf('body')),
    ...checkReference('body', head.from, names.bodies, () => placeOf('from')),
    ...checkThemes(document, names),
    ...checkBackgroundPapers(document, rules, names.reports),
    ...checkPaperAddress(document),
    ...(head.printedIn ?? []).flatMap(({ paper }, index) =>
      paper === id
        ? [problems.packItself.at(placeOf('printedIn', index, 'paper'))]
        : checkReference('paper', paper, names.reports, () => placeOf('printedIn', index, 'paper')),
    ),
  ];
}

/** Reports what a definition names and is not there. */
export function checkDefinition(document: Document<Definition>, names: Names): Diagnostic[] {
  const { head, placeOf } = document;
  const editions = (key: 'goodWhen' | 'targets' | 'breaks' | 'printedTitles' | 'unjoined') =>
    (head[key] ?? []).flatMap(({ edition }, index) =>
      checkReference('paper', edition, names.reports, () => placeOf(key, index, 'edition')),
    );
  return [
    ...checkReference('indicator', head.pairedWith, names.indicators, () => placeOf('pairedWith')),
    ...checkReference('indicator', head.replaces, names.indicators, () => placeOf('replaces')),
    ...checkThemes(document, names),
    ...(names.schemes
      ? checkReference('scheme', head.scheme, names.schemes, () => placeOf('scheme'))
      : []),
    ...editions('goodWhen'),
    ...editions('targets'),
    ...editions('breaks'),
    ...(head.movement?.rebases ?? []).flatMap(({ edition }, index) =>
      checkReference('paper', edition, names.reports, () =>
        placeOf('movement', 'rebases', index, 'edition'),
      ),
    ),
    ...editions('unjoined'),
    ...editions('printedTitles'),
    ...checkBeginnings(document, names),
  ];
}

const unknownPaper = (id: string, observation: Observation, column: string, names: Names) =>
  checkReference('paper', id, names.reports, () => observation.placeOf(column));

/** Reports the papers that rows name and that are not there. */
export function checkEditions(observations: readonly Observation[], names: Names): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const column of ['edition', 'source'] as const) {
    // Most rows name the paper that the row before named.
    let known: string | undefined;
    for (let at = 0; at < observations.length; at++) {
      const observation = observations[at]!;
      const id = observation[column];
      if (id === undefined || id === known) continue;
      if (names.reports.has(id)) known = id;
      else found.push(...unknownPaper(id, observation, column, names));
    }
  }
  return found;
}
