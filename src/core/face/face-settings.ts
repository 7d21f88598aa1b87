import { z } from 'astro/zod';
import { text } from '../values/field.ts';
import { colour, shade } from './colour-field.ts';
import { publicFile } from './public-file-field.ts';

/** A picture under `public/`. */
export const picture = publicFile(
  ['svg', 'png', 'webp', 'avif', 'jpg', 'jpeg', 'gif'],
  '/images/logo.svg',
);

/** A picture that browsers show in a tab. */
export const icon = publicFile(['svg', 'png', 'ico'], '/images/icon.svg');

/** A style sheet under `public/`. */
export const styleSheet = publicFile(['css'], '/own.css');

/** `face` of the settings: what a publication looks like, where it is to look like its publisher. */
export const faceSchema = z.strictObject({
  /**
   * The name at the head of every page.
   *
   * @default the `title`
   */
  name: text.optional(),
  /** A picture before the name. No crest of a body that does not publish here itself. */
  logo: z
    .strictObject({
      /** The picture, under `public/`. */
      file: picture,
      /** What it shows, for those who do not see it. */
      words: text,
      /** The picture on dark pages, where that is another. */
      dark: picture.optional(),
    })
    .optional(),
  /**
   * The small picture in the tab of a browser, under `public/`.
   *
   * @default `public/icon.svg` where there is one, else the mark of the site in your accent
   */
  icon: icon.optional(),
  /** Colours, each with contrast enough for words in light and dark. */
  colours: z
    .strictObject({
      /** The stripe over every page, the bar under the menu, and marks of place. */
      accent: shade.optional(),
      /** Links. */
      link: shade.optional(),
      /** Bars, the publisher's own lines in charts, and shades of scores. */
      chart: shade.optional(),
      /** The ground behind the name; its letters are black or white, whichever is read better. */
      masthead: colour.optional(),
    })
    .optional(),
  /** A style sheet of your own under `public/`, loaded after that of the site. */
  styles: styleSheet.optional(),
});

/** What `face` of the settings says. */
export type FaceSettings = z.output<typeof faceSchema>;
