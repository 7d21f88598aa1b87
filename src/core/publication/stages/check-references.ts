import { checkMapping } from '../../imports/mappings/mapping-check.ts';
import { checkMeetings } from '../../civic/meetings.ts';
import { pastDaysOfBody, pastDaysOfReport } from '../../civic/past-days.ts';
import { checkGlossary } from '../../documents/glossary.ts';
import { checkRatings } from '../../indicators/reading/rating-check.ts';
import { pastDaysOfReview } from '../../indicators/disclosure.ts';
import { pastDaysOfRegisters } from '../../registers/past-days.ts';
import { checkPastDays } from '../../values/past-day.ts';
import { checkCellRevisions } from '../../registers/cell-revision-check.ts';
import { namesInSettings } from '../../registers/names-in-settings.ts';
import { checkTable } from '../../registers/data-table-check.ts';
import { checkRegisters } from '../../registers/register-check.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { checkReference } from '../../source/reference.ts';
import type { Names } from '../../source/names.ts';
import { checkBody, checkDefinition, checkEditions, checkReport } from '../cross-check.ts';
import { checkDaysToCome } from '../../indicators/reading/day-to-come-check.ts';
import { checkHomePage } from '../front/home-check.ts';
import { voiceOf } from '../settings.ts';
import { checkSettings } from '../settings-check.ts';
import type { Sources } from './sources.ts';

/** Reports what files say that only other files can show to be wrong: names of what is not there, first of all. */
export function checkReferences(sources: Sources, names: Names): readonly Diagnostic[] {
  const { settings: placed, glossary, asAt, registers, folders, tables } = sources;
  const rules = placed?.settings.process ?? {};
  const schemes = placed?.settings.schemes ?? {};
  // Without usable settings nobody knows whose voice it is: what an archive must say is not asked for.
  const voice = placed ? voiceOf(placed.settings) : 'owner';
  const { revisions = [], notes = [], cells = [] } = sources.revisions ?? {};
  // One that waits for its day is there all the same.
  const defined = new Set(
    sources.files.flatMap(({ path }) => /^content\/indicators\/(.+)\.mdx?$/.exec(path)?.[1] ?? []),
  );
  // What was taken out as a whole is not there to be named.
  const notesOfMeasures = notes.filter(({ kind }) => kind === 'definition' || kind === 'target');
  return [
    ...(placed ? checkSettings(placed, names) : []),
    ...checkHomePage(sources.pages),
    ...(glossary ? checkGlossary(glossary, names) : []),
    ...sources.bodies.flatMap((body) => checkBody(body, names)),
    ...sources.reports.flatMap((report) => checkReport(report, names, rules, voice)),
    ...checkMeetings(sources.meetings, {
      ...{ names, rules, asAt, registers, folders: folders.meeting },
      newestDay: sources.newestDay,
    }),
    ...sources.definitions.flatMap((definition) => checkDefinition(definition, names)),
    ...tables.documents.flatMap((table) => checkTable(table, names)),
    ...[...revisions, ...notesOfMeasures].flatMap(({ measure, placeOf }) =>
      checkReference('indicator', measure, names.indicators, () => placeOf('measure')),
    ),
    ...checkCellRevisions(cells, {
      ...{ tables, registers },
      settled: placed && namesInSettings(placed.settings),
      papers: new Map(sources.reports.map(({ id, head }) => [id, head.date])),
    }),
    ...checkDaysToCome(
      {
        definitions: sources.definitions,
        indicators: [...sources.indicators.sound.values()],
        revisions: [...revisions, ...notes, ...cells],
      },
      sources.newestDay,
    ),
    ...checkPastDays(
      [
        ...sources.bodies.flatMap(pastDaysOfBody),
        ...sources.reports.flatMap(pastDaysOfReport),
        ...[...sources.definitions, ...tables.documents].flatMap(pastDaysOfReview),
        ...pastDaysOfRegisters(registers),
      ],
      sources.newestDay,
    ),
    ...checkRegisters(registers, names, voice),
    ...sources.mappings.flatMap((one) => checkMapping(one, defined)),
    ...[...sources.indicators.sound.values()].flatMap((indicator) => [
      ...checkEditions(indicator.observations, names),
      ...checkRatings(indicator, schemes),
    ]),
  ];
}
