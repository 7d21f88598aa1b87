import { checkColours } from '../face/colours-check.ts';
import { checkProcess } from './process-check.ts';
import type { Names } from '../source/names.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { checkReference } from '../source/reference.ts';
import type { PlacedSettings } from './settings.ts';

/** Reports what the settings name and is not there. */
export function checkSettings(placed: PlacedSettings, names: Names): readonly Diagnostic[] {
  const { settings, placeOf } = placed;
  const { highlights = [], schemes = {}, scorecards = {} } = settings;
  return [
    ...checkProcess(placed, names),
    ...checkColours(settings.face ?? {}, placeOf),
    ...highlights.flatMap((id, index) =>
      checkReference('indicator', id, names.indicators, () => placeOf('highlights', index)),
    ),
    ...Object.entries(schemes).flatMap(([id, { editions = [] }]) =>
      editions.flatMap((edition, index) =>
        checkReference('paper', edition, names.reports, () =>
          placeOf('schemes', id, 'editions', index),
        ),
      ),
    ),
    ...Object.entries(scorecards).flatMap(([id, { edition }]) =>
      checkReference('paper', edition, names.reports, () => placeOf('scorecards', id, 'edition')),
    ),
  ];
}
