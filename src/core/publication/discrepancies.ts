import { anchorFor } from '../addresses/anchors.ts';
import { addressOf } from '../addresses/address.ts';
import { sayMeeting } from '../civic/say-meeting.ts';
import { figureColumns, figureOf, type DataTable } from '../registers/data-table.ts';
import { referenceTo } from '../registers/register.ts';
import { sayDiscrepancy } from '../indicators/words/discrepancy.ts';
import { addressOfObservation } from '../indicators/reading/figure-pages.ts';
import { partTitles } from '../indicators/part-titles.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Publication } from './publication.ts';
import { sayKind } from './say-kind.ts';
import { startOf, type Location } from '../source/source.ts';
import { sayFigureWithUnit, sayPeriod, sayQualified } from '../values/say.ts';

/** One thing that was printed, of any kind, with a word about what differs from it. */
export interface Discrepancy {
  /** What it is called among those of its group. */
  readonly name: string;
  /** Where it stands on the site, from the root; `undefined` if it has no place of its own. */
  readonly address: string | undefined;
  /** The figures as printed; none for a statement in words. */
  readonly printed: readonly string[];
  /** What its own paper's numbers give, where that can be worked out, and then the words of the row. */
  readonly differs: readonly string[];
  /** The paper and the place in it; `undefined` for a council's own meeting, which needs none. */
  readonly edition: string | undefined;
  readonly locator: string | undefined;
  /** Where it is written down. */
  readonly place: Location;
  /** Whether what became of the figure is recorded, which answers what differs. */
  readonly isRevised: boolean;
}

/** The discrepancies of one measure, one table, one register, or of all meetings; never none. */
export interface DiscrepancyGroup {
  readonly of: 'measure' | 'table' | 'meetings' | 'register';
  /** The id of the measure, table or register; the anchor of the group on the page of discrepancies. */
  readonly id: string;
  readonly title: string;
  /** Who answers for the measure, by role; `undefined` where nobody is named. */
  readonly owner?: string | undefined;
  readonly rows: readonly Discrepancy[];
}

/** What differs in the figures of one measure; its rows are none where nothing does. */
export function discrepanciesOfMeasure(
  indicator: Indicator,
  { settings, language }: Pick<Publication, 'settings' | 'language'>,
): DiscrepancyGroup {
  const { definition, decimals, id } = indicator;
  const rows = indicator.observations.flatMap((observation): readonly Discrepancy[] => {
    const { discrepancy, period, comparator, edition, locator } = observation;
    if (discrepancy === undefined) return [];
    const name = [
      sayPeriod(period, language),
      settings.comparators?.[comparator ?? ''],
      ...partTitles(observation, indicator),
    ];
    return [
      {
        name: name.filter(Boolean).join(', '),
        address: addressOfObservation(indicator, observation),
        printed: [sayQualified(observation, definition, decimals, language)],
        differs: [
          ...sayDiscrepancy(observation, indicator, settings.schemes ?? {}, language),
          discrepancy,
        ],
        edition,
        locator,
        place: observation.placeOf('discrepancy'),
        isRevised: indicator.revisions.has(observation),
      },
    ];
  });
  const { title, owner } = definition;
  return { of: 'measure', id: anchorFor.differing(id), title, owner, rows };
}

/** Whether it is recorded that a figure of a table or an entry became another. @param row The id of the row of a table. */
const isRevisedIn = ({ cellRevisions }: Publication, name: string, row?: string): boolean =>
  cellRevisions.some(
    ({ measure, was, parts }) =>
      was !== undefined && measure === name && (row === undefined || parts[0] === row),
  );

function ofTable(table: DataTable, publication: Publication): DiscrepancyGroup {
  const { language } = publication;
  const { edition, locator, title } = table.head;
  const columns = figureColumns(table);
  const rows = table.rows.flatMap((row): readonly Discrepancy[] => {
    if (row.discrepancy === undefined) return [];
    const printed = columns.map((column) => {
      const said = sayFigureWithUnit(figureOf(row, column)!, column, column.decimals, language);
      return columns.length === 1 ? said : `${column.title}: ${said}`;
    });
    return [
      {
        name: row.line,
        address: addressOf.row(table.id, row.id),
        printed,
        differs: [row.discrepancy],
        edition,
        locator,
        place: row.placeOf('discrepancy'),
        isRevised: isRevisedIn(publication, `tables/${table.id}`, row.id),
      },
    ];
  });
  return { of: 'table', id: `table-${table.id}`, title, rows };
}

function ofMeetings({ meetings, bodies, language }: Publication): DiscrepancyGroup {
  const rows = meetings.flatMap((meeting): readonly Discrepancy[] => {
    const { discrepancy, edition, locator } = meeting.head;
    if (discrepancy === undefined) return [];
    return [
      {
        name: sayMeeting(meeting, bodies, language),
        address: addressOf.meeting(meeting.id),
        printed: [],
        differs: [discrepancy],
        edition,
        locator,
        place: startOf(meeting.path),
        isRevised: false,
      },
    ];
  });
  return { of: 'meetings', id: 'records-meetings', title: language.civic.meetingsPage.title, rows };
}

function ofRegisters(publication: Publication): readonly DiscrepancyGroup[] {
  const { entries, language } = publication;
  return [...entries].map(([register, of]) => ({
    of: 'register',
    id: `records-${register}`,
    title: sayKind(register, language),
    rows: of.flatMap((entry) => {
      const { title, address: own, within, discrepancy, edition, locator, placeOf } = entry;
      if (discrepancy === undefined) return [];
      return [
        {
          name: title,
          address: own ?? within,
          printed: [],
          differs: [discrepancy],
          edition,
          locator,
          place: placeOf('discrepancy'),
          isRevised: isRevisedIn(publication, referenceTo(entry)),
        },
      ];
    }),
  }));
}

/**
 * Gathers every discrepancy of a publication, whatever it is told of: measures in order of title, then tables,
 * meetings and registers. The one place that knows where a discrepancy can be written down.
 */
export function discrepanciesOf(publication: Publication): readonly DiscrepancyGroup[] {
  return [
    ...[...publication.indicators.values()].map((indicator) =>
      discrepanciesOfMeasure(indicator, publication),
    ),
    ...[...publication.tables.values()].map((table) => ofTable(table, publication)),
    ofMeetings(publication),
    ...ofRegisters(publication),
  ].filter(({ rows }) => rows.length > 0);
}

/** How many discrepancies there are of each kind. */
export function countDiscrepancies(
  groups: readonly DiscrepancyGroup[],
): Readonly<Record<DiscrepancyGroup['of'], number>> {
  const counts = { measure: 0, table: 0, meetings: 0, register: 0 };
  for (const { of, rows } of groups) counts[of] += rows.length;
  return counts;
}
