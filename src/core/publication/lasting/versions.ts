import { addressOf } from '../../addresses/address.ts';
import { knownMeasures } from '../../indicators/known-measures.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { keptOf } from '../../source/kept.ts';
import type { Day } from '../../values/calendar.ts';
import type { Publication } from '../publication.ts';

/** A publication as it was known on a day that it keeps: its measures that had figures then, in order of title. */
export interface Version {
  readonly day: Day;
  readonly measures: readonly Indicator[];
}

/** Whether an observation is a row that the measure shows: a version without any has no page. */
const hasFigures = ({ observations }: Indicator) => observations.length > 0;

/**
 * The versions that a publication keeps, the newest first. They are made of what the files say now of what was known then,
 * so that what was withdrawn since is in none of them.
 */
export const versionsOf = keptOf(({ settings, indicators }: Publication): readonly Version[] => {
  const at = knownMeasures(indicators);
  return [...new Set(settings.versions ?? [])]
    .toSorted()
    .toReversed()
    .map((day) => ({ day, measures: [...at({ day }).values()].filter(hasFigures) }));
});

/** The addresses of all versions: the list of them, each, and its measures with their data. */
export function versionAddresses(publication: Publication): readonly string[] {
  const versions = versionsOf(publication);
  if (versions.length === 0) return [];
  return [
    addressOf.versions(),
    ...versions.flatMap(({ day, measures }) => [
      addressOf.version(day),
      ...measures.flatMap(({ id }) => [
        addressOf.versionMeasure(day, id),
        addressOf.versionData(day, id),
      ]),
    ]),
  ];
}
