import { linkTargets, type LinkTargets } from '../../compile/link-targets.ts';
import { placesOf } from '../../compile/places.ts';
import { knownMeasures, type KnownMeasures } from '../../indicators/known-measures.ts';
import { sound } from '../../source/checked.ts';
import type { Checked } from '../../source/diagnostic.ts';
import type { Names } from '../../source/names.ts';
import type { CompileOptions } from '../compile-options.ts';
import { namesOf } from '../cross-check.ts';
import { documentsOf, type Sources } from './sources.ts';

/** Everything in a publication that something else may refer to. */
export interface Named {
  /** By its id, from fields and cells. */
  readonly names: Names;
  /** From links in prose; in its `places` where the marks of places in papers lead. */
  readonly targets: LinkTargets;
  /** The measures as they were known at any time. */
  readonly measures: KnownMeasures;
}

/** Gathers what has a name, before anything is held against it. */
export function nameTargets(
  sources: Sources,
  { assets }: Pick<CompileOptions, 'assets'>,
): Checked<Named> {
  const { folders, settings, reports, registers, indicators, language } = sources;
  const targets = linkTargets({
    ...{ folders, reports, registers, assets, language },
    schemes: settings?.settings.schemes ?? {},
    indicators: indicators.sound,
    faulty: indicators.faulty,
    documents: documentsOf(sources),
    places: placesOf(reports),
  });
  const measures = knownMeasures(indicators.sound);
  return sound({ names: namesOf(folders, settings?.settings), targets, measures });
}
