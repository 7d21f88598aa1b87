import { contrastOf, type Colour } from './colour.ts';
import { failingUses, type OwnColour } from './colour-uses.ts';
import { nearestThat } from './lightness.ts';
import { palette, type Mode } from './palette.ts';

/** A colour of the publication's own in each mode. */
export type Shades = Readonly<Record<Mode, Colour>>;

/** The nearest colour that has contrast enough wherever a mode uses it. */
export const nearestPassing = (own: OwnColour, colour: Colour, mode: Mode): Colour =>
  nearestThat(
    (near) => failingUses(own, near, mode).length === 0,
    colour,
    mode === 'light' ? 'darker' : 'lighter',
  );

/** What a colour of the site's own has of contrast in the dark, where nobody chose another. */
const wellSeen = 7;

/** The same hue for the dark, where only a colour for light pages is given: as well seen as the site's own colours are. */
export const forTheDark = (own: OwnColour, light: Colour): Colour =>
  nearestThat(
    (near) =>
      failingUses(own, near, 'dark').length === 0 &&
      contrastOf(near, palette.dark.page) >= wellSeen,
    light,
    'lighter',
  );

/** The ink that is read best on a colour: black or white, of which one always has contrast enough. */
export const inkOn = (ground: Colour): Colour =>
  contrastOf(ground, '#ffffff') >= contrastOf(ground, '#000000') ? '#ffffff' : '#000000';
