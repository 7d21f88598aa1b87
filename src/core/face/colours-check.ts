import { problem, type Diagnostic } from '../source/diagnostic.ts';
import type { Location } from '../source/source.ts';
import type { Colour } from './colour.ts';
import { failingUses, ownColours, type OwnColour } from './colour-uses.ts';
import type { FaceSettings } from './face-settings.ts';
import type { Mode } from './palette.ts';
import { nearestPassing } from './shades.ts';

export const problems = {
  contrast: problem('face/contrast'),
};

type PlaceOf = (...keys: readonly PropertyKey[]) => Location;

/** A colour that somebody chose: where it stands, and for which mode. */
interface Chosen {
  readonly own: OwnColour;
  readonly colour: Colour;
  readonly mode: Mode;
  readonly keys: readonly PropertyKey[];
}

function chosenIn({ colours = {} }: FaceSettings): readonly Chosen[] {
  return ownColours.flatMap((own): readonly Chosen[] => {
    const shade = colours[own];
    const keys = ['face', 'colours', own];
    if (shade === undefined) return [];
    if (typeof shade === 'string') return [{ own, colour: shade, mode: 'light', keys }];
    const { light, dark } = shade;
    return [
      { own, colour: light, mode: 'light', keys: [...keys, 'light'] },
      ...(dark ? [{ own, colour: dark, mode: 'dark' as const, keys: [...keys, 'dark'] }] : []),
    ];
  });
}

/** Reports colours that have too little contrast somewhere on the site, in the mode that they are for. */
export function checkColours(face: FaceSettings, placeOf: PlaceOf): readonly Diagnostic[] {
  return chosenIn(face).flatMap(({ own, colour, mode, keys }) => {
    const [worst] = failingUses(own, colour, mode);
    if (!worst) return [];
    const nearest = nearestPassing(own, colour, mode);
    const { use, against, ratio } = worst;
    const details = { own, colour, mode, use, against, ratio, nearest };
    return [problems.contrast.at(placeOf(...keys), details)];
  });
}
