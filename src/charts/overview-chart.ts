import { hasOwnTarget } from '../core/indicators/cards/card-count.ts';
import type { CardMeasures } from '../core/indicators/cards/scorecard.ts';
import { muchOlder } from '../core/indicators/comparing/list-age.ts';
import { isFromYearBefore } from '../core/indicators/comparing/change.ts';
import { isTimed } from '../core/indicators/observation.ts';
import type {
  OverviewBeside,
  OverviewChart,
  OverviewGroup,
  OverviewRow,
} from './overview-model.ts';
import { limitFor } from './overview-place.ts';
import {
  rowAlone,
  rowByChange,
  rowByTarget,
  rowOfParts,
  type OverviewDrawing,
} from './overview-row.ts';

/** From left to right of the line; then what is not drawn. */
function inOrder(rows: readonly OverviewRow[]): readonly OverviewRow[] {
  const at = ({ place }: OverviewRow) => place?.at ?? Infinity;
  const isDrawn = ({ place }: OverviewRow) => (place ? 0 : 1);
  return rows.toSorted((a, b) => isDrawn(a) - isDrawn(b) || (at(a) === at(b) ? 0 : at(a) - at(b)));
}

const isUnturned = ({ place }: OverviewRow) => place?.isTurned === false;

/** Rows whose line has the same ends. */
function oneGroup(
  beside: OverviewBeside,
  ends: OverviewGroup['ends'],
  rows: readonly OverviewRow[],
): readonly OverviewGroup[] {
  if (rows.length === 0) return [];
  const limit = limitFor(rows.flatMap(({ place }) => place ?? []));
  return [{ beside, ends, rows: inOrder(rows), limit }];
}

/** Rows held against the same: those whose right is better, with what is not drawn, then those whose right is more. */
function groupsOf(beside: OverviewBeside, rows: readonly OverviewRow[]): readonly OverviewGroup[] {
  const turned = rows.filter((row) => !isUnturned(row));
  const isDrawn = turned.some(({ place }) => place);
  return [
    ...oneGroup(beside, isDrawn ? 'better' : 'none', turned),
    ...oneGroup(beside, 'more', rows.filter(isUnturned)),
  ];
}

/**
 * How the measures of a card stand: each against its target; those without one against the figure of a year before,
 * else the latest before that may be compared; those with neither; and those of whose whole there is no figure, by
 * their parts, of which none is drawn.
 */
export function overviewChart(
  { rows: cardRows, parts }: CardMeasures,
  drawing: OverviewDrawing,
): OverviewChart {
  const older = muchOlder([
    ...cardRows.map(({ observation }) =>
      isTimed(observation) ? observation.period.last : undefined,
    ),
    ...parts.map(({ groups: [{ period }] }) => period.last),
  ]);
  const aged = cardRows.map((row, index) => ({ row, isOld: older[index]! }));
  const held = aged.filter(({ row }) => hasOwnTarget(row));
  const others = aged.filter(({ row }) => !hasOwnTarget(row));
  const changed = others.flatMap(({ row, isOld }) =>
    row.change ? [{ row, isOld, change: row.change }] : [],
  );
  const beside = changed.every(({ change }) => isFromYearBefore(change))
    ? 'year-before'
    : 'earlier';
  return {
    is: 'overview',
    groups: [
      ...groupsOf(
        'target',
        held.map(({ row, isOld }) => rowByTarget(row, isOld, drawing)),
      ),
      ...groupsOf(
        beside,
        changed.map(({ row, isOld, change }) => rowByChange(row, change, isOld, drawing)),
      ),
      ...groupsOf(
        'nothing',
        others
          .filter(({ row }) => !row.change)
          .map(({ row, isOld }) => rowAlone(row, isOld, drawing)),
      ),
      ...groupsOf(
        'parts',
        parts.map((standing, index) =>
          rowOfParts(standing, older[cardRows.length + index]!, drawing),
        ),
      ),
    ],
  };
}
