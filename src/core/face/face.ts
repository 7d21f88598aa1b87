import type { Pixels, PublishedFiles } from '../addresses/published-file.ts';
import type { Colour } from './colour.ts';
import { ownColours, type OwnColour } from './colour-uses.ts';
import type { FaceSettings } from './face-settings.ts';
import { forTheDark, type Shades } from './shades.ts';

/** A picture before the name of the site. */
export interface Logo extends Pixels {
  /** From the root of the site. */
  readonly address: string;
  readonly words: string;
  /** Shown on dark pages instead; `undefined` where it is the same. */
  readonly dark: string | undefined;
}

/** What a publication looks like, with all that it leaves out settled. */
export interface Face {
  readonly name: string;
  readonly logo: Logo | undefined;
  /** The icon's address, and what kind of picture it is; `undefined` for the mark of the site. */
  readonly icon: { readonly address: string; readonly type: string } | undefined;
  /** The colours of its own. */
  readonly colours: Partial<Readonly<Record<OwnColour, Shades>>>;
  /** The ground behind the name; `undefined` for the page. */
  readonly masthead: Colour | undefined;
  /** The address of its own style sheet. */
  readonly styles: string | undefined;
}

/** What is the icon without a word of the settings, if it is there. */
const usualIcon = '/icon.svg';

const iconTypes: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
};

const endingOf = (address: string) => address.slice(address.lastIndexOf('.') + 1).toLowerCase();

function coloursOf({ colours = {} }: FaceSettings): Face['colours'] {
  return Object.fromEntries(
    ownColours.flatMap((own) => {
      const shade = colours[own];
      if (shade === undefined) return [];
      const { light, dark } = typeof shade === 'string' ? { light: shade } : shade;
      return [[own, { light, dark: dark ?? forTheDark(own, light) }]];
    }),
  );
}

/** The face of a publication. @param title What stands where it has no name of its own. */
export function faceOf(face: FaceSettings = {}, title: string, files: PublishedFiles): Face {
  const { name = title, logo, colours = {}, styles } = face;
  const icon = face.icon ?? (files.has(usualIcon) ? usualIcon : undefined);
  const pixels = logo && files.get(logo.file)?.pixels;
  return {
    name,
    logo:
      logo && pixels
        ? { address: logo.file, words: logo.words, dark: logo.dark, ...pixels }
        : undefined,
    icon: icon === undefined ? undefined : { address: icon, type: iconTypes[endingOf(icon)]! },
    colours: coloursOf(face),
    masthead: colours.masthead,
    styles,
  };
}
