import { findingKinds, type Finding } from './finding.ts';

/** The day that a finding is ordered by; blank where it has none. */
function dayOf({ found }: Finding): string {
  switch (found.is) {
    case 'late':
    case 'next':
      return found.expected.due;
    case 'request':
      return found.due.last;
    case 'review':
      return found.by;
    case 'not-entered':
      return found.on;
    case 'gap':
      return found.gap.from.first;
    case 'discrepancy':
    case 'source':
    case 'day':
    case 'left-out':
    case 'target-over':
    case 'direction-over':
      return '';
  }
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whose name comes first; what nobody is named for comes last. */
const compareOwners = (a: string | undefined, b: string | undefined) =>
  a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : compareText(a, b);

/** Orders findings by owner, by kind, by the day that they are about, by title. */
export const compareFindings = (a: Finding, b: Finding): number =>
  compareOwners(a.owner, b.owner) ||
  findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind) ||
  compareText(dayOf(a), dayOf(b)) ||
  compareText(a.title, b.title);
