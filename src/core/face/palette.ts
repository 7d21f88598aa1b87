import type { Colour } from './colour.ts';

/** How a reader has pages shown: dark ink on a light page, or the other way round. */
export const modes = ['light', 'dark'] as const;
export type Mode = (typeof modes)[number];

/** The colours of the site that others lie on or under, as `styles/tokens.scss` has them; a test holds the two alike. */
export const palette = {
  light: { page: '#ffffff', surface: '#f2f4f8', ink: '#1a2230' },
  dark: { page: '#12161d', surface: '#1c222c', ink: '#e9ecf1' },
} as const satisfies Readonly<Record<Mode, Readonly<Record<string, Colour>>>>;

/** A colour of the site by its name. */
export type Ground = keyof (typeof palette)['light'];
