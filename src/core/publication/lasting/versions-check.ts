import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import type { Day } from '../../values/calendar.ts';
import type { Publication } from '../publication.ts';
import type { PlacedSettings } from '../settings.ts';
import { versionsOf } from './versions.ts';

export const problems = {
  toCome: problem('publication/version-to-come'),
  twice: problem('publication/version-twice'),
  empty: problem('publication/version-empty'),
};

/**
 * Reports days of which no version can be kept: those still to come, those named twice, and those on which no figure was
 * known. The day itself is none of them.
 *
 * @param newestDay The latest day that the publication has reached; blank where nobody knows.
 */
export function checkVersions(
  { settings: { versions = [] }, placeOf }: PlacedSettings,
  publication: Publication,
  newestDay: Day,
): readonly Diagnostic[] {
  const known = new Map(versionsOf(publication).map((one) => [one.day, one.measures.length]));
  return versions.flatMap((day, at) => {
    const place = placeOf('versions', at);
    if (newestDay !== '' && day > newestDay)
      return [problems.toCome.at(place, { day, asAt: newestDay })];
    if (versions.indexOf(day) < at) return [problems.twice.at(place, { day })];
    return known.get(day) === 0 ? [problems.empty.at(place, { day })] : [];
  });
}
