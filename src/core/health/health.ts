import { expectedOf } from '../indicators/lateness.ts';
import type { Publication } from '../publication/publication.ts';
import type { Day } from '../values/calendar.ts';
import { directionsOver, leftOut, targetsOver, withoutSource } from './completeness.ts';
import { openDiscrepancies } from './discrepancies.ts';
import { figuresToCome } from './figures.ts';
import { findingKinds, type Finding, type FindingKind } from './finding.ts';
import { gapFindings, gapsOf } from './gaps.ts';
import { notJudgedIn, type NotJudged } from './not-judged.ts';
import { compareFindings } from './order.ts';
import { openRequests } from './requests.ts';
import { meetingsNotEntered, reviewsDue } from './reviews.ts';

/** How a publication is kept, as at its day. */
export interface Health {
  readonly title: string;
  readonly asAt: Day;
  /** By owner in order of name, those without one last; then by kind, by the day, by title. */
  readonly findings: readonly Finding[];
  readonly measures: number;
  /** Of how many measures something says when the next figure is due. */
  readonly expected: number;
  readonly notJudged: readonly NotJudged[];
}

/** How many findings there are of each kind. */
export function countKinds(findings: readonly Finding[]): Readonly<Record<FindingKind, number>> {
  const counts = Object.fromEntries(findingKinds.map((kind) => [kind, 0]));
  for (const { kind } of findings) counts[kind]! += 1;
  return counts as Record<FindingKind, number>;
}

/** What a publication has to do, and what could not be judged: all by its own day and by what it says of itself. */
export function healthOf(publication: Publication): Health {
  const { settings, asAt, indicators } = publication;
  const all = [...indicators.values()];
  const gaps = new Map(all.map((indicator) => [indicator, gapsOf(indicator)]));
  return {
    title: settings.title,
    asAt,
    findings: [
      ...figuresToCome(publication),
      ...openRequests(publication),
      ...reviewsDue(publication),
      ...meetingsNotEntered(publication),
      ...gapFindings(gaps),
      ...openDiscrepancies(publication),
      ...withoutSource(publication),
      ...targetsOver(publication),
      ...directionsOver(publication),
      ...leftOut(publication),
    ].sort(compareFindings),
    measures: all.length,
    expected: all.filter((one) => expectedOf(one) !== undefined).length,
    notJudged: notJudgedIn(publication, gaps),
  };
}
